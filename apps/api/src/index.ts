import 'reflect-metadata';

export { createApi } from './api';
export type { ApiDependencies, ApiSettings } from './dependencies';
export { Metrics } from './observe/metrics';
export { openApiDocument } from './openapi/document';
export { stopOf } from './shutdown';

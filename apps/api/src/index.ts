import 'reflect-metadata';

export { createApi } from './api';
export type { ApiDependencies, ApiSettings } from './dependencies';
export { openApiDocument } from './openapi/document';
export { stopOf } from './shutdown';

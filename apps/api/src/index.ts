import 'reflect-metadata';

export { createApi } from './api';
export { usualServerLimits, type DoorSettings } from './door/door-settings';
export type { ApiDependencies, ApiSettings } from './dependencies';
export { Metrics } from './observe/metrics';
export { openApiDocument } from './openapi/document';
export { stopOf } from './shutdown';

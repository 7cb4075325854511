export * from './clock';
export * from './configuration';
export * from './configuration-fragments';
export * from './document-place';
export * from './encryption';
export * from './logging';
export * from './main';
export * from './tracing';

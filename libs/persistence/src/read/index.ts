export * from './appeals';
export * from './audit';
export type { Place } from './conditions';
export * from './documents';
export * from './freeze-orders';
export * from './merchants';
export * from './open-appeal-facts';
export * from './tasks';
export * from './waits';

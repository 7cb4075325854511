export * from './appeal-activities';
export * from './order-activities';
export * from './reconcile-activities';

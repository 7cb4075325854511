export * from './appeal-activities';
export * from './reconcile-activities';

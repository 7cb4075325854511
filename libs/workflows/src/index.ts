export { appealWorkflow } from './appeal/workflow';
export { reconcileWorkflow } from './reconcile/workflow';
export type * from './ports';

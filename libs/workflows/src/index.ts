export { appealWorkflow } from './appeal/workflow';
export { orderSweepWorkflow } from './freeze-order/workflow';
export { reconcileWorkflow } from './reconcile/workflow';
export type * from './ports';

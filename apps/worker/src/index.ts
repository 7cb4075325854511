/** The worker's parts, for specs that run them against a real database and a real Temporal. */
export { KeySweep } from './keys/key-sweep';
export { activitiesOf, type ActivityHands } from './activities';
export { AbsentClaims, type AbsentClaimsParts } from './access/absent-claims';
export { OrderSweep, type OrderSweepParts } from './freeze-order/order-sweep';
export { Redater, type RedaterParts } from './calendar/redater';
export { WorkerMetrics } from './metrics';
export { MoneyWatch, type MoneyWatchParts } from './money/money-watch';
export { rebuild, type RebuildParts } from './reconcile/rebuild';
export { Reconciler, type ReconcilerParts } from './reconcile/reconciler';
export { ensureSchedule, schedules } from './reconcile/schedule-keeper';
export { Relay, type RelayParts } from './relay/relay';
export { ScanLoop, type ScanLoopParts } from './scan/scan-loop';
export { RemedyRunner, type RemedyRunnerParts } from './stuck/remedy-runner';
export { appealWorker, type AppealWorkerOptions } from './temporal/appeal-worker';
export { AppealWorkflows } from './temporal/appeal-workflows';
export { installRuntime } from './temporal/runtime';
export { workflowBundle, type BundleOptions } from './temporal/workflow-bundle';
export { WebhookRunner, type WebhookRunnerParts } from './webhook/webhook-runner';

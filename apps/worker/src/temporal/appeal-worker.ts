import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { Logger } from '@thaw/platform';
import type { activitiesOf } from '../activities';
import { failureInterceptor } from '../activities/failures';
import { heartbeatInterceptor } from '../activities/heartbeat';
import { traceInterceptor } from '../activities/trace';
import type { WorkerMetrics } from '../metrics';

export interface AppealWorkerOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly workflowBundle: NonNullable<WorkerOptions['workflowBundle']>;
  readonly activities: ReturnType<typeof activitiesOf>;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'activityFailures'>;
}

/** A worker for all of Thaw's workflows and activities. */
export function appealWorker(options: AppealWorkerOptions): Promise<Worker> {
  const { connection, namespace, taskQueue, workflowBundle, activities, logger, metrics } = options;
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle,
    activities,
    interceptors: { activity: [traceInterceptor, failureInterceptor(logger, metrics), heartbeatInterceptor] },
    // One poller of each kind is for the sticky queue, so two are the least.
    workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, initial: 4, maximum: 16 },
    activityTaskPollerBehavior: { type: 'autoscaling', minimum: 1, initial: 2, maximum: 8 },
    // Measured in the hundreds of kilobytes each; an appeal that is not cached is replayed from a short history.
    maxCachedWorkflows: 500,
    // A killed worker's tasks go to another one after this.
    stickyQueueScheduleToStartTimeout: '5 seconds',
    maxConcurrentActivityTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 40,
    // Both below what a process is given to end.
    shutdownGraceTime: '8 seconds',
    shutdownForceTime: '13 seconds',
  });
}

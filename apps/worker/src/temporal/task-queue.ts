import type { NativeConnection } from '@temporalio/worker';

/** What waits in a task queue and who fetches from it, as Temporal's matching says. */
export interface QueueFigures {
  readonly tasks: 'workflow' | 'activity';
  readonly pollers: number;
  readonly backlog: number;
  /** How long the oldest task has waited, seconds. */
  readonly backlogAgeSeconds: number;
  /** When each poller asked last, on Temporal's clock, milliseconds since the epoch; by identity. */
  readonly askedAtMs: ReadonlyMap<string, number>;
}

/** Temporal's own numbers. */
const taskQueueTypes = { workflow: 1, activity: 2 } as const;

type Seconds = { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined;

const secondsOf = (time: Seconds): number => Number(time?.seconds ?? 0) + (time?.nanos ?? 0) / 1e9;

export async function lookAtQueue(connection: NativeConnection, namespace: string, taskQueue: string, tasks: QueueFigures['tasks']): Promise<QueueFigures> {
  const { pollers, stats } = await connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType: taskQueueTypes[tasks], reportStats: true });
  const askedAtMs = new Map<string, number>();
  for (const { identity, lastAccessTime } of pollers) {
    if (typeof identity === 'string') askedAtMs.set(identity, Math.max(askedAtMs.get(identity) ?? 0, secondsOf(lastAccessTime) * 1_000));
  }
  return { tasks, pollers: askedAtMs.size, backlog: Number(stats?.approximateBacklogCount ?? 0), backlogAgeSeconds: secondsOf(stats?.approximateBacklogAge), askedAtMs };
}

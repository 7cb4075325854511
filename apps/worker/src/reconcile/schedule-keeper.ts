import { ScheduleAlreadyRunning, type Client } from '@temporalio/client';
import type { Logger } from '@thaw/platform';
import { orderSweepScheduleId, orderSweepWorkflowType, reconcileScheduleId, reconcileWorkflowType } from '@thaw/workflows/contract';
import { Loop } from '../loop';
import type { ClientSource } from '../temporal/appeal-workflows';
import { inOneLine } from '../temporal/temporal-errors';

export interface ScheduleKeeperParts {
  readonly client: ClientSource;
  readonly withinMs: <T>(ms: number, work: () => Promise<T>) => Promise<T>;
  readonly taskQueue: string;
  readonly logger: Logger;
}

/** A workflow that runs at intervals, one at a time. */
export interface Schedule {
  readonly scheduleId: string;
  readonly workflowType: string;
  readonly every: '30 seconds' | '1 minute';
}

export const schedules: readonly Schedule[] = [
  { scheduleId: reconcileScheduleId, workflowType: reconcileWorkflowType, every: '30 seconds' },
  { scheduleId: orderSweepScheduleId, workflowType: orderSweepWorkflowType, every: '1 minute' },
];

/** How often it looks whether the schedule is still there, and sooner while it cannot tell. */
const everyMs = 30_000;
const againMs = 2_000;

/**
 * Keeps the schedules in Temporal. A Temporal that lost its data has none either; then they are made anew and run at once, which
 * starts every open appeal again and fires whatever mark of a freeze order came due meanwhile.
 */
export class ScheduleKeeper {
  private readonly loop = new Loop(() => this.look());

  constructor(private readonly parts: ScheduleKeeperParts) {}

  start(): void {
    this.loop.start();
  }

  /** Looks now rather than when its time comes. */
  lookNow(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  private async look(): Promise<number> {
    try {
      for (const schedule of schedules) {
        const made = await this.parts.withinMs(5_000, () => ensureSchedule(this.parts.client(), this.parts.taskQueue, schedule));
        if (made) this.parts.logger.info({ schedule: schedule.scheduleId }, 'schedule created');
      }
      return everyMs;
    } catch (error) {
      this.parts.logger.debug({ reason: inOneLine(error) }, 'cannot look after the schedule');
      return againMs;
    }
  }
}

/** Creates the schedule unless it is there; says whether it was missing. Several workers may try at once. */
export async function ensureSchedule(client: Client, taskQueue: string, { scheduleId, workflowType, every }: Schedule): Promise<boolean> {
  try {
    await client.schedule.create({
      scheduleId,
      action: { type: 'startWorkflow', workflowType, workflowId: scheduleId, taskQueue, args: [] },
      spec: { intervals: [{ every }] },
      policies: { overlap: 'SKIP', catchupWindow: '1 minute' },
      state: { triggerImmediately: true },
    });
    return true;
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return false;
    throw error;
  }
}

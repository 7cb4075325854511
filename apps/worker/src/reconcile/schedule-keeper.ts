import { ScheduleAlreadyRunning, type Client } from '@temporalio/client';
import type { Logger } from '@thaw/platform';
import { reconcileScheduleId, reconcileWorkflowType } from '@thaw/workflows/contract';
import { Pause } from '../pause';
import type { ClientSource } from '../temporal/appeal-workflows';
import { inOneLine } from '../temporal/temporal-errors';

export interface ScheduleKeeperParts {
  readonly client: ClientSource;
  readonly withinMs: <T>(ms: number, work: () => Promise<T>) => Promise<T>;
  readonly taskQueue: string;
  readonly logger: Logger;
}

/** How often it looks whether the schedule is still there, and sooner while it cannot tell. */
const everyMs = 30_000;
const againMs = 2_000;

/**
 * Keeps the reconciler's schedule in Temporal. A Temporal that lost its data has no schedule either; then it is made anew and runs
 * at once, which starts every open appeal again.
 */
export class ScheduleKeeper {
  private readonly pause = new Pause();
  private stopped = false;
  private running: Promise<void> | null = null;

  constructor(private readonly parts: ScheduleKeeperParts) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Looks now rather than when its time comes. */
  lookNow(): void {
    this.pause.cut();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.pause.cut();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) await this.pause.forMs(await this.look());
  }

  private async look(): Promise<number> {
    try {
      const made = await this.parts.withinMs(5_000, () => ensureSchedule(this.parts.client(), this.parts.taskQueue));
      if (made) this.parts.logger.info({ schedule: reconcileScheduleId }, 'schedule created');
      return everyMs;
    } catch (error) {
      this.parts.logger.debug({ reason: inOneLine(error) }, 'cannot look after the schedule');
      return againMs;
    }
  }
}

/** Creates the schedule unless it is there; says whether it was missing. Several workers may try at once. */
export async function ensureSchedule(client: Client, taskQueue: string): Promise<boolean> {
  try {
    await client.schedule.create({
      scheduleId: reconcileScheduleId,
      action: { type: 'startWorkflow', workflowType: reconcileWorkflowType, workflowId: reconcileScheduleId, taskQueue, args: [] },
      spec: { intervals: [{ every: '1 minute' }] },
      policies: { overlap: 'SKIP', catchupWindow: '1 minute' },
      state: { triggerImmediately: true },
    });
    return true;
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return false;
    throw error;
  }
}

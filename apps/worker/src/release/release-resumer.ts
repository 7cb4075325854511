import { randomUUID } from 'node:crypto';
import { toJson, type Caller, type CommandPipeline } from '@thaw/application';
import { instantFromMs, type Actor } from '@thaw/domain';
import { heldUpAppeals, type DataSource } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { inOneLine } from '../temporal/temporal-errors';

export interface ReleaseResumerParts {
  readonly source: DataSource;
  readonly pipeline: Pick<CommandPipeline, 'onAppeal'>;
  /** Books and core agree; throws when nobody can say. */
  readonly mayLeaveInBulk: () => Promise<boolean>;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'releasesResumed'>;
}

/** Thaw itself, when releases go on: another than the workflow, which must hear of it. */
export const resumingActor: Actor = { id: 'system:releases', roles: ['system'], merchantId: null, bankCode: null };

/**
 * Some fifty a second: whoever waited for days waits a few minutes longer, and neither the settlement core nor the database gets ten
 * thousand at once.
 */
const appealsAtOnce = 10;
const breathMs = 200;
const idleMs = 2_000;
/** What could not go on is tried again after this, so that one does not hold up the rest. */
const laterMs = 60_000;

/**
 * Lets go on what a halt has held up, once releases go on: each appeal by its own command, which tells its workflow. What is left to do is a
 * fact of the appeals, so a worker that dies leaves no gap, and doing one twice changes nothing.
 */
export class ReleaseResumer {
  private readonly loop = new Loop(async () => ((await this.round()) === 0 ? idleMs : breathMs));
  private readonly failed = new Map<string, number>();

  constructor(private readonly parts: ReleaseResumerParts) {}

  start(): void {
    this.loop.start();
  }

  /** Finishes the appeals under way. */
  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Answers how many appeals went on; none while releases are halted, a break is open or nobody can say, or when the database is away. */
  async round(): Promise<number> {
    try {
      const { source, clock } = this.parts;
      const nowMs = clock.now().getTime();
      for (const [id, atMs] of this.failed) if (atMs + laterMs <= nowMs) this.failed.delete(id);
      const next = await heldUpAppeals(source, [...this.failed.keys()], appealsAtOnce);
      if (next.length === 0) return 0;
      if (!(await this.parts.mayLeaveInBulk())) {
        this.parts.logger.warn('a break is open: what a halt has held up waits');
        return 0;
      }
      for (const appealId of next) await this.resume(appealId);
      return next.length;
    } catch (error) {
      this.parts.logger.warn({ reason: inOneLine(error) }, 'cannot let releases go on; trying again');
      return 0;
    }
  }

  private async resume(appealId: string): Promise<void> {
    const { pipeline, clock, logger, metrics } = this.parts;
    const now = clock.now();
    const caller: Caller = { actor: resumingActor, asOf: instantFromMs(now.getTime()), requestId: `releases:${randomUUID()}`, idempotency: null };
    try {
      const given = await pipeline.onAppeal(appealId, { type: 'resumeRelease' }, caller, ({ appeal }) => toJson(appeal.releaseHaltedAt));
      const result = !given.ok ? given.refusal.code : given.value.answer === null ? 'resumed' : 'halted';
      metrics.releasesResumed.inc({ result });
      // Halted again meanwhile is no failure: nothing is asked for until that ends.
      if (given.ok) return;
      logger.warn({ appealId, refusal: given.refusal.code }, 'a release does not go on');
    } catch (error) {
      logger.warn({ appealId, reason: inOneLine(error) }, 'a release does not go on');
    }
    this.failed.set(appealId, now.getTime());
  }
}

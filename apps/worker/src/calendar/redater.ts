import { randomUUID } from 'node:crypto';
import { toJson, type Caller, type CommandPipeline } from '@thaw/application';
import { instantFromMs, type Actor, type Instant } from '@thaw/domain';
import type { CalendarRedating, RedatingImport } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import type { WorkerMetrics } from '../metrics';
import { Loop } from '../loop';
import { inOneLine } from '../temporal/temporal-errors';

export interface RedaterParts {
  readonly redating: CalendarRedating;
  readonly pipeline: CommandPipeline;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'redated'>;
  /** For how long an import is one worker's, milliseconds; after that whoever had it counts as dead. */
  readonly leaseMs?: number;
  /** Appeals between two notes of how far it has come. */
  readonly pageSize?: number;
}

/** Thaw itself, when a calendar moves deadlines: another than the workflow, which must hear of them. */
export const calendarActor: Actor = { id: 'system:calendar', roles: ['system'], merchantId: null, bankCode: null };

/** An import is rare and not pressing: a look every few seconds at an index that is nearly always empty. */
const everyMs = 5_000;
const usualLeaseMs = 30_000;
const usualPage = 50;

type Dated = 'moved' | 'kept' | 'refused';

/**
 * Dates open deadlines anew after a calendar was imported: each appeal by its own command in its own transaction. What is reached is
 * kept, so a worker that dies leaves no gap, and another goes on once its lease has run out.
 */
export class Redater {
  private readonly loop = new Loop(() => this.look());

  constructor(private readonly parts: RedaterParts) {}

  start(): void {
    this.loop.start();
  }

  /** Finishes the page under way. */
  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Works on one import as long as it has appeals left. False when there was nothing to do. */
  async round(): Promise<boolean> {
    const { redating, logger, leaseMs = usualLeaseMs, pageSize = usualPage } = this.parts;
    let one = await redating.claim(leaseMs);
    if (one === null) return false;
    logger.info({ importId: one.id, year: one.year }, 'dating deadlines anew');
    while (!this.loop.isStopped) {
      const page = await redating.page(one, this.now(), pageSize);
      const last = page.at(-1);
      if (last === undefined) {
        await redating.finish(one.id, this.now());
        logger.info({ importId: one.id, year: one.year }, 'deadlines dated anew');
        return true;
      }
      const next: RedatingImport | null = await this.dateAll(one, page, last);
      if (next === null) return true;
      one = next;
    }
    return true;
  }

  private async dateAll(one: RedatingImport, page: readonly string[], last: string): Promise<RedatingImport | null> {
    const { redating, leaseMs = usualLeaseMs } = this.parts;
    const dated: Record<Dated, string[]> = { moved: [], kept: [], refused: [] };
    for (const appealId of page) dated[await this.date(one, appealId)].push(appealId);
    const done = { reached: last, looked: page.length, moved: dated.moved.length, refused: dated.refused };
    return (await redating.reach(one, done, leaseMs)) ? { ...one, reached: last } : null;
  }

  private async date(one: RedatingImport, appealId: string): Promise<Dated> {
    const { logger, metrics } = this.parts;
    let dated: Dated = 'refused';
    try {
      dated = await this.give(one, appealId).catch(async () => this.give(one, appealId));
    } catch (error) {
      // Twice in a row is no accident of the moment. It must not keep those behind it from being dated; people find it named in the import.
      // With the database away nothing of the page is noted, and it is done again.
      logger.error({ appealId, importId: one.id, reason: inOneLine(error) }, 'deadline not dated anew');
    }
    metrics.redated.inc({ result: dated });
    return dated;
  }

  private async give({ id: importId }: RedatingImport, appealId: string): Promise<Dated> {
    const { pipeline, logger } = this.parts;
    const caller: Caller = { actor: calendarActor, asOf: this.now(), requestId: `calendar:${importId}:${randomUUID()}`, idempotency: null };
    const given = await pipeline.onAppeal(appealId, { type: 'redateDeadlines', importId }, caller, (_, events) => toJson(events.length));
    if (given.ok) return given.value.answer === 0 ? 'kept' : 'moved';
    logger.warn({ appealId, importId, refusal: given.refusal.code }, 'deadline not dated anew');
    return 'refused';
  }

  private async look(): Promise<number> {
    try {
      return (await this.round()) ? 0 : everyMs;
    } catch (error) {
      this.parts.logger.warn({ reason: inOneLine(error) }, 'cannot date deadlines anew; trying again');
      return everyMs;
    }
  }

  private now(): Instant {
    return instantFromMs(this.parts.clock.now().getTime());
  }
}

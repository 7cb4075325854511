import { randomUUID } from 'node:crypto';
import { toJson, type Caller, type CommandPipeline } from '@thaw/application';
import { instantFromMs, type Actor, type Instant } from '@thaw/domain';
import type { CalendarRedating, RedatingImport } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import type { WorkerMetrics } from '../metrics';
import { Loop } from '../loop';

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

  private async date({ id: importId }: RedatingImport, appealId: string): Promise<Dated> {
    const { pipeline, logger, metrics } = this.parts;
    const caller: Caller = { actor: calendarActor, asOf: this.now(), requestId: `calendar:${importId}:${randomUUID()}`, idempotency: null };
    const given = await pipeline.onAppeal(appealId, { type: 'redateDeadlines', importId }, caller, (_, events) => toJson(events.length));
    const dated = !given.ok ? 'refused' : given.value.answer === 0 ? 'kept' : 'moved';
    metrics.redated.inc({ result: dated });
    if (!given.ok) logger.warn({ appealId, importId, refusal: given.refusal.code }, 'deadline not dated anew');
    return dated;
  }

  private async look(): Promise<number> {
    try {
      return (await this.round()) ? 0 : everyMs;
    } catch (error) {
      this.parts.logger.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'cannot date deadlines anew; trying again');
      return everyMs;
    }
  }

  private now(): Instant {
    return instantFromMs(this.parts.clock.now().getTime());
  }
}

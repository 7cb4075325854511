import type { Client } from '@temporalio/client';
import { instantFromMs, stuckClassEntries, type Instant, type StuckClass } from '@thaw/domain';
import { databaseClasses, lookAtDatabase, type DataSource, type FindingChange, type FindingRegister, type WatchLease, type WorkerBeats } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { FailuresInARow } from '../failures-in-a-row';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { temporalClasses, temporalSightings } from './temporal-sightings';

type Look = 'database' | 'temporal';

export interface StuckWatchParts {
  readonly source: DataSource;
  readonly register: Pick<FindingRegister, 'record'>;
  readonly beats: Pick<WorkerBeats, 'beat' | 'end'>;
  /** Told when somebody wants this worker to end its work; more than once, while it is not done. */
  readonly onDrain: () => void;
  /** Whose turn it is to look, at the database and at Temporal: one worker's at a time. */
  readonly leases: Readonly<Record<Look, Pick<WatchLease, 'take' | 'giveBack'>>>;
  readonly client: () => Client;
  readonly isPolling: () => boolean;
  /** Runs calls to Temporal that together end within a time; throws at once while it is away. */
  readonly withinMs: <T>(ms: number, work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'stuckOpened' | 'stuckSweep' | 'lookedFor'>;
}

/** Often enough for everything stuck to be shown within a minute of its patience running out. */
const everyMs = 10_000;
const temporalWithinMs = 8_000;
/** Longer than all questions together take; each ends after ten seconds by itself. */
const databaseWithinMs = 8_000;

/** Longer than a look and the pause after it, so that it is kept; short enough for another worker to find within a minute what this one no longer does. */
export const stuckWatchLeaseMs = 22_000;

/**
 * Looks for what does not move by itself, and keeps the findings. Runs beside Temporal, not in it: when Temporal is away the
 * database is still looked at. Every worker shows that it lives; one of them looks, and another once it does not.
 */
export class StuckWatch {
  private readonly loop = new Loop(async () => this.look().then(() => everyMs));
  /** Of its own: a look that takes long must not make a worker seem dead. */
  private readonly beating = new Loop(async () => this.beat().then(() => everyMs));
  private readonly failures: Readonly<Record<'beat' | Look, FailuresInARow>>;
  /** What could not be asked the last time is asked last, so that it keeps nothing else waiting. */
  private order: readonly StuckClass[] = databaseClasses;

  constructor(private readonly parts: StuckWatchParts) {
    const { logger } = parts;
    this.failures = {
      beat: new FailuresInARow(logger, 'cannot show that this worker lives'),
      database: new FailuresInARow(logger, 'cannot look for stuck work in the database'),
      temporal: new FailuresInARow(logger, 'cannot look for stuck work in Temporal'),
    };
  }

  start(): void {
    this.beating.start();
    this.loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.beating.stop(), this.loop.stop()]);
    await this.parts.beats.end().catch(() => undefined);
    for (const lease of Object.values(this.parts.leases)) await lease.giveBack().catch(() => undefined);
  }

  async beat(): Promise<void> {
    const { beats, isPolling, onDrain } = this.parts;
    await this.attempt('beat', async () => {
      if ((await beats.beat(isPolling())).drain) onDrain();
    });
  }

  /** One look at everything, when it is this worker's turn. Never throws: what cannot be asked now is asked again, by another worker if there is one. */
  async look(): Promise<void> {
    const { clock, isPolling } = this.parts;
    const asOf = instantFromMs(clock.now().getTime());
    if (await this.isItsTurn('database')) {
      const started = performance.now();
      await this.lookUnderLease('database', () => this.atDatabase(asOf));
      this.parts.metrics.stuckSweep.observe((performance.now() - started) / 1_000);
    }
    // A worker that is cut off from Temporal leaves that look to one that is not.
    if (isPolling() && (await this.isItsTurn('temporal'))) await this.lookUnderLease('temporal', () => this.atTemporal(asOf));
  }

  private async atDatabase(asOf: Instant): Promise<void> {
    const { seen, answered, failed, unasked } = await lookAtDatabase(this.parts.source, asOf, this.order, databaseWithinMs);
    this.order = [...answered, ...unasked, ...failed.map((one) => one.class)];
    if (answered.length > 0) await this.keep(answered, seen, asOf);
    const unseen = [...failed.map((one) => one.class), ...unasked];
    if (unseen.length > 0) throw new Error(`no answer about ${unseen.join(', ')}`, { cause: failed[0]?.error });
  }

  private async atTemporal(asOf: Instant): Promise<void> {
    const { source, client, withinMs } = this.parts;
    await this.keep(temporalClasses, await withinMs(temporalWithinMs, () => temporalSightings(client(), source, asOf)), asOf);
  }

  /** Who cannot look lets somebody else try. */
  private async lookUnderLease(look: Look, work: () => Promise<void>): Promise<void> {
    if (!(await this.attempt(look, work))) await this.parts.leases[look].giveBack().catch(() => undefined);
  }

  /** Without the database nobody looks at it anyway. */
  private async isItsTurn(look: Look): Promise<boolean> {
    try {
      return await this.parts.leases[look].take();
    } catch {
      return false;
    }
  }

  private async keep(...[covered, sightings, asOf]: Parameters<FindingRegister['record']>): Promise<void> {
    const recorded = await this.parts.register.record(covered, sightings, asOf);
    this.parts.metrics.lookedFor(covered);
    for (const finding of recorded.opened) {
      this.parts.metrics.stuckOpened.inc({ class: finding.class });
      this.parts.logger.warn(told(finding), `stuck: ${titleOf(finding.class)}`);
    }
    for (const finding of recorded.resolved) this.parts.logger.info(told(finding), `moves again: ${titleOf(finding.class)}`);
  }

  /** Answers whether it went through. */
  private async attempt(what: 'beat' | Look, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.failures[what].over();
      return true;
    } catch (error) {
      this.failures[what].failed(error);
      return false;
    }
  }
}

function told({ id, class: stuckClass, cause, count }: FindingChange): object {
  return { findingId: id, class: stuckClass, cause, count };
}

function titleOf(stuckClass: StuckClass): string {
  return stuckClassEntries[stuckClass].title.en;
}

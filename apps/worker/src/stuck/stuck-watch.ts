import type { Client } from '@temporalio/client';
import { instantFromMs, stuckClassEntries, type StuckClass } from '@thaw/domain';
import { databaseClasses, databaseSightings, type DataSource, type FindingChange, type FindingRegister, type WatchLease, type WorkerBeats } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import type { WorkerMetrics } from '../metrics';
import { Loop } from '../loop';
import { inOneLine } from '../temporal/temporal-errors';
import { temporalClasses, temporalSightings } from './temporal-sightings';

export interface StuckWatchParts {
  readonly source: DataSource;
  readonly register: Pick<FindingRegister, 'record'>;
  readonly beats: Pick<WorkerBeats, 'beat' | 'end'>;
  /** Told when somebody wants this worker to end its work; more than once, while it is not done. */
  readonly onDrain: () => void;
  /** Whose turn it is to look, at the database and at Temporal: one worker's at a time. */
  readonly leases: Readonly<Record<'database' | 'temporal', Pick<WatchLease, 'take' | 'giveBack'>>>;
  readonly client: () => Client;
  readonly isPolling: () => boolean;
  /** Runs calls to Temporal that together end within a time; throws at once while it is away. */
  readonly withinMs: <T>(ms: number, work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'stuckOpened' | 'stuckSweep'>;
}

/** Often enough for everything stuck to be shown within a minute of its patience running out. */
const everyMs = 10_000;
const temporalWithinMs = 8_000;

/** Longer than a look and the pause after it, so that it is kept; short enough for another worker to find within a minute what this one no longer does. */
export const stuckWatchLeaseMs = 22_000;

/**
 * Looks for what does not move by itself, and keeps the findings. Runs beside Temporal, not in it: when Temporal is away the
 * database is still looked at. Every worker shows that it lives; one of them looks, and another once it does not.
 */
export class StuckWatch {
  private readonly loop = new Loop(async () => this.look().then(() => everyMs));

  constructor(private readonly parts: StuckWatchParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.parts.beats.end().catch(() => undefined);
    for (const lease of Object.values(this.parts.leases)) await lease.giveBack().catch(() => undefined);
  }

  /** One look at everything, when it is this worker's turn. Never throws: what cannot be asked now is asked again. */
  async look(): Promise<void> {
    const { source, clock, client, beats, isPolling, withinMs } = this.parts;
    const asOf = instantFromMs(clock.now().getTime());
    const started = performance.now();
    await this.attempt('beat', async () => {
      if ((await beats.beat(isPolling())).drain) this.parts.onDrain();
    });
    const turn = { database: await this.isItsTurn('database'), temporal: isPolling() && (await this.isItsTurn('temporal')) };
    if (turn.database) await this.attempt('database', async () => this.keep(databaseClasses, await databaseSightings(source, asOf), asOf));
    // A worker that is cut off from Temporal leaves that look to one that is not.
    if (turn.temporal) await this.attempt('temporal', async () => this.keep(temporalClasses, await withinMs(temporalWithinMs, () => temporalSightings(client(), source, asOf)), asOf));
    if (turn.database) this.parts.metrics.stuckSweep.observe((performance.now() - started) / 1_000);
  }

  /** Without the database nobody looks at it anyway. */
  private async isItsTurn(look: 'database' | 'temporal'): Promise<boolean> {
    try {
      return await this.parts.leases[look].take();
    } catch {
      return false;
    }
  }

  private async keep(...[covered, sightings, asOf]: Parameters<FindingRegister['record']>): Promise<void> {
    const recorded = await this.parts.register.record(covered, sightings, asOf);
    for (const finding of recorded.opened) {
      this.parts.metrics.stuckOpened.inc({ class: finding.class });
      this.parts.logger.warn(told(finding), `stuck: ${titleOf(finding.class)}`);
    }
    for (const finding of recorded.resolved) this.parts.logger.info(told(finding), `moves again: ${titleOf(finding.class)}`);
  }

  private async attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.logger.debug({ what, reason: inOneLine(error) }, 'cannot look for stuck work');
    }
  }
}

function told({ id, class: stuckClass, cause, count }: FindingChange): object {
  return { findingId: id, class: stuckClass, cause, count };
}

function titleOf(stuckClass: StuckClass): string {
  return stuckClassEntries[stuckClass].title.en;
}

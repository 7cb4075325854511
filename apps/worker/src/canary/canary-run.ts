import type { Canary, CanaryAccount } from '@thaw/application';
import { instantFromMs, type Instant } from '@thaw/domain';
import type { CanaryFigures } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { inOneLine } from '../temporal/temporal-errors';

export interface CanaryRunParts {
  readonly canary: Pick<Canary, 'begin' | 'decide'>;
  readonly account: CanaryAccount;
  readonly figures: (asOf: Instant) => Promise<CanaryFigures>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'canaryAge' | 'canarySeconds' | 'canaryOpen'>;
}

const minuteMs = 60_000;
const lookEveryMs = 5_000;
/** None is begun while so many are on their way: an outage must not leave hundreds behind. */
const mostOpen = 3;

/**
 * Sends a canary appeal through the whole path every minute and tells how long ago one came through. Every worker does so; a minute's
 * canary is begun by whoever comes first.
 */
export class CanaryRun {
  private readonly loop = new Loop(() => this.look().then(() => lookEveryMs));
  /** When one came through, or this worker began to send them. */
  private throughMs: number;
  private begun = '';

  constructor(private readonly parts: CanaryRunParts) {
    this.throughMs = parts.clock.now().getTime();
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Never throws: what goes wrong is what the age tells. */
  async look(): Promise<void> {
    const { clock, logger, metrics } = this.parts;
    const nowMs = clock.now().getTime();
    try {
      const { open, last } = await this.parts.figures(instantFromMs(nowMs));
      metrics.canaryOpen.set(open.length);
      if (last !== null) {
        this.throughMs = last.closedAt.getTime();
        metrics.canarySeconds.set(last.seconds);
      }
      const begun = open.length < mostOpen ? await this.beginFor(nowMs) : null;
      for (const appealId of begun === null ? open : [...open, begun]) await this.parts.canary.decide(appealId, instantFromMs(nowMs));
    } catch (error) {
      logger.warn({ reason: inOneLine(error) }, 'the canary cannot be sent');
    }
    metrics.canaryAge.set(Math.max(0, nowMs - this.throughMs) / 1_000);
  }

  private async beginFor(nowMs: number): Promise<string | null> {
    const key = new Date(Math.floor(nowMs / minuteMs) * minuteMs).toISOString();
    if (key === this.begun) return null;
    const appealId = await this.parts.canary.begin(key, this.parts.account, instantFromMs(nowMs));
    this.begun = key;
    return appealId;
  }
}

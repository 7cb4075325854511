import { instantFromMs, type Instant } from '@thaw/domain';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { inOneLine } from '../temporal/temporal-errors';

export interface KeySweepParts {
  /** Deletes ended keys, so many at most, and answers how many. */
  readonly sweep: (asOf: Instant, most: number) => Promise<number>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Ended keys are in nobody's way; they only take room. */
const everyMs = 300_000;
/** Few enough that no statement holds many rows for long. */
const atOnce = 1_000;

/** Deletes idempotency keys whose time is over. Several workers may sweep at once. */
export class KeySweep {
  private readonly loop = new Loop(async () => this.sweep().then(() => everyMs));

  constructor(private readonly parts: KeySweepParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** All that has ended by now; answers how many. Never throws: what is left is there in the next round. */
  async sweep(): Promise<number> {
    let swept = 0;
    try {
      for (;;) {
        const count = await this.parts.sweep(instantFromMs(this.parts.clock.now().getTime()), atOnce);
        swept += count;
        if (count < atOnce || this.loop.isStopped) break;
      }
      if (swept > 0) this.parts.logger.info({ swept }, 'ended idempotency keys removed');
    } catch (error) {
      this.parts.logger.debug({ reason: inOneLine(error) }, 'idempotency keys cannot be swept now');
    }
    return swept;
  }
}

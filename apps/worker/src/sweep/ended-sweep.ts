import { instantFromMs, type Instant } from '@thaw/domain';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { inOneLine } from '../temporal/temporal-errors';

export interface EndedSweepParts {
  /** What is swept, for whoever reads the log: “idempotency keys”. */
  readonly what: string;
  /** Clears away what is over, so many at most, and answers how many. */
  readonly sweep: (asOf: Instant, most: number) => Promise<number>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What is over is in nobody's way; it only takes room. */
const everyMs = 300_000;
/** Few enough that no statement holds many rows for long. */
const atOnce = 1_000;

/** Clears away what is over, a batch at a time. Several workers may sweep at once. */
export class EndedSweep {
  private readonly loop = new Loop(async () => this.sweep().then(() => everyMs));

  constructor(private readonly parts: EndedSweepParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** All that is over by now; answers how many. Never throws: what is left is there in the next round. */
  async sweep(): Promise<number> {
    const { what, logger } = this.parts;
    let swept = 0;
    try {
      for (;;) {
        const count = await this.parts.sweep(instantFromMs(this.parts.clock.now().getTime()), atOnce);
        swept += count;
        if (count < atOnce || this.loop.isStopped) break;
      }
      if (swept > 0) logger.info({ what, swept }, 'cleared away what is over');
    } catch (error) {
      logger.debug({ what, reason: inOneLine(error) }, 'what is over cannot be cleared away now');
    }
    return swept;
  }
}

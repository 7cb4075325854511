import type { Logger } from '@thaw/platform';
import { TemporalAwayError } from './temporal/appeal-workflows';
import { inOneLine } from './temporal/temporal-errors';

/**
 * Failures of something that is tried again and again. The first and every power of two are told as warnings: an hour's outage is a dozen
 * lines, not thousands, and never none. That Temporal is away is told by the link.
 */
export class FailuresInARow {
  private count = 0;

  /** @param what what cannot be done, in words for the log */
  constructor(
    private readonly logger: Logger,
    private readonly what: string,
  ) {}

  failed(error: unknown, particulars: object = {}): void {
    this.count += 1;
    const isTold = !(error instanceof TemporalAwayError) && Number.isInteger(Math.log2(this.count));
    this.logger[isTold ? 'warn' : 'debug']({ ...particulars, failures: this.count, reason: inOneLine(error) }, this.what);
  }

  /** It went through: the next failure is the first again. */
  over(): void {
    this.count = 0;
  }
}

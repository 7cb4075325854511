import type { EarlyWarning } from '@thaw/application';
import { instantFromMs, type Warning } from '@thaw/domain';
import type { Clock, Logger } from '@thaw/platform';
import { FailuresInARow } from '../failures-in-a-row';
import { Loop } from '../loop';

export interface WarningWatchParts {
  readonly warnings: Pick<EarlyWarning, 'lookAtTouched' | 'lookAtAll'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Soon enough after an order for somebody to act before more harm is done. */
const everyMs = 10_000;
/** What grows without a new order is looked at less often: it counts everything held. */
const allEveryMs = 600_000;
const ordersAtOnce = 500;

/** Looks for what people should be warned of. Runs beside Temporal, not in it; several workers may look at once. */
export class WarningWatch {
  private readonly loop = new Loop(async () => this.look().then(() => everyMs));
  private lookedAtAllAt = -Infinity;

  private readonly failures: FailuresInARow;

  constructor(private readonly parts: WarningWatchParts) {
    this.failures = new FailuresInARow(parts.logger, 'cannot look for warnings');
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Never throws: what cannot be asked now is asked again, and nothing is forgotten before it was looked at. */
  async look(): Promise<void> {
    try {
      await this.lookAtOrders();
      if (performance.now() - this.lookedAtAllAt >= allEveryMs) {
        this.tell(await this.parts.warnings.lookAtAll(this.now()));
        this.lookedAtAllAt = performance.now();
      }
      this.failures.over();
    } catch (error) {
      this.failures.failed(error);
    }
  }

  private async lookAtOrders(): Promise<void> {
    for (;;) {
      const { orders, raised } = await this.parts.warnings.lookAtTouched(this.now(), ordersAtOnce);
      this.tell(raised);
      if (orders < ordersAtOnce || this.loop.isStopped) return;
    }
  }

  private tell(raised: readonly Warning[]): void {
    for (const { id, ruleId, subjectKind } of raised) this.parts.logger.warn({ warningId: id, ruleId, subjectKind }, 'early warning');
  }

  private now() {
    return instantFromMs(this.parts.clock.now().getTime());
  }
}

import { randomUUID } from 'node:crypto';
import { workflowActor, type OrderDesk } from '@thaw/application';
import { alarmKinds, type Instant, type OrderMarkKind } from '@thaw/domain';
import { dueOrderMarks, type DataSource, type DueOrderMark } from '@thaw/persistence';
import type { Logger } from '@thaw/platform';
import type { OrderSweepReport } from '@thaw/workflows/contract';
import type { WorkerMetrics } from '../metrics';

export interface OrderSweepParts {
  readonly source: DataSource;
  readonly desk: Pick<OrderDesk, 'give'>;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'orderMarks'>;
}

/** Marks asked for in one question. */
const pageSize = 200;

/**
 * What happens to freeze orders by themselves: one indexed question finds what is due, whatever the number of orders that wait, and each mark is a
 * command of its own. The mark is a fact of the order, so Temporal holds nothing here: its total loss delays a mark and loses none.
 */
export class OrderSweep {
  constructor(private readonly parts: OrderSweepParts) {}

  async round(asOf: Instant, onPage: (report: OrderSweepReport) => void): Promise<OrderSweepReport> {
    let report: OrderSweepReport = { fired: 0, passed: 0, failed: 0 };
    let after: DueOrderMark | null = null;
    for (;;) {
      // A mark that a step before has laid down for an instant that has passed is met on the way, or in the next round.
      const page: readonly DueOrderMark[] = await dueOrderMarks(this.parts.source, asOf, after, pageSize);
      for (const mark of page) {
        const outcome = await this.pass(mark, asOf);
        report = { ...report, [outcome]: report[outcome] + 1 };
      }
      if (page.length > 0) onPage(report);
      if (page.length < pageSize) return report;
      after = page.at(-1) ?? null;
    }
  }

  /** One order that will not go through must not keep the others waiting: it is told and tried again in the next round. */
  private async pass({ freezeOrderId, kind, at }: DueOrderMark, asOf: Instant): Promise<keyof OrderSweepReport> {
    const { desk, logger } = this.parts;
    try {
      const caller = { actor: workflowActor, asOf, requestId: `order-sweep:${randomUUID()}`, idempotency: null };
      const given = await desk.give(freezeOrderId, { type: 'passOrderMark', kind, at }, caller, ({ status }, events) => ({ status, did: events.length > 0 }));
      // Somebody was faster, or the mark has been taken away since.
      if (!given.ok || given.value.answer['did'] !== true) return this.counted(kind, 'passed');
      if (isAlarm(kind)) logger.warn({ alarm: `order_${kind}`, freezeOrderId, at, status: given.value.answer['status'] }, 'freeze order needs somebody');
      else logger.info({ mark: kind, freezeOrderId, at }, 'freeze order took effect');
      return this.counted(kind, 'fired');
    } catch (error) {
      logger.error({ freezeOrderId, mark: kind, reason: error instanceof Error ? error.name : 'Error' }, 'mark of a freeze order could not be passed');
      return this.counted(kind, 'failed');
    }
  }

  private counted(mark: OrderMarkKind, result: keyof OrderSweepReport): keyof OrderSweepReport {
    this.parts.metrics.orderMarks.inc({ mark, result });
    return result;
  }
}

function isAlarm(kind: OrderMarkKind): boolean {
  return alarmKinds.some((one) => one === kind);
}

import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@thaw/application';
import { instantFromMs, isAuthorityKind, mayLeave, orderKindRules, sees } from '@thaw/domain';
import { everyOrder, readAccountQueue, readEscort, readFreezeOrders, type DataSource, type EscortedOrder } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import canonicalize from 'canonicalize';
import type { Principal } from '../access/principal';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { refuseWith } from '../http/refused';
import { wireAmount } from '../http/wire';
import type { EscortFileView } from './escort.dto';
import { freezeOrderLine } from './freeze-order.view';

/** The evidence pack that stands in for an appeal where only an authority can decide. */
@Injectable()
export class EscortService {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async fileOf(id: string, { actor }: Principal): Promise<EscortFileView> {
    const [order] = await readFreezeOrders(this.database, { ...everyOrder, id }, null, 1);
    if (order === undefined || !sees(actor, order.merchantId)) refuseWith('freeze_order_not_found');
    if (!isAuthorityKind(order.kind)) refuseWith('order_not_authority', { particulars: { kind: order.kind } });
    const [escorted, queue, guarded] = await Promise.all([
      readEscort(this.database, order.merchantId),
      readAccountQueue(this.database, order.merchantId, order.currency),
      this.store.guardedReasons(),
    ]);
    const content = {
      order: freezeOrderLine(order, actor, guarded),
      account: { currency: order.currency, heldMinor: wireAmount(queue.balanceMinor), mayLeaveMinor: wireAmount(mayLeave(queue, order.currency)), orders: escorted.map(escortedView) },
    };
    const { title } = orderKindRules[order.kind];
    return {
      manifest: {
        title: { en: `Escort file: ${title.en}`, zh: `陪同材料：${title.zh}` },
        preparedAt: instantFromMs(this.clock.now().getTime()),
        freezeOrderId: order.id,
        merchantNo: order.merchantNo,
        sha256: createHash('sha256').update(canonicalize(content) ?? '').digest('hex'),
      },
      ...content,
    };
  }
}

function escortedView({ id, transactions, audit, ...order }: EscortedOrder): EscortFileView['account']['orders'][number] {
  return {
    ...order,
    freezeOrderId: id,
    heldMinor: wireAmount(transactions.reduce((sum, one) => sum + one.remainingMinor + one.reservedMinor + one.pendingMinor, 0n)),
    transactions: transactions.map((one) => ({
      id: one.id, reference: one.reference, takenAt: one.takenAt, amountMinor: wireAmount(one.amountMinor), heldMinor: wireAmount(one.remainingMinor + one.reservedMinor + one.pendingMinor), releasedMinor: wireAmount(one.releasedMinor),
    })),
    audit: audit && { stream: `freeze_order/${id}`, entries: audit.seq, headHash: audit.hash },
  };
}

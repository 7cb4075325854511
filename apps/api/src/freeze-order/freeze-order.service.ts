import { Inject, Injectable } from '@nestjs/common';
import { FreezeRegister, type Store } from '@thaw/application';
import { instantFromMs, sees, type ImposeFreeze } from '@thaw/domain';
import { readFreezeOrders, type DataSource, type FreezeOrderFilter } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { narrowed } from '../access/sight';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { FreezeOrderLineView, FreezeOrdersQuery, FreezeOrderView, ImposeBody } from './freeze-order.dto';
import { freezeOrderLine, freezeOrderView, imposedOrderView } from './freeze-order.view';

/** Every order there is: filters narrow it. */
export const anyOrder: FreezeOrderFilter = { id: null, merchantIds: null, status: null, kind: null, expiringBefore: null, beforeId: null, limit: 1 };

const dayMs = 86_400_000;

@Injectable()
export class FreezeOrderService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: FreezeRegister,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async impose({ merchantId, ...body }: ImposeBody, by: Principal): Promise<CommandAnswer<FreezeOrderView>> {
    const { limit, effectiveAt, expiresAt, complexCase, issuer, documentRef, ...facts } = body;
    const wish: ImposeFreeze = {
      ...facts,
      ...(limit === undefined ? {} : { limit }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(documentRef === undefined ? {} : { documentRef }),
      period: { complexCase, ...(effectiveAt === undefined ? {} : { effectiveAt }), ...(expiresAt === undefined ? {} : { expiresAt }) },
    };
    if (!sees(by.actor, merchantId)) refuseWith('merchant_not_found', { field: 'merchantId' });
    const guarded = await this.store.guardedReasons();
    return this.desk.give('imposeFreeze', () =>
      this.register.impose(merchantId, wish, callerOf(by, this.clock), (order, merchant) => imposedOrderView(order, merchant, by.actor, guarded)),
    );
  }

  async list(query: FreezeOrdersQuery, { actor }: Principal): Promise<Page<FreezeOrderLineView>> {
    const sight = narrowed(actor, query.merchantId ?? null);
    if (sight === 'nothing') return { items: [], nextCursor: null };
    const { status = null, kind = null, expiringWithinDays: days, cursor: beforeId = null, limit } = query;
    const expiringBefore = days === undefined ? null : instantFromMs(this.clock.now().getTime() + days * dayMs);
    const guarded = await this.store.guardedReasons();
    const rows = await readFreezeOrders(this.database, { id: null, merchantIds: sight.merchantIds, status, kind, expiringBefore, beforeId, limit });
    return pageOf(rows, limit, (order) => freezeOrderLine(order, actor, guarded), (order) => order.id);
  }

  async read(id: string, { actor }: Principal): Promise<FreezeOrderView> {
    const [order] = await readFreezeOrders(this.database, { ...anyOrder, id });
    if (order === undefined || !sees(actor, order.merchantId)) refuseWith('freeze_order_not_found');
    return freezeOrderView(order, actor, await this.store.guardedReasons());
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { FreezeRegister, type Store } from '@thaw/application';
import { facesMerchant, guardedIn, instantFromMs, orderActionsFor, sees, type ImposeFreeze, type Instant } from '@thaw/domain';
import { countFreezeOrders, everyOrder, readFreezeOrders, type DataSource, type FreezeOrderFilter } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { contextOfMerchant } from '../access/reading';
import { narrowed } from '../access/sight';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { beganBetween, counted, emptyPage, type CountedPage } from '../http/filters';
import { cursorAt, pageOf } from '../http/page';
import { refuseWith } from '../http/refused';
import type { FreezeOrderLineView, FreezeOrdersQuery, FreezeOrderView, ImposeBody } from './freeze-order.dto';
import { freezeOrderLine, freezeOrderView, imposedOrderView } from './freeze-order.view';

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
    const context = await contextOfMerchant(this.store, merchantId, by.actor, this.now(), { acted: [] });
    return this.desk.give('imposeFreeze', () =>
      this.register.impose(merchantId, wish, callerOf(by, this.clock), (order, merchant) => imposedOrderView(order, merchant, context)),
    );
  }

  async list(query: FreezeOrdersQuery, { actor }: Principal): Promise<CountedPage<FreezeOrderLineView>> {
    const sight = narrowed(actor, query.merchantId ?? null);
    if (sight === 'nothing') return emptyPage;
    const { status = null, kind = null, source = null, reasonCode = null, minAmountMinor = null, maxAmountMinor = null, expiringWithinDays: days, sort, cursor = null, limit } = query;
    const nowMs = this.clock.now().getTime();
    const { after, until } = beganBetween(instantFromMs(nowMs), query.ageFromDays, query.ageToDays);
    const guarded = await this.store.guardedReasons();
    const filter: FreezeOrderFilter = {
      id: null, merchantIds: sight.merchantIds, status, kind, source, reasonCode, minAmountMinor, maxAmountMinor, imposedAfter: after, imposedUntil: until, sort,
      untold: facesMerchant(actor) ? guarded : [],
      expiringBefore: days === undefined ? null : instantFromMs(nowMs + days * dayMs),
    };
    const [rows, count] = await Promise.all([readFreezeOrders(this.database, filter, cursor, limit), counted(query.count, () => countFreezeOrders(this.database, filter))]);
    return { ...pageOf(rows, limit, (order) => freezeOrderLine(order, actor, guarded), (order) => cursorAt(sort === 'ends' ? order.expiresAt : null, order.id)), count };
  }

  async read(id: string, { actor }: Principal): Promise<FreezeOrderView> {
    const [order] = await readFreezeOrders(this.database, { ...everyOrder, id }, null, 1);
    if (order === undefined || !sees(actor, order.merchantId)) refuseWith('freeze_order_not_found');
    const [state, context] = await Promise.all([this.store.readOrder(id), contextOfMerchant(this.store, order.merchantId, actor, this.now(), { acted: [order.imposedBy, order.pending?.proposedBy] })]);
    return freezeOrderView(order, actor, guardedIn(context), state === null ? [] : orderActionsFor(state, context));
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}

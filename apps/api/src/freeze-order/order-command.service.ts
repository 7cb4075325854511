import { Inject, Injectable } from '@nestjs/common';
import { OrderDesk, type Store } from '@thaw/application';
import { guardedIn, instantFromMs, orderActionsFor, sees, type OrderCommand } from '@thaw/domain';
import { everyOrder, readFreezeOrders, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { contextOfMerchant } from '../access/reading';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { refuseWith } from '../http/refused';
import type { FreezeOrderView } from './freeze-order.dto';
import { freezeOrderView } from './freeze-order.view';

@Injectable()
export class OrderCommandService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly orders: OrderDesk,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async give(id: string, command: OrderCommand, by: Principal): Promise<CommandAnswer<FreezeOrderView>> {
    // What no command on an order changes: whose it is and which appeal is open.
    const [known] = await readFreezeOrders(this.database, { ...everyOrder, id }, null, 1);
    if (known === undefined || !sees(by.actor, known.merchantId)) refuseWith('freeze_order_not_found');
    const { merchantNo, settlementAccount, openAppealId } = known;
    const acted = [known.imposedBy, known.pending?.proposedBy];
    const [state, context] = await Promise.all([this.store.readOrder(id), contextOfMerchant(this.store, known.merchantId, by.actor, instantFromMs(this.clock.now().getTime()), { acted })]);
    return this.desk.give(command.type, () =>
      this.orders.give(id, command, callerOf(by, this.clock), (after) =>
        freezeOrderView({ ...after, merchantNo, settlementAccount, openAppealId }, by.actor, guardedIn(context), orderActionsFor({ prior: [], appeal: null, ...state, order: after }, context))),
    );
  }
}

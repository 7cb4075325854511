import type { DecisionContext } from '../kernel/context';
import type { Step } from '../appeal/flow';
import { houseOrderRules } from '../policy/house-orders';
import type { OrderRules } from '../policy/policy';
import { refusal } from '../refusal-catalogue';
import { settleLatestAt } from './age-gate';
import { evolveOrder } from './evolve-order';
import type { FreezeOrder } from './freeze-order';
import { marksAhead } from './order-marks';
import type { NewOrderEvent, OrderEvent } from './order-events';
import type { OrderStatus } from './order.states';

/** What a command meets: the order, and the appeal that is open against it. */
export interface OrderCase {
  readonly order: FreezeOrder;
  readonly openAppealId: string | null;
}

/** A decision on an order in the making; each event is folded in at once. Lives for one call of `decideOrder`. */
export class OrderFlow {
  readonly events: OrderEvent[] = [];
  private current: FreezeOrder;

  constructor(readonly state: OrderCase, readonly context: DecisionContext) {
    this.current = state.order;
  }

  get order(): FreezeOrder {
    return this.current;
  }

  get rules(): OrderRules {
    return this.context.policy.orders ?? houseOrderRules;
  }

  emit(fact: NewOrderEvent): void {
    const event: OrderEvent = { ...fact, at: this.context.asOf, by: this.context.actor.id };
    this.current = evolveOrder(this.current, event);
    this.events.push(event);
  }

  /** Lays down anew what happens by itself, after dates or status have changed. */
  watch(): void {
    this.emit({ type: 'OrderWatchSet', ahead: marksAhead(this.order, { rules: this.rules, asOf: this.context.asOf, settleLatestAt: settleLatestAt(this.order, this.context) }) });
  }

  /** Refuses unless the order is in one of these states. */
  in(...statuses: readonly OrderStatus[]): Step {
    return statuses.includes(this.order.status) ? null : refusal('order_state_wrong', { particulars: { status: this.order.status } });
  }
}

import { hasInterest } from '../access/conflict-of-interest';
import { mayCall } from '../access/may-call';
import type { Permission } from '../access/permissions';
import { sees } from '../access/sight';
import type { Step } from '../appeal/flow';
import type { DecisionContext } from '../kernel/context';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import { confirmOrderChange, liftOrder, renewOrder, reviewWholeAccount, varyOrder } from './change-order';
import type { OrderCommand, OrderCommandOf, OrderCommandType } from './order-commands';
import type { OrderEvent } from './order-events';
import { OrderFlow, type OrderCase } from './order-flow';
import { lapse, passOrderMark } from './pass-order-mark';

export type { OrderCase } from './order-flow';

/** What a person needs for each command. Null: given by the sweep. */
const asked: Readonly<Record<OrderCommandType, Permission | null>> = {
  serveOrder: 'freeze_order.serve',
  varyOrder: 'freeze_order.vary',
  renewOrder: 'freeze_order.renew',
  liftOrder: 'freeze_order.lift',
  lapseOrder: 'freeze_order.lapse',
  confirmOrderChange: 'freeze_order.confirm',
  reviewWholeAccount: 'freeze_order.review',
  passOrderMark: null,
};

/**
 * The one place where a freeze order's fate is decided, appeals against it aside: what happens when this command meets this order, or why
 * it is refused. Pure. Authorities' orders are not ours to change: commands on them record what the authority did, by its document and two people.
 */
export function decideOrder(state: OrderCase, command: OrderCommand, context: DecisionContext): Result<readonly OrderEvent[], Refusal> {
  const flow = new OrderFlow(state, context);
  const refused = mayGiveOrder(command.type, state, context) ?? step(flow, command);
  return refused === null ? ok(flow.events) : refuse(refused);
}

function mayGiveOrder(command: OrderCommandType, { order }: OrderCase, { actor, conflicts }: DecisionContext): Step {
  const permission = asked[command];
  const barred = permission === null ? null : mayCall(permission, actor);
  if (barred !== null) return barred;
  if (!sees(actor, order.merchantId)) return refusal('freeze_order_not_found');
  return hasInterest(conflicts, actor, order.merchantId) ? refusal('conflict_of_interest') : null;
}

function step(flow: OrderFlow, command: OrderCommand): Step {
  switch (command.type) {
    case 'serveOrder':
      return serveOrder(flow, command);
    case 'varyOrder':
      return varyOrder(flow, command);
    case 'renewOrder':
      return renewOrder(flow, command);
    case 'liftOrder':
      return liftOrder(flow, command);
    case 'confirmOrderChange':
      return confirmOrderChange(flow, command);
    case 'reviewWholeAccount':
      return reviewWholeAccount(flow, command);
    case 'lapseOrder':
      return lapseOrder(flow);
    case 'passOrderMark':
      return passOrderMark(flow, command);
  }
}

/** Notes that the merchant has the notice. Saying so again changes nothing. */
function serveOrder(flow: OrderFlow, { means }: OrderCommandOf<'serveOrder'>): Step {
  const barred = flow.in('announced', 'active', 'lapsed');
  if (barred !== null) return barred;
  if (flow.order.servedAt === null) flow.emit({ type: 'OrderServed', means });
  return null;
}

function lapseOrder(flow: OrderFlow): Step {
  const barred = flow.in('active');
  if (barred !== null) return barred;
  const { expiresAt } = flow.order;
  if (expiresAt === null || expiresAt > flow.context.asOf) return refusal('order_not_lapsed', { particulars: expiresAt === null ? {} : { expiresAt } });
  lapse(flow, expiresAt);
  return null;
}

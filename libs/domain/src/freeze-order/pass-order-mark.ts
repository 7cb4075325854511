import type { Step } from '../appeal/flow';
import type { Instant } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import { settleLatestAt } from './age-gate';
import type { OrderCommandOf } from './order-commands';
import type { OrderFlow } from './order-flow';

/**
 * A mark's instant has come. It fires once: whoever comes second is told so, as is whoever comes too early or for a mark that a later
 * change has taken away.
 */
export function passOrderMark(flow: OrderFlow, { kind, at }: OrderCommandOf<'passOrderMark'>): Step {
  const mark = flow.order.marks.find((one) => one.kind === kind && one.at === at);
  if (mark === undefined) return refusal('wait_not_live');
  if (mark.firedAt !== null) return refusal('mark_already_fired', { particulars: { firedAt: mark.firedAt } });
  if (at > flow.context.asOf) return refusal('mark_not_due', { particulars: { at } });
  switch (kind) {
    case 'effect':
      fire(flow, kind, at);
      flow.emit({ type: 'OrderTookEffect' });
      flow.watch();
      return null;
    case 'lapse':
      // An order that comes to its end before it began never had an effect.
      if (flow.order.status === 'active') lapse(flow, at);
      return null;
    case 'settle_latest':
      return passAgeGate(flow, at);
    case 'expiry_near':
    case 'not_lifted':
    case 'review_due':
      fire(flow, kind, at);
      return null;
  }
}

/** While an appeal is open, its own clock says so beside whatever it waits for. What was let go since is not held too long. */
function passAgeGate(flow: OrderFlow, at: Instant): Step {
  const { openAppealId } = flow.state;
  if (openAppealId !== null) return refusal('order_under_appeal', { particulars: { appealId: openAppealId } });
  const settleBy = settleLatestAt(flow.order, flow.context);
  if (settleBy === null || settleBy > at) flow.watch();
  else fire(flow, 'settle_latest', at);
  return null;
}

/** The order's time has run out: it stops nothing any more, and somebody has to lift it. */
export function lapse(flow: OrderFlow, expiresAt: Instant): void {
  fire(flow, 'lapse', expiresAt);
  flow.emit({ type: 'OrderLapsed', expiresAt });
  flow.watch();
}

function fire(flow: OrderFlow, kind: OrderCommandOf<'passOrderMark'>['kind'], dueAt: Instant): void {
  if (flow.order.marks.some((mark) => mark.kind === kind && mark.at === dueAt && mark.firedAt === null)) flow.emit({ type: 'OrderMarkFired', kind, dueAt });
}

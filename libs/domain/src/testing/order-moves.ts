import type { OrderCommand } from '../freeze-order/order-commands';
import { nextOrderMark } from '../freeze-order/order-marks';
import { imposer, second, sweep, third, type OrderUnderTest } from './order-builder';

/** Random commands on an order: who, what and how, as numbers. */
export const orderCrowd = [imposer, second, third, sweep] as const;
export const orderMoveLimits = { who: orderCrowd.length - 1, what: 9, how: 3 } as const;

export function orderCommandFor(subject: OrderUnderTest, what: number, how: number): OrderCommand {
  const documentRef = how === 0 ? null : `文书${String(how)}`;
  switch (what) {
    case 0:
      return { type: 'serveOrder', means: 'mail' };
    case 1:
      return { type: 'varyOrder', limit: how === 1 ? { kind: 'whole_account', reason: 'r' } : how === 2 ? { kind: 'in_all', limitMinor: 400n } : null, stops: ['pay'], documentRef, why: 'w' };
    case 2:
      return { type: 'renewOrder', expiresAt: null, complexCase: how === 2, documentRef, why: 'w' };
    case 3:
      return { type: 'liftOrder', documentRef, why: 'w' };
    case 4:
    case 5:
      return { type: 'confirmOrderChange', agree: how !== 0, why: null };
    case 6:
      return { type: 'lapseOrder' };
    case 7:
      return { type: 'reviewWholeAccount', keep: how !== 0, why: 'w' };
    default: {
      const mark = how === 0 ? subject.order.marks[0] : nextOrderMark(subject.order.marks);
      if (how > 1 && mark !== null && mark !== undefined && mark.at > subject.now) subject.now = mark.at;
      return { type: 'passOrderMark', kind: mark?.kind ?? 'lapse', at: mark?.at ?? subject.now };
    }
  }
}

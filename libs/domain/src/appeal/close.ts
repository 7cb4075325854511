import { advance } from '../release/advance';
import { isUnderWay } from '../release/release-order';
import { takeUpUndisputed } from '../release/undisputed';
import type { Outcome } from './appeal.states';
import { endNow } from './end';
import type { Flow, Step } from './flow';

/**
 * Closes the appeal. Money that is on its way is waited for first: nobody leaves an order behind whose outcome is unknown. What came to
 * be known as kept may have become a part released by then; the outcome is named by its effect.
 */
export function close(flow: Flow, outcome: Outcome, why: string | null = null): Step {
  takeUpUndisputed(flow, 'appeal_closed');
  if (!flow.appeal.releaseOrders.some(isUnderWay)) return endNow(flow, outcome, why);
  flow.emit({ type: 'EndingDecided', outcome, why });
  return advance(flow);
}

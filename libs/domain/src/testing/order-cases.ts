import { orderActionsFor, type ActionOn, type OrderActionName } from '../access/order-actions';
import type { Actor } from '../access/role';
import type { Case } from '../appeal/appeal';
import { aWish, OrderUnderTest, second, third } from './order-builder';

/** One freeze order in each state that makes a difference, for a newcomer to look at. */
export const orderStates = {
  own: { en: 'our own, in force', zh: '自有措施，执行中' },
  authority: { en: 'an authority’s, in force', zh: '机关措施，执行中' },
  'authority, change recorded': { en: 'an authority’s, its lifting recorded and not confirmed', zh: '机关措施，已登记解除待确认' },
  'whole account, proposed': { en: 'our own on a whole account, not yet confirmed', zh: '自有整户措施，待确认' },
  'whole account': { en: 'our own on a whole account, in force', zh: '自有整户措施，执行中' },
  ended: { en: 'lifted', zh: '已解除' },
} as const;
export type OrderState = keyof typeof orderStates;

export function orderAt(state: OrderState): OrderUnderTest {
  const authoritys = state.startsWith('authority') || state === 'ended';
  const wholeAccount = state.startsWith('whole account');
  const subject = new OrderUnderTest(aWish(authoritys ? 'PSB_STOP' : 'RESERVE', wholeAccount ? { limit: { kind: 'whole_account', reason: 'r' } } : {}));
  const must = (refused: { readonly code: string } | null): void => {
    if (refused !== null) throw new Error(refused.code);
  };
  if (state === 'authority, change recorded' || state === 'ended') must(subject.give({ type: 'liftOrder', documentRef: 'd', why: 'w' }, second));
  if (state === 'ended') must(subject.give({ type: 'confirmOrderChange', agree: true, why: null }, third));
  if (state === 'whole account') must(subject.give({ type: 'confirmOrderChange', agree: true, why: null }, second));
  return subject;
}

/** What somebody is told about an order without an appeal. */
export function orderShown(subject: OrderUnderTest, who: Actor): readonly ActionOn<OrderActionName>[] {
  return orderActionsFor(orderCaseOf(subject), subject.contextOf(who));
}

export function orderCaseOf({ order }: OrderUnderTest): Case {
  return { order, appeal: null, prior: [] };
}

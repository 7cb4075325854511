import type { OpenCase } from '../appeal/appeal';
import type { Flow } from '../appeal/flow';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { Policy } from '../policy/policy';
import type { Decision } from '../review/decision';
import { payeeOf } from './payee';

/**
 * How many people of treasury an amount asks for, minor units. Nobody set amounts for a currency: it asks for as many as any amount of any
 * other does.
 */
export function treasuryPeopleFor({ treasury }: Pick<Policy, 'treasury'>, currency: string, amountMinor: bigint): number {
  if (treasury === undefined) return 0;
  const tiers = treasury.tiers[currency];
  if (tiers === undefined) return Math.max(0, ...Object.values(treasury.tiers).flatMap((all) => all.map(({ people }) => people)));
  const tier = tiers.find(({ upToMinor }) => upToMinor === null || amountMinor <= upToMinor);
  if (tier === undefined) throw new TypeError('the last tier of treasury must be open');
  return tier.people;
}

/**
 * What has left the order or is on its way, for whomever and in whichever appeal, minor units. Treasury's tiers look at this together with
 * what is still to leave, so that nothing passes them by being split.
 */
export function gone({ transactions }: Pick<FreezeOrder, 'transactions'>): bigint {
  return transactions.reduce((sum, { balance: { pendingMinor, releasedMinor, offsetMinor, refundedMinor, transferredMinor } }) => sum + pendingMinor + releasedMinor + offsetMinor + refundedMinor + transferredMinor, 0n);
}

/** What leaves the order in all once a decision is carried out, minor units; judged by what was decided, whatever the bank says of a part of it. */
export function leavingWith({ appeal, order }: Pick<OpenCase, 'appeal' | 'order'>, decision: Decision): bigint {
  const decided = decision.items.reduce((sum, { releaseMinor, refundMinor, offsetMinor, transferMinor }) => sum + releaseMinor + refundMinor + offsetMinor + transferMinor, 0n);
  const ordered = appeal.releaseOrders.filter((one) => one.mandateId === decision.id && one.status !== 'voided').reduce((sum, one) => sum + one.amountMinor, 0n);
  return gone(order) + decided - ordered;
}

/** Who of treasury has agreed that so much leaves in all, to the account as it stands. */
export function agreedBy({ appeal, order }: Pick<OpenCase, 'appeal' | 'order'>, mandateId: string, amountMinor: bigint): readonly string[] {
  const payee = payeeOf(order).id;
  return appeal.treasuryApprovals.filter((one) => one.mandateId === mandateId && one.upToMinor >= amountMinor && one.settlementAccountId === payee).map(({ by }) => by);
}

/** Whether treasury is still to agree to what the decision lets go. */
export function asksTreasury(flow: Pick<Flow, 'appeal' | 'order' | 'context'>): boolean {
  const { appeal, order, context } = flow;
  if (appeal.decision === null) return false;
  const amountMinor = leavingWith(flow, appeal.decision);
  return agreedBy(flow, appeal.decision.id, amountMinor).length < treasuryPeopleFor(context.policy, order.currency, amountMinor);
}

/** Who has agreed to what the decision lets go as it stands: the second pair of eyes is somebody else's. */
export function whoAgreed(state: Pick<OpenCase, 'appeal' | 'order'>): readonly string[] {
  const { decision } = state.appeal;
  return decision === null ? [] : agreedBy(state, decision.id, leavingWith(state, decision));
}

/** Notes that whoever acts agrees that so much leaves in all. */
export function agree(flow: Flow, mandateId: string, upToMinor: bigint): void {
  const { actor, asOf, newId } = flow.context;
  flow.emit({ type: 'TreasuryApproved', approval: { id: newId(), mandateId, by: actor.id, at: asOf, upToMinor, settlementAccountId: payeeOf(flow.order).id } });
}

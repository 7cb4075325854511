import type { Role } from '../access/role';
import type { Flow } from '../appeal/flow';
import { remainingOf, type FrozenTransaction } from '../freeze-order/freeze-order';
import type { Policy } from '../policy/policy';
import { totalOf } from '../release/release-order';

/**
 * What is at stake: everything still held of the appealed transactions, not what was asked for. Otherwise asking for little
 * would pass the tiers and routes meant for much.
 */
export function stakeOf(flow: Flow): bigint {
  return remainingOf(flow.order, flow.appeal.transactionIds);
}

/** What of the amount asked for has not been released or ordered by now, minor units. */
export function leftOfAppealed({ appeal }: Flow): bigint {
  const released = appeal.releaseOrders.filter((release) => release.purpose === 'release' && release.status !== 'voided').reduce((sum, release) => sum + totalOf(release.items), 0n);
  return appeal.amountMinor > released ? appeal.amountMinor - released : 0n;
}

/** Which approvals an amount asks for, minor units. */
export function approvalsFor(policy: Policy, amountMinor: bigint): readonly Role[] {
  const tier = policy.tiers.find((one) => one.upToMinor === null || amountMinor <= one.upToMinor);
  if (tier === undefined) throw new TypeError('the last amount tier must be open');
  return tier.approvals;
}

/** Throws for a transaction of another order: a bug, what is appealed was checked at opening. */
export function frozenOf(flow: Flow, transactionId: string): FrozenTransaction {
  const frozen = flow.order.transactions.find((one) => one.id === transactionId);
  if (frozen === undefined) throw new TypeError(`transaction ${transactionId} is not in the order`);
  return frozen;
}

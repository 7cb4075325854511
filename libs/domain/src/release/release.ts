import type { AppealCommandOf } from '../appeal/commands';
import { close, outcomeOf } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { keptByAuthority } from './kept-by-authority';
import { refusal } from '../refusal-catalogue';
import { awaitParty, awaitTask } from '../wait/await-next';
import { totalOf, type ReleaseOrder } from './release-order';

/** First phase: reserves in the ledger what the decision releases. The workflow then tells the settlement core. */
export function placeRelease(flow: Flow): Step {
  flow.enter('releasing');
  const kept = keptByAuthority(flow);
  if (kept !== null) {
    flow.emit({ type: 'ReleaseHeldBack', ...kept });
    return awaitTask(flow, 'release_repair');
  }
  emitPlaced(flow);
  return awaitParty(flow, 'release');
}

/**
 * Second phase, after the core was read back: executed and equal to the order posts and closes; refused voids and calls treasury;
 * unknown is read back again. A core that did something else than ordered is never posted: treasury must look.
 */
export function recordReleaseOutcome(flow: Flow, command: AppealCommandOf<'recordReleaseOutcome'>): Step {
  const release = flow.appeal.releaseOrders.find((one) => one.id === command.releaseOrderId);
  if (release === undefined) return refusal('release_order_not_found');
  if (release.status === 'posted' || release.status === 'voided') return refusal('release_ended', { particulars: { status: release.status } });
  const { outcome } = command;
  switch (outcome.status) {
    case 'unknown':
      if (release.status === 'placed') flow.emit({ type: 'ReleaseOutcomeUnknown', releaseOrderId: release.id, why: 'no_answer' });
      return null;
    case 'rejected':
      flow.emit({ type: 'ReleaseVoided', releaseOrderId: release.id, reason: outcome.reason });
      return awaitTask(flow, 'release_repair');
    case 'executed': {
      const asOrdered =
        outcome.accountFingerprint === flow.order.settlementAccount.fingerprint && outcome.amountMinor === release.amountMinor && outcome.currency === release.currency;
      if (!asOrdered) {
        flow.emit({ type: 'ReleaseOutcomeUnknown', releaseOrderId: release.id, why: 'mismatch' });
        return awaitTask(flow, 'release_repair');
      }
      flow.emit({ type: 'ReleasePosted', releaseOrderId: release.id, coreReference: outcome.coreReference });
      return close(flow, outcomeOf(flow));
    }
  }
}

/** Treasury has looked: a voided order is placed anew under a new id, an unknown one is read back again under its own. */
export function completeReleaseRepair(flow: Flow): Step {
  const last = flow.appeal.releaseOrders.at(-1);
  if (last === undefined || last.status === 'voided') {
    const kept = keptByAuthority(flow);
    if (kept !== null) return refusal('authority_limit', { particulars: { mayLeaveMinor: kept.mayLeaveMinor.toString(), orderIds: kept.orderIds } });
    emitPlaced(flow);
  }
  return awaitParty(flow, 'release');
}

function emitPlaced(flow: Flow): void {
  const { appeal, order, context } = flow;
  if (appeal.decision === null) throw new TypeError('nothing was decided');
  const items = appeal.decision.items.filter((item) => item.releaseMinor > 0n).map((item) => ({ transactionId: item.transactionId, amountMinor: item.releaseMinor }));
  const release: ReleaseOrder = {
    id: context.newId(),
    status: 'placed',
    amountMinor: totalOf(items),
    currency: order.currency,
    settlementAccountId: order.settlementAccount.id,
    items,
    placedAt: context.asOf,
    endedAt: null, coreReference: null, failure: null,
  };
  flow.emit({ type: 'ReleasePlaced', release });
}

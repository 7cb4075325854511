import type { AppealCommandOf, TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { plusMs } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import { awaitParty, awaitTask } from '../wait/await-next';
import { accountOf } from './payee';
import { advance } from './advance';
import { placeConsumerRefunds } from './place';
import { isUnderWay, type ReleaseOrder } from './release-order';
import { undisputedFailed } from './undisputed';

type Outcome = AppealCommandOf<'recordReleaseOutcome'>['outcome'];

/**
 * Second phase, after the core was read back: executed and equal to the order posts; refused voids; unknown is read back again. A core
 * that did something else than ordered is never posted. In `releasing` the case goes on with the next order or calls treasury; before
 * that, orders run beside the live wait, which stays as it is.
 */
export function recordReleaseOutcome(flow: Flow, command: AppealCommandOf<'recordReleaseOutcome'>): Step {
  const release = flow.appeal.releaseOrders.find((one) => one.id === command.releaseOrderId);
  if (release === undefined) return refusal('release_order_not_found');
  if (!isUnderWay(release)) return refusal('release_ended', { particulars: { status: release.status } });
  const beside = flow.appeal.stage !== 'releasing';
  const { outcome } = command;
  switch (outcome.status) {
    case 'unknown':
      if (release.status === 'placed') flow.emit({ type: 'ReleaseOutcomeUnknown', releaseOrderId: release.id, why: 'no_answer' });
      return null;
    case 'accepted':
      return notDone(flow, release);
    case 'rejected':
      flow.emit({ type: 'ReleaseVoided', releaseOrderId: release.id, reason: outcome.reason });
      if (release.part === 'undisputed') undisputedFailed(flow);
      return beside ? null : advance(flow);
    case 'executed':
      if (!isAsOrdered(flow, release, outcome)) {
        flow.emit({ type: 'ReleaseOutcomeUnknown', releaseOrderId: release.id, why: 'mismatch' });
        return beside ? null : awaitTask(flow, 'release_repair');
      }
      flow.emit({ type: 'ReleasePosted', releaseOrderId: release.id, coreReference: outcome.coreReference });
      if (!beside) return advance(flow);
      placeConsumerRefunds(flow);
      return null;
  }
}

/** A core may take an order and lose it. It is read back for as long as the policy says; then people decide, and never under a new id. */
function notDone(flow: Flow, release: ReleaseOrder): Step {
  const { policy, asOf } = flow.context;
  const since = release.resumedAt ?? release.placedAt;
  const overdue = policy.coreReadBack !== undefined && asOf >= plusMs(since, policy.coreReadBack.forMinutes * 60_000);
  if (overdue) flow.emit({ type: 'ReleaseOutcomeUnknown', releaseOrderId: release.id, why: 'not_done' });
  else if (release.status === 'placed') flow.emit({ type: 'ReleaseOutcomeUnknown', releaseOrderId: release.id, why: 'no_answer' });
  return overdue && flow.appeal.stage === 'releasing' ? awaitTask(flow, 'release_repair') : null;
}

function isAsOrdered({ order }: Flow, release: ReleaseOrder, outcome: Extract<Outcome, { status: 'executed' }>): boolean {
  const there =
    release.purpose === 'release' ? outcome.accountFingerprint === accountOf(order, release.settlementAccountId)?.fingerprint : outcome.destinationReference === release.destinationReference;
  return there && outcome.amountMinor === release.amountMinor && outcome.currency === release.currency;
}

/** Treasury has looked: what the core refused is placed anew under a new id, what is unknown is read back, or sent, again under its own. */
export function completeReleaseRepair(flow: Flow, { action }: Extract<TaskResult, { kind: 'release_repair' }>): Step {
  const underWay = flow.appeal.releaseOrders.find(isUnderWay);
  if (underWay === undefined) return action === 'send_again' ? refusal('nothing_to_send_again', { field: 'result.action' }) : advance(flow, true);
  if (underWay.halted || action === 'send_again') flow.emit({ type: 'ReleaseResumed', releaseOrderId: underWay.id, sendAgain: action === 'send_again' });
  return awaitParty(flow, 'release');
}

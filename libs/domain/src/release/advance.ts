import { endNow, outcomeOf } from '../appeal/end';
import type { Flow, Step } from '../appeal/flow';
import { askBank } from '../bank/ask';
import { releaseTotalOf, type Decision } from '../review/decision';
import { refusal } from '../refusal-catalogue';
import { awaitInstant, awaitParty, awaitTask } from '../wait/await-next';
import { barredByBreak, barringBreaks } from './barred-by-break';
import { awaitEndOfHalt, endHalt, isHalted } from './halt';
import { keptByAuthority } from './kept-by-authority';
import { emitPlaced } from './place';
import { accountAsks, attemptsAt, bankSaidNo, stillToPlace, type Planned } from './plan';
import { isUnderWay, totalOf } from './release-order';
import { asksTreasury } from './treasury';
import { takeUpUndisputed } from './undisputed';

/** The bank has confirmed the account: everything that is decided goes out, one order after the other. */
export function placeRelease(flow: Flow): Step {
  flow.enter('releasing');
  return advance(flow);
}

/**
 * One step nearer to the money being where it was decided to go: waits for the order that is under way, places the next, or closes.
 * One order is under way at a time, so that refunds have arrived before the merchant's release is placed and nothing is paid twice.
 *
 * @param again treasury has looked at an order that the core refused: it is placed anew
 */
export function advance(flow: Flow, again = false): Step {
  endHalt(flow);
  const underWay = flow.appeal.releaseOrders.find(isUnderWay);
  if (underWay !== undefined) {
    flow.enter('releasing');
    if (underWay.halted) return awaitTask(flow, 'release_repair');
    return awaitParty(flow, flow.appeal.releaseHaltedAt === null ? 'release' : 'release_halted');
  }
  if (flow.appeal.ending !== null) return endNow(flow, flow.appeal.ending.outcome, flow.appeal.ending.why);
  const next = stillToPlace(flow)[0];
  if (next === undefined || next.destination.purpose === 'release') {
    const asks = accountAsks(flow);
    if (asks === 'bank') return askBank(flow, releaseTotalOf(decisionOf(flow)));
    if (asks === 'change') {
      flow.enter('releasing');
      return awaitParty(flow, 'account_change');
    }
  }
  if (next === undefined) {
    takeUpUndisputed(flow, 'appeal_closed');
    return endNow(flow, outcomeOf(flow), bankSaidNo(flow) ? 'bank_refused' : null);
  }
  flow.enter('releasing');
  if (!again && attemptsAt(flow, next).some((one) => one.settlementAccountId === next.destination.settlementAccountId)) return awaitTask(flow, 'release_repair');
  if (asksTreasury(flow)) return awaitTask(flow, 'treasury_approval');
  const notBefore = scheduledFor(flow, next);
  if (notBefore !== null && flow.context.asOf < notBefore) return awaitInstant(flow, 'release_scheduled', notBefore);
  if (isHalted(flow)) return again ? refusal('releases_halted', { particulars: { since: flow.state.halt?.haltedAt ?? '' } }) : awaitEndOfHalt(flow);
  const barred = barredByBreak(flow);
  if (barred !== null) {
    if (again) return barred;
    flow.emit({ type: 'ReleaseBarred', breakIds: barringBreaks(flow) });
    return awaitTask(flow, 'release_repair');
  }
  const kept = keptByAuthority(flow, totalOf(next.items));
  if (kept === null) {
    emitPlaced(flow, next);
    return awaitParty(flow, 'release');
  }
  if (again) return refusal('authority_limit', { particulars: { mayLeaveMinor: kept.mayLeaveMinor.toString(), orderIds: kept.orderIds } });
  flow.emit({ type: 'ReleaseHeldBack', ...kept });
  return awaitTask(flow, 'release_repair');
}

function decisionOf({ appeal: { decision } }: Flow): Decision {
  if (decision === null) throw new TypeError('nothing was decided');
  return decision;
}

/** Only the merchant's own money waits for a date: what consumers and others get goes at once. */
function scheduledFor({ appeal }: Flow, next: Planned) {
  return next.destination.purpose === 'release' ? (appeal.decision?.releaseNotBefore ?? null) : null;
}

import type { TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import { walkOn } from '../appeal/walk';
import { papersOfRoute } from '../document/checklist';
import type { Requirement } from '../document/requirement';
import { isComing } from '../freeze-order/order.states';
import { whyNotTold } from '../policy/wording';
import type { RouteId } from '../policy/policy';
import { refusal } from '../refusal-catalogue';
import { scheduleOf } from '../release/schedule';
import { awaitParty } from '../wait/await-next';
import { outOfBounds, routeAfter } from './bounds';
import { effectOf, totalOfItem, type DecisionItem } from './decision';
import { chosenReason } from './decision-reason';
import { propose } from './propose';
import { frozenOf, leftOfAppealed } from './stake';
import { splitOf } from './split';

type Result = Extract<TaskResult, { kind: 'risk_review' }>;

/** The reviewer splits each appealed transaction, and says why in both languages. */
export function completeRiskReview(flow: Flow, result: Result): Step {
  if (result.merchantText.en.trim() === '' || result.merchantText.zh.trim() === '') return refusal('text_missing', { field: 'result.merchantText' });
  // Where nothing may be told the neutral text goes out, and what was written stays inside.
  const untold = routeOfCase(flow).tippingOffGuard === true ? null : whyNotTold(result.merchantText, 'result.merchantText');
  if (untold !== null) return untold;
  const appealed = flow.appeal.transactionIds;
  const named = result.items.map((item) => item.transactionId);
  const left = appealed.filter((id) => named.filter((other) => other === id).length !== 1);
  const stray = named.filter((id) => !appealed.includes(id));
  if (left.length + stray.length > 0) return refusal('decision_incomplete', { field: 'result.items', particulars: { transactionIds: [...left, ...stray] } });
  const items: DecisionItem[] = [];
  for (const wanted of result.items) {
    const item = splitOf(frozenOf(flow, wanted.transactionId), wanted);
    if ('code' in item) return item;
    items.push(item);
  }
  const total = items.reduce((sum, item) => sum + item.releaseMinor, 0n);
  if (total > leftOfAppealed(flow)) return refusal('release_over_appealed', { field: 'result.items', particulars: { appealedMinor: leftOfAppealed(flow).toString() } });
  const onlyRelease = items.every((item) => item.releaseMinor + item.keepMinor === totalOfItem(item)) && (result.releaseNotBefore ?? null) === null;
  if (isComing(flow.order.status) && !onlyRelease) return refusal('nothing_held_yet', { field: 'result.items' });
  const schedule = scheduleOf(flow, result.releaseNotBefore ?? null);
  if (schedule !== null && 'code' in schedule) return schedule;
  const stayMinor = items.reduce((sum, item) => sum + item.keepMinor + item.reserveMinor, 0n);
  const becomes = result.becomes ?? null;
  const route = routeAfter(flow, becomes);
  if ('code' in route) return route;
  const lacking = becomes === null ? [] : papersOfRoute(flow.context.policy, route, flow.order, flow.appeal.checklist);
  if (becomes !== null && lacking.length > 0) return takeRoute(flow, becomes, lacking, result.internalText);
  const beyond = outOfBounds(flow, route, { releaseMinor: total, stayMinor });
  if (beyond !== null) return beyond;
  const reason = chosenReason(flow.context, result.reasonCode ?? null, effectOf(items));
  if ('code' in reason) return reason;
  const { merchantText, internalText } = result;
  const way = becomes === null ? {} : { becomes };
  return propose(flow, { items, ...reason, merchantText, internalText, releaseNotBefore: schedule && schedule.notBefore, ...way }) ?? walkOn(flow, 'risk_review');
}

/** Another way asks for its own papers before anything is decided on it: the merchant hands them in, and the review begins anew with them. */
function takeRoute(flow: Flow, route: RouteId, added: readonly Requirement[], why: string): Step {
  flow.emit({ type: 'DocumentsRequested', round: flow.appeal.round + 1, requirementCodes: added.map(({ code }) => code), taking: { route, added, why } });
  flow.enter('collecting_documents');
  return awaitParty(flow, 'documents');
}

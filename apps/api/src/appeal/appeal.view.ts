import {
  actionsFor, completenessOfAppeal, facesMerchant, findingsOf, guardedIn, holderOf, isOutside, keptSilent, mainRequestOf, neutralLimitId, neutralStage, toldOutcome,
  type Actor, type Appeal, type Case, type Decision, type DecisionContext, type DecisionItem, type EarlyRelease, type NextRemedy, type OpenCase, type PaperFinding, type Policy,
} from '@thaw/domain';
import { readsInternalText } from '../access/sight';
import { transactionView } from '../freeze-order/transaction.view';
import { wireAmount, wireText } from '../http/wire';
import { clockViews } from '../clock/clock.view';
import { stayView } from '../clock/stay.view';
import { accountChangeViews } from '../release/account-change.view';
import { appealHaltView } from '../release/halt.view';
import { stepFindingViews } from '../review/step-finding.view';
import { waitView } from '../wait/wait.view';
import { actionView } from './action.view';
import { findingViews } from './finding.view';
import type { AppealView } from './appeal.schema';
import { outcomeWords, stageWords, stayedWords } from './appeal.words';

/**
 * An appeal as somebody may see it at an instant, and what they may do.
 *
 * @param reused findings about files that lie in other cases as well; only a query can tell
 * @param next the order as a further appeal would meet it, where that may have gone on since this appeal closed
 * @param pinned the policy of the appeal, where the context's is the one in force
 */
export function appealView(state: OpenCase, context: DecisionContext, next?: Case, reused: readonly PaperFinding[] = [], pinned: Policy = context.policy): AppealView {
  const { appeal, order } = state;
  const { actor: reader, asOf } = context;
  const silent = keptSilent(order.reason.code, reader, [...guardedIn(context), ...guardedIn({ policy: pinned })]);
  const inside = !silent && !isOutside(reader);
  const stage = silent ? neutralStage(appeal.stage) : appeal.stage;
  const outcome = toldOutcome(appeal.outcome, reader);
  const { id, freezeOrderId, merchantId, level, ground, openedAt, openedBy, closedAt, statement, currency } = appeal;
  const { dueAt, dueOn, limitId, provisional } = appeal.decideBy;
  return {
    id, freezeOrderId, merchantId, level, stage, outcome, openedAt, closedAt, statement, currency,
    stageText: wireText(appeal.stay === null ? stageWords[stage] : stayedWords),
    outcomeText: outcome && wireText(outcomeWords[outcome]),
    ground: ground && { kind: ground.kind, error: ground.kind === 'named_error' ? ground.error : null, what: ground.what },
    reasonCode: silent ? null : order.reason.code,
    openedBy: inside || openedBy === reader.id ? openedBy : null,
    amountMinor: wireAmount(appeal.amountMinor),
    policy: { id: appeal.policyId, version: appeal.policyVersion },
    // Which article it comes from may differ by reason: where that may not be told, it is the one that ordinary cases read.
    decideBy: { dueAt, dueOn, limitId: silent ? neutralLimitId(pinned, order.merchantType) : limitId, provisional },
    // A clock's article and a stay's reason could tell what we look into.
    clocks: silent ? [] : clockViews(state, pinned, context),
    stay: silent ? null : appeal.stay && stayView(appeal.stay, reader),
    wait: waitView(appeal, asOf, silent),
    checklist: checklistSummary(appeal),
    findings: findingViews([...findingsOf(appeal, order, context.policy, asOf), ...reused], silent || isOutside(reader)),
    transactions: order.transactions.filter((frozen) => appeal.transactionIds.includes(frozen.id)).map(transactionView),
    tasks: inside ? appeal.tasks.map((task) => ({ id: task.id, kind: task.kind, status: task.status, holder: holderOf(task, asOf) })) : [],
    stepFindings: stepFindingViews(appeal.findings, reader, silent),
    decision: decisionFor(appeal.decision, reader, silent, pinned),
    bank: bankView(appeal, inside),
    earlyRelease: earlyReleaseFor(appeal.earlyRelease, inside),
    releases: appeal.releaseOrders
      .filter((release) => inside || release.status === 'posted')
      .map((release) => ({
        id: release.id,
        purpose: release.purpose,
        part: release.part,
        status: release.status,
        amountMinor: wireAmount(release.amountMinor),
        destinationReference: inside ? release.destinationReference : null,
        placedAt: release.placedAt,
        endedAt: release.endedAt,
        coreReference: release.coreReference,
      })),
    treasuryApprovals: inside ? appeal.treasuryApprovals.map(({ by, at, upToMinor }) => ({ by, at, upToMinor: wireAmount(upToMinor) })) : [],
    accountChanges: accountChangeViews(order, inside),
    releasesHalted: appealHaltView(state, inside),
    nextRemedy: remedyView(appeal.nextRemedy),
    actions: actionsFor(state, context, next).filter((one) => inside || one.task === null).map(actionView),
  };
}

function checklistSummary(appeal: Appeal): AppealView['checklist'] {
  const { complete, accepted, required, missing, groupsMissing } = completenessOfAppeal(appeal);
  return { complete, accepted, required, missing: missing.map((line) => line.code), groupsMissing: [...groupsMissing], round: appeal.round };
}

/** A proposal is not yet a decision: the merchant reads it once it is approved. */
function decisionFor(decision: Decision | null, reader: Actor, silent: boolean, { decisionReasons }: Policy): AppealView['decision'] {
  const inside = !silent && !isOutside(reader);
  // Before it is agreed to, a referral is known to those who decide alone.
  if (decision === null || (decision.refersToAuthority === true && facesMerchant(reader) && decision.status !== 'approved') || (!inside && decision.status !== 'approved')) return null;
  const reason = decisionReasons?.list.find(({ code }) => code === decision.reasonCode);
  return {
    id: decision.id,
    status: decision.status,
    effect: decision.effect,
    items: decision.items.map((item) => itemView(item, inside)),
    releaseNotBefore: decision.releaseNotBefore,
    nextRemedy: remedyView(decision.nextRemedy),
    reason: reason === undefined ? null : { code: reason.code, text: wireText(reason.title) },
    merchantText: wireText(decision.merchantText),
    internalText: readsInternalText(reader) ? decision.internalText : null,
    proposedBy: inside ? decision.proposedBy : null,
    proposedAt: decision.proposedAt,
    approvalsNeeded: silent ? [] : [...decision.approvalsNeeded],
    approvals: (silent ? [] : decision.approvals).map(({ role, by, at }) => ({ role, by: inside ? by : null, at })),
  };
}

function itemView(item: DecisionItem, inside: boolean) {
  const { transactionId, offsetAgainst, transferTo } = item;
  return {
    transactionId,
    releaseMinor: wireAmount(item.releaseMinor),
    keepMinor: wireAmount(item.keepMinor),
    refundMinor: wireAmount(item.refundMinor),
    offsetMinor: wireAmount(item.offsetMinor),
    offsetAgainst,
    transferMinor: wireAmount(item.transferMinor),
    // Whose account it is may say more than a merchant may know.
    transferTo: inside ? transferTo : null,
    reserveMinor: wireAmount(item.reserveMinor),
  };
}

function remedyView(remedy: NextRemedy | null) {
  return remedy && { kind: remedy.kind, until: remedy.until, text: wireText(remedy.text) };
}

/** Like a decision, it is the merchant's business once it is approved and as long as it stands. */
function earlyReleaseFor(early: EarlyRelease | null, inside: boolean): AppealView['earlyRelease'] {
  if (early === null || (!inside && (early.status === 'proposed' || early.status === 'ended'))) return null;
  const { id, status, proposedAt, proposedBy } = early;
  return {
    id, status, proposedAt,
    items: early.items.map(({ transactionId, amountMinor }) => ({ transactionId, amountMinor: wireAmount(amountMinor) })),
    proposedBy: inside ? proposedBy : null,
    approvalsNeeded: [...early.approvalsNeeded],
    approvals: early.approvals.map(({ role, by, at }) => ({ role, by: inside ? by : null, at })),
  };
}

function bankView(appeal: Appeal, inside: boolean): AppealView['bank'] {
  const request = inside ? mainRequestOf(appeal.bankRequests) : null;
  return request === null ? null : { requestId: request.id, status: request.status, reasonCode: request.reasonCode, amountMinor: wireAmount(request.amountMinor) };
}

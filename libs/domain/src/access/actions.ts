import type { Appeal, Case, OpenCase, PriorAppeal } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { decide } from '../appeal/decide';
import { Flow, type Step } from '../appeal/flow';
import { clockLimitOf, type CaseClock } from '../clock/case-clock';
import { clocksOf } from '../clock/clocks-of-case';
import { isObliging } from '../document/waive';
import type { DecisionContext } from '../kernel/context';
import type { Refusal } from '../refusal-catalogue';
import { provesAccount } from '../release/change-account';
import { openChangeOf } from '../release/payee';
import { completableTask } from '../review/complete';
import type { Task } from '../review/task';
import { mayGive } from './may-give';
import { isOutside } from './sight';

/** What a person can do with an appeal. */
export const actionNames = ['upload_document', 'withdraw', 'open_second_appeal', 'open_further_appeal', 'release_undisputed', 'approve_undisputed', 'propose_waiver', 'decide_waiver', 'propose_account_change', 'verify_account_change', 'approve_account_change', 'reject_account_change', 'cancel_account_change', 'propose_extension', 'approve_extension', 'decline_extension', 'stay', 'resume', 'claim', 'unclaim', 'complete'] as const;
export type ActionName = (typeof actionNames)[number];

/** One action, and whether it is open to somebody now; what is closed says why, in the words that would refuse it. */
export type Action = {
  readonly action: ActionName;
  /** The task it is about: its kind says what completing it takes. Null for what is done to the appeal itself. */
  readonly task: Pick<Task, 'id' | 'kind'> | null;
} & ({ readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal });

/**
 * Every action on an appeal, open or closed to this person, and why. It asks the very rules that guard the commands, so that page and
 * door cannot disagree. The policy is the pinned one while the appeal is open; once it is closed, the one in force, which a second
 * appeal would pin.
 *
 * @param next the order as the next appeal would meet it, where it may have gone on since this one closed
 */
export function actionsFor(state: OpenCase, context: DecisionContext, next: Case = afterwards(state)): readonly Action[] {
  const { appeal } = state;
  const live = appeal.tasks.find((task) => task.id === appeal.wait?.taskId);
  return [
    action('upload_document', null, refusalOf(state, uploadOf(appeal), context)),
    action('withdraw', null, refusalOf(state, { type: 'withdrawAppeal', why: null }, context)),
    ...(appeal.stage === 'closed'
      ? [action('open_second_appeal', null, refusalOf(next, secondAppeal, context)), action('open_further_appeal', null, refusalOf(next, { ...secondAppeal, level: 1 }, context))]
      : []),
    ...accountActionsFor(state, context),
    ...(isOutside(context.actor) ? [] : [...beside(state, context), ...waiverActionsFor(state, context)]),
    ...(appeal.stage === 'closed' ? [] : extensionActionsFor(state, context)),
    // Whether a case rests is for colleagues to say.
    ...(appeal.stage === 'closed' || isOutside(context.actor) ? [] : [restOf(state, context)]),
    // Tasks are colleagues' work: outside the house nobody is told of them.
    ...(live === undefined || isOutside(context.actor) ? [] : taskActionsFor(state, live, context)),
  ];
}

/** What colleagues can do beside the live wait. */
function beside(state: OpenCase, context: DecisionContext): readonly Action[] {
  const { stage, earlyRelease } = state.appeal;
  if (stage === 'closed') return [];
  return [
    action('release_undisputed', null, refusalOf(state, { type: 'releaseUndisputed', items: null }, context)),
    ...(earlyRelease?.status === 'proposed' ? [action('approve_undisputed', null, refusalOf(state, { type: 'approveUndisputed', approve: true, why: null }, context))] : []),
  ];
}

/** More time on a clock: anybody's to ask for, ours to give or decline, by different people. */
function extensionActionsFor(state: OpenCase, context: DecisionContext): readonly Action[] {
  const clocks = clocksOf(state, context.policy);
  const proposed = clocks.find((clock) => clock.proposed !== null)?.proposed;
  return [
    action('propose_extension', null, refusalOf(state, extensionProposalOf(state, context), context)),
    ...(proposed === undefined || proposed === null || isOutside(context.actor)
      ? []
      : [
          action('approve_extension', null, refusalOf(state, { type: 'extendDeadline', extensionId: proposed.id }, context)),
          action('decline_extension', null, refusalOf(state, { type: 'declineExtension', extensionId: proposed.id, why: '' }, context)),
        ]),
  ];
}

/** As long as its source allows, on the first clock that may be given more; where none may, on any, to be told why. */
export function extensionProposalOf(state: OpenCase, { policy }: Pick<DecisionContext, 'policy'>): Extract<AppealCommand, { type: 'proposeExtension' }> {
  const running = clocksOf(state, policy).filter((clock) => clock.endedAt === null && clock.proposed === null);
  const longest = (clock: CaseClock) => clockLimitOf(policy, clock.limitId).extension?.maxTotal ?? 0;
  const clock = running.find((one) => longest(one) > (one.extendedTo?.total ?? 0)) ?? running[0];
  const to = clock === undefined ? 0 : longest(clock);
  return { type: 'proposeExtension', limitId: clock?.limitId ?? '', to, reason: { en: 'reason', zh: '理由' } };
}

function restOf(state: OpenCase, context: DecisionContext): Action {
  return state.appeal.stay === null
    ? action('stay', null, refusalOf(state, { type: 'stayAppeal', requestedBy: 'acquirer', reason: 'reason' }, context))
    : action('resume', null, refusalOf(state, { type: 'resumeAppeal', why: '' }, context));
}

/** What somebody can do with one task of an appeal, also with one that has ended. */
export function taskActionsFor(state: OpenCase, task: Task, context: DecisionContext): readonly Action[] {
  return [
    action('claim', task, refusalOf(state, { type: 'claimTask', taskId: task.id }, context)),
    action('unclaim', task, refusalOf(state, { type: 'unclaimTask', taskId: task.id }, context)),
    action('complete', task, whyNotComplete(state, task, context)),
  ];
}

function action(name: ActionName, about: Task | null, refusal: Step): Action {
  const task = about && { id: about.id, kind: about.kind };
  return refusal === null ? { action: name, task, allowed: true } : { action: name, task, allowed: false, refusal };
}

/** Tries the command on the case as it stands; nothing comes of it. */
function refusalOf(state: Case, command: AppealCommand, context: DecisionContext): Step {
  const decided = decide(state, command, context);
  return decided.ok ? null : decided.refusal;
}

/** A result cannot be guessed, so this asks the two guards that stand before it. */
function whyNotComplete(state: OpenCase, task: Task, context: DecisionContext): Step {
  const barred = mayGive('completeTask', state, context);
  if (barred !== null) return barred;
  const completable = completableTask(new Flow(state, context), task.id);
  return 'code' in completable ? completable : null;
}

/** Doing without a paper, where the pinned policy knows that at all. */
function waiverActionsFor(state: OpenCase, context: DecisionContext): readonly Action[] {
  const { appeal } = state;
  if (context.policy.waivers === undefined || appeal.stage !== 'collecting_documents') return [];
  const proposed = appeal.waivers.find((one) => one.status === 'proposed');
  return [
    action('propose_waiver', null, refusalOf(state, waiverProposalOf(appeal, context), context)),
    ...(proposed === undefined ? [] : [action('decide_waiver', null, refusalOf(state, { type: 'decideWaiver', waiverId: proposed.id, approve: true, why: null }, context))]),
  ];
}

/** Another account for the release, where the pinned policy knows that; outside the house one names it, or takes it back. */
function accountActionsFor(state: OpenCase, context: DecisionContext): readonly Action[] {
  const { appeal, order } = state;
  if (context.policy.accountChange === undefined || appeal.stage === 'closed') return [];
  const open = openChangeOf(order);
  const on = (name: ActionName, command: AppealCommand) => action(name, null, refusalOf(state, command, context));
  const propose = on('propose_account_change', accountProposalOf(appeal, context));
  if (open === null) return [propose];
  const changeId = open.id;
  const cancel = on('cancel_account_change', { type: 'cancelAccountChange', changeId, why: '' });
  if (isOutside(context.actor)) return [propose, cancel];
  return [
    propose,
    on('verify_account_change', { type: 'verifyAccountChange', changeId, nameMatches: true, means: 'bank_query', evidence: '' }),
    on('approve_account_change', { type: 'approveAccountChange', changeId }),
    on('reject_account_change', { type: 'rejectAccountChange', changeId, why: '' }),
    cancel,
  ];
}

/** Some account of the merchant's own, proved by the first paper that could prove one. */
export function accountProposalOf({ documents }: Appeal, { policy }: Pick<DecisionContext, 'policy'>): Extract<AppealCommand, { type: 'proposeAccountChange' }> {
  const paper = documents.find((one) => provesAccount(one, policy)) ?? documents[0];
  return { type: 'proposeAccountChange', changeId: '', account: { id: '', bankCode: '', fingerprint: '', lastFour: '' }, documentId: paper?.id ?? '', reason: '', sameName: true };
}

/** The waiver of the first paper that could be waived, or of any. */
export function waiverProposalOf(appeal: Appeal, { policy }: Pick<DecisionContext, 'policy'>): Extract<AppealCommand, { type: 'proposeWaiver' }> {
  const taken = appeal.waivers.filter((one) => one.status !== 'refused').map((one) => one.requirementCode);
  const line = appeal.checklist.find((one) => isObliging(appeal, one) && !taken.includes(one.code) && policy.waivers?.neverFor.includes(one.code) === false);
  return { type: 'proposeWaiver', requirementCode: line?.code ?? appeal.checklist[0]?.code ?? '', ground: 'HELD_BY_US', text: '' };
}

/** A paper that others hand in, for the line with the fewest: where that one is full, all are. */
function uploadOf({ checklist, documents }: Appeal): AppealCommand {
  const onLine = (code: string) => documents.filter((one) => one.requirementCode === code && one.status !== 'rejected').length;
  const [line = checklist[0]] = checklist.filter(({ from }) => from !== 'house').sort((one, other) => onLine(one.code) - onLine(other.code));
  return { type: 'receiveDocument', requirementCode: line?.code ?? '', sha256: '', sizeBytes: 0, mediaType: '', storageKey: '', fileName: '' };
}

const secondAppeal: Extract<AppealCommand, { type: 'openAppeal' }> = { type: 'openAppeal', level: 2, statement: '', transactionIds: null, amountMinor: null, filedByOther: false, ground: { kind: 'new_evidence', what: 'some' } };

/** The order right after the appeal has closed: it counts among the earlier ones. */
function afterwards({ order, appeal, prior }: OpenCase): Case {
  const { id, level, outcome, nextRemedy, transactionIds, participants } = appeal;
  const closed: PriorAppeal = { id, level, outcome, nextRemedy, transactionIds, personIds: [...new Set(participants.map((one) => one.personId))] };
  return { order, appeal: null, prior: [...prior, closed] };
}

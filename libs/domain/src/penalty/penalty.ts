import { isConflicted } from '../access/conflict-of-interest';
import { mayCall } from '../access/may-call';
import type { Permission } from '../access/permissions';
import { anotherPerson } from '../access/same-person';
import { deadlineOf } from '../calendar/deadline';
import type { DecisionContext } from '../kernel/context';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import { whyNotTold } from '../policy/wording';
import { refusal, type Refusal } from '../refusal-catalogue';
import { penaltyAmount } from './schedule';

/** `charged` is a debt; nothing of it is ever taken from held funds here: only a decision's own offset does that. */
export const penaltyStatuses = ['proposed', 'refused', 'charged', 'reversal_proposed', 'reversed'] as const;
export type PenaltyStatus = (typeof penaltyStatuses)[number];

/** What a merchant owes for a breach: proposed by one, charged by another, taken back only by a reversal. */
export interface Penalty {
  readonly id: string;
  readonly merchantId: string;
  readonly freezeOrderId: string | null;
  readonly lineId: string;
  readonly policyVersion: string;
  readonly reasonCode: string;
  readonly currency: string;
  /** Takings in breach, minor units. */
  readonly basisMinor: bigint;
  readonly amountMinor: bigint;
  readonly merchantText: BilingualText;
  readonly internalText: string;
  readonly status: PenaltyStatus;
  /** Who proposed what is, or was last, to be decided: the penalty, then its reversal. */
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was refused, or is to be reversed. */
  readonly why: string | null;
  /** Until when the merchant may object; set when it is charged. */
  readonly remedyUntilAt: Instant | null;
}

/** One line of the merchant's debt. Never changed: a charge is undone by its reversal. */
export interface PenaltyEntry {
  readonly penaltyId: string;
  readonly kind: 'charge' | 'reversal';
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly at: Instant;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

export type PenaltyCommand =
  | ({ readonly type: 'proposePenalty' } & Pick<Penalty, 'merchantId' | 'freezeOrderId' | 'lineId' | 'reasonCode' | 'currency' | 'basisMinor' | 'merchantText' | 'internalText'>)
  /** Agrees to what somebody else has proposed: the charge, or its reversal. */
  | { readonly type: 'approvePenalty' }
  | { readonly type: 'refusePenalty'; readonly why: string }
  | { readonly type: 'reversePenalty'; readonly why: string };

export interface PenaltyDecided {
  readonly after: Penalty;
  readonly entry: PenaltyEntry | null;
}

type Decided = Result<PenaltyDecided, Refusal>;

const asked: Readonly<Record<PenaltyCommand['type'], Permission>> = {
  proposePenalty: 'penalty.propose', reversePenalty: 'penalty.propose', approvePenalty: 'penalty.approve', refusePenalty: 'penalty.approve',
};

export function decidePenalty(before: Penalty | null, command: PenaltyCommand, context: DecisionContext): Decided {
  const permission = asked[command.type];
  const { actor } = context;
  const barred = mayCall(permission, actor);
  if (barred !== null) return refuse(barred);
  const merchantId = command.type === 'proposePenalty' ? command.merchantId : before?.merchantId;
  if (merchantId !== undefined && isConflicted(context.conflicts, actor.id, merchantId)) return refuse(refusal('conflict_of_interest'));
  if (command.type === 'proposePenalty') return propose(command, context);
  if (before === null) return refuse(refusal('penalty_not_found'));
  switch (command.type) {
    case 'reversePenalty':
      if (before.status !== 'charged') return wrongStatus(before);
      return ok({ after: { ...before, status: 'reversal_proposed', proposedBy: actor.id, proposedAt: context.asOf, decidedBy: null, decidedAt: null, why: command.why }, entry: null });
    case 'approvePenalty':
      return notPending(before, context) ?? approve(before, context);
    case 'refusePenalty':
      return notPending(before, context) ?? ok({ after: { ...decidedBy(before, context), status: before.status === 'proposed' ? 'refused' : 'charged', why: command.why }, entry: null });
  }
}

function propose(command: Extract<PenaltyCommand, { type: 'proposePenalty' }>, { asOf, actor, policy, newId }: DecisionContext): Decided {
  const line = policy.penalties?.lines.find((one) => one.id === command.lineId);
  if (line === undefined) return refuse(refusal('penalty_line_unknown', { field: 'lineId', particulars: { policyVersion: policy.version, lines: (policy.penalties?.lines ?? []).map((one) => one.id) } }));
  if (!line.reasons.includes(command.reasonCode)) return refuse(refusal('penalty_not_for_reason', { field: 'reasonCode', particulars: { reasons: line.reasons } }));
  const untold = whyNotTold(command.merchantText, 'merchantText');
  if (untold !== null) return refuse(untold);
  const { type: _, ...facts } = command;
  const after: Penalty = {
    ...facts, id: newId(), policyVersion: policy.version, amountMinor: penaltyAmount(line.amount, command.basisMinor), status: 'proposed',
    proposedBy: actor.id, proposedAt: asOf, decidedBy: null, decidedAt: null, why: null, remedyUntilAt: null,
  };
  return ok({ after, entry: null });
}

/** Goes by the policy the penalty was proposed under, which the context holds. */
function approve(before: Penalty, context: DecisionContext): Decided {
  const { id: penaltyId, amountMinor, currency, proposedBy } = before;
  const entry = { penaltyId, amountMinor, currency, at: context.asOf, proposedBy, approvedBy: context.actor.id };
  if (before.status === 'reversal_proposed') return ok({ after: { ...decidedBy(before, context), status: 'reversed' }, entry: { ...entry, kind: 'reversal' } });
  const schedule = context.policy.penalties;
  if (schedule === undefined) throw new TypeError(`policy ${context.policy.version} has no schedule of penalties`);
  // A penalty without a remedy and its deadline is not charged.
  const remedy = deadlineOf(schedule.remedyWithin, context.asOf, context.calendar);
  if (!remedy.ok) return refuse(refusal(remedy.refusal.code, { particulars: { year: remedy.refusal.year } }));
  return ok({ after: { ...decidedBy(before, context), status: 'charged', remedyUntilAt: remedy.value.dueAt }, entry: { ...entry, kind: 'charge' } });
}

function decidedBy(before: Penalty, { actor, asOf }: DecisionContext): Penalty {
  return { ...before, decidedBy: actor.id, decidedAt: asOf };
}

function notPending(before: Penalty, context: DecisionContext): Decided | null {
  if (before.status !== 'proposed' && before.status !== 'reversal_proposed') return wrongStatus(before);
  const own = anotherPerson(context, [{ by: before.proposedBy, as: 'proposer' }], 'approver');
  return own === null ? null : refuse(own);
}

function wrongStatus({ status }: Penalty): Decided {
  return refuse(refusal('penalty_wrong_status', { particulars: { status } }));
}

/** What the merchant owes for it now, minor units. */
export function owedOf({ status, amountMinor }: Pick<Penalty, 'status' | 'amountMinor'>): bigint {
  return status === 'charged' || status === 'reversal_proposed' ? amountMinor : 0n;
}

/** What the merchant is told of: from the charge on. */
export const toldStatuses: readonly PenaltyStatus[] = ['charged', 'reversal_proposed', 'reversed'];

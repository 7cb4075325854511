import type { Appeal } from '../appeal/appeal';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import { releaseTotalOf, type Decision } from '../review/decision';
import type { Task } from '../review/task';
import type { BankRequest } from '../bank/bank-request';
import type { Wait } from '../wait/wait';
import type { Summary } from './summary';

/** The whole case in a few words: where it stands, until when, and what runs beside the live wait. */
export function appealSummary(appeal: Appeal, order: FreezeOrder): Summary {
  const { clocks, statutoryMarks, earlyRelease } = appeal;
  return {
    stage: appeal.stage,
    outcome: appeal.outcome,
    round: appeal.round,
    decideByAt: appeal.decideBy.dueAt,
    decideByPassedAt: statutoryMarks.find(({ kind, limitId, firedAt }) => kind === 'breach' && limitId === appeal.decideBy.limitId && firedAt !== null)?.firedAt ?? null,
    statutoryMarksFired: statutoryMarks.filter(({ firedAt }) => firedAt !== null).length,
    statutoryMarksAhead: statutoryMarks.filter(({ firedAt }) => firedAt === null).length,
    nextStatutoryMarkAt: statutoryMarks.find(({ firedAt }) => firedAt === null)?.at ?? null,
    extensionsProposed: clocks.filter(({ proposed }) => proposed !== null).length,
    extensionsGranted: clocks.filter(({ extendedTo }) => extendedTo !== null).length,
    stayRequestedBy: appeal.stay?.requestedBy ?? null,
    releaseHaltedAt: appeal.releaseHaltedAt,
    earlyRelease: earlyRelease?.status ?? null,
    earlyReleaseApprovals: earlyRelease?.approvals.length ?? 0,
    accountChange: order.accountChanges?.at(-1)?.status ?? null,
    treasuryApprovals: appeal.treasuryApprovals.length,
    participants: appeal.participants.length,
    ending: appeal.ending?.outcome ?? null,
    nextRemedyUntil: appeal.nextRemedy?.until ?? null,
  };
}

/** Reminders, the breach and the end of a wait stand by themselves: they are what a merchant hears of its marks. */
export function waitSummary({ kind, party, dueAt, limitId, marks }: Wait): Summary {
  const fired = marks.filter(({ firedAt }) => firedAt !== null);
  const firstOf = (wanted: 'breach' | 'expire') => fired.find((mark) => mark.kind === wanted)?.firedAt ?? null;
  return { kind, party, dueAt, limitId, marksFired: fired.length, reminders: fired.filter((mark) => mark.kind === 'remind').length, breachedAt: firstOf('breach'), expiredAt: firstOf('expire') };
}

/** A reserve is made and taken up under a decision, so it is told with it. */
export function decisionSummary(decision: Decision, order: FreezeOrder): Summary {
  const reservedMinor = order.transactions.reduce((sum, { balance }) => sum + balance.reservedMinor, 0n);
  return { status: decision.status, approvals: decision.approvals.length, releaseMinor: releaseTotalOf(decision), reservedMinor };
}

export function taskSummary({ id, status, claimedBy, leaseUntil, roles }: Task, { findings }: Appeal): Summary {
  return { status, claimedBy, leaseUntil, roles: roles.length, findings: findings.filter(({ taskId }) => taskId === id).length };
}

export function bankRequestSummary({ status, messages, manual, answeredAt }: BankRequest, { clocks }: Appeal): Summary {
  return {
    status,
    messages: messages.length,
    sent: messages.filter(({ sentAt }) => sentAt !== null).length,
    notBeforeAt: messages.at(-1)?.notBeforeAt ?? null,
    answeredAt,
    foundByHand: manual?.result ?? null,
    givenLonger: clocks.filter(({ kind, extendedTo }) => kind === 'bank' && extendedTo !== null).length,
  };
}

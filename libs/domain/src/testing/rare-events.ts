import type { AppealEventOf, AppealEventType } from '../appeal/events';
import type { Summary } from '../event/summary';
import { instant, localDate } from '../kernel/instant';

const at = instant('2026-11-23T02:00:00.000Z');
const later = instant('2026-11-24T15:59:59.999Z');

/** An event as the domain emits it, and in what its subject's state differs before and after. */
interface RareEvent<T extends AppealEventType> {
  readonly facts: Omit<AppealEventOf<T>, 'type' | 'at' | 'by'>;
  readonly sides: readonly [Summary, Summary];
}

/** What happens too rarely to wait for in random cases. */
export const rare: { readonly [T in AppealEventType]?: RareEvent<T> } = {
  StatutoryWatchSet: { facts: { marks: [{ limitId: 'CN-AML-39/decide_and_reply', kind: 'breach', rung: null, at, firedAt: null }] }, sides: [{ statutoryMarksAhead: 0, nextStatutoryMarkAt: null }, { statutoryMarksAhead: 1, nextStatutoryMarkAt: at }] },
  StatutoryLimitBreached: { facts: { limitId: 'CN-AML-39/decide_and_reply', dueAt: at, ofTotal: true }, sides: [{ decideByPassedAt: null, statutoryMarksFired: 0 }, { decideByPassedAt: at, statutoryMarksFired: 1 }] },
  StatutoryRungCalled: { facts: { limitId: 'CN-AML-39/decide_and_reply', rung: 'lead' }, sides: [{ statutoryMarksFired: 1 }, { statutoryMarksFired: 2 }] },
  DecideByMoved: { facts: { decideBy: { dueAt: at, dueOn: localDate('2026-11-23'), provisional: false, limitId: 'CN-AML-39/decide_and_reply', limitVersion: '1' }, was: at, because: 'calendar' }, sides: [{ decideByAt: at }, { decideByAt: later }] },
  RemedyMoved: { facts: { nextRemedy: { kind: 'second_appeal', until: at, text: { en: 'x', zh: 'x' } }, was: at, because: 'calendar' }, sides: [{ nextRemedyUntil: at }, { nextRemedyUntil: later }] },
  DecisionEnlarged: { facts: { decisionId: 'id-00006', items: [{ transactionId: 'id-00007', amountMinor: 400_000n }] }, sides: [{ releaseMinor: 1_000_000n }, { releaseMinor: 1_400_000n }] },
  RemedyApplied: { facts: { remedy: 'nudge', why: 'the merchant is waiting' }, sides: [{}, {}] },
  DecisionReturned: { facts: { decisionId: 'id-00006', why: 'x' }, sides: [{ status: 'proposed' }, { status: 'returned' }] },
  BankMessageSent: { facts: { requestId: 'id-00006', messageId: 'id-00007' }, sides: [{ sent: 0 }, { sent: 1 }] },
  BankGivenLonger: { facts: { requestId: 'id-00006', limitId: 'x', extendedTo: { total: 4, proposedBy: 'x', approvedBy: 'y', noticeAt: null } }, sides: [{ givenLonger: 0 }, { givenLonger: 1 }] },
  BankFoundByHand: { facts: { requestId: 'id-00006', finding: { result: 'confirmed', evidence: 'x', by: 'x', at } }, sides: [{ foundByHand: null }, { foundByHand: 'confirmed' }] },
  BankFindingApproved: { facts: { requestId: 'id-00006', status: 'confirmed' }, sides: [{ status: 'open', foundByHand: 'confirmed' }, { status: 'confirmed', foundByHand: 'confirmed' }] },
  BankFindingReturned: { facts: { requestId: 'id-00006', why: 'x' }, sides: [{ foundByHand: 'confirmed' }, { foundByHand: null }] },
  ReleaseHeldBack: { facts: { wantedMinor: 3_812_000n, mayLeaveMinor: 1_000_000n, orderIds: ['id-00008'] }, sides: [{}, {}] },
  TreasuryApproved: { facts: { approval: { id: 'id-00008', mandateId: 'id-00006', by: 'x', at, upToMinor: 60_000_000n, settlementAccountId: 'id-00009' } }, sides: [{ treasuryApprovals: 0 }, { treasuryApprovals: 1 }] },
  AccountChangeTookEffect: { facts: { changeId: 'id-00008' }, sides: [{ accountChange: 'cooling' }, { accountChange: 'in_effect' }] },
  ReleaseBarred: { facts: { breakIds: ['id-00008'] }, sides: [{}, {}] },
  ReserveTakenUp: { facts: { decisionId: 'id-00006', items: [{ transactionId: 'id-00007', amountMinor: 400_000n }] }, sides: [{ reservedMinor: 400_000n }, { reservedMinor: 0n }] },
  ReleaseResumed: { facts: { releaseOrderId: 'id-00006' }, sides: [{ status: 'unknown', halted: 'yes', resumedAt: null }, { status: 'unknown', halted: 'no', resumedAt: at }] },
  FundsSpared: { facts: { freezeOrderId: 'id-00004', items: [{ transactionId: 'id-00007', amountMinor: 400_000n }] }, sides: [{ remainingMinor: 4_862_000n }, { remainingMinor: 4_462_000n }] },
  FreezeAverted: { facts: { freezeOrderId: 'id-00004' }, sides: [{ status: 'announced' }, { status: 'averted' }] },
  FreezeLifted: { facts: { freezeOrderId: 'id-00004' }, sides: [{ status: 'active' }, { status: 'lifted' }] },
  EndingDecided: { facts: { outcome: 'released_in_full', why: null }, sides: [{ ending: null }, { ending: 'released_in_full' }] },
};

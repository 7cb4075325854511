import fc from 'fast-check';
import { guardedReasonCodes } from '../access/told';
import { balances } from '../ledger/ledger';
import { deadlineOf } from '../calendar/deadline';
import { runOf } from '../clock/case-clock';
import type { StatutoryMark } from '../clock/statutory-mark';
import { breachSaidAt } from '../clock/statutory-marks';
import { dueOf } from '../clock/clock-run';
import { missingOfHouse } from '../document/completeness';
import { plusMs } from '../kernel/instant';
import { housePolicy } from '../policy/house-policy';
import { openChangeOf, payeeOf } from '../release/payee';
import { isUnderWay } from '../release/release-order';
import { totalOfItem } from '../review/decision';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { actor, CaseUnderTest, pcac12 } from '../testing/case-builder';
import { commandsFor, crowd, moveLimits, type Move } from '../testing/random-moves';
import { knownReason } from '../testing/route-steps';
import { cooledIndex } from '../wait/beside-mark';
import { isStatutoryIndex } from '../wait/statutory-watch';
import { nextMarkOf, type Mark } from '../wait/wait';
import type { Appeal, Case } from './appeal';
import type { AppealCommand } from './commands';
import { mayMove, mayReset } from './appeal.states';
import { effectsOf } from './effects';

/** Whatever is done to a case, by whomever, in whatever order: the laws hold after each step. */

const move: fc.Arbitrary<Move> = fc.record({ who: fc.nat(moveLimits.who), what: fc.nat(moveLimits.what), how: fc.nat(moveLimits.how) });

const contestedByCardholder = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H02' };

const interested = 'lev';
/** Commands that machines give, by doors of their own. */
const ofMachines: readonly AppealCommand['type'][] = [
  'endAbsentClaim', 'redateDeadlines', 'passMark', 'deferBankMessage', 'recordBankMessageSent', 'recordBankAnswer', 'haltRelease', 'resumeRelease', 'recordReleaseOutcome', 'recordScan', 'recordCopy',
];

/** A law that does not hold stops the sequence; plain throws, because hundreds of thousands are checked. */
function law(holds: boolean, name: string): void {
  if (!holds) throw new Error(`broken: ${name}`);
}

/** Both versions: the frozen one without clocks of its own, and the one whose clocks may rest and be extended; there also a consumer's complaint. */
const cases = [
  { policy: housePolicy, reason: pcac12, type: '03', contests: false },
  { policy: wholeFieldPolicy, reason: pcac12, type: '03', contests: false },
  { policy: wholeFieldPolicy, reason: contestedByCardholder, type: '03', contests: true },
  { policy: wholeFieldPolicy, reason: { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' }, type: '01', contests: false },
  // One reason for each further route.
  ...['H04', '36', '08', '11', '02', '25', '17'].map((code) => ({ policy: wholeFieldPolicy, reason: knownReason(code), type: '03' as const, contests: false })),
] as const;

/** Of the clocks: nothing that was done inside the house makes a statutory limit later, but an extension its article allows. */
function holdClockLaws(before: Case, after: Case, { policy, calendar, now }: CaseUnderTest): void {
  const [was, is] = [before.appeal, after.appeal];
  if (is === null || is === was) return;
  law((is.stay === null) === (is.wait?.kind !== 'stay') || is.stage === 'closed', 'a case that rests waits for the end of its rest');
  const fired = (marks: readonly Mark[] = []) => marks.filter((mark) => mark.firedAt !== null).length;
  law(was?.wait?.id !== is.wait?.id || fired(was?.wait?.marks) <= fired(is.wait?.marks), 'what has fired stays fired');
  const rested = is.stay === null ? (was?.stay?.interrupted ?? null) : null;
  // Only that the whole case became late meanwhile is new, and was said by itself.
  const saidMeanwhile = rested !== null && is.wait !== null && fired(rested.marks) < fired(is.wait.marks) && breachSaidAt(is.statutoryMarks, is.wait.limitId) !== null;
  law(rested === null || is.wait?.kind !== rested.kind || fired(rested.marks) === fired(is.wait.marks) || saidMeanwhile, 'a rest lets nothing fire again');
  holdLawsOfStatutoryMarks(was, is);
  // Clocks are facts that are never changed in place: the same list was looked at before.
  if (was?.clocks === is.clocks && was.decideBy === is.decideBy) return;
  for (const clock of is.clocks) {
    const run = runOf(clock, policy);
    const due = dueOf(run, calendar, now);
    law(due.ok, 'the calendar reaches');
    if (clock.kind === 'statutory' && clock.extendedTo === null) law(JSON.stringify(due) === JSON.stringify(deadlineOf(run.limit, clock.startedAt, calendar)), 'no act moves a statutory limit');
    if (clock.extendedTo !== null) {
      const longer = policy.bankAnswers?.pending;
      const most = clock.kind === 'bank' && longer !== undefined ? run.limit.n + longer.extendBusinessDays * longer.times : (run.limit.extension?.maxTotal ?? 0);
      law(clock.extendedTo.total <= most, 'never past the greatest total');
      law(clock.extendedTo.proposedBy !== clock.extendedTo.approvedBy, 'four eyes over more time');
    }
    law(clock.suspensions.every(({ to }, i) => to !== null || i === clock.suspensions.length - 1), 'suspensions follow one another');
    law(is.stay === null || clock.kind === 'statutory' || clock.endedAt !== null || clock.suspensions.at(-1)?.because === 'stay', 'everything else rests');
  }
  law(is.clocks.filter((clock) => ['merchant', 'bank', 'step'].includes(clock.kind) && clock.endedAt === null).length === (is.stage === 'closed' ? 0 : 1), 'one wait, one clock');
}

/** A clock from outside does not run out in silence, whatever is waited for, and says so once. */
function holdLawsOfStatutoryMarks(was: Appeal | null, is: Appeal): void {
  const key = ({ limitId, kind, rung }: StatutoryMark) => `${limitId} ${kind} ${rung ?? ''}`;
  law(new Set(is.statutoryMarks.map(key)).size === is.statutoryMarks.length, 'each statutory mark is there once');
  const stood = (was?.statutoryMarks ?? []).filter((one) => one.firedAt !== null);
  law(stood.every((one) => is.statutoryMarks.some((now) => key(now) === key(one) && now.firedAt === one.firedAt)), 'what was said of a statutory limit stays said');
  if (is.stage === 'closed') return law(is.statutoryMarks.every((one) => one.firedAt !== null), 'nothing is watched of a closed case');
  const watched = is.clocks.filter((clock) => clock.kind === 'statutory' && clock.endedAt === null);
  law(watched.every(({ limitId }) => is.statutoryMarks.some((one) => one.limitId === limitId && one.kind === 'breach')), 'every statutory clock is watched');
  const total = is.statutoryMarks.find((one) => one.kind === 'breach' && one.limitId === is.decideBy.limitId);
  law(is.decision?.status === 'approved' || (total !== undefined && (total.firedAt !== null || total.at === is.decideBy.dueAt)), 'the time for the decision is watched until there is one');
  const breach = is.wait?.marks.find((one) => one.kind === 'breach');
  law(is.wait?.limitId !== is.decideBy.limitId || total === undefined || (total.firedAt === null) === (breach?.firedAt === null), 'a wait cut short by the total and the total run out together');
}

/** The laws, as they stand between a case before a command and after it. */
function holdLaws(before: Case, after: Case, { policy }: Pick<CaseUnderTest, 'policy'>): void {
  const [was, is] = [before.appeal, after.appeal];
  for (const { balance, amountMinor, contestedMinor } of after.order.transactions) {
    law(balances(balance), 'the ledger equation');
    law(balance.releasedMinor + balance.offsetMinor + balance.transferredMinor + balance.reservedMinor <= amountMinor - contestedMinor, 'what is contested stays, or goes back to the card');
  }
  if (is === null) return;
  law(was === null || was.stage === is.stage || reachable(was.stage, is.stage) || mayReset(was.stage, is.stage), 'the table of states');
  law((is.wait === null) === (is.stage === 'closed'), 'one live wait while open');
  law((is.outcome === null) === (is.stage !== 'closed'), 'an outcome at the end');
  law(is.outcome !== 'withdrawn' || is.decision?.status !== 'approved', 'what is decided is not undone by withdrawing');
  law(is.wait === null || is.wait.marks.some((mark) => mark.kind === 'expire' && mark.firedAt === null), 'a wait expires some day');
  const live = is.tasks.filter((task) => task.status === 'open' || task.status === 'claimed').map((task) => task.id);
  law(live.join() === (is.wait?.taskId ?? ''), 'the live task is the one waited for');
  law(is.documents.every((document) => document.status !== 'accepted' || document.scan === 'clean' || document.scan === 'not_scanned'), 'nothing is accepted unscanned');
  law((was?.documents ?? []).every((document, i) => document.scan === 'quarantined' || document.scan === is.documents[i]?.scan), 'a scan is recorded once');
  law(is.waivers.every((waiver) => waiver.status !== 'approved' || (waiver.decidedBy !== null && waiver.decidedBy !== waiver.proposedBy)), 'nobody approves their own waiver');
  law((was?.waivers ?? []).every((waiver, i) => waiver.status === 'proposed' || waiver === is.waivers[i]), 'a waiver is decided once');
  law(is.stage === 'collecting_documents' || is.waivers.every((waiver) => waiver.status !== 'proposed') || is.stage === 'closed' || is.ending !== null, 'no waiver is left undecided behind the papers');
  law(was?.wait?.kind !== 'completeness_check' || is.stage === 'collecting_documents' || is.stage === 'closed' || is.ending !== null || is.stay !== null || missingOfHouse(is).length === 0, 'nobody goes on from the papers without ours');
  law(new Set(is.participants.map((one) => one.personId)).size === is.participants.length, 'four eyes');
  law(is.participants.every((one) => one.capacity === 'file' || one.personId !== after.order.imposedBy), 'whoever imposed it decides nothing about it');
  law(is.participants.every((one) => one.capacity === 'file' || !one.personId.startsWith('service:')), 'the eyes are people’s');
  holdLawsOfMoney(is, after);
  holdLawsOfHalt(before, after);
  holdLawsOfAccount(before, after);
  law(is.stage !== 'closed' || effectsOf({ appeal: is }).length === 0, 'a closed case asks for nothing');
  law(is.decision?.merchantText.en !== 'why' || !guardedReasonCodes.includes(after.order.reason.code), 'nobody is tipped off');
  const reasons = policy.decisionReasons;
  law(is.decision === null || (reasons === undefined ? is.decision.reasonCode === undefined : reasons.list.some((one) => one.code === is.decision?.reasonCode)), 'a decision names a reason of the policy’s list');
  law(is.decision === null || reasons === undefined || !guardedReasonCodes.includes(after.order.reason.code) || is.decision.reasonCode === reasons.neutral, 'its reason tips nobody off');
  law(is.becomes === null || is.checklist.some((line) => line.code === 'rectification_plan'), 'a way taken asks for its papers');
  law(is.becomes === null || reasons === undefined || is.decision?.effect !== 'in_full' || is.decision.status === 'returned', 'on condition not everything goes');
  law(was === null || was.becomes === null || was.becomes === is.becomes || is.decision?.status === 'returned', 'a way is left with a returned proposal only');
  law((was?.findings ?? []).every((one, i) => one === is.findings[i]), 'a finding is never changed');
  const marks = was?.wait?.id === is.wait?.id ? (was?.wait?.marks ?? []) : [];
  law(marks.every((mark, i) => mark.firedAt === null || mark.firedAt === is.wait?.marks[i]?.firedAt), 'nothing fires twice');
}

/** What leaves the house: one order at a time, each once, consumers first, and nobody is refused without a remedy. */
function holdLawsOfMoney(is: Appeal, { order }: Case): void {
  const underWay = is.releaseOrders.filter(isUnderWay);
  law(underWay.length <= 1, 'one order under way');
  const pending = order.transactions.reduce((sum, one) => sum + one.balance.pendingMinor, 0n);
  law(pending === underWay.reduce((sum, release) => sum + release.amountMinor, 0n), 'what is pending is under way');
  const paid = is.releaseOrders.filter((release) => release.status !== 'voided').map((release) => `${release.mandateId ?? ''} ${release.purpose} ${release.destinationReference ?? ''}`);
  law(new Set(paid).size === paid.length, 'nothing is paid twice');
  const ownRelease = is.releaseOrders.findIndex((release) => release.purpose === 'release' && release.part === 'decision');
  const refunds = is.decision?.items.reduce((sum, item) => sum + item.refundMinor, 0n) ?? 0n;
  const refunded = is.releaseOrders.slice(0, Math.max(0, ownRelease)).filter((release) => release.purpose === 'cardholder_refund' && release.status === 'posted').reduce((sum, release) => sum + release.amountMinor, 0n);
  law(ownRelease < 0 || refunded === refunds, 'consumers before the merchant');
  const first = is.releaseOrders[ownRelease];
  law(first === undefined || first.placedAt >= (is.decision?.releaseNotBefore ?? first.placedAt), 'not before the day decided');
  law(is.decision === null || is.decision.effect === 'in_full' || is.decision.nextRemedy.text.zh !== '', 'a refusal names its remedy');
  law(is.decision === null || is.decision.items.every((item) => item.keepMinor >= 0n && totalOfItem(item) >= 0n), 'no part is negative');
  law(is.stage !== 'closed' || pending === 0n, 'nothing is on its way at the end');
}

/** The merchant's money goes to the account that held when it was placed: the snapshot, or one that was verified, approved by another and cooled. */
function holdLawsOfAccount(before: Case, after: Case): void {
  const placed = (after.appeal?.releaseOrders ?? []).slice(before.appeal?.releaseOrders.length ?? 0).filter((one) => one.purpose === 'release');
  for (const release of placed) {
    law(openChangeOf(after.order) === null, 'nothing goes to an account that is being changed');
    law(release.settlementAccountId === payeeOf(after.order).id, 'only to the account that holds');
    law(after.appeal?.bankRequests.some((one) => one.status === 'confirmed' && one.accountFingerprint === payeeOf(after.order).fingerprint) === true, 'the bank has confirmed that account');
  }
  for (const { status, proposedBy, verification, approval, coolsUntilAt, inEffectAt } of after.order.accountChanges ?? []) {
    law(verification?.by !== proposedBy && (approval === null || (approval.by !== proposedBy && approval.by !== verification?.by)), 'three people over an account');
    law(status !== 'in_effect' || (coolsUntilAt !== null && inEffectAt !== null && inEffectAt >= coolsUntilAt), 'no account is paid before it cooled');
  }
  law(after.appeal?.stage !== 'closed' || openChangeOf(after.order) === null, 'no change is left open');
}

/** While releases are halted no order begins, and what was held up is not asked for until they go on. */
function holdLawsOfHalt({ appeal: was }: Case, { appeal: is, halt }: Case): void {
  if (is === null) return;
  law(halt === undefined || is.releaseOrders.length === (was?.releaseOrders.length ?? 0), 'nothing is placed while releases are halted');
  law(is.wait?.kind !== 'release_halted' || is.releaseHaltedAt !== null, 'who waits for the end of a halt is found by it');
  law(is.releaseHaltedAt === null || effectsOf({ appeal: is }).every((effect) => effect.kind !== 'carry_out_release'), 'nothing is sent that a halt holds up');
  law(is.releaseHaltedAt === null || is.stage !== 'closed', 'a closed case waits for no halt');
}

/** One command may pass through several states; none of the ways between is left. */
function reachable(from: Appeal['stage'], to: Appeal['stage'], seen: readonly string[] = []): boolean {
  if (mayMove(from, to)) return true;
  return (['collecting_documents', 'verification', 'risk_review', 'approval', 'bank_confirmation', 'releasing'] as const).some((via) => !seen.includes(via) && mayMove(from, via) && reachable(via, to, [...seen, via]));
}

describe('random sequences of commands', () => {
  it('never break a law', () => {
    const ends: Record<string, number> = {};
    const paidFor = new Set<string>();
    const given: Record<string, number> = {};
    fc.assert(
      fc.property(fc.array(move, { minLength: 30, maxLength: 90 }), fc.constantFrom([500_000n], [1_812_000n, 2_000_000n, 1_050_000n], [60_000_000n]), fc.constantFrom(...cases), (moves, amounts, { policy, reason, type, contests }) => {
        const contested = amounts.map((amount, i) => (i === 2 ? amount : contests ? amount / 4n : 0n));
        const subject = new CaseUnderTest(amounts, contested, reason, '2026-03-02T02:00:00.000Z', policy, type);
        // One of the crowd imposed it.
        subject.state = { ...subject.state, order: { ...subject.state.order, imposedBy: 'ann' } };
        // In some of them another has an interest in its merchant.
        const isBarred = moves.length % 6 === 0;
        if (isBarred) subject.conflicts = [{ personId: interested, merchantId: subject.state.order.merchantId }];
        for (const one of moves) {
          const who = crowd[one.who];
          if (who === undefined) throw new Error('nobody');
          for (const command of commandsFor(subject, one)) {
            const before = subject.state;
            const refused = subject.give(command, who);
            law(refused === null || subject.state === before, 'a refusal changes nothing');
            if (refused !== null) continue;
            law(!isBarred || who.id !== interested || command.type === 'unclaimTask' || ofMachines.includes(command.type), 'whoever has an interest does nothing in the case');
            holdLaws(before, subject.state, subject);
            holdClockLaws(before, subject.state, subject);
            if (command.type === 'passMark' && isStatutoryIndex(command.index)) given['statutory mark'] = (given['statutory mark'] ?? 0) + 1;
            if (command.type === 'passMark' && command.index === cooledIndex) given['account in effect'] = (given['account in effect'] ?? 0) + 1;
            if (before.appeal?.becomes === null && subject.state.appeal?.becomes !== null) given['way taken'] = (given['way taken'] ?? 0) + 1;
            if (command.type === 'resumeRelease') law(subject.state.halt !== undefined || subject.state.appeal?.releaseHaltedAt === null, 'once releases go on, so does the case');
            given[command.type] = (given[command.type] ?? 0) + 1;
          }
          subject.now = plusMs(subject.now, 60_000);
        }
        const end = subject.state.appeal?.outcome ?? subject.state.appeal?.stage ?? 'unopened';
        ends[end] = (ends[end] ?? 0) + 1;
        for (const { status } of subject.state.appeal?.waivers ?? []) ends[`waiver ${status}`] = (ends[`waiver ${status}`] ?? 0) + 1;
        for (const release of subject.state.appeal?.releaseOrders ?? []) if (release.status === 'posted') paidFor.add(`${release.part} ${release.purpose}`);
        if (subject.state.order.transactions.some((one) => one.balance.reservedMinor > 0n)) paidFor.add('reserve');
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    // The sequences go somewhere: a generator that never gets past the papers would prove nothing.
    expect(Object.keys(ends)).toEqual(expect.arrayContaining(['released_in_full', 'released_in_part', 'freeze_confirmed', 'referred_to_authority', 'withdrawn', 'waiver approved', 'waiver refused']));
    expect([...paidFor].sort()).toEqual(['decision cardholder_refund', 'decision offset', 'decision release', 'decision transfer', 'reserve', 'undisputed release']);
    // The remedies of two people come seldom; each comes.
    for (const type of ['retryNow', 'reassignTask', 'moveToManual', 'rebuildAppeal', 'grantExtension', 'grantStay', 'resetToStage', 'closeByDecision'] as const) expect([type, (given[type] ?? 0) > 10]).toEqual([type, true]);
    for (const type of ['proposeExtension', 'extendDeadline', 'declineExtension', 'stayAppeal', 'resumeAppeal', 'redateDeadlines', 'resumeRelease'] as const) expect(given[type] ?? 0).toBeGreaterThan(400);
    for (const type of ['proposeAccountChange', 'verifyAccountChange', 'approveAccountChange', 'rejectAccountChange'] as const) expect([type, (given[type] ?? 0) > 10]).toEqual([type, true]);
    expect(given['account in effect'] ?? 0).toBeGreaterThan(3);
    expect(given['statutory mark'] ?? 0).toBeGreaterThan(100);
    expect(given['way taken'] ?? 0).toBeGreaterThan(10);
    // Only an order under way can be kept by a halt.
    expect(given['haltRelease'] ?? 0).toBeGreaterThan(30);
  });

  it('leave a way out: from any open case time alone brings the next step', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
        const subject = new CaseUnderTest();
        for (const one of moves) for (const command of commandsFor(subject, one)) subject.give(command, crowd[one.who] ?? actor('x'));
        const { appeal } = subject.state;
        if (appeal === null || appeal.wait === null) return;
        const next = nextMarkOf(appeal.wait);
        if (next === null) throw new Error('an open appeal waits for nothing');
        subject.now = next.mark.at > subject.now ? next.mark.at : subject.now;
        expect(subject.give({ type: 'passMark', waitId: appeal.wait.id, index: next.index }, actor('system:workflow', 'system'))).toBeNull();
        expect(subject.state.appeal).not.toEqual(appeal);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

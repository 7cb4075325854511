import { situationOf } from '../appeal/situation';
import { breachSaidAt } from '../clock/statutory-marks';
import { instant, plusMs } from '../kernel/instant';
import { housePolicy } from '../policy/house-policy';
import { actor, pcac12 } from '../testing/case-builder';
import { agent, at, calendarSystem, ClockedCase, h06, lead, reason, reviewer } from '../testing/clocked-case';
import { otherCalendar } from '../testing/random-moves';
import { nextStatutoryOf } from './statutory-watch';

const workflow = actor('system:workflow', 'system');
const total = 'CN-AML-39/decide_and_reply';

/** Goes to the next statutory mark and passes it; what it was. */
function passStatutory(one: ClockedCase): string {
  const next = nextStatutoryOf(one.appeal);
  if (next === null) throw new Error('nothing is watched');
  if (next.at > one.now) one.now = next.at;
  one.must({ type: 'passMark', waitId: one.wait.id, index: next.index }, workflow);
  return next.kind;
}

/** Papers that are handed in late, and asked for again: the total runs out while the merchant has the turn. */
function lateForPapers(): ClockedCase {
  const one = new ClockedCase();
  one.handIn('2026-03-11');
  one.checkPapers('2026-03-12', true);
  expect(one.wait).toMatchObject({ kind: 'documents', dueOn: '2026-03-23' });
  return one;
}

function fired(one: ClockedCase): readonly string[] {
  return one.appeal.statutoryMarks.filter(({ firedAt }) => firedAt !== null).map(({ limitId, kind, rung }) => `${limitId} ${rung ?? kind}`);
}

describe('the statutory total of a case', () => {
  it('runs out while the merchant has the turn: said once, then up the ladder, each a timer beside the wait', () => {
    const one = lateForPapers();
    const before = one.wait;
    expect(situationOf({ ...one.state, appeal: one.appeal }).wait?.next).toEqual({ index: -4, kind: 'breach', at: instant('2026-03-17T15:59:59.999Z') });
    expect(one.refused({ type: 'passMark', waitId: one.wait.id, index: -4 }, workflow)).toBe('mark_not_due');
    expect([passStatutory(one), passStatutory(one)]).toEqual(['breach', 'rung']);
    expect(one.refused({ type: 'passMark', waitId: one.wait.id, index: -4 }, workflow)).toBe('mark_already_fired');
    expect(situationOf({ ...one.state, appeal: one.appeal })).toMatchObject({ escalationLevel: 1, wait: { kind: 'documents' } });
    expect(nextStatutoryOf(one.appeal)).toEqual({ index: -6, kind: 'rung', at: instant('2026-03-18T15:59:59.999Z') });
    expect([passStatutory(one), passStatutory(one)]).toEqual(['rung', 'rung']);
    expect(fired(one)).toEqual([`${total} breach`, `${total} lead`, `${total} risk_manager`, `${total} compliance`]);
    expect(nextStatutoryOf(one.appeal)).toBeNull();
    expect(one.wait).toEqual(before);
  });

  it('is not said again by what comes later: the next task is overdue from its beginning, and open to all who were called', () => {
    const one = lateForPapers();
    passStatutory(one);
    passStatutory(one);
    const said = breachSaidAt(one.appeal.statutoryMarks, total);
    one.handIn('2026-03-18');
    expect(one.wait).toMatchObject({ kind: 'completeness_check', dueAt: at('2026-03-18'), limitId: total });
    expect(one.wait.marks.map(({ kind, firedAt }) => [kind, firedAt])).toEqual([['breach', said], ['expire', null]]);
    expect(one.appeal.tasks.at(-1)?.roles).toEqual(['reviewer', 'lead']);
    // The ladder that was being climbed goes on, now with a task to offer.
    expect(passStatutory(one)).toBe('rung');
    expect(one.appeal.tasks.at(-1)?.roles).toEqual(['reviewer', 'lead', 'risk_manager']);
  });

  it('runs out together with a wait of ours that it cuts short: one breach, one ladder', () => {
    const one = new ClockedCase();
    one.handIn('2026-03-11');
    one.checkPapers('2026-03-16');
    expect(one.wait).toMatchObject({ kind: 'risk_review', limitId: total });
    expect([one.pass(), one.pass(), one.pass()]).toEqual(['remind', 'breach', 'rung']);
    expect(fired(one)).toEqual([`${total} breach`, `${total} lead`]);
    expect([one.pass(), one.pass()]).toEqual(['rung', 'rung']);
    expect(nextStatutoryOf(one.appeal)).toBeNull();
  });

  it('is not stopped by a rest, and runs out in it', () => {
    const one = new ClockedCase();
    one.handIn('2026-03-03');
    one.stay('2026-03-04');
    expect([one.wait.kind, passStatutory(one)]).toEqual(['stay', 'breach']);
    one.resume('2026-03-20');
    expect(one.wait).toMatchObject({ kind: 'completeness_check', dueAt: at('2026-03-20') });
    expect(one.wait.marks[0]?.firedAt).toBe(breachSaidAt(one.appeal.statutoryMarks, total));
    expect(fired(one)).toEqual([`${total} breach`]);
  });

  it('moves with an extension, and with another calendar', () => {
    const complaint = new ClockedCase({ reason: h06, type: '01' });
    const breachAt = (one: ClockedCase, limitId: string) => one.appeal.statutoryMarks.find((mark) => mark.limitId === limitId && mark.kind === 'breach')?.at;
    expect(breachAt(complaint, 'CN-FCP-43/reply')).toBe(instant('2026-03-17T15:59:59.999Z'));
    complaint.must({ type: 'proposeExtension', limitId: 'CN-FCP-43/reply', to: 30, reason }, agent);
    complaint.must({ type: 'extendDeadline', extensionId: complaint.clock('statutory').proposed?.id ?? '' }, lead);
    expect(breachAt(complaint, 'CN-FCP-43/reply')).toBe(instant('2026-04-01T15:59:59.999Z'));
    // Labour Day: 1 to 5 May are off by the notice, only the 1st by the other calendar.
    const dated = new ClockedCase({ on: '2026-04-20' });
    expect(breachAt(dated, total)).toBe(dated.appeal.decideBy.dueAt);
    dated.calendar = otherCalendar;
    dated.must({ type: 'redateDeadlines', importId: 'i' }, calendarSystem);
    expect(breachAt(dated, total)).toBe(dated.appeal.decideBy.dueAt);
    expect(dated.appeal.decideBy.dueOn).not.toBe('2026-04-30');
  });

  it('once said stays said, wherever a calendar moves the day afterwards', () => {
    const one = new ClockedCase({ on: '2026-04-20' });
    expect(passStatutory(one)).toBe('breach');
    one.calendar = otherCalendar;
    one.must({ type: 'redateDeadlines', importId: 'i' }, calendarSystem);
    expect(fired(one)).toEqual([`${total} breach`]);
    expect(passStatutory(one)).toBe('rung');
  });

  it('ends with the decision, and is watched again when that is taken back', () => {
    const one = new ClockedCase();
    one.handIn('2026-03-03');
    one.checkPapers('2026-03-03');
    const decide = () => {
      const taskId = one.wait.taskId ?? '';
      one.must({ type: 'claimTask', taskId }, reviewer);
      one.must({ type: 'completeTask', taskId, result: { kind: 'risk_review', reasonCode: 'RECORDS_AGREE', items: one.appeal.transactionIds.map((transactionId) => ({ transactionId, releaseMinor: 900_000n })), merchantText: reason, internalText: '' } }, reviewer);
    };
    decide();
    const approver = actor('approver', 'approver');
    const approval = one.wait.taskId ?? '';
    one.must({ type: 'claimTask', taskId: approval }, approver);
    one.must({ type: 'completeTask', taskId: approval, result: { kind: 'approval', approve: true, why: null } }, approver);
    expect([one.wait.kind, one.appeal.statutoryMarks]).toEqual(['bank_answer', []]);
    one.must({ type: 'resetToStage', stage: 'risk_review', why: 'a mistake', proposedBy: 'op1' }, actor('op2', 'risk_manager'));
    expect(nextStatutoryOf(one.appeal)?.at).toBe(one.appeal.decideBy.dueAt);
  });

  it('of an appeal that knew of no such mark is said once, and its ladder laid down then', () => {
    const one = lateForPapers();
    // As an upgrade leaves it: the instant alone.
    const { limitId, dueAt } = one.appeal.decideBy;
    one.state = { ...one.state, appeal: { ...one.appeal, statutoryMarks: [{ limitId, kind: 'breach', rung: null, at: dueAt, firedAt: null }] } };
    one.now = at('2026-03-20');
    expect([passStatutory(one), passStatutory(one)]).toEqual(['breach', 'rung']);
    expect(fired(one)).toEqual([`${total} breach`, `${total} lead`]);
  });

  it('is watched under the first version too, and wakes whoever sleeps until later', () => {
    const one = new ClockedCase({ policy: housePolicy });
    expect(nextStatutoryOf(one.appeal)).toMatchObject({ kind: 'breach', at: one.appeal.decideBy.dueAt });
  });
});

describe('other statutory limits', () => {
  it('the age gate is watched from the opening on, at once where it is past', () => {
    const one = new ClockedCase({ reason: h06 });
    const gate = 'CN-ACQ-30/settle_latest';
    expect(one.appeal.statutoryMarks.find((mark) => mark.limitId === gate)).toMatchObject({ kind: 'breach', at: '2026-04-01T15:59:59.999Z' });
    expect(new ClockedCase({ reason: pcac12 }).appeal.statutoryMarks.some((mark) => mark.limitId === gate)).toBe(false);
  });

  it('"at once" is breached once the house’s own measure of it is up, and is no breach when all is done before', () => {
    const one = new ClockedCase({ reason: { ...pcac12, code: '07' } });
    one.handIn('2026-03-03');
    one.checkPapers('2026-03-04');
    const taskId = one.wait.taskId ?? '';
    one.must({ type: 'claimTask', taskId }, reviewer);
    one.must({ type: 'completeTask', taskId, result: { kind: 'risk_review', reasonCode: 'RECORDS_AGREE', items: one.appeal.transactionIds.map((transactionId) => ({ transactionId, releaseMinor: 1_812_000n })), merchantText: reason, internalText: '' } }, reviewer);
    const approver = actor('approver', 'approver');
    const approval = one.wait.taskId ?? '';
    one.must({ type: 'claimTask', taskId: approval }, approver, '2026-03-05');
    one.must({ type: 'completeTask', taskId: approval, result: { kind: 'approval', approve: true, why: null } }, approver);
    // Friday the 6th is the business day the house allows itself.
    expect(nextStatutoryOf(one.appeal)).toEqual({ index: -4, kind: 'breach', at: instant('2026-03-06T15:59:59.999Z') });
    one.now = plusMs(one.now, 1);
    passStatutory(one);
    expect(fired(one)).toEqual(['CN-ATF-32/lift_after_verified breach']);
  });
});

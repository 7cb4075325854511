import { effectsOf } from '../appeal/effects';
import { situationOf } from '../appeal/situation';
import { instant, plusMs } from '../kernel/instant';
import { actor } from '../testing/case-builder';
import { RoutedCase } from '../testing/route-steps';
import { besideIndex, nextBesideOf } from './beside-mark';

const workflow = actor('system:workflow', 'system');
const bank = { ...actor('bank', 'bank'), bankCode: 'bank' };

/** Opened for a reason whose route lets the undisputed part go at once: the bank is asked beside the papers. */
function asked(): RoutedCase {
  const subject = new RoutedCase('H02', [900_000n], [300_000n]).open();
  expect(subject.appeal).toMatchObject({ stage: 'collecting_documents', wait: { kind: 'documents' }, earlyRelease: { status: 'asking_bank' } });
  return subject;
}

function pass(subject: RoutedCase, index: number) {
  return subject.give({ type: 'passMark', waitId: subject.appeal.wait?.id ?? 'none', index }, workflow);
}

/** Moves to the next mark beside the wait and passes it. */
function passNext(subject: RoutedCase) {
  const next = nextBesideOf(subject.appeal);
  if (next === null) throw new Error('no mark beside the wait');
  subject.now = next.at;
  return pass(subject, next.index);
}

function answer(subject: RoutedCase, status: 'CLSD' | 'PDNG') {
  const request = subject.appeal.bankRequests.at(-1);
  if (request === undefined) throw new Error('nobody was asked');
  const { id: requestId, bankCode, accountFingerprint, amountMinor, currency } = request;
  return subject.give({ type: 'recordBankAnswer', requestId, messageId: 'm', bankCode, status, reasonCode: null, accountFingerprint, amountMinor, currency }, bank);
}

describe('a bank asked about the undisputed part that stays silent', () => {
  it('is chased after the policy’s limit and given up after the bank’s own, each shown as what comes next', () => {
    const subject = asked();
    // Monday 23 November 2026: one business day to the chaser, the bank's time to the end of the wait.
    expect(nextBesideOf(subject.appeal)).toEqual({ index: besideIndex.chase, kind: 'chase', at: subject.appeal.earlyRelease?.patience?.chaseAt });
    expect(nextBesideOf(subject.appeal)?.at).toBe(instant('2026-11-24T15:59:59.999Z'));
    expect(situationOf({ ...subject.state, appeal: subject.appeal }).wait).toMatchObject({ kind: 'documents', next: { index: besideIndex.chase, kind: 'chase' } });
    expect(passNext(subject)).toBeNull();
    const [request] = subject.appeal.bankRequests;
    expect(request?.messages.map(({ kind }) => kind)).toEqual(['request', 'chaser']);
    expect(effectsOf({ appeal: subject.appeal })).toContainEqual({ kind: 'send_bank_message', requestId: request?.id, messageId: request?.messages[1]?.id });
    expect(nextBesideOf(subject.appeal)).toMatchObject({ index: besideIndex.expire, at: subject.appeal.earlyRelease?.patience?.giveUpAt });
  });

  it('leaves the part to the decision in the end: nothing is lost, and a late answer finds nothing waiting', () => {
    const subject = asked();
    expect([passNext(subject), passNext(subject)]).toEqual([null, null]);
    expect(subject.appeal.earlyRelease).toMatchObject({ status: 'ended', endedBecause: 'bank_silent' });
    expect(nextBesideOf(subject.appeal)).toBeNull();
    expect(effectsOf({ appeal: subject.appeal })).toEqual([]);
    expect(answer(subject, 'CLSD')?.code).toBe('wrong_stage');
    subject.papers().work(subject.proposal(), actor('reviewer', 'reviewer'));
    expect(subject.appeal.decision?.items).toMatchObject([{ releaseMinor: 600_000n }]);
  });

  it('is not chased twice, too early, or after it answered; PDNG keeps its time running', () => {
    const subject = asked();
    expect(pass(subject, besideIndex.chase)?.code).toBe('mark_not_due');
    expect(pass(subject, besideIndex.expire)?.code).toBe('mark_not_due');
    expect(answer(subject, 'PDNG')).toBeNull();
    expect(passNext(subject)).toBeNull();
    expect(pass(subject, besideIndex.chase)?.code).toBe('mark_already_fired');
    expect(answer(subject, 'CLSD')).toBeNull();
    subject.now = plusMs(subject.now, 30 * 86_400_000);
    expect(pass(subject, besideIndex.expire)?.code).toBe('mark_already_fired');
    expect(subject.appeal.earlyRelease?.status).toBe('releasing');
  });

  it('leaves the marks of the wait as they are', () => {
    const subject = asked();
    const before = subject.appeal.wait;
    passNext(subject);
    passNext(subject);
    expect(subject.appeal.wait).toEqual(before);
  });
});

import { capacities } from '../appeal/appeal';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { actor, CaseUnderTest, pcac12 } from '../testing/case-builder';
import { fourEyes } from './four-eyes';
import { roles } from './role';

/** Whoever imposed the order of every case built here. */
const imposer = actor('agent', ...roles.filter((role) => !['merchant', 'third_party_agent', 'bank', 'service', 'system'].includes(role)));

function opened(): CaseUnderTest {
  const subject = new CaseUnderTest([1_800_000n], [0n], pcac12, '2026-11-24T02:00:00.000Z', wholeFieldPolicy);
  expect(subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, actor('lin', 'agent'))).toBeNull();
  return subject;
}

describe('whoever imposed the order', () => {
  it('may file for the merchant, and acts in no other capacity', () => {
    const { order, appeal, prior } = opened().state;
    if (appeal === null) throw new Error('no appeal');
    for (const capacity of capacities) {
      const refused = capacity === 'file' ? null : { code: 'four_eyes', particulars: { actedAs: 'impose', wantedAs: capacity } };
      expect(fourEyes({ order, appeal, prior }, imposer, capacity, [])).toEqual(refused);
    }
  });

  it('claims nothing of the appeal against it, is given nothing, and frees it by no remedy of two', () => {
    const subject = opened();
    expect(subject.give({ type: 'releaseUndisputed', items: null }, imposer)).toMatchObject({ code: 'four_eyes', particulars: { actedAs: 'impose' } });
    for (const line of subject.state.appeal?.checklist ?? []) {
      subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason: 'none to be had' }, actor('lin', 'agent'));
    }
    const taskId = subject.state.appeal?.wait?.taskId ?? 'none';
    expect(taskId).not.toBe('none');
    expect(subject.give({ type: 'claimTask', taskId }, imposer)).toMatchObject({ code: 'four_eyes' });
    expect(subject.give({ type: 'reassignTask', taskId, to: imposer.id, why: 'x' }, actor('ops', 'operator'))).toMatchObject({ code: 'four_eyes', field: 'to' });
    const close = { type: 'closeByDecision', merchantText: { en: 'kept', zh: '继续延迟结算' }, why: 'x' } as const;
    expect(subject.give({ ...close, proposedBy: imposer.id }, actor('qian', 'compliance'))).toMatchObject({ code: 'four_eyes', particulars: { actedAs: 'impose', wantedAs: 'remedy' } });
    expect(subject.give({ type: 'claimTask', taskId }, actor('chen', 'reviewer'))).toBeNull();
  });
});

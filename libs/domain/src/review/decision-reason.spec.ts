import { housePolicy } from '../policy/house-policy';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { readPolicy } from '../policy/lifecycle/validate';
import { actor } from '../testing/case-builder';
import { RoutedCase, staff } from '../testing/route-steps';
import { chosenReason } from './decision-reason';

const reviewer = actor('reviewer', 'reviewer');
const clear = { kind: 'compliance_review', verdict: 'clear', merchantText: null, internalText: 'seen', particulars: { releaseUpToMinor: null } } as const;

describe('the reason of a decision', () => {
  it('is of the policy’s list, and goes with what is decided', () => {
    const subject = new RoutedCase('12').open().papers();
    const fits = ['GENUINE', 'RECORDS_AGREE', 'OUR_ERROR', 'PUT_RIGHT', 'CHECK_ENDED'];
    expect(subject.tryWork(subject.proposal(100n, { reasonCode: null }), reviewer)).toMatchObject({ code: 'decision_reason_missing', field: 'result.reasonCode', particulars: { effect: 'in_full', reasonCodes: fits } });
    expect(subject.tryWork(subject.proposal(100n, { reasonCode: 'NOT_SHOWN' }), reviewer)).toMatchObject({ code: 'decision_reason_unfit' });
    expect(subject.tryWork(subject.proposal(0n, { reasonCode: 'GENUINE' }), reviewer)).toMatchObject({ code: 'decision_reason_unfit', particulars: { effect: 'refused' } });
    subject.work(subject.proposal(0n, { reasonCode: 'NOT_SHOWN' }), reviewer);
    expect(subject.appeal.decision).toMatchObject({ effect: 'refused', reasonCode: 'NOT_SHOWN' });
  });

  it('is not asked for under a version that lists none', () => {
    expect(chosenReason({ policy: housePolicy }, null, 'refused')).toEqual({ reasonCode: null });
    expect(chosenReason({ policy: housePolicy }, 'GENUINE', 'in_full')).toEqual({ reasonCode: null });
  });

  it('stays inside where it could tip somebody off: the merchant reads the same one whatever was decided', () => {
    const decided = ([['CONTRADICTED', 0n], ['GENUINE', 100n]] as const).map(([reasonCode, share]) => {
      const subject = new RoutedCase('02').open().papers().work(clear, staff.officer);
      return subject.work(subject.proposal(share, { reasonCode }), reviewer).appeal.decision;
    });
    expect(decided.map((one) => one?.reasonCode)).toEqual(['CHECK_ENDED', 'CHECK_ENDED']);
    expect(decided.map((one) => one?.internalText.split('\n').at(-1))).toEqual(['CONTRADICTED', 'GENUINE']);
  });

  it('is the policy’s own where nobody chooses one', () => {
    const match = { kind: 'ops_match', verdict: 'matches', merchantText: null, internalText: 'seen', particulars: { recordNumber: 'RV-1' } } as const;
    expect(new RoutedCase('H06', [900_000n]).open().papers().work(match, staff.matcher).appeal.decision).toMatchObject({ reasonCode: 'RECORDS_AGREE' });
    const ended = new RoutedCase('12').open();
    expect(ended.give({ type: 'closeByDecision', merchantText: { en: 'kept', zh: '继续延迟结算' }, why: 'x', proposedBy: 'gao' }, actor('qian', 'compliance'))).toBeNull();
    expect(ended.appeal.decision).toMatchObject({ reasonCode: 'NOT_CARRIED_ON' });
  });
});

describe('the list of a policy', () => {
  it('has a reason for whatever is decided, each once, and fitting ones where nobody chooses', () => {
    const { decisionReasons } = wholeFieldPolicy;
    if (decisionReasons === undefined) throw new Error('no reasons');
    const faultsOf = (change: object) => readPolicy({ ...wholeFieldPolicy, decisionReasons: { ...decisionReasons, ...change } });
    expect(faultsOf({})).toMatchObject({ ok: true });
    for (const change of [{ neutral: 'GENUINE' }, { ofRecord: 'NO_SUCH' }, { byRemedy: 'GENUINE' }, { list: [...decisionReasons.list, decisionReasons.list[0]] }, { list: decisionReasons.list.filter(({ effects }) => !effects.includes('refused')) }]) expect(faultsOf(change)).toMatchObject({ ok: false });
  });
});

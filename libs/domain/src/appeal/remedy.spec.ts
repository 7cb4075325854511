import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { actor } from '../testing/case-builder';
import { RoutedCase, staff } from '../testing/route-steps';
import { plusMs } from '../kernel/instant';
import type { PriorAppeal } from './appeal';
import type { Outcome } from './appeal.states';
import type { AppealCommand } from './commands';

const dayMs = 86_400_000;
const withdraw: AppealCommand = { type: 'withdrawAppeal', why: null };

/** A first decision on everything an order holds, told today; then the appeal a spec is about. */
function after(first: Partial<PriorAppeal> | null, level: 1 | 2, code = '12'): RoutedCase {
  const subject = new RoutedCase(code);
  const transactionIds = subject.state.order.transactions.map(({ id }) => id);
  const nextRemedy = { kind: 'second_appeal', until: plusMs(subject.now, 10 * dayMs), text: { en: 'second appeal', zh: '复核' } } as const;
  const prior = first === null ? [] : [{ id: 'first', level: 1 as const, outcome: 'freeze_confirmed' as Outcome, nextRemedy, transactionIds, personIds: [], ...first }];
  subject.state = { ...subject.state, prior };
  const opened = subject.give({ type: 'openAppeal', level, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false, ground: { kind: 'new_evidence', what: 'a lease' } }, staff.agent);
  expect(opened).toBeNull();
  return subject;
}

function remedyOf(subject: RoutedCase) {
  return subject.appeal.nextRemedy;
}

describe('what is told of an appeal that was taken back', () => {
  it('a first one may be opened again; where the matter was decided before, for new evidence', () => {
    const fresh = after(null, 1);
    fresh.give(withdraw, staff.agent);
    expect(remedyOf(fresh)).toMatchObject({ kind: 'new_appeal', until: null, text: { en: expect.stringContaining('at any time') as string } });
    const again = after({ nextRemedy: { kind: 'second_appeal', until: null, text: { en: 'x', zh: 'x' } } }, 1);
    again.give(withdraw, staff.agent);
    expect(remedyOf(again)).toMatchObject({ kind: 'new_appeal', text: { en: expect.stringContaining('new evidence') as string, zh: expect.stringContaining('新证据') as string } });
  });

  it('a second one leaves the window of the first decision as it was', () => {
    const subject = after({}, 2);
    const contested = subject.state.prior[0]?.nextRemedy;
    subject.give(withdraw, staff.agent);
    expect(remedyOf(subject)).toEqual(contested);
  });

  it('a second one after that window leads out of the house', () => {
    const subject = after({}, 2);
    subject.now = plusMs(subject.now, 11 * dayMs);
    subject.give(withdraw, staff.agent);
    expect(remedyOf(subject)).toMatchObject({ kind: 'complaint_or_court', until: null });
  });
});

describe('the way out of the house', () => {
  it.each([['12', '03', 'CN-AML-39'], ['H06', '01', 'CN-FCP-43']] as const)('for %s of merchant type %s names the article of %s, by whose clock the case was to be decided', (code, merchantType, preset) => {
    const subject = new RoutedCase(code);
    subject.state = { ...subject.state, order: { ...subject.state.order, merchantType } };
    subject.open();
    const refused = { type: 'closeByDecision', merchantText: { en: 'kept', zh: '继续延迟结算' }, why: 'x', proposedBy: 'gao' } as const;
    subject.state = { ...subject.state, appeal: { ...subject.appeal, level: 2 } };
    expect(subject.give(refused, actor('qian', 'compliance'))).toBeNull();
    const { legalRef } = [wholeFieldPolicy.statutory, ...(wholeFieldPolicy.clocks ?? []).map(({ limit }) => limit)].find(({ id }) => id.startsWith(preset)) ?? { legalRef: 'none' };
    expect(remedyOf(subject)).toMatchObject({ kind: 'complaint_or_court', text: { en: expect.stringContaining(legalRef) as string, zh: expect.stringContaining(legalRef) as string } });
  });
});

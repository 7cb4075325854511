import type { AppealCommand } from '../appeal/commands';
import { instant } from '../kernel/instant';
import { agent, at, ClockedCase, lead, reason, reviewer } from '../testing/clocked-case';

const endOf = (on: string) => `${on}T15:59:59.999Z`;

describe('a stay', () => {
  it('lets everything rest but the statutory limit; then the rest of the time goes on, and what fired does not fire again', () => {
    const one = new ClockedCase();
    expect(one.wait.dueAt).toBe(endOf('2026-03-12'));
    expect(one.pass()).toBe('remind');
    one.stay('2026-03-09');
    expect(one.wait).toMatchObject({ kind: 'stay', party: 'acquirer', onExpiry: 'resume', dueOn: '2026-04-08' });
    expect(one.appeal).toMatchObject({ stage: 'collecting_documents', stay: { by: 'lead', requestedBy: 'merchant', interrupted: { kind: 'documents' } } });
    one.resume('2026-03-14');
    // The 9th to the 13th were passed over: five days, and a Tuesday is worked.
    expect(one.wait).toMatchObject({ kind: 'documents', since: at('2026-03-14'), dueOn: '2026-03-17' });
    expect(one.wait.marks.map((mark) => mark.firedAt !== null)).toEqual([true, false, false, false]);
    expect(one.wait.marks[1]?.at.slice(0, 10)).toBe('2026-03-15');
    expect(one.due('statutory')).toBe('2026-03-17');
    expect(one.appeal.stay).toBeNull();
  });

  it('ends by itself when it has lasted as long as it may', () => {
    const one = new ClockedCase();
    one.stay('2026-03-03');
    expect([one.pass(), one.pass(), one.pass()]).toEqual(['remind', 'breach', 'expire']);
    expect(one.wait.kind).toBe('documents');
    expect(one.appeal.stay).toBeNull();
  });

  it('takes papers in; when it ends and nothing is missing, the turn passes', () => {
    const one = new ClockedCase();
    one.stay('2026-03-03');
    one.handIn('2026-03-04');
    expect(one.wait.kind).toBe('stay');
    one.resume('2026-03-05');
    expect(one.wait.kind).toBe('completeness_check');
    expect(one.clock('handling').suspensions.map(({ because, to }) => [because, to])).toEqual([['merchant', at('2026-03-03')], ['stay', at('2026-03-05')]]);
  });

  it('keeps a task for whoever could claim it, rungs among them, and what was overdue stays overdue', () => {
    const one = new ClockedCase();
    one.handIn('2026-03-03');
    const passed = [one.pass(), one.pass(), one.pass()];
    expect(passed).toEqual(['remind', 'breach', 'rung']);
    const [overdue, rungAt] = [one.wait.dueAt, one.wait.marks[3]?.at];
    one.stay('2026-03-05');
    expect(one.appeal.tasks.map((task) => task.status)).toEqual(['cancelled']);
    one.resume('2026-03-09');
    expect(one.wait).toMatchObject({ kind: 'completeness_check', dueAt: overdue });
    expect(one.appeal.tasks.at(-1)).toMatchObject({ status: 'open', roles: ['reviewer', 'lead'] });
    expect(one.wait.marks[3]?.at).toBe(rungAt && instant(new Date(Date.parse(rungAt) + 4 * 86_400_000).toISOString()));
  });

  it('is refused twice, without a reason, after money left, and by who may not', () => {
    const one = new ClockedCase();
    const stay = (reason = 'r'): AppealCommand => ({ type: 'stayAppeal', requestedBy: 'authority', reason });
    expect(one.refused(stay(' '), lead)).toBe('stay_reason_missing');
    expect(one.refused(stay(), reviewer)).toBe('permission_missing');
    expect(one.refused({ type: 'resumeAppeal', why: '' }, lead)).toBe('appeal_not_stayed');
    one.conflicts = [{ personId: 'lead', merchantId: 'merchant' }];
    expect(one.refused(stay(), lead)).toBe('conflict_of_interest');
    one.conflicts = [];
    expect(one.refused(stay(), lead)).toBe('done');
    expect(one.refused(stay(), lead)).toBe('appeal_stayed');
    expect(one.refused({ type: 'proposeExtension', limitId: 'HOUSE-DOCUMENTS', to: 12, reason }, agent)).toBe('appeal_stayed');
  });
});

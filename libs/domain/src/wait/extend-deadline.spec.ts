import type { Actor } from '../access/role';
import type { AppealCommand } from '../appeal/commands';
import { instant } from '../kernel/instant';
import { actor } from '../testing/case-builder';
import { agent, ClockedCase, h06, lead, reason, reviewer } from '../testing/clocked-case';

describe('more time', () => {
  const propose = (limitId: string, to: number): AppealCommand => ({ type: 'proposeExtension', limitId, to, reason });
  const pending = (one: ClockedCase) => one.appeal.clocks.find((clock) => clock.proposed !== null)?.proposed?.id ?? 'none';
  const grant = (one: ClockedCase, by: Actor): string => one.refused({ type: 'extendDeadline', extensionId: pending(one) }, by);

  it('moves the wait and its marks, tells why and until when, and keeps what has fired', () => {
    const one = new ClockedCase();
    expect(one.pass()).toBe('remind');
    const before = one.wait;
    one.must(propose('HOUSE-DOCUMENTS', 20), agent);
    expect(grant(one, lead)).toBe('done');
    expect(one.wait).toMatchObject({ id: before.id, dueOn: '2026-03-23' });
    expect(one.wait.marks[0]).toEqual(before.marks[0]);
    expect(one.wait.marks.map((mark) => mark.at.slice(0, 10))).toEqual(['2026-03-07', '2026-03-19', '2026-03-23', '2026-03-23']);
    expect(one.clock('merchant')).toMatchObject({ proposed: null, extendedTo: { total: 20, proposedBy: 'agent', approvedBy: 'lead', noticeAt: one.now } });
  });

  it('takes two people, and of the approver the role the limit names', () => {
    const one = new ClockedCase();
    const both = actor('both', 'agent', 'lead');
    one.must(propose('HOUSE-DOCUMENTS', 20), both);
    expect(grant(one, both)).toBe('four_eyes');
    expect(grant(one, actor('c', 'compliance'))).toBe('role_missing');
    expect(grant(one, reviewer)).toBe('permission_missing');
    expect(one.refused(propose('HOUSE-DOCUMENTS', 25), agent)).toBe('extension_pending');
    one.must({ type: 'declineExtension', extensionId: pending(one), why: 'no need' }, lead);
    expect(grant(one, lead)).toBe('extension_unknown');
    expect(one.wait.dueOn).toBe('2026-03-12');
  });

  it('never passes the greatest total, comes before the deadline, and is not for statutory limits whose article allows none', () => {
    const one = new ClockedCase();
    expect(one.refused(propose('HOUSE-DOCUMENTS', 31), agent)).toBe('extension_too_long');
    expect(one.refused(propose('CN-AML-39/decide_and_reply', 16), agent)).toBe('extension_not_allowed');
    expect(one.refused(propose('HOUSE-REVIEW', 5), agent)).toBe('clock_unknown');
    one.must(propose('HOUSE-DOCUMENTS', 20), agent);
    one.now = instant('2026-03-12T16:00:00.000Z');
    expect(grant(one, lead)).toBe('extension_too_late');
  });

  it('moves a statutory limit as far as its article goes: 人民银行令2020第5号 第44条, sixty days in all', () => {
    const one = new ClockedCase({ type: '01', reason: h06 });
    expect(one.appeal.decideBy).toMatchObject({ dueOn: '2026-03-17', limitId: 'CN-FCP-43/reply' });
    expect(one.refused(propose('CN-FCP-43/reply', 61), agent)).toBe('extension_too_long');
    one.must(propose('CN-FCP-43/reply', 60), agent);
    expect(grant(one, lead)).toBe('done');
    expect(one.appeal.decideBy.dueOn).toBe('2026-04-30');
  });
});

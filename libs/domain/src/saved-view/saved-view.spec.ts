import type { Actor } from '../access/role';
import { changeView, findsView, keepView, mostViews, type SavedView, type ViewWish } from './saved-view';

const asOf = '2026-11-23T02:00:00.000Z' as SavedView['createdAt'];
const person = (id: string, ...roles: Actor['roles']): Actor => ({ id, roles, merchantId: null, bankCode: null });
const reviewer = person('reviewer.chen', 'reviewer');
const context = (own: readonly SavedView[] = [], actor = reviewer) => ({ asOf, actor, own, guarded: ['02'], newId: () => `v-${String(own.length)}` });
const wish: ViewWish & Pick<SavedView, 'list'> = { list: 'appeals', name: 'Overdue', filters: { overdue: 'true' }, sharedWith: [] };

function kept(change: Partial<typeof wish> = {}, own: readonly SavedView[] = []): SavedView {
  const result = keepView({ ...wish, ...change }, context(own));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('a saved view', () => {
  it('has a name that its owner uses once for each list', () => {
    const own = [kept()];
    expect(keepView({ ...wish, name: 'OVERDUE' }, context(own))).toMatchObject({ ok: false, refusal: { code: 'saved_view_name_taken' } });
    expect(keepView({ ...wish, list: 'tasks' }, context(own))).toMatchObject({ ok: true });
    const other = kept({ name: 'Mine' }, own);
    expect(changeView(other, { name: 'overdue' }, context([...own, other]))).toMatchObject({ refusal: { code: 'saved_view_name_taken' } });
    expect(changeView(other, { name: 'MINE' }, context([...own, other]))).toMatchObject({ ok: true, value: { name: 'MINE', filters: { overdue: 'true' } } });
    expect(keepView(wish, context(Array.from({ length: mostViews }, () => kept())))).toMatchObject({ refusal: { code: 'saved_views_full' } });
  });

  it('is found by its owner and by the roles it is shared with, never by the outside, and only where they may see the list', () => {
    const view = kept({ sharedWith: ['approver'] });
    const found = (actor: Actor) => findsView(view, actor);
    expect([found(reviewer), found(person('approver.he', 'approver')), found(person('reviewer.wu', 'reviewer'))]).toEqual([true, true, false]);
    expect(found({ ...person('m', 'merchant', 'approver'), merchantId: 'm-1' })).toBe(false);
    expect(findsView(kept({ list: 'tasks' }), person('reviewer.chen', 'agent'))).toBe(false);
  });

  it('is shared with nobody who may not see its list', () => {
    for (const [list, role] of [['tasks', 'agent'], ['waits', 'reviewer'], ['appeals', 'merchant'], ['appeals', 'bank']] as const) {
      const by = person('o', 'operator', 'reviewer');
      expect([list, keepView({ ...wish, list, sharedWith: [role] }, context([], by))]).toEqual([list, expect.objectContaining({ refusal: expect.objectContaining({ code: 'saved_view_not_for_role', field: 'sharedWith' }) })]);
    }
    expect(keepView({ ...wish, list: 'waits' }, context())).toMatchObject({ refusal: { code: 'saved_view_not_for_role', field: 'list' } });
  });

  it('tells those who speak with merchants nothing by what it looks for', () => {
    for (const filters of [{ reasonCode: '02' }, { stage: 'verification' }, { waitKind: 'compliance_review' }, { route: 'compliance' }, { outcome: 'referred_to_authority' }, { holder: 'compliance.qian' }]) {
      expect([filters, keepView({ ...wish, filters, sharedWith: ['agent'] }, context())]).toEqual([filters, expect.objectContaining({ refusal: expect.objectContaining({ code: 'saved_view_tells' }) })]);
      const own = kept({ filters });
      expect(changeView(own, { sharedWith: ['reviewer'] }, context([own])).ok).toBe(true);
      expect(changeView(own, { sharedWith: ['agent'] }, context([own])).ok).toBe(false);
    }
    expect(keepView({ ...wish, filters: { reasonCode: '12' }, sharedWith: ['agent'] }, context()).ok).toBe(true);
  });
});

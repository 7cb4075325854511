import { changeView, keepView, ok, refusal, refuse, savedViewSummary, type Refusal, type Result, type SavedView, type ViewWish } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';

type Answer<A extends Json> = Promise<Result<Answered<A>, Refusal>>;
type Present<A extends Json> = (view: SavedView) => A;

/** Filters people keep under a name. Whoever keeps a view owns it: nobody else renames, shares or deletes it. */
export class ViewRegister {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async keep<A extends Json>(wish: ViewWish & Pick<SavedView, 'list'>, guarded: readonly string[], caller: Caller, present: Present<A>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const own = await transaction.savedViews.lockOwn(caller.actor.id);
      const kept = keepView(wish, { asOf: caller.asOf, actor: caller.actor, own, guarded, newId: this.newId });
      if (!kept.ok) return kept;
      await transaction.savedViews.save(null, kept.value, [entryOf('SavedViewKept', { before: null, after: kept.value }, caller)]);
      return ok(present(kept.value));
    });
  }

  async change<A extends Json>(id: string, wish: Partial<ViewWish>, guarded: readonly string[], caller: Caller, present: Present<A>): Answer<A> {
    return this.onOwn(id, caller, async (transaction, before, own) => {
      const changed = changeView(before, wish, { asOf: caller.asOf, actor: caller.actor, own, guarded });
      if (!changed.ok) return changed;
      await transaction.savedViews.save(before, changed.value, [entryOf('SavedViewChanged', { before, after: changed.value }, caller)]);
      return ok(present(changed.value));
    });
  }

  async remove<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    return this.onOwn(id, caller, async (transaction, before) => {
      await transaction.savedViews.remove(before, [entryOf('SavedViewRemoved', { before, after: null }, caller)]);
      return ok(present(before));
    });
  }

  private async onOwn<A extends Json>(id: string, caller: Caller, work: (transaction: Transaction, before: SavedView, own: readonly SavedView[]) => Promise<Result<A, Refusal>>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const own = await transaction.savedViews.lockOwn(caller.actor.id);
      const before = own.find((view) => view.id === id);
      return before === undefined ? refuse(refusal('saved_view_not_found')) : work(transaction, before, own);
    });
  }
}

/** A view as it was and as it is: one of the two is there. */
type Touched = { readonly before: SavedView | null; readonly after: SavedView } | { readonly before: SavedView; readonly after: null };

/** The name is the owner's own word, and what they look for their own affair, until they share it. */
function entryOf(type: string, { before, after }: Touched, caller: Caller): NewAuditEntry {
  const { id, list, sharedWith } = after ?? before;
  const sides = { before: before && savedViewSummary(before), after: after && savedViewSummary(after) };
  return { type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ savedViewId: id, list, sharedWith, sides }) };
}

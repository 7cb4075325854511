import { permits, type Permission } from '../access/permissions';
import { hasRole, type Actor, type Role } from '../access/role';
import { isOutside } from '../access/sight';
import { findingKinds } from '../policy/policy';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';

/** Lists whose filters somebody may keep, and what one must be allowed to see them. */
export const viewLists = { appeals: 'appeal.read', tasks: 'task.read', freeze_orders: 'freeze_order.read', waits: 'ops.read' } as const satisfies Record<string, Permission>;
export type ViewList = keyof typeof viewLists;

/** More than anybody finds their way in. */
export const mostViews = 100;

/** Filters of a list, kept under a name: whoever uses it sees what they may see, no more. */
export interface SavedView {
  readonly id: string;
  readonly ownerId: string;
  readonly list: ViewList;
  readonly name: string;
  /** By parameter, as the list takes them. */
  readonly filters: Readonly<Record<string, string>>;
  /** Colleagues of these roles find it too. */
  readonly sharedWith: readonly Role[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export type ViewWish = Pick<SavedView, 'name' | 'filters' | 'sharedWith'>;

interface Context {
  readonly asOf: Instant;
  readonly actor: Actor;
  /** Everything the owner has kept so far. */
  readonly own: readonly SavedView[];
  readonly guarded: readonly string[];
}

export function keepView(wish: ViewWish & Pick<SavedView, 'list'>, { newId, ...context }: Context & { readonly newId: () => string }): Result<SavedView, Refusal> {
  if (context.own.length >= mostViews) return refuse(refusal('saved_views_full', { particulars: { most: mostViews } }));
  const { asOf, actor } = context;
  return checked({ ...wish, id: newId(), ownerId: actor.id, createdAt: asOf, changedAt: asOf }, context);
}

export function changeView(before: SavedView, wish: Partial<ViewWish>, context: Context): Result<SavedView, Refusal> {
  return checked({ ...before, ...wish, changedAt: context.asOf }, context);
}

/** Whether somebody finds a view: their own, and those shared with a role of theirs whose list they may see. */
export function findsView({ ownerId, list, sharedWith }: SavedView, actor: Actor): boolean {
  if (isOutside(actor) || !permits(viewLists[list], actor.roles)) return false;
  return ownerId === actor.id || hasRole(actor, ...sharedWith);
}

function checked(view: SavedView, { actor, own, guarded }: Context): Result<SavedView, Refusal> {
  if (!permits(viewLists[view.list], actor.roles)) return refuse(refusal('saved_view_not_for_role', { field: 'list', particulars: { list: view.list } }));
  const stranger = view.sharedWith.find((role) => role === 'merchant' || role === 'third_party_agent' || !permits(viewLists[view.list], [role]));
  if (stranger !== undefined) return refuse(refusal('saved_view_not_for_role', { field: 'sharedWith', particulars: { list: view.list, role: stranger } }));
  if (view.sharedWith.includes('agent') && tells(view.filters, guarded)) return refuse(refusal('saved_view_tells', { field: 'sharedWith' }));
  const sameName = (one: SavedView) => one.id !== view.id && one.list === view.list && one.name.toLowerCase() === view.name.toLowerCase();
  return own.some(sameName) ? refuse(refusal('saved_view_name_taken', { field: 'name' })) : ok(view);
}

/** What only looks at cases of which nothing may be told would tell by being there; so would whose work it looks for. */
function tells(filters: SavedView['filters'], guarded: readonly string[]): boolean {
  const telling: readonly string[] = [...guarded, ...findingKinds, 'verification', 'referred_to_authority', 'compliance'];
  return 'holder' in filters || Object.values(filters).some((value) => telling.includes(value));
}

import { isOutside, rolesInForce, sightOf, type Actor, type Role } from '@thaw/domain';

/**
 * The merchants a list is narrowed to: the one asked for, or those the reader sees; nothing at all when what is asked for is not
 * among them. Null is every merchant.
 */
export function narrowed(actor: Actor, asked: string | null): { readonly merchantIds: readonly string[] | null } | 'nothing' {
  const sight = sightOf(actor);
  if (sight.all) return { merchantIds: asked === null ? null : [asked] };
  // A token may name a merchant in words of its own; no id of ours looks like that.
  const own = sight.merchantIds.filter((id) => uuid.test(id) && (asked === null || id === asked));
  return own.length === 0 ? 'nothing' : { merchantIds: own };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const readersOfInternalText: readonly Role[] = ['reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'auditor'];

/** Internal reasons are for those who decide and those who check decisions. */
export function readsInternalText(actor: Actor): boolean {
  return !isOutside(actor) && readersOfInternalText.some((role) => rolesInForce(actor.roles).includes(role));
}

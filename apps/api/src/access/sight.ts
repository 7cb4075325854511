import type { Actor, Role } from '@thaw/domain';

/** Whose cases somebody sees: everybody's, or one merchant's. A merchant's token without a merchant sees nobody's. */
export type Sight = { readonly all: true } | { readonly all: false; readonly merchantId: string | null };

export function sightOf(actor: Actor): Sight {
  return actor.roles.includes('merchant') ? { all: false, merchantId: actor.merchantId } : { all: true };
}

/** The merchant a list is narrowed to: the one asked for, or the reader's own; nothing at all when the two differ. */
export function narrowed(actor: Actor, asked: string | null): { readonly merchantId: string | null } | 'nothing' {
  const sight = sightOf(actor);
  if (sight.all) return { merchantId: asked };
  return sight.merchantId === null || (asked !== null && asked !== sight.merchantId) ? 'nothing' : { merchantId: sight.merchantId };
}

/** Whether a merchant's things are to be seen; who does not see them is told they do not exist. */
export function sees(actor: Actor, merchantId: string): boolean {
  const sight = sightOf(actor);
  return sight.all || sight.merchantId === merchantId;
}

/** A merchant reads what is meant for merchants: no colleague's name, no internal text. */
export function isMerchant(actor: Actor): boolean {
  return actor.roles.includes('merchant');
}

const readersOfInternalText: readonly Role[] = ['reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'auditor'];

/** Internal reasons are for those who decide and those who check decisions. */
export function readsInternalText(actor: Actor): boolean {
  return !isMerchant(actor) && readersOfInternalText.some((role) => actor.roles.includes(role));
}

import { rolesInForce, type Actor } from './role';

/** Whose cases somebody sees: everybody's, or those of certain merchants. A token that names no merchant sees nobody's. */
export type Sight = { readonly all: true } | { readonly all: false; readonly merchantIds: readonly string[] };

export function sightOf(actor: Actor): Sight {
  const roles = rolesInForce(actor.roles);
  if (roles.includes('third_party_agent')) return { all: false, merchantIds: actor.actsFor ?? [] };
  if (roles.includes('service')) return actor.merchantId === null ? { all: true } : { all: false, merchantIds: [actor.merchantId] };
  if (roles.includes('merchant')) return { all: false, merchantIds: actor.merchantId === null ? [] : [actor.merchantId] };
  return { all: true };
}

/** Whether a merchant's things are to be seen; who does not see them is told they do not exist. */
export function sees(actor: Actor, merchantId: string): boolean {
  const sight = sightOf(actor);
  return sight.all || sight.merchantIds.includes(merchantId);
}

/** Merchants and those who act for them read what is meant for merchants: no colleague's name, no internal text, no task. */
export function isOutside(actor: Actor): boolean {
  return !sightOf(actor).all;
}

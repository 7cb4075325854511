import { mayCall } from '../access/may-call';
import { isService, type Actor } from '../access/role';
import { actorOfService, isLive, type ServiceAccount } from '../access/service-account';
import { isOutside, sees } from '../access/sight';
import type { Instant } from '../kernel/instant';
import { refusal, type Refusal } from '../refusal-catalogue';
import { webhookDelivery, type PauseReason, type WebhookEndpoint } from './webhook-endpoint';

type Whose = Pick<WebhookEndpoint, 'merchantId' | 'heldBy'>;

/** Merchants look after their own, colleagues after everybody's, a machine after what it holds itself. */
export function mayManage(actor: Actor, endpoint: Whose): boolean {
  if (isService(actor) && endpoint.heldBy !== actor.id) return false;
  return endpoint.merchantId === null ? !isOutside(actor) : sees(actor, endpoint.merchantId);
}

/** Where a merchant's events go, and by what they are known, is the merchant's own affair: colleagues end or pause, they do not redirect. */
export function mayRedirect(actor: Actor, endpoint: Whose): Refusal | null {
  return endpoint.merchantId !== null && !isOutside(actor) ? refusal('webhook_of_merchant') : null;
}

/** Whoever has events sent to an address could as well read them. */
export function mayBeSent(actor: Actor): Refusal | null {
  return mayCall('event.read', actor);
}

/**
 * Why nothing may be sent any more to what a machine holds; null while the machine could as well read events itself. One without a key that
 * works cannot: so ends what was given by somebody who may no longer roll it, for which roles people have now only their tokens say.
 */
export function whyHolderMayNot(account: ServiceAccount, asOf: Instant): PauseReason | null {
  if (account.revokedAt !== null) return 'account_revoked';
  return account.keys.some((key) => isLive(key, asOf)) && mayBeSent(actorOfService(account)) === null ? null : 'holder_may_not_read';
}

/** @param kept how many endpoints the merchant, or the house, has now */
export function mayAddEndpoint(merchantId: string | null, kept: number): Refusal | null {
  const most = merchantId === null ? webhookDelivery.endpointsOfHouse : webhookDelivery.endpointsOfMerchant;
  return kept >= most ? refusal('webhook_endpoints_full', { particulars: { most } }) : null;
}

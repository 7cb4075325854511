import { mayCall } from '../access/may-call';
import { isService, type Actor } from '../access/role';
import { isOutside, sees } from '../access/sight';
import { refusal, type Refusal } from '../refusal-catalogue';
import { webhookDelivery, type WebhookEndpoint } from './webhook-endpoint';

type Whose = Pick<WebhookEndpoint, 'merchantId' | 'createdBy'>;

/** Merchants look after their own, colleagues after everybody's, a machine after what it registered itself. */
export function mayManage(actor: Actor, endpoint: Whose): boolean {
  if (isService(actor) && endpoint.createdBy !== actor.id) return false;
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

/** @param kept how many endpoints the merchant, or the house, has now */
export function mayAddEndpoint(merchantId: string | null, kept: number): Refusal | null {
  const most = merchantId === null ? webhookDelivery.endpointsOfHouse : webhookDelivery.endpointsOfMerchant;
  return kept >= most ? refusal('webhook_endpoints_full', { particulars: { most } }) : null;
}

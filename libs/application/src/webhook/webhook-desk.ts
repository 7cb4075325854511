import { mayAddEndpoint, mayBeSent, mayEndOverlap, mayManage, mayRedirect, ok, paused, refusal, refuse, resumed, rotated, webhookDelivery, type Refusal, type Result, type WebhookEndpoint } from '@thaw/domain';
import type { Caller } from '../pipeline/caller';
import type { Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';
import { whyHolderMayNotNow, whyMachineIsNotLetIn } from './endpoint-holders';
import { deliveryEntry, endpointEntry } from './webhook-entry';

export interface EndpointWish {
  readonly url: string;
  readonly types: readonly string[];
}

type Answer<A extends Json> = Promise<Result<Answered<A>, Refusal>>;
type Present<A extends Json> = (endpoint: WebhookEndpoint, secret: string | null) => A;

/** What a command does to an endpoint. */
interface Change {
  readonly entry: string;
  /** Why this caller may not, though they manage the endpoint. */
  readonly refused?: (endpoint: WebhookEndpoint) => Refusal | null;
  readonly to: (endpoint: WebhookEndpoint, transaction: Transaction) => WebhookEndpoint | Promise<WebhookEndpoint>;
  readonly secret?: string;
  /** What follows for what is in line. */
  readonly line?: (transaction: Transaction, endpoint: WebhookEndpoint) => Promise<void>;
}

/** Commands about webhook endpoints, through the same door as everything else: one transaction, one audit entry each. */
export class WebhookDesk {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId, private readonly newSecret: () => string) {}

  async register<A extends Json>({ url, types }: EndpointWish, merchantId: string | null, caller: Caller, present: Present<A>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      if (merchantId !== null && (await transaction.merchant(merchantId)) === null) return refuse(refusal('merchant_not_found'));
      const refused = (await whyMachineIsNotLetIn(transaction, caller)) ?? mayBeSent(caller.actor) ?? mayAddEndpoint(merchantId, await transaction.webhooks.lockCount(merchantId));
      if (refused !== null) return refuse(refused);
      const secret = this.newSecret();
      const endpoint: WebhookEndpoint = {
        id: this.newId(), merchantId, url, types, status: 'active', pausedWhy: null, failingSince: null, overlapUntil: null, createdBy: caller.actor.id, heldBy: caller.actor.id, createdAt: caller.asOf,
      };
      await transaction.webhooks.add(endpoint, secret, [endpointEntry('WebhookEndpointRegistered', null, endpoint, caller)]);
      return ok(present(endpoint, secret));
    });
  }

  async change<A extends Json>(id: string, { url, types }: EndpointWish, caller: Caller, present: Present<A>): Answer<A> {
    const refused = (endpoint: WebhookEndpoint): Refusal | null => mayRedirect(caller.actor, endpoint) ?? mayBeSent(caller.actor);
    return this.on(id, caller, { entry: 'WebhookEndpointChanged', refused, to: (endpoint) => ({ ...endpoint, url, types }) }, present);
  }

  async pause<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, { entry: 'WebhookEndpointPaused', to: (endpoint) => paused(endpoint, 'by_hand') }, present);
  }

  async resume<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    const line = async ({ webhooks }: Transaction): Promise<void> => webhooks.beginLineAnew(id, caller.asOf);
    // Whoever lets go on what its machine may no longer hold takes it over.
    const to = async (endpoint: WebhookEndpoint, transaction: Transaction): Promise<WebhookEndpoint> =>
      (await whyHolderMayNotNow(transaction, endpoint, caller.asOf)) === null ? resumed(endpoint) : { ...resumed(endpoint), heldBy: caller.actor.id };
    return this.on(id, caller, { entry: 'WebhookEndpointResumed', refused: () => mayBeSent(caller.actor), to, line }, present);
  }

  async remove<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    // Nothing is sent to what was removed; what is in line for it is cleared away afterwards, however much that is.
    return this.on(id, caller, { entry: 'WebhookEndpointRemoved', to: (endpoint) => ({ ...endpoint, status: 'removed', pausedWhy: null }) }, present);
  }

  async rotateSecret<A extends Json>(id: string, overlapHours: number, caller: Caller, present: Present<A>): Answer<A> {
    const refused = (endpoint: WebhookEndpoint): Refusal | null => mayRedirect(caller.actor, endpoint);
    return this.on(id, caller, { entry: 'WebhookSecretRotated', refused, to: (endpoint) => rotated(endpoint, overlapHours, caller.asOf), secret: this.newSecret() }, present);
  }

  async endOverlap<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    const refused = (endpoint: WebhookEndpoint): Refusal | null => mayRedirect(caller.actor, endpoint) ?? mayEndOverlap(endpoint, caller.asOf);
    return this.on(id, caller, { entry: 'WebhookOverlapEnded', refused, to: (endpoint) => ({ ...endpoint, overlapUntil: null }) }, present);
  }

  async test<A extends Json>(id: string, caller: Caller, present: (deliveryId: string) => A): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const found = await managed(transaction, id, caller);
      if (!found.ok) return found;
      const deliveryId = this.newId();
      await transaction.webhooks.addTest(found.value, deliveryId, caller.asOf, [deliveryEntry('WebhookTestAsked', found.value, deliveryId, caller)]);
      return ok(present(deliveryId));
    });
  }

  async resend<A extends Json>(id: string, deliveryId: string, caller: Caller, present: (deliveryId: string) => A): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const found = await managed(transaction, id, caller);
      if (!found.ok) return found;
      const entries = [deliveryEntry('WebhookDeliveryResent', found.value, deliveryId, caller)];
      const came = await transaction.webhooks.requeue(found.value, deliveryId, caller.asOf, entries);
      if (came === 'absent') return refuse(refusal('webhook_delivery_not_found', { particulars: { keptDays: webhookDelivery.endedKeptDays } }));
      return came === 'requeued' ? ok(present(deliveryId)) : refuse(refusal('webhook_delivery_not_ended'));
    });
  }

  private async on<A extends Json>(id: string, caller: Caller, change: Change, present: Present<A>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const found = await managed(transaction, id, caller);
      if (!found.ok) return found;
      const refused = change.refused?.(found.value) ?? null;
      if (refused !== null) return refuse(refused);
      const [after, secret] = [await change.to(found.value, transaction), change.secret ?? null];
      await transaction.webhooks.save(after, secret, [endpointEntry(change.entry, found.value, after, caller)]);
      await change.line?.(transaction, after);
      return ok(present(after, secret));
    });
  }
}

async function managed(transaction: Transaction, id: string, caller: Caller): Promise<Result<WebhookEndpoint, Refusal>> {
  const refused = await whyMachineIsNotLetIn(transaction, caller);
  if (refused !== null) return refuse(refused);
  const endpoint = await transaction.webhooks.lock(id);
  return endpoint === null || !mayManage(caller.actor, endpoint) ? refuse(refusal('webhook_endpoint_not_found')) : ok(endpoint);
}

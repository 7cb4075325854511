import { endpointSummary, isOutside, ok, paused, plusMs, refusal, refuse, resumed, sees, sidesOf, webhookDelivery, type Actor, type Refusal, type Result, type WebhookEndpoint } from '@thaw/domain';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';

export interface EndpointWish {
  readonly url: string;
  readonly types: readonly string[];
}

type Answer<A extends Json> = Promise<Result<Answered<A>, Refusal>>;
type Present<A extends Json> = (endpoint: WebhookEndpoint, secret: string | null) => A;

/** Merchants have endpoints of their own; colleagues look after all of them. */
export function mayManage(actor: Actor, endpoint: Pick<WebhookEndpoint, 'merchantId'>): boolean {
  return endpoint.merchantId === null ? !isOutside(actor) : sees(actor, endpoint.merchantId);
}

/** Commands about webhook endpoints, through the same door as everything else: one transaction, one audit entry each. */
export class WebhookDesk {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId, private readonly newSecret: () => string) {}

  async register<A extends Json>({ url, types }: EndpointWish, merchantId: string | null, caller: Caller, present: Present<A>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      if (merchantId !== null && (await transaction.merchant(merchantId)) === null) return refuse(refusal('merchant_not_found'));
      const secret = this.newSecret();
      const endpoint: WebhookEndpoint = {
        id: this.newId(), merchantId, url, types, status: 'active', pausedWhy: null, failingSince: null, overlapUntil: null, createdBy: caller.actor.id, createdAt: caller.asOf,
      };
      await transaction.webhooks.add(endpoint, secret, [entry('WebhookEndpointRegistered', null, endpoint, caller)]);
      return ok(present(endpoint, secret));
    });
  }

  async change<A extends Json>(id: string, { url, types }: EndpointWish, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, 'WebhookEndpointChanged', (endpoint) => ({ ...endpoint, url, types }), present);
  }

  async pause<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, 'WebhookEndpointPaused', (endpoint) => paused(endpoint, 'by_hand'), present);
  }

  async resume<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, 'WebhookEndpointResumed', resumed, present);
  }

  async remove<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, 'WebhookEndpointRemoved', (endpoint) => ({ ...endpoint, status: 'removed', pausedWhy: null }), present);
  }

  async rotateSecret<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    const overlapUntil = plusMs(caller.asOf, webhookDelivery.secretOverlapHours * 3_600_000);
    return this.on(id, caller, 'WebhookSecretRotated', (endpoint) => ({ ...endpoint, overlapUntil }), present, this.newSecret());
  }

  async test<A extends Json>(id: string, caller: Caller, present: (deliveryId: string) => A): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const found = await managed(transaction, id, caller.actor);
      if (!found.ok) return found;
      const deliveryId = this.newId();
      await transaction.webhooks.addTest(id, deliveryId, caller.asOf);
      return ok(present(deliveryId));
    });
  }

  async resend<A extends Json>(id: string, deliveryId: string, caller: Caller, present: (deliveryId: string) => A): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const found = await managed(transaction, id, caller.actor);
      if (!found.ok) return found;
      return (await transaction.webhooks.requeue(id, deliveryId, caller.asOf)) ? ok(present(deliveryId)) : refuse(refusal('webhook_delivery_not_ended'));
    });
  }

  private async on<A extends Json>(id: string, caller: Caller, type: string, change: (endpoint: WebhookEndpoint) => WebhookEndpoint, present: Present<A>, secret: string | null = null): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const found = await managed(transaction, id, caller.actor);
      if (!found.ok) return found;
      const after = change(found.value);
      await transaction.webhooks.save(after, secret, [entry(type, found.value, after, caller)]);
      return ok(present(after, secret));
    });
  }
}

async function managed({ webhooks }: Transaction, id: string, actor: Actor): Promise<Result<WebhookEndpoint, Refusal>> {
  const endpoint = await webhooks.lock(id);
  return endpoint === null || !mayManage(actor, endpoint) ? refuse(refusal('webhook_endpoint_not_found')) : ok(endpoint);
}

/** Neither address nor secret: an address may carry a secret of its own. */
function entry(type: string, before: WebhookEndpoint | null, after: WebhookEndpoint, caller: Caller) {
  const { id, merchantId, types, status } = after;
  return { type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ endpointId: id, merchantId, types, status, sides: sidesOf(before, after, endpointSummary) }) };
}

import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { isPrivateAddress } from '@thaw/adapters';
import { CommandPipeline, WebhookDesk } from '@thaw/application';
import { isOutside, isService, mayManage, webhookDelivery, type Actor, type WebhookEndpoint } from '@thaw/domain';
import { listDeliveries, listWebhookEndpoints, type DataSource } from '@thaw/persistence';
import type { Clock, ColumnCipher } from '@thaw/platform';
import { v7 as uuidv7 } from 'uuid';
import { callerOf, type Principal } from '../access/principal';
import { narrowed } from '../access/sight';
import { CIPHER, CLOCK, DATABASE, SETTINGS, type ApiSettings } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { cursorAt, pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { DeliveriesQuery, DeliveryTakenView, DeliveryView, EndpointBody, EndpointsQuery, EndpointView, EndpointWithSecretView, RotationBody } from './webhook.dto';

type Change = 'pause' | 'resume' | 'remove' | 'endOverlap';
type Sealed = EndpointView & { readonly secretSealed: string };

@Injectable()
export class WebhookService {
  private readonly webhooks: WebhookDesk;

  constructor(
    private readonly desk: CommandDesk,
    pipeline: CommandPipeline,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CIPHER) private readonly cipher: ColumnCipher,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.webhooks = new WebhookDesk(pipeline, uuidv7, () => `whsec_${randomBytes(32).toString('base64')}`);
  }

  async register(body: EndpointBody, by: Principal): Promise<CommandAnswer<EndpointWithSecretView>> {
    this.mustBeCallable(body.url);
    // Whoever is outside has endpoints for their own merchant, and without one there is nothing to be told.
    const merchantId = isOutside(by.actor) ? (by.actor.merchantId ?? refuseWith('merchant_not_found')) : null;
    const answer = await this.desk.give('registerWebhook', () => this.webhooks.register(body, merchantId, callerOf(by, this.clock), (endpoint, secret) => this.sealed(endpoint, secret)));
    return this.opened(answer);
  }

  async rotateSecret(id: string, { overlapHours }: RotationBody, by: Principal): Promise<CommandAnswer<EndpointWithSecretView>> {
    return this.opened(await this.desk.give('rotateWebhookSecret', () => this.webhooks.rotateSecret(id, overlapHours, callerOf(by, this.clock), (endpoint, secret) => this.sealed(endpoint, secret))));
  }

  async change(id: string, body: EndpointBody, by: Principal): Promise<CommandAnswer<EndpointView>> {
    this.mustBeCallable(body.url);
    return this.desk.give('changeWebhook', () => this.webhooks.change(id, body, callerOf(by, this.clock), endpointView));
  }

  async turn(change: Change, id: string, by: Principal): Promise<CommandAnswer<EndpointView>> {
    return this.desk.give(`${change}Webhook`, () => this.webhooks[change](id, callerOf(by, this.clock), endpointView));
  }

  async test(id: string, by: Principal): Promise<CommandAnswer<DeliveryTakenView>> {
    return this.desk.give('testWebhook', () => this.webhooks.test(id, callerOf(by, this.clock), (deliveryId) => ({ deliveryId })));
  }

  async resend(id: string, deliveryId: string, by: Principal): Promise<CommandAnswer<DeliveryTakenView>> {
    return this.desk.give('resendWebhook', () => this.webhooks.resend(id, deliveryId, callerOf(by, this.clock), (taken) => ({ deliveryId: taken })));
  }

  async list({ status = null, cursor = null, limit }: Nullable<EndpointsQuery>, { actor }: Principal): Promise<Page<EndpointView>> {
    const sight = narrowed(actor, null);
    const merchantIds = sight === 'nothing' ? [] : sight.merchantIds;
    const rows = await listWebhookEndpoints(this.database, { id: null, merchantIds, heldBy: isService(actor) ? actor.id : null, status, afterId: cursor, limit });
    return pageOf(rows, limit, endpointView, ({ id }) => id);
  }

  async read(id: string, { actor }: Principal): Promise<EndpointView> {
    return endpointView(await this.managed(id, actor));
  }

  async deliveries(id: string, { status, cursor, limit }: DeliveriesQuery, { actor }: Principal): Promise<Page<DeliveryView>> {
    await this.managed(id, actor);
    const rows = await listDeliveries(this.database, { endpointId: id, status: status ?? null, before: cursor ?? null, limit });
    return pageOf(rows, limit, ({ attempts, ...row }) => ({ ...row, attempts: [...attempts] }), (row) => cursorAt(row.createdAt, row.id));
  }

  private async managed(id: string, actor: Actor): Promise<WebhookEndpoint> {
    const [endpoint] = await listWebhookEndpoints(this.database, { id, merchantIds: null, heldBy: null, status: null, afterId: null, limit: 1 });
    return endpoint !== undefined && mayManage(actor, endpoint) ? endpoint : refuseWith('webhook_endpoint_not_found');
  }

  /** A name is looked up only when it is called: by then it may be another's. */
  private mustBeCallable(text: string): void {
    const url = new URL(text);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const inside = url.protocol !== 'https:' || (isIP(host) !== 0 && isPrivateAddress(host)) || /^localhost$|\.(local|internal|localhost)$/i.test(host);
    if (url.username !== '' || url.password !== '' || (inside && this.settings.webhooksInside !== true)) refuseWith('webhook_url_refused', { field: 'url' });
  }

  /** Answers are kept with their idempotency key: the secret lies there sealed, and the same request gets it again. */
  private sealed(endpoint: WebhookEndpoint, secret: string | null): Sealed {
    return { ...endpointView(endpoint), secretSealed: this.cipher.encrypt(secret ?? '', answerPlace(endpoint.id)) };
  }

  private opened(given: CommandAnswer<Sealed>): CommandAnswer<EndpointWithSecretView> {
    const { secretSealed, ...view } = given.answer;
    return given.as({ ...view, secret: this.cipher.decrypt(secretSealed, answerPlace(view.id)) });
  }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | (undefined extends T[K] ? null : never) };

function answerPlace(endpointId: string): string {
  return `idempotency_key.answer:${endpointId}`;
}

function endpointView(endpoint: WebhookEndpoint): EndpointView {
  const { id, merchantId, url, types, status, pausedWhy, failingSince, overlapUntil, createdAt } = endpoint;
  return { id, merchantId, url, types: [...types], status, pausedWhy, failingSince, secretOverlapUntil: overlapUntil, createdAt, retryAfterSeconds: [...webhookDelivery.retryAfterSeconds] };
}

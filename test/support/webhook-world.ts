import { webhookSender } from '@thaw/adapters';
import { instantFromMs, msOf, type Actor } from '@thaw/domain';
import { WebhookQueue } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { WebhookRunner } from '@thaw/worker';
import { ApiWorld, type Answer } from './api-world';
import { JsonSchemas, step } from './json-schema';
import { WebhookReceiver } from './webhook-receiver';

export const endpoints = '/v1/webhook-endpoints';

/** The API, somebody who is sent webhooks, and a sender that runs when it is told to. */
export class WebhookWorld {
  /** What senders have said. */
  readonly log: string[] = [];
  /** What a test began and has to be ended, however the test ends. */
  readonly tearDown: (() => Promise<void>)[] = [];

  private constructor(readonly api: ApiWorld, readonly receiver: WebhookReceiver) {}

  static async start(): Promise<WebhookWorld> {
    return new WebhookWorld(await ApiWorld.start(), await WebhookReceiver.start());
  }

  /** Ends everything. Whatever was sent has to be what the published document says. */
  async stop(): Promise<void> {
    await Promise.all(this.tearDown.map(async (end) => end()));
    const published = JsonSchemas.closed(await (await fetch(`${this.api.url}/openapi.json`)).json());
    await this.receiver.stop();
    await this.api.stop();
    expect(this.receiver.received.flatMap(({ type, body }) => published.faults(body, `#/webhooks/${step(type)}/post/requestBody/content/${step('application/json')}/schema`).map((fault) => `${type}: ${fault}`))).toEqual([]);
  }

  get cases(): ApiWorld['cases'] {
    return this.api.cases;
  }

  get queue(): WebhookQueue {
    return new WebhookQueue(this.cases.source, this.cases.cipher);
  }

  skip(ms: number): void {
    this.cases.moveTo(instantFromMs(msOf(this.cases.now) + ms));
  }

  aRunner(answerWithinMs = 2_000): WebhookRunner {
    const logger = createLogger('spec', 'info', { write: (line) => void this.log.push(line) });
    return new WebhookRunner({ queue: this.queue, send: webhookSender({ allowInside: true, answerWithinMs }), clock: { now: () => new Date(this.cases.now) }, logger, count: () => undefined });
  }

  /** Sends until nothing more is due at this instant. */
  async drain(runner = this.aRunner()): Promise<void> {
    while ((await runner.round()) > 0);
  }

  async register(as: Actor, types: readonly string[] = []): Promise<{ readonly id: string; readonly secret: string }> {
    const { status, body } = await this.api.post(endpoints, { as, body: { url: this.receiver.url, types } });
    expect(status).toBe(201);
    this.receiver.secrets.push(String(body.secret));
    return { id: String(body.id), secret: String(body.secret) };
  }

  /** Does something to an endpoint. */
  async act(as: Actor, id: string, what: string, body: unknown = {}): Promise<Answer> {
    return this.api.post(`${endpoints}/${id}/${what}`, { as, body });
  }

  async writtenSince(position: number): Promise<{ readonly event_id: string; readonly key: string }[]> {
    return this.cases.source.query(`SELECT event_id, coalesce(freeze_order_id::text, stream) AS key FROM audit_entry WHERE position > $1 ORDER BY position`, [position]);
  }
}

export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

import type { WebhookMessage } from '@thaw/adapters';
import { instantFromMs, type AttemptOutcome, type ToldEvent } from '@thaw/domain';
import type { DueDelivery, WebhookQueue } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { backOffMs } from '../pause';
import { inOneLine } from '../temporal/temporal-errors';

export interface WebhookRunnerParts {
  readonly queue: Pick<WebhookQueue, 'fill' | 'take' | 'record'>;
  readonly send: (message: WebhookMessage) => Promise<AttemptOutcome>;
  /** When attempts fall due; signatures carry the real time. */
  readonly clock: Clock;
  readonly logger: Logger;
  readonly count: (result: 'delivered' | 'failed') => void;
}

const pollMs = 1_000;
/** Sent side by side: each is another case or another endpoint. */
const batch = 16;

/**
 * Fills the line from the feed and sends what is due, until stopped. Several may run: rows are leased, so nothing is sent by two at a
 * time; one that is killed leaves its lease to run out, and another sends again. At least once, in order for each case.
 */
export class WebhookRunner {
  private readonly loop = new Loop(() => this.next());
  private failures = 0;

  constructor(private readonly parts: WebhookRunnerParts) {}

  start(): void {
    this.loop.start();
  }

  /** Something has changed. */
  wake(): void {
    if (this.failures === 0) this.loop.wake();
  }

  /** Finishes what is being sent. */
  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Fills and sends once. Answers how many were sent. */
  async round(): Promise<number> {
    const { queue, clock } = this.parts;
    const now = instantFromMs(clock.now().getTime());
    await queue.fill(now);
    const due = await queue.take(now, batch);
    await Promise.all(due.map((one) => this.deliver(one)));
    return due.length;
  }

  private async next(): Promise<number> {
    try {
      const sent = await this.round();
      this.failures = 0;
      return sent > 0 ? 0 : pollMs;
    } catch (error) {
      this.failures += 1;
      this.loop.forgetNotices();
      if (Number.isInteger(Math.log2(this.failures))) this.parts.logger.warn({ failures: this.failures, reason: inOneLine(error) }, 'webhooks cannot be sent');
      return backOffMs(this.failures, 250, 5_000);
    }
  }

  private async deliver(due: DueDelivery): Promise<void> {
    const { send, queue, clock, logger, count } = this.parts;
    const began = performance.now();
    const outcome = await send({ url: due.url, id: due.messageId, body: bodyOf(due, clock), secrets: due.secrets, sentAt: new Date() });
    count(outcome.code !== null && outcome.code < 300 ? 'delivered' : 'failed');
    const paused = await queue.record(due, outcome, performance.now() - began, instantFromMs(clock.now().getTime()));
    if (paused !== null) logger.error({ endpointId: due.endpointId, why: paused }, 'ALARM: a webhook endpoint does not answer and was paused; nothing more is sent to it until it is resumed');
  }
}

/** Type, time and data, as Standard Webhooks has it; the same for every attempt. */
function bodyOf({ type, event, id }: DueDelivery, clock: Clock): string {
  const told: ToldEvent | { readonly id: string } = event ?? { id };
  return JSON.stringify({ type, timestamp: event?.occurredAt ?? clock.now().toISOString(), data: told }, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
}

import type { WebhookMessage } from '@thaw/adapters';
import { instantFromMs, isDelivered, webhookBody, type AttemptOutcome } from '@thaw/domain';
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
/** Calls under way side by side: each is another case or another endpoint. */
const lanes = 32;
/** Of these, for endpoints that do not answer: however many there are, the others have the rest. */
const lanesOfFailing = 8;

/**
 * Fills the line from the feed and sends what is due, until stopped. A call that takes long holds up its own lane, and whatever is behind it
 * in its case. Several may run: rows are leased, so nothing is sent by two at a time; one that is killed leaves its lease to run out, and
 * another sends again. At least once, in order for each case.
 */
export class WebhookRunner {
  private readonly loop = new Loop(() => this.next());
  /** What is being sent, and whether to an endpoint that fails. */
  private readonly calls = new Map<Promise<void>, boolean>();
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
    await Promise.all(this.calls.keys());
  }

  /** Fills, and sends what there are lanes for. Answers how many were sent, once they are. */
  async round(): Promise<number> {
    const begun = await this.begin();
    await Promise.all(begun);
    return begun.length;
  }

  private async next(): Promise<number> {
    try {
      const begun = await this.begin();
      this.failures = 0;
      return begun.length > 0 ? 0 : pollMs;
    } catch (error) {
      this.failures += 1;
      this.loop.forgetNotices();
      if (Number.isInteger(Math.log2(this.failures))) this.parts.logger.warn({ failures: this.failures, reason: inOneLine(error) }, 'webhooks cannot be sent');
      return backOffMs(this.failures, 250, 5_000);
    }
  }

  private async begin(): Promise<readonly Promise<void>[]> {
    const { queue, clock } = this.parts;
    const now = instantFromMs(clock.now().getTime());
    await queue.fill(now);
    const failing = [...this.calls.values()].filter((isFailing) => isFailing).length;
    const places = { all: lanes - this.calls.size, ofFailing: Math.max(0, lanesOfFailing - failing) };
    return places.all === 0 ? [] : (await queue.take(now, places)).map((due) => this.onLane(due));
  }

  private onLane(due: DueDelivery): Promise<void> {
    const call = this.deliver(due)
      // Whoever cannot say how it went leaves the lease to run out: it is sent again.
      .catch((error: unknown) => this.parts.logger.warn({ endpointId: due.endpointId, reason: inOneLine(error) }, 'what came of a webhook could not be kept'))
      .finally(() => {
        this.calls.delete(call);
        this.wake();
      });
    this.calls.set(call, due.isFailing);
    return call;
  }

  private async deliver(due: DueDelivery): Promise<void> {
    const { send, queue, clock, logger, count } = this.parts;
    const began = performance.now();
    const outcome = await send({ url: due.url, id: due.messageId, body: webhookBody(due.content), secrets: due.secrets, sentAt: new Date() });
    count(isDelivered(outcome) ? 'delivered' : 'failed');
    const paused = await queue.record(due, outcome, performance.now() - began, instantFromMs(clock.now().getTime()));
    if (paused !== null) logger.error({ endpointId: due.endpointId, why: paused }, 'ALARM: a webhook endpoint does not answer and was paused; nothing more is sent to it until it is resumed');
  }
}

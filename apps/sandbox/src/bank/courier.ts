import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, Logger } from '@thaw/platform';
import { Webhook } from 'standardwebhooks';
import { answerBody } from './answer-body';
import type { GivenAnswer } from './bank-book';
import { deliverSlowly } from './slow-delivery';

export interface CourierOptions {
  readonly answerSecret: string;
  readonly callbackUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The Authorization header of the bank with this code, if it is one of the sandbox's people. */
  readonly authorization: (bankCode: string) => Promise<string | undefined>;
}

/** An answer as far as its delivery goes. */
export type DueAnswer = Pick<GivenAnswer, 'answer' | 'wrongSignature' | 'format' | 'form' | 'manner'>;

const firstPauseMs = 200;
const longestPauseMs = 5_000;
/** About a quarter of an hour: long enough for any restart of the API, then somebody is told by the log. */
const maxAttempts = 180;
const timeoutMs = 5_000;
const tenMinutesMs = 600_000;

/** Carries answers to the callback: signed afresh at each attempt, with the same id and body, until somebody answers for good. */
export class AnswerCourier {
  private readonly stopping = new AbortController();

  constructor(private readonly options: CourierOptions) {}

  get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  stop(): void {
    this.stopping.abort();
  }

  /** Waits, unless stopped first. */
  async pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }

  /** Delivers with growing pauses; resolves with the final HTTP status, or null when stopped or given up. */
  async deliver(answer: DueAnswer): Promise<number | null> {
    for (let attempt = 0; attempt < maxAttempts && !this.stopped; attempt++) {
      if (attempt > 0) await this.pause(Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs));
      const status = this.stopped ? null : await this.attempt(answer);
      if (status !== null) return status;
    }
    if (!this.stopped) this.options.logger.warn({ requestId: answer.answer.requestId }, 'callback not reached: given up');
    return null;
  }

  /** One attempt. Null when nobody answered, or only "not now" (5xx, 408, 429). */
  async attempt(due: DueAnswer): Promise<number | null> {
    const { callbackUrl, logger } = this.options;
    const { requestId } = due.answer;
    const { contentType, text } = answerBody(due.answer, due);
    try {
      const headers = { 'content-type': contentType, ...(await this.headers(due, text)) };
      // Whoever is slow on purpose does not try again.
      if (due.form === 'slow') {
        const status = await deliverSlowly(callbackUrl, headers, text, this.stopping.signal);
        return this.stopped ? null : status;
      }
      const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(timeoutMs)]);
      const response = await fetch(callbackUrl, { method: 'POST', headers, body: text, signal });
      await response.arrayBuffer();
      logger.info({ requestId, status: response.status }, 'bank answer delivered');
      return response.status >= 500 || response.status === 408 || response.status === 429 ? null : response.status;
    } catch (error) {
      logger.debug({ err: error, requestId }, 'callback not reached');
      return null;
    }
  }

  /** The same answer for whoever queries: signed with the bank's own key, now. */
  async signed(due: DueAnswer): Promise<{ readonly headers: Readonly<Record<string, string>>; readonly text: string }> {
    const { contentType, text } = answerBody(due.answer, due);
    return { headers: { 'content-type': contentType, ...(await this.headers({ ...due, manner: 'honest' }, text)) }, text };
  }

  private async headers({ answer, wrongSignature, manner }: DueAnswer, body: string): Promise<Record<string, string>> {
    const { answerSecret, clock, authorization } = this.options;
    const now = new Date(clock.now().getTime() - (manner === 'old_timestamp' ? tenMinutesMs : 0));
    const webhook = new Webhook(wrongSignature || manner === 'wrong_key' ? randomBytes(32).toString('base64') : answerSecret);
    const token = await authorization(answer.bankCode);
    return {
      'webhook-id': answer.messageId,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': webhook.sign(answer.messageId, now, body),
      'webhook-key-id': manner === 'wrong_key' ? 'nobody-agreed-on-this' : `${answer.bankCode}-answers-1`,
      ...(token === undefined ? {} : { authorization: token }),
    };
  }
}

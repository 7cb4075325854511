import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, Logger } from '@thaw/platform';
import { Webhook } from 'standardwebhooks';
import type { InvestigationAnswer } from './bank-messages';

export interface CourierOptions {
  readonly answerSecret: string;
  readonly callbackUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The Authorization header of the bank with this code, if it is one of the sandbox's people. */
  readonly authorization: (bankCode: string) => Promise<string | undefined>;
}

const firstPauseMs = 200;
const longestPauseMs = 5_000;
/** About a quarter of an hour: long enough for any restart of the API, then somebody is told by the log. */
const maxAttempts = 180;
const timeoutMs = 5_000;

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
  async deliver(answer: InvestigationAnswer, wrongSignature: boolean): Promise<number | null> {
    for (let attempt = 0; attempt < maxAttempts && !this.stopped; attempt++) {
      if (attempt > 0) await this.pause(Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs));
      const status = this.stopped ? null : await this.attempt(answer, wrongSignature);
      if (status !== null) return status;
    }
    if (!this.stopped) this.options.logger.warn({ requestId: answer.requestId }, 'callback not reached: given up');
    return null;
  }

  /** One attempt. Null when nobody answered, or only "not now" (5xx, 408, 429). */
  async attempt(answer: InvestigationAnswer, wrongSignature: boolean): Promise<number | null> {
    const { callbackUrl, logger } = this.options;
    const body = JSON.stringify(answer);
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const headers = await this.headers(answer, body, wrongSignature);
      const response = await fetch(callbackUrl, { method: 'POST', headers, body, signal });
      await response.arrayBuffer();
      logger.info({ requestId: answer.requestId, status: response.status }, 'bank answer delivered');
      return response.status >= 500 || response.status === 408 || response.status === 429 ? null : response.status;
    } catch (error) {
      logger.debug({ err: error, requestId: answer.requestId }, 'callback not reached');
      return null;
    }
  }

  private async headers(answer: InvestigationAnswer, body: string, wrongSignature: boolean): Promise<Record<string, string>> {
    const { answerSecret, clock, authorization } = this.options;
    const now = clock.now();
    const webhook = new Webhook(wrongSignature ? randomBytes(32).toString('base64') : answerSecret);
    const token = await authorization(answer.bankCode);
    return {
      'content-type': 'application/json',
      'webhook-id': answer.messageId,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': webhook.sign(answer.messageId, now, body),
      ...(token === undefined ? {} : { authorization: token }),
    };
  }
}

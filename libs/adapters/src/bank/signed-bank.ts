import { type BankGateway, BankUnreachableError } from '@thaw/application';
import { Webhook } from 'standardwebhooks';
import { callJson } from '../http/json-call';
import type { BankFormat } from './bank-format';
import { signedJsonFormat } from './signed-json-format';

export interface SignedBankOptions {
  /** The bank's interface; messages go to `{url}/investigations`. */
  readonly url: string;
  /** Standard Webhooks secret (base64, optionally `whsec_…`) that signs what we send. */
  readonly signingSecret: string;
  /** Stamps the signature: the clock the whole installation runs on. */
  readonly now: () => Date;
  /** How this bank's messages are written. */
  readonly format: BankFormat;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 10_000;

/** Asks the bank over HTTP in its format, signed by Standard Webhooks (`webhook-id` is the message id). */
export function signedBank({ url, signingSecret, now, format, timeoutMs = defaultTimeoutMs }: SignedBankOptions): BankGateway {
  const webhook = new Webhook(signingSecret);
  return {
    async send(request) {
      const body = format.write(request);
      const at = now();
      const headers = {
        'content-type': format.contentType,
        'webhook-id': request.messageId,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': webhook.sign(request.messageId, at, body),
      };
      const status = await statusOf(() => callJson({ method: 'POST', url: `${url}/investigations`, headers, body, timeoutMs }));
      if (status < 200 || status > 299) {
        throw new BankUnreachableError(`the bank answered ${status} to message ${request.messageId}`);
      }
    },
  };
}

/** A bank that takes signed JSON. */
export function signedJsonBank(options: Omit<SignedBankOptions, 'format'>): BankGateway {
  return signedBank({ ...options, format: signedJsonFormat });
}

async function statusOf(call: () => Promise<{ readonly status: number }>): Promise<number> {
  try {
    return (await call()).status;
  } catch (cause) {
    throw new BankUnreachableError('the bank did not answer', { cause });
  }
}

import { type BankConfirmationRequest, type BankGateway, BankUnreachableError } from '@thaw/application';
import { Webhook } from 'standardwebhooks';
import { callJson } from '../http/json-call';
import { amountToWire } from '../http/wire-amount';

export interface SignedJsonBankOptions {
  /** The bank's interface; messages go to `{url}/investigations`. */
  readonly url: string;
  /** Standard Webhooks secret (base64, optionally `whsec_…`) that signs what we send. */
  readonly signingSecret: string;
  /** Stamps the signature: the clock the whole installation runs on. */
  readonly now: () => Date;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 10_000;

/** Asks the bank by JSON over HTTP, signed by Standard Webhooks (`webhook-id` is the message id). */
export function signedJsonBank(options: SignedJsonBankOptions): BankGateway {
  const webhook = new Webhook(options.signingSecret);
  return {
    async send(request) {
      const body = JSON.stringify(toWire(request));
      const now = options.now();
      const headers = {
        'webhook-id': request.messageId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': webhook.sign(request.messageId, now, body),
      };
      const { url, timeoutMs = defaultTimeoutMs } = options;
      const status = await statusOf(() => callJson({ method: 'POST', url: `${url}/investigations`, headers, body, timeoutMs }));
      if (status < 200 || status > 299) {
        throw new BankUnreachableError(`the bank answered ${status} to message ${request.messageId}`);
      }
    },
  };
}

async function statusOf(call: () => Promise<{ readonly status: number }>): Promise<number> {
  try {
    return (await call()).status;
  } catch (cause) {
    throw new BankUnreachableError('the bank did not answer', { cause });
  }
}

function toWire(request: BankConfirmationRequest) {
  return { ...request, amountMinor: amountToWire(request.amountMinor) };
}

import { type BankConfirmationRequest, type BankGateway, BankLineError, BankUnreachableError } from '@thaw/application';
import { Webhook } from 'standardwebhooks';
import { callPlainly, callWithCertificate, type RawAnswer, type TlsMaterial } from '../http/mutual-tls';
import { checkOwnCertificate, tlsFaultOf } from '../http/tls-faults';
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
  /** The id of the key, told in `webhook-key-id`; without one the bank has to know. */
  readonly keyId?: string;
  /** Our certificate, where the bank asks for one. */
  readonly tls?: () => Promise<TlsMaterial>;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 10_000;

/** Asks the bank over HTTP in its format, signed by Standard Webhooks (`webhook-id` is the message id). */
export function signedBank(options: SignedBankOptions): BankGateway {
  const { url, format } = options;
  return {
    async send(request) {
      const body = written(format, request);
      const { status } = await call(options, { method: 'POST', path: '/investigations', id: request.messageId, body });
      if (status < 200 || status > 299) throw new BankUnreachableError(`the bank answered ${String(status)} to message ${request.messageId}`);
    },
    async query({ requestId }) {
      const { status, headers, rawBody } = await call(options, { method: 'GET', path: `/investigations/${encodeURIComponent(requestId)}/answer`, id: `query-${requestId}`, body: '' });
      if (status === 204 || status === 404) return null;
      if (status !== 200) throw new BankUnreachableError(`the bank answered ${String(status)} to a query at ${new URL(url).host}`);
      return { rawBody, headers };
    },
  };
}

/** An account that was registered before its bank changed to a format with less room. @throws BankLineError */
function written(format: BankFormat, request: BankConfirmationRequest): string {
  try {
    return format.write(request);
  } catch (cause) {
    if (cause instanceof RangeError) throw new BankLineError('REQUEST_UNWRITABLE');
    throw cause;
  }
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly id: string;
  /** What is signed; an empty one is not sent. */
  readonly body: string;
}

/**
 * What is wrong with certificates, ours or the bank's, is told as such; anything else that goes wrong leaves the outcome unknown.
 * @throws BankLineError, BankUnreachableError
 */
async function call({ url, signingSecret, now, format, keyId, tls, timeoutMs = defaultTimeoutMs }: SignedBankOptions, { method, path, id, body }: Call): Promise<RawAnswer> {
  const at = now();
  const raw = {
    method,
    url: `${url}${path}`,
    headers: {
      accept: format.contentType,
      ...(body === '' ? {} : { 'content-type': format.contentType }),
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(signingSecret).sign(id, at, body),
      ...(keyId === undefined ? {} : { 'webhook-key-id': keyId }),
    },
    ...(body === '' ? {} : { body }),
    timeoutMs,
  };
  const material = await tls?.();
  if (material !== undefined) checkOwnCertificate(material, at);
  try {
    return await (material === undefined ? callPlainly(raw) : callWithCertificate(raw, material));
  } catch (cause) {
    const fault = tlsFaultOf(cause);
    throw fault === null ? new BankUnreachableError('the bank did not answer', { cause }) : new BankLineError(fault, { cause });
  }
}

/** A bank that takes signed JSON. */
export function signedJsonBank(options: Omit<SignedBankOptions, 'format'>): BankGateway {
  return signedBank({ ...options, format: signedJsonFormat });
}

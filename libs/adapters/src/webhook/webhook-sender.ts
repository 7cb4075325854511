import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { webhookDelivery, type AttemptOutcome } from '@thaw/domain';
import { Webhook } from 'standardwebhooks';
import { InsideError, outsideOnly } from './outside-lookup';
import { isPrivateAddress } from './private-address';

export interface WebhookMessage {
  readonly url: string;
  /** What the receiver tells repeats by: the same for every attempt. */
  readonly id: string;
  readonly body: string;
  /** Each signs; during a rotation there are two. */
  readonly secrets: readonly string[];
  /** The moment of sending by the real clock: receivers refuse what is old. */
  readonly sentAt: Date;
}

export interface WebhookSenderOptions {
  /** Development only: plain http and addresses inside are called too. */
  readonly allowInside: boolean;
  readonly answerWithinMs?: number;
  /** `address:port`; those of the machine unless told otherwise. */
  readonly nameServers?: readonly string[];
}

/** Sends by Standard Webhooks. Follows no redirect, reads no body, and judges each address at the moment it is connected to. */
export function webhookSender({ allowInside, answerWithinMs = webhookDelivery.answerWithinMs, nameServers }: WebhookSenderOptions) {
  return async (message: WebhookMessage): Promise<AttemptOutcome> => {
    // Nobody could tell it from a stranger's.
    if (message.secrets.length === 0) return { code: null, failure: 'no_secret' };
    const url = new URL(message.url);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!allowInside && (url.protocol !== 'https:' || (isIP(host) !== 0 && isPrivateAddress(host)))) return { code: null, failure: 'private_address' };
    try {
      const signal = AbortSignal.timeout(answerWithinMs);
      const code = await post(url, message, { ...(allowInside ? {} : { lookup: outsideOnly(signal, nameServers) }), signal });
      return { code, failure: null };
    } catch (error) {
      return { code: null, failure: failureOf(error) };
    }
  };
}

function post(url: URL, { id, body, secrets, sentAt }: WebhookMessage, options: RequestOptions): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Thaw-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' '),
  };
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, failed) => {
    // No connection is kept: a receiver is called seldom, and one that hangs holds nothing up.
    const call = send(url, { ...options, method: 'POST', headers, agent: false }, (response: IncomingMessage) => {
      done(response.statusCode ?? 0);
      response.destroy();
    });
    // No other protocol is spoken: the code counts as any other that is no success.
    call.on('upgrade', (response, socket) => {
      done(response.statusCode ?? 0);
      socket.destroy();
    });
    call.on('error', failed);
    // However a call ends, it has ended; after an answer this says nothing more.
    call.on('close', () => failed(new Error('closed without an answer')));
    call.end(body);
  });
}

function failureOf(error: unknown): NonNullable<AttemptOutcome['failure']> {
  if (error instanceof InsideError) return 'private_address';
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : '';
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT' || code === 'ETIMEOUT') return 'timeout';
  return typeof code === 'string' && /^(ERR_TLS|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code) ? 'tls' : 'unreachable';
}

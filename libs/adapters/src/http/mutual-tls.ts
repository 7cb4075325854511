import { readFile } from 'node:fs/promises';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { BankLineError } from '@thaw/application';
import type { MutualTls } from '@thaw/domain';

/** Where a reference to TLS material is looked up: files, and the environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface TlsMaterial {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string;
}

/**
 * Reads what a profile refers to; anew for each call, so that a renewed certificate needs no restart.
 * @throws BankLineError when something is not there: nothing is sent rather than sent without it
 */
export async function tlsMaterial({ certificate, key, authority }: MutualTls, environment: Environment): Promise<TlsMaterial> {
  const [cert, privateKey, ca] = await Promise.all([readReference(certificate, environment), readReference(key, environment), authority === null ? null : readReference(authority, environment)]);
  return { cert, key: privateKey, ...(ca === null ? {} : { ca }) };
}

async function readReference(reference: string, environment: Environment): Promise<string> {
  const text = reference.startsWith('env:') ? environment[reference.slice('env:'.length)] : await readFile(reference.replace(/^file:/, ''), 'utf8').catch(() => undefined);
  if (text === undefined || text.trim() === '') throw new BankLineError('TLS_MATERIAL_MISSING');
  return text;
}

export interface RawCall {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawBody: Buffer;
}

const maxAnswerBytes = 256 * 1024;

/**
 * One call over TLS in which both sides show a certificate, over a connection of its own: what was agreed on an old one must not outlive a
 * certificate. Follows no redirect.
 */
export async function callWithCertificate({ method, url, headers, body, timeoutMs }: RawCall, material: TlsMaterial): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let shaken = false;
    const call = requestHttps(url, { method, headers, ...material, agent: false, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxAnswerBytes) response.destroy(new RangeError('the answer is too long'));
      });
      buffer(response).then((rawBody) => resolve({ status: response.statusCode ?? 0, headers: response.headers, rawBody }), reject);
    });
    call.on('socket', (socket) => socket.once('secureConnect', () => (shaken = true)));
    call.on('error', (error) => reject(shaken && 'code' in error && error.code === 'ECONNRESET' ? new BankLineError('TLS_CLOSED_BY_BANK', { cause: error }) : error));
    call.end(body);
  });
}

/** One call without. Follows no redirect. */
export async function callPlainly({ method, url, headers, body, timeoutMs }: RawCall): Promise<RawAnswer> {
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }), redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxAnswerBytes) throw new RangeError('the answer is too long');
    chunks.push(chunk);
  }
  return { status: response.status, headers: Object.fromEntries(response.headers), rawBody: Buffer.concat(chunks) };
}

import { randomUUID } from 'node:crypto';
import { Agent, request, type IncomingMessage } from 'node:http';

/** Bare HTTP over kept connections: what a load generator may cost on the same two cores. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly token?: string;
  readonly body?: string;
  readonly contentType?: string;
  /** Beside those of every call. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: string;
}

/** One request; rejects when the connection fails or nothing comes within 30 seconds. */
export function send({ method, url, token, body, contentType = 'application/json', headers: more = {} }: Call): Promise<Reply> {
  const headers = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }),
    ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    ...more,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers, timeout: 30_000 }, (response) => collect(response, resolve));
    sent.on('error', reject);
    sent.on('timeout', () => sent.destroy(new Error(`no answer from ${url} within 30 s`)));
    sent.end(body);
  });
}

function collect(response: IncomingMessage, resolve: (reply: Reply) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag, body: Buffer.concat(chunks).toString('utf8') }));
}

/** A request whose answer must be 2xx JSON. */
export async function sendJson<T>(call: Call): Promise<T> {
  return JSON.parse((await sendWell(call)).body) as T;
}

/** A request whose answer must be 2xx. */
export async function sendWell(call: Call): Promise<Reply> {
  const reply = await send(call);
  if (reply.status >= 300) throw new Error(`${call.method} ${call.url} answered ${String(reply.status)}: ${reply.body.slice(0, 300)}`);
  return reply;
}

/** A token of one of the sandbox's people. */
export async function tokenOf(sandbox: string, person: string): Promise<string> {
  const basic = Buffer.from(`${person}:sandbox`).toString('base64');
  const response = await fetch(`${sandbox}/idp/token`, { method: 'POST', headers: { authorization: `Basic ${basic}` }, body: new URLSearchParams({ grant_type: 'client_credentials' }) });
  if (!response.ok) throw new Error(`no token for ${person}: ${String(response.status)}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

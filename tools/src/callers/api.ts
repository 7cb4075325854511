import { randomUUID } from 'node:crypto';
import type { Paper } from '../papers/paper-set';
import { fetchAgain } from './fetch-again';

/** What the API answers when it says no: RFC 9457, with what to do about it. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds after which the API asks to be tried again. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }
}

/** One person's way into the API: everything goes over HTTP with their own token. */
export class ApiCaller {
  constructor(
    private readonly baseUrl: string,
    private readonly token: () => Promise<string>,
    private readonly language: string,
  ) {}

  /** @throws CallRefused with the API's own words */
  get<T>(path: string): Promise<T> {
    return this.call(path, { method: 'GET' });
  }

  /** The same key again gives the same answer and no second effect. */
  post<T>(path: string, body: unknown = {}, key: string = randomUUID()): Promise<T> {
    return this.call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'idempotency-key': key } });
  }

  /** Reads what is to be decided, and decides on what was read: should somebody change it in between, nothing takes effect. */
  async decide<T>(readAt: string, path: string, body: unknown): Promise<T> {
    const read = await this.answered(readAt, { method: 'GET' });
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': read.headers.get('etag') ?? '*' };
    return this.call(path, { method: 'POST', body: JSON.stringify(body), headers });
  }

  upload<T>(path: string, { requirementCode, fileName, mediaType, content }: Paper, key: string = randomUUID()): Promise<T> {
    const form = new FormData();
    // In this order: the API reads the form as it streams.
    form.set('requirementCode', requirementCode);
    form.set('file', new Blob([new Uint8Array(content)], { type: mediaType }), fileName);
    return this.call(path, { method: 'POST', body: form, headers: { 'idempotency-key': key } });
  }

  private async call<T>(path: string, request: RequestInit & { headers?: Record<string, string> }): Promise<T> {
    return JSON.parse((await this.answered(path, request)).text) as T;
  }

  private async answered(path: string, { headers, ...request }: RequestInit & { headers?: Record<string, string> }): Promise<{ readonly text: string; readonly headers: Headers }> {
    const response = await fetchAgain(`${this.baseUrl}${path}`, {
      ...request,
      headers: { ...headers, authorization: `Bearer ${await this.token()}`, 'accept-language': this.language },
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    if (response.ok) return { text, headers: response.headers };
    throw refusedBy(response, text, `${request.method ?? 'GET'} ${path}`);
  }
}

function refusedBy({ status, headers }: Response, text: string, what: string): CallRefused {
  const problem = problemIn(text);
  const detail = problem.detail ?? text.slice(0, 300);
  const retryAfter = headers.get('retry-after');
  const message = `${what}: ${String(status)} ${detail}${problem.whatToDo === undefined ? '' : ` ${problem.whatToDo}`}`;
  return new CallRefused(status, problem.code ?? 'unknown', message, retryAfter === null ? null : Number(retryAfter));
}

function problemIn(text: string): { readonly code?: string; readonly detail?: string; readonly whatToDo?: string } {
  try {
    return JSON.parse(text) as { code?: string; detail?: string; whatToDo?: string };
  } catch {
    return {};
  }
}

import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/schema';
import { problemIn } from './problem';
import { retryingFetch, usualRetries, type RetryPolicy } from './retry';

export type ThawClient = Client<paths>;

export interface ThawClientOptions {
  /** Where the API is, without a path: `http://localhost:3000`. */
  readonly baseUrl: string;
  /** Asked before each call, so that a token may be renewed. */
  readonly token: () => string | Promise<string>;
  /** Of problems: `en` or `zh-CN`. */
  readonly language?: string;
  readonly retries?: Partial<RetryPolicy>;
  /** Another `fetch`, in tests. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

const keyHeader = 'Idempotency-Key';

/**
 * A client of the API as one person. Every change carries an Idempotency-Key, made once for the call and kept over its retries; name
 * your own in `params.header` to keep it beyond. Whatever is no success is thrown as a `ThawProblem`.
 */
export function thawClient({ baseUrl, token, language = 'en', retries = {}, fetch: send = (request) => fetch(request) }: ThawClientOptions): ThawClient {
  const client = createClient<paths>({ baseUrl, fetch: retryingFetch({ ...usualRetries, ...retries }, send) });
  client.use({
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${await token()}`);
      request.headers.set('Accept-Language', language);
      if (request.method !== 'GET' && !request.headers.has(keyHeader)) request.headers.set(keyHeader, crypto.randomUUID());
      return request;
    },
    async onResponse({ request, response }) {
      if (!response.ok) throw await problemIn(response, `${request.method} ${new URL(request.url).pathname}`);
    },
  });
  return client;
}

/** What a call answers when it succeeds; everything else has been thrown. */
export async function answerOf<T>(call: Promise<{ readonly data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  if (data === undefined || data === null) throw new TypeError('the API answered without a body');
  return data;
}

export interface PaperToUpload {
  /** A code of the appeal's checklist. */
  readonly requirementCode: string;
  readonly fileName: string;
  readonly content: Blob;
  /** For a paper that stands for another: why the other cannot be had. */
  readonly alternativeReason?: string;
  /** The same for the same upload, whoever tries it again. */
  readonly key?: string;
}

/** Hands in one paper. The form's fields come before its file: the API reads it as it streams. */
export function uploadDocument(client: ThawClient, appealId: string, { requirementCode, fileName, content, alternativeReason, key }: PaperToUpload): Promise<components['schemas']['UploadedDocument']> {
  const form = new FormData();
  form.set('requirementCode', requirementCode);
  if (alternativeReason !== undefined) form.set('alternativeReason', alternativeReason);
  form.set('file', content, fileName);
  return answerOf(
    client.POST('/v1/appeals/{appealId}/documents', {
      params: { path: { appealId }, header: key === undefined ? {} : { [keyHeader]: key } },
      body: { requirementCode, file: '' },
      bodySerializer: () => form,
    }),
  );
}

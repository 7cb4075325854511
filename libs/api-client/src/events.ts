import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { answerOf, thawClient, type ThawClientOptions } from './client';
import type { components, paths } from './generated/schema';
import { problemIn, ThawProblem } from './problem';
import { isPassing, pauseBefore, usualRetries, type RetryPolicy } from './retry';

export type ThawEvent = components['schemas']['Event'];
type Query = NonNullable<paths['/v1/events']['get']['parameters']['query']>;

export interface FollowOptions extends ThawClientOptions {
  /** The last event you have dealt with. It goes before `from`. */
  readonly after?: string;
  /** Where to begin for who has none yet; now, unless said otherwise. */
  readonly from?: 'beginning' | 'now';
  /** Events of these types; absent: all that may be told. */
  readonly types?: readonly ThawEvent['type'][];
  /** Events of this case; absent: of all. */
  readonly appealId?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** Milliseconds of silence after which the connection is taken for dead; the API says something every 15 seconds. */
  readonly silenceMs?: number;
}

/**
 * What happens, as it happens, for as long as somebody asks for the next: comes back by itself when the stream ends or breaks, and goes on
 * after the last event it gave. Keep the id of each event with what you made of it, and give it as `after` the next time.
 *
 * @throws ThawProblem for what does not pass: an event that is none of theirs, a token that is refused twice in a row, a missing permission
 */
export async function* followEvents(options: FollowOptions): AsyncGenerator<ThawEvent, void, void> {
  const { signal, silenceMs = 45_000 } = options;
  const policy: RetryPolicy = { ...usualRetries, ...options.retries };
  let last = options.after ?? (options.from === 'beginning' ? null : await whereItStands(options));
  const stopped = aborted(signal);
  let [failures, retryMs, wasRefused] = [0, 2_000, false];
  for (;;) {
    let pauseMs: number | null = null;
    try {
      const response = await opened(options, last);
      [failures, wasRefused] = [0, false];
      for await (const { id, data } of messagesOf(response, silenceMs, (ms) => (retryMs = ms))) {
        last = id ?? last;
        yield JSON.parse(data) as ThawEvent;
      }
    } catch (error) {
      if (signal?.aborted === true) return;
      if (error instanceof ThawProblem && !isPassing(error) && (error.status !== 401 || wasRefused)) throw error;
      wasRefused = error instanceof ThawProblem && error.status === 401;
      failures += 1;
      pauseMs = pauseBefore(policy, failures, error instanceof ThawProblem ? error.retryAfterSeconds : null);
    }
    await Promise.race([policy.pause(pauseMs ?? retryMs), stopped]);
    if (signal?.aborted === true) return;
  }
}

function queryOf({ types, appealId }: FollowOptions): Query {
  return { ...(types && { types: types.join(',') }), ...(appealId !== undefined && { appealId }) };
}

/** The last event told so far: what happens while nobody is connected yet comes after it. Null where there is none: then all there will be is new. */
async function whereItStands(options: FollowOptions): Promise<string | null> {
  const { lastEventId } = await answerOf(thawClient(options).GET('/v1/events', { params: { query: { ...queryOf(options), from: 'now' } }, ...(options.signal && { signal: options.signal }) }));
  return lastEventId;
}

async function opened(options: FollowOptions, last: string | null): Promise<Response> {
  const { baseUrl, token, language = 'en', signal, fetch: send = (request) => fetch(request) } = options;
  const query = new URLSearchParams({ ...queryOf(options), ...(last === null && { from: 'beginning' }) } as Record<string, string>);
  const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${await token()}`, 'Accept-Language': language, ...(last !== null && { 'Last-Event-ID': last }) };
  const response = await send(new Request(`${baseUrl}/v1/events?${query.toString()}`, { headers, ...(signal && { signal }) }));
  if (!response.ok) throw await problemIn(response, 'GET /v1/events');
  return response;
}

async function* messagesOf({ body }: Response, silenceMs: number, onRetry: (ms: number) => void): AsyncGenerator<EventSourceMessage, void, void> {
  const come: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => come.push(message), onRetry });
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  const text = new TextDecoder();
  try {
    for (;;) {
      const piece = await within(silenceMs, reader?.read());
      if (piece?.value === undefined) return;
      parser.feed(text.decode(piece.value, { stream: true }));
      yield* come.splice(0);
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

/** Whoever is slow to ask for the next event is nobody's silence: the time runs only while something is waited for. */
async function within<T>(ms: number, waited: Promise<T> | undefined): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${String(ms)} ms`)), ms);
  });
  return Promise.race([waited, silence]).finally(() => clearTimeout(timer));
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

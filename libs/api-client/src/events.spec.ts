import { followEvents, type FollowOptions, type ThawEvent } from './events';
import { ThawProblem } from './problem';

const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `urn:thaw:problem:${code}`, title: 't', status, detail: 'd', code, whatToDo: 'w', requestId: 'r' }), { status, headers });
const page = (lastEventId: string | null) => new Response(JSON.stringify({ items: [], lastEventId, more: false }));
const event = (id: string, type = 'appeal.closed') => `id: ${id}\nevent: ${type}\ndata: {"id":"${id}","type":"${type}"}\n\n`;

/** A stream that gives these pieces, and then ends, breaks, or says nothing more. */
function stream(pieces: readonly string[], then: 'ends' | 'breaks' | 'is silent' = 'ends'): Response {
  const left = [...pieces];
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = left.shift();
        if (next !== undefined) controller.enqueue(new TextEncoder().encode(next));
        else if (then === 'ends') controller.close();
        else if (then === 'breaks') controller.error(new TypeError('terminated'));
        else return new Promise(() => undefined);
        return undefined;
      },
    }),
  );
}

/** An API that gives these answers in turn; what it was asked, and how long the reader paused. */
function against(answers: readonly (Response | Error)[], options: Partial<FollowOptions> = {}) {
  const [asked, pauses, tokens]: [string[], number[], string[]] = [[], [], []];
  const left = [...answers];
  const events = followEvents({
    baseUrl: 'http://thaw.test',
    token: () => `token ${String(tokens.push('one more'))}`,
    retries: { firstPauseMs: 100, attempts: 1, pause: async (ms) => void pauses.push(ms) },
    fetch: async (request) => {
      asked.push(`${new URL(request.url).search} ${request.headers.get('Last-Event-ID') ?? '-'} ${request.headers.get('Authorization') ?? ''}`);
      const next = left.shift() ?? problem(403, 'nothing_left');
      return next instanceof Error ? Promise.reject(next) : next;
    },
    ...options,
  });
  return { events, asked, pauses };
}

async function some(events: AsyncGenerator<ThawEvent>, most: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of events) if (ids.push(id) === most) break;
  return ids;
}

describe('following events', () => {
  afterEach(() => jest.useRealTimers());

  it('begins where the feed stands, and goes on after the last event when the stream ends or breaks', async () => {
    const { events, asked, pauses } = against([page('e0'), stream(['retry: 2500\n\n', event('e1'), event('e2')]), new TypeError('fetch failed'), stream([event('e3')], 'breaks'), stream([event('e4')])], { types: ['appeal.closed'], appealId: 'a' });
    expect(await some(events, 4)).toEqual(['e1', 'e2', 'e3', 'e4']);
    const query = '?types=appeal.closed&appealId=a';
    expect(asked.map((one) => decodeURIComponent(one))).toEqual([`${query}&from=now - Bearer token 1`, `${query} e0 Bearer token 2`, `${query} e2 Bearer token 3`, `${query} e2 Bearer token 4`, `${query} e3 Bearer token 5`]);
    expect([pauses[0], pauses.length]).toEqual([2_500, 3]);
    expect(pauses[1]).toBeLessThanOrEqual(100);
  });

  it('goes on after the event it is given, or begins at the beginning', async () => {
    const given = against([stream([event('e8')])], { after: 'e7', from: 'beginning' });
    expect([await some(given.events, 1), given.asked]).toEqual([['e8'], [' e7 Bearer token 1']]);
    for (const { events, asked } of [against([stream([event('e1')])], { from: 'beginning' }), against([page(null), stream([event('e1')])])]) {
      expect([await some(events, 1), asked.at(-1)]).toEqual([['e1'], expect.stringMatching(/^\?from=beginning - /)]);
    }
  });

  it('hears what comes in pieces, in the middle of a character too, and nothing of heartbeats', async () => {
    const bytes = Buffer.from(`: still here\n\n${event('e1').replace('"id"', '"name":"谭","id"')}`);
    const cut = bytes.indexOf(Buffer.from('谭')) + 1;
    const body = new Response(new ReadableStream<Uint8Array>({ start: (controller) => [bytes.subarray(0, cut), bytes.subarray(cut)].forEach((piece) => controller.enqueue(new Uint8Array(piece))) }));
    const { events } = against([body], { after: 'e0' });
    expect((await events.next()).value).toEqual({ name: '谭', id: 'e1', type: 'appeal.closed' });
    await events.return();
  });

  it('takes a connection that says nothing for dead, but not while its own reader takes long', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    const { events, asked } = against([stream([event('e1'), event('e2')], 'is silent'), stream([event('e3')])], { after: 'e0' });
    expect((await events.next()).value).toMatchObject({ id: 'e1' });
    await jest.advanceTimersByTimeAsync(120_000);
    expect((await events.next()).value).toMatchObject({ id: 'e2' });
    const next = events.next();
    await jest.advanceTimersByTimeAsync(44_000);
    expect(asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect((await next).value).toMatchObject({ id: 'e3' });
    expect(asked).toHaveLength(2);
  });

  it('waits as it is told to while it is not its turn, and asks for a fresh token once', async () => {
    const { events, asked, pauses } = against([problem(429, 'too_many_streams', { 'retry-after': '5' }), problem(401, 'token_expired'), stream([event('e1')])], { after: 'e0' });
    expect(await some(events, 1)).toEqual(['e1']);
    expect([pauses[0], asked.at(-1)]).toEqual([5_000, ' e0 Bearer token 3']);
  });

  it.each([
    ['an event that is none of theirs', [problem(404, 'event_not_found')], 'event_not_found'],
    ['a right that is missing', [problem(403, 'role_missing')], 'role_missing'],
    ['a token that is refused again', [problem(401, 'token_expired'), problem(401, 'token_invalid')], 'token_invalid'],
  ])('tells %s instead of asking for ever', async (_, answers, code) => {
    const { events } = against(answers, { after: 'e0' });
    const error = await some(events, 1).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ThawProblem);
    expect((error as ThawProblem).code).toBe(code);
  });

  it('ends when it is told to, also in the middle of a pause', async () => {
    const stop = new AbortController();
    const { events } = against([new TypeError('fetch failed')], { after: 'e0', signal: stop.signal, retries: { pause: async () => new Promise(() => stop.abort()) } });
    expect(await some(events, 1)).toEqual([]);
  });
});

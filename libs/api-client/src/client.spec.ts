import { answerOf, thawClient, uploadDocument } from './client';
import { ThawProblem } from './problem';

const problem = (status: number, code: string) => ({ type: `urn:thaw:problem:${code}`, title: 't', status, detail: 'd', code, whatToDo: 'w', requestId: 'request-0001' });

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers } });
}

/** A client over an API that gives these answers in turn; what it was sent, and how long it paused. */
function against(...answers: readonly (Response | Error)[]) {
  const sent: { readonly key: string | null; readonly body: string; readonly headers: Headers; readonly url: string }[] = [];
  const pauses: number[] = [];
  const left = [...answers];
  const client = thawClient({
    baseUrl: 'http://thaw.test',
    token: () => 'a-token',
    language: 'zh-CN',
    retries: { pause: async (ms) => void pauses.push(ms) },
    fetch: async (request) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.text(), headers: request.headers, url: request.url });
      const next = left.shift() ?? new Error('nothing left to answer');
      if (next instanceof Error) throw next;
      return next;
    },
  });
  return { client, sent, pauses };
}

const wish = { freezeOrderId: '0199d2a4-5b7e-7aa1-8c3d-94e02f6b1d35', statement: 'Ordinary trade.' };

describe('a call', () => {
  it('carries the token, the language and a key of its own, and answers with the body', async () => {
    const { client, sent } = against(answer(201, { id: 'one' }), answer(201, { id: 'two' }));
    expect(await answerOf(client.POST('/v1/appeals', { body: wish }))).toEqual({ id: 'one' });
    await client.POST('/v1/appeals', { body: wish });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer a-token');
    expect(sent[0]?.headers.get('accept-language')).toBe('zh-CN');
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('keeps a key that its caller names, and asks for none where nothing changes', async () => {
    const { client, sent } = against(answer(201, {}), answer(200, { items: [] }));
    await client.POST('/v1/appeals', { body: wish, params: { header: { 'Idempotency-Key': 'mine' } } });
    await client.GET('/v1/appeals', { params: { query: { stage: 'risk_review' } } });
    expect(sent.map(({ key }) => key)).toEqual(['mine', null]);
    expect(sent[1]?.url).toBe('http://thaw.test/v1/appeals?stage=risk_review');
  });

  it('is sent again with the same key and body while the API is not to be had, after the time it asks for', async () => {
    const { client, sent, pauses } = against(new TypeError('fetch failed'), answer(503, problem(503, 'database_unavailable'), { 'retry-after': '2' }), answer(201, { id: 'one' }));
    expect(await answerOf(client.POST('/v1/appeals', { body: wish }))).toEqual({ id: 'one' });
    expect(new Set(sent.map(({ key, body }) => `${key ?? ''} ${body}`)).size).toBe(1);
    expect(sent).toHaveLength(3);
    expect(pauses[0]).toBeGreaterThanOrEqual(100);
    expect(pauses[1]).toBe(2_000);
  });

  it('is sent again when the same request is still under way, after the time the API asks for', async () => {
    const { client, pauses } = against(answer(409, problem(409, 'idempotency_key_in_flight'), { 'retry-after': '1' }), answer(201, { id: 'one' }));
    expect(await answerOf(client.POST('/v1/appeals', { body: wish }))).toEqual({ id: 'one' });
    expect(pauses).toEqual([1_000]);
  });

  it('ends when the attempts do, with what was said last', async () => {
    const unavailable = () => answer(503, problem(503, 'database_unavailable'), { 'retry-after': '1' });
    const { client, sent } = against(unavailable(), unavailable(), unavailable(), unavailable(), unavailable());
    await expect(client.GET('/v1/appeals')).rejects.toMatchObject({ name: 'ThawProblem', code: 'database_unavailable', retryAfterSeconds: 1 });
    expect(sent).toHaveLength(4);
  });

  it('throws a refusal as what it is, at once', async () => {
    const { client, sent } = against(answer(409, { ...problem(409, 'appeal_already_open'), particulars: { appealId: 'x' } }));
    const refused = await client.POST('/v1/appeals', { body: wish }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ThawProblem);
    expect(refused).toMatchObject({ status: 409, code: 'appeal_already_open', requestId: 'request-0001', call: 'POST /v1/appeals', problem: { particulars: { appealId: 'x' } } });
    expect(sent).toHaveLength(1);
  });

  it('says so when something other than the API answers', async () => {
    const { client } = against(new Response('<html>', { status: 404 }));
    await expect(client.GET('/v1/appeals')).rejects.toMatchObject({ code: 'unknown', status: 404 });
  });
});

describe('an upload', () => {
  it('is a form whose fields come before its file', async () => {
    const { client, sent } = against(answer(201, { document: { id: 'd' } }));
    await uploadDocument(client, wish.freezeOrderId, { requirementCode: 'identity_card', fileName: 'card.pdf', content: new Blob(['%PDF'], { type: 'application/pdf' }) });
    const body = sent[0]?.body ?? '';
    expect(sent[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(body.indexOf('name="requirementCode"')).toBeLessThan(body.indexOf('filename="card.pdf"'));
  });
});

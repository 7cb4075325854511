import { readdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { ApiWorld, documentMaxBytes, type Answer } from '../support/api-world';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');

/** A problem says what is wrong, where, and what to do, and carries the request's id. */
function expectProblem(answer: Answer, status: number, code: string, field?: string): void {
  expect({ status: answer.status, code: answer.body.code, field: answer.body.field }).toEqual({ status, code, field });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({ type: `urn:thaw:problem:${code}`, status, requestId: answer.headers.get('x-request-id') });
  expect(answer.body.title).not.toBe('');
  expect(answer.body.whatToDo).not.toBe('');
  expect(JSON.stringify(answer.body)).not.toMatch(/\n\s+at |node_modules/);
}

/** How much there is of everything a refused request could have left behind. */
async function traces(): Promise<unknown> {
  const counts = await world.cases.source.query<unknown[]>(
    `SELECT (SELECT count(*) FROM appeal) appeals, (SELECT count(*) FROM document) documents, (SELECT count(*) FROM audit_entry) entries,
      (SELECT count(*) FROM outbox) outbox, (SELECT count(*) FROM idempotency_key) keys, (SELECT count(*) FROM merchant) merchants, (SELECT sum(seq) FROM appeal) seqs`,
  );
  return { counts, files: filesIn(world.documentFolder) };
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

async function refusedWithoutTrace(ask: () => Promise<Answer>): Promise<Answer> {
  const before = await traces();
  const answer = await ask();
  expect(await traces()).toEqual(before);
  return answer;
}

const opening = (freezeOrderId: string, more: object = {}) => ({ freezeOrderId, statement: 'Ordinary trade.', ...more });

describe('bad input is a problem with code, field and what to do, and leaves nothing half-written', () => {
  it('unknown freeze order', async () => {
    const answer = await refusedWithoutTrace(async () => world.post('/v1/appeals', { as: people.agent, body: opening(randomUUID()) }));
    expectProblem(answer, 404, 'freeze_order_not_found', 'freezeOrderId');
  });

  it('more than the frozen amount', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const answer = await refusedWithoutTrace(async () => world.post('/v1/appeals', { as: people.agent, body: opening(orderId, { amountMinor: 4_862_001 }) }));
    expectProblem(answer, 422, 'amount_over_frozen', 'amountMinor');
    expect(answer.body.particulars).toEqual({ frozenMinor: '4862000', currency: 'CNY' });
  });

  it('a transaction of another order', async () => {
    const [one, other] = [await world.cases.frozenMerchant(), await world.cases.frozenMerchant()];
    const answer = await refusedWithoutTrace(async () => world.post('/v1/appeals', { as: people.agent, body: opening(one.orderId, { transactionIds: other.transactionIds }) }));
    expectProblem(answer, 422, 'transaction_not_frozen', 'transactionIds');
  });

  it('a missing field, several at once, and unknown ones', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const missing = await refusedWithoutTrace(async () => world.post('/v1/appeals', { as: people.agent, body: { freezeOrderId: orderId } }));
    expectProblem(missing, 400, 'validation_failed', 'statement');
    const several = await world.post('/v1/appeals', { as: people.agent, body: { freezeOrderId: 'x', statement: ' ', level: 3, amountMinor: 1.5, surprise: true } });
    const errors = several.body.errors as { field: string; message: string }[];
    expect(errors.map(({ field }) => field).sort()).toEqual(['amountMinor', 'freezeOrderId', 'level', 'statement', 'surprise']);
    expect(errors.every(({ message }) => message.length > 0)).toBe(true);
  });

  it('in Chinese for whoever prefers it', async () => {
    const answer = await world.post('/v1/appeals', { as: people.agent, body: {}, headers: { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.5' } });
    expect(answer.body).toMatchObject({ title: '输入不合法', code: 'validation_failed' });
    expect(answer.body.errors[0].message).toMatch(/[\u4e00-\u9fff]/);
    expect(answer.headers.get('content-language')).toBe('zh-CN');
  });

  it.each(['{"freezeOrderId":', 'not json', '[1,2', '"a string"', '{"a":1}}'])('a body that is not JSON: %s', async (body) => {
    expectProblem(await refusedWithoutTrace(async () => world.post('/v1/appeals', { as: people.agent, body })), 400, 'body_not_json');
  });

  it('a body of another type, and one over the limit', async () => {
    const form = await world.post('/v1/appeals', { as: people.agent, body: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
    expectProblem(form, 415, 'media_type_unsupported', 'Content-Type');
    const big = await world.post('/v1/appeals', { as: people.agent, body: { statement: 'x'.repeat(300 * 1024) } });
    expectProblem(big, 413, 'body_too_large');
  });

  it('characters that no database keeps', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    expectProblem(await world.post('/v1/appeals', { as: people.agent, body: opening(orderId, { statement: 'a\u0000b' }) }), 400, 'validation_failed', 'statement');
    expectProblem(await world.post('/v1/appeals', { as: people.agent, body: JSON.stringify(opening(orderId)).replace('Ordinary', '\\ud800') }), 400, 'validation_failed', 'statement');
  });

  it('a file of a forbidden type, an empty one, and one over the limit', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const upload = async (file: Uint8Array) => refusedWithoutTrace(async () => world.upload(appealId, people.agent, 'business_licence', file, 'licence.pdf'));
    expectProblem(await upload(Buffer.from('MZ\u0090\u0000 not a paper')), 422, 'file_type_forbidden', 'file');
    expectProblem(await upload(Buffer.alloc(0)), 422, 'file_empty', 'file');
    const large = Buffer.concat([pdf, Buffer.alloc(documentMaxBytes)]);
    const answer = await upload(large);
    expectProblem(answer, 413, 'file_too_large', 'file');
    expect(answer.body.particulars).toEqual({ maxBytes: documentMaxBytes });
    expectProblem(await upload(Buffer.alloc(documentMaxBytes * 40)), 413, 'file_too_large', 'file');
  });

  it('a paper nobody asked for, one at the wrong stage, and one for an unknown appeal: none is kept', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    expectProblem(await refusedWithoutTrace(async () => world.upload(appealId, people.agent, 'no_such_line', pdf)), 422, 'requirement_unknown', 'requirementCode');
    const decided = await world.cases.appealAt('approval');
    expectProblem(await refusedWithoutTrace(async () => world.upload(decided.appealId, people.agent, 'business_licence', pdf)), 409, 'wrong_stage');
    expectProblem(await refusedWithoutTrace(async () => world.upload(randomUUID(), people.agent, 'business_licence', pdf)), 404, 'appeal_not_found');
  });

  it('a form without a file, with the file first, cut off, or no form at all', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const path = `/v1/appeals/${appealId}/documents`;
    const boundary = 'edge';
    const post = async (body: string, type = `multipart/form-data; boundary=${boundary}`) =>
      refusedWithoutTrace(async () => world.post(path, { as: people.agent, body, headers: { 'Content-Type': type } }));
    const field = `--${boundary}\r\nContent-Disposition: form-data; name="requirementCode"\r\n\r\nbusiness_licence\r\n`;
    const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${pdf.toString()}\r\n`;
    const end = `--${boundary}--\r\n`;
    expectProblem(await post(`${field}${end}`), 422, 'file_empty', 'file');
    expectProblem(await post(`${file}${field}${end}`), 400, 'multipart_expected', 'requirementCode');
    expectProblem(await post(`${field}${file}`), 400, 'multipart_expected');
    expectProblem(await post('{}', 'application/json'), 415, 'media_type_unsupported', 'Content-Type');
    expect((await post(`${field}${file}${end}`.replace('business_licence', 'BUSINESS licence'))).body.code).toBe('multipart_expected');
    // Broken twice: the parser says so twice, and the process lives on.
    const broken = `--${boundary}\r\nContent-Disposition: form-data; name="a\u0017b"\r\n\r\nx\r\n`;
    expectProblem(await post(`${broken}${broken}${end}`), 400, 'multipart_expected');
    expect((await world.get(`/v1/appeals/${appealId}`, people.agent)).status).toBe(200);
  });

  it('a task result of another kind, without its reason, or over the undisputed part', async () => {
    const { appealId, transactionIds } = await world.cases.appealAt('risk_review');
    const taskId = await world.cases.liveTask(appealId, 'risk_review');
    await world.post(`/v1/tasks/${taskId}/claim`, { as: people.reviewer });
    const complete = async (body: object) => refusedWithoutTrace(async () => world.post(`/v1/tasks/${taskId}/complete`, { as: people.reviewer, body }));
    expectProblem(await complete({ kind: 'bank_desk', result: 'confirmed', evidence: 'telephone' }), 400, 'validation_failed', 'kind');
    expectProblem(await complete({ kind: 'approval', approve: false }), 400, 'validation_failed', 'why');
    const decision = { kind: 'risk_review', reasonCode: 'GENUINE', merchantText: { en: 'en', zh: '中' }, internalText: 'inside' };
    const items = transactionIds.map((transactionId) => ({ transactionId, releaseMinor: 2_000_001 }));
    expectProblem(await complete({ ...decision, items }), 422, 'release_over_undisputed', 'items');
    expectProblem(await complete({ ...decision, items: items.slice(0, 1) }), 422, 'decision_incomplete', 'items');
  });

  it('wrong state: closed appeals take nothing more, a withdrawn one is not withdrawn again', async () => {
    const { appealId, orderId } = await world.cases.appealAt('collecting_documents');
    expectProblem(await world.post('/v1/appeals', { as: people.agent, body: opening(orderId) }), 409, 'appeal_already_open');
    expect((await world.post(`/v1/appeals/${appealId}/withdraw`, { as: people.agent, body: { why: 'sent in error' } })).body).toMatchObject({ stage: 'closed', outcome: 'withdrawn', wait: null });
    expectProblem(await refusedWithoutTrace(async () => world.post(`/v1/appeals/${appealId}/withdraw`, { as: people.agent })), 409, 'appeal_closed');
  });

  it('addresses, ids, filters and cursors that do not exist', async () => {
    expectProblem(await world.get('/v1/nothing', people.agent), 404, 'route_not_found');
    // An address in capitals would be told by no limit and no precondition.
    for (const path of ['/v1/Appeals', '/V1/appeals', '/v1/policies/house/VERSIONS']) expectProblem(await world.get(path, people.agent), 404, 'route_not_found');
    expectProblem(await world.get('/v1/appeals/%E0%A4%A', people.agent), 404, 'route_not_found');
    expectProblem(await world.get('/v1/appeals/not-an-id', people.agent), 400, 'validation_failed', 'appealId');
    expectProblem(await world.get('/v1/appeals?stage=asleep', people.agent), 400, 'validation_failed', 'stage');
    expectProblem(await world.get('/v1/appeals?sort=amount', people.agent), 400, 'validation_failed', 'sort');
    expectProblem(await world.get('/v1/appeals?cursor=abc', people.agent), 400, 'validation_failed', 'cursor');
    expectProblem(await world.get('/v1/appeals?limit=1000', people.agent), 400, 'validation_failed', 'limit');
  });
});

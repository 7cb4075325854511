import { randomUUID, type UUID } from 'node:crypto';
import type { Actor } from '@thaw/domain';
import { ApiWorld, type Answer } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { merchantPerson, people } from '../support/people';

/** Versions of what people read and act on: who goes by an old one is told what has changed, and nothing of theirs takes effect. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-25T02:00:00.000Z');
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.zhu', roles: ['operator'], merchantId: null, bankCode: null };
const tagOf = ({ headers }: Answer): string => headers.get('etag') ?? 'none';
const versionIn = (tag: string): string => tag.slice(1).split(':')[0] ?? '';
const going = (tag: string) => ({ 'If-Match': tag });

async function opened(): Promise<{ appealId: string; merchantId: string; path: string }> {
  const { orderId, merchantId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  return { appealId, merchantId, path: `/v1/appeals/${appealId}` };
}

const resume = (path: string, headers: Readonly<Record<string, string>> = {}) => world.post(`${path}/resume`, { as: people.lead, headers, body: { why: '案卷已退回' } });

const stay = (path: string, headers: Readonly<Record<string, string>> = {}, key = randomUUID(), as: Actor = people.lead) =>
  world.post(`${path}/stay`, { as, key, headers, body: { requestedBy: 'authority', reason: '法院调卷' } });

describe('what is read', () => {
  it('has a tag, and is not sent again to who has it', async () => {
    const { path } = await opened();
    const first = await world.get(path, people.agent);
    expect(tagOf(first)).toMatch(/^"[\d-]+:[\w-]{16}"$/);
    expect(first.headers.get('cache-control')).toBe('no-store');
    const again = await world.get(path, people.agent, { 'If-None-Match': `"other", W/${tagOf(first)}` });
    expect([again.status, again.body, tagOf(again), again.headers.get('content-type')]).toEqual([304, '', tagOf(first), null]);
    // Who says nothing that can be read, or has another answer, gets this one.
    for (const had of ['nonsense', '"0:other"', '']) expect((await world.get(path, people.agent, { 'If-None-Match': had })).status).toBe(200);
  });

  it('has another tag after each change, and the same version for everybody who may know as much', async () => {
    const { appealId, path } = await opened();
    const before = await world.get(path, people.agent);
    await world.cases.handIn(appealId, 'identity_card').catch(() => world.cases.handInEverything(appealId));
    const [agent, lead] = [await world.get(path, people.agent), await world.get(path, people.lead)];
    expect(versionIn(tagOf(agent))).not.toBe(versionIn(tagOf(before)));
    expect(versionIn(tagOf(agent))).toBe(versionIn(tagOf(lead)));
    expect((await world.get(path, people.agent, { 'If-None-Match': tagOf(before) })).status).toBe(200);
  });

  it('is at the version that the answer to a change has told', async () => {
    const { path } = await opened();
    const stayed = await stay(path);
    expect([stayed.status, versionIn(tagOf(stayed))]).toEqual([200, versionIn(tagOf(await world.get(path, people.lead)))]);
    const resumed = await resume(path, going(tagOf(stayed)));
    expect(resumed.status).toBe(200);
    expect(versionIn(tagOf(await world.get(path, people.lead)))).toBe(versionIn(tagOf(resumed)));
  });

  it('is at no other version because somebody looked at what is masked', async () => {
    const { path, merchantId } = await opened();
    const before = await world.get(path, people.compliance);
    await asSuperuser(world.cases.database, `INSERT INTO audit_entry (stream, seq, at, actor_id, request_id, type, payload, prev_hash, hash)
      SELECT stream, seq + 1, at, 'compliance.qian', 'r', 'FieldRevealed', '{"field":"merchant_name","purpose":"case_review"}', hash, repeat('a', 64) FROM audit_entry WHERE stream = 'appeal/' || $1 ORDER BY seq DESC LIMIT 1`, [path.split('/').at(-1) ?? '']);
    expect(versionIn(tagOf(await world.get(path, people.compliance)))).toBe(versionIn(tagOf(before)));
    expect(merchantId).not.toBe('');
  });
});

describe('a change', () => {
  it('takes effect on the version its caller has seen, on any of several, and on whatever there is', async () => {
    for (const tag of [(seen: string) => seen, (seen: string) => `"1-1:no", ${seen}`, () => '*', (seen: string) => `W/${seen}`, (seen: string) => `"${versionIn(seen)}"`]) {
      const { path } = await opened();
      expect((await stay(path, going(tag(tagOf(await world.get(path, people.lead)))))).status).toBe(200);
    }
  });

  it('takes none on an older one: the caller is told what has happened, by whom, and where it stands', async () => {
    const { path } = await opened();
    const seen = tagOf(await world.get(path, people.lead));
    await stay(path);
    const refused = await world.post(`${path}/withdraw`, { as: people.agent, headers: going(seen), body: {} });
    expect(refused).toMatchObject({ status: 412, body: { code: 'changed_since_read', field: 'If-Match', changes: [{ type: 'appeal.stayed', by: people.lead.id, text: { en: expect.stringContaining('rests') as string, zh: expect.stringContaining('中止') as string } }, { type: 'wait.ended' }, { type: 'wait.opened' }] } });
    const now = await world.get(path, people.lead);
    expect([refused.body.etag, tagOf(refused)]).toEqual([`"${versionIn(tagOf(now))}"`, refused.body.etag]);
    expect(now.body.stage).toBe('collecting_documents');
    expect(await world.post(`${path}/withdraw`, { as: people.agent, headers: going(refused.body.etag as string), body: {} })).toMatchObject({ status: 200, body: { outcome: 'withdrawn' } });
  });

  it('is refused for its own reasons first where the caller may not know of the thing or do this at all', async () => {
    const { path } = await opened();
    expect((await stay(path, going('"1-1"'), randomUUID(), people.agent)).status).toBe(403);
    expect((await world.post(`${path}/withdraw`, { as: merchantPerson(randomUUID()), headers: going('"1-1"'), body: {} })).status).toBe(404);
    expect((await world.post(`/v1/appeals/${randomUUID()}/withdraw`, { as: people.agent, headers: going('*'), body: {} })).status).toBe(404);
  });

  it.each(['stale', '14', '"a" "b"', '"a', '"a",b', '', 'W/14'])('is not given where its condition cannot be read: %s', async (header) => {
    const { path } = await opened();
    expect(await stay(path, going(header))).toMatchObject({ status: 400, body: { code: 'if_match_malformed', field: 'If-Match' } });
  });

  it('of fifty with the same tag takes effect once', async () => {
    const { path } = await opened();
    const seen = tagOf(await world.get(path, people.lead));
    // On a busy machine fifty at once wait longer than the database lets them: whoever is told to come back does.
    const insisting = async (send: (key: UUID) => Promise<Answer>, key = randomUUID()): Promise<Answer> => {
      const answer = await send(key);
      return answer.status === 503 || answer.body.code === 'idempotency_key_in_flight' ? insisting(send, key) : answer;
    };
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => insisting((key) => (i % 2 === 0 ? stay(path, going(seen), key) : world.post(`${path}/withdraw`, { as: people.agent, key, headers: going(seen), body: {} })))),
    );
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(200), count(412)]).toEqual([1, 49]);
    const [{ changed = 0 } = {}] = await asSuperuser(world.cases.database, `SELECT count(*)::int AS changed FROM audit_entry WHERE stream = 'appeal/' || $1 AND type IN ('AppealStayed', 'AppealClosed')`, [path.split('/').at(-1) ?? '']);
    expect(changed).toBe(1);
  });

  it('repeated with its key is answered as it was, tag and all, though its condition no longer holds', async () => {
    const { path } = await opened();
    const [seen, key] = [tagOf(await world.get(path, people.lead)), randomUUID()];
    const first = await stay(path, going(seen), key);
    expect((await resume(path)).status).toBe(200);
    const again = await stay(path, going(seen), key);
    expect([again.status, again.headers.get('idempotency-replayed'), tagOf(again), again.body]).toEqual([200, 'true', tagOf(first), first.body]);
    expect((await stay(path, going(seen))).status).toBe(412);
  });

  it('refused for its condition may be tried again with its key', async () => {
    const { path } = await opened();
    const [key, seen] = [randomUUID(), tagOf(await world.get(path, people.lead))];
    await world.cases.handInEverything(path.split('/').at(-1) ?? '');
    expect((await stay(path, going(seen), key)).status).toBe(412);
    expect((await stay(path, going(tagOf(await world.get(path, people.lead))), key)).status).toBe(200);
  });
});

describe('whoever is told less of a case', () => {
  const claim = async (appealId: string, as: Actor) => world.post(`/v1/tasks/${(await world.cases.read(appealId)).appeal.wait?.taskId ?? ''}/claim`, { as, body: {} });

  it('does not learn from a tag that something else went on: neither the merchant nor, of a guarded case, our own agents', async () => {
    for (const [code, readers] of [['12', ['merchant']], ['02', ['merchant', 'agent']]] as const) {
      const { orderId, merchantId } = await world.cases.frozenMerchant(undefined, undefined, code);
      const appealId = await world.cases.open(orderId);
      await world.cases.handInEverything(appealId);
      const path = `/v1/appeals/${appealId}`;
      for (const who of readers) {
        const as = who === 'merchant' ? merchantPerson(merchantId) : people.agent;
        const [seen, staff] = [await world.get(path, as), await world.get(path, people.lead)];
        const claimed = await claim(appealId, people.reviewer);
        expect([code, claimed.status]).toEqual([code, 200]);
        expect(versionIn(tagOf(await world.get(path, people.lead)))).not.toBe(versionIn(tagOf(staff)));
        expect((await world.get(path, as, { 'If-None-Match': tagOf(seen) })).status).toBe(304);
        await world.post(`/v1/tasks/${(await world.cases.read(appealId)).appeal.wait?.taskId ?? ''}/unclaim`, { as: people.reviewer, body: {} });
        expect(tagOf(await world.get(path, as))).toBe(tagOf(seen));
      }
    }
  });

  it('is told by a 412 what their timeline tells, and of nobody who did it', async () => {
    const { orderId, merchantId } = await world.cases.frozenMerchant();
    const merchant = merchantPerson(merchantId);
    const appealId = await world.cases.open(orderId);
    const path = `/v1/appeals/${appealId}`;
    const seen = tagOf(await world.get(path, merchant));
    await world.cases.handInEverything(appealId);
    await claim(appealId, people.reviewer);
    const refused = await world.post(`${path}/withdraw`, { as: merchant, headers: going(seen), body: {} });
    expect([refused.status, refused.body.etag]).toEqual([412, `"${versionIn(tagOf(await world.get(path, merchant)))}"`]);
    const changes = refused.body.changes as readonly { text: { en: string }; by: string | null; type: string }[];
    const timeline = (await world.get(`${path}/timeline`, merchant)).body.entries as readonly { text: { en: string } }[];
    expect(changes.length).toBeGreaterThan(3);
    expect(changes.map(({ text }) => text)).toEqual(timeline.slice(-changes.length).map(({ text }) => text));
    expect(changes.filter(({ by, type }) => by !== null || type.startsWith('task.'))).toEqual([]);
    expect((await world.post(`${path}/withdraw`, { as: merchant, headers: going(refused.body.etag as string), body: {} })).status).toBe(200);
  });
});

describe('things that are no case', () => {
  it('are changed by the version seen: a break in the middle of somebody else’s change tells them', async () => {
    const made = await world.post('/v1/webhook-endpoints', { as: operator, body: { url: 'https://merchant.example/thaw', types: ['appeal.closed'] } });
    const path = `/v1/webhook-endpoints/${String(made.body.id)}`;
    const read = await world.get(path, operator);
    expect(versionIn(tagOf(read))).toBe(versionIn(tagOf(made)));
    const paused = await world.post(`${path}/pause`, { as: operator, headers: going(tagOf(made)), body: {} });
    expect(paused.status).toBe(200);
    expect(await world.post(`${path}/remove`, { as: operator, headers: going(tagOf(read)), body: {} })).toMatchObject({ status: 412, body: { changes: [{ type: 'webhook_endpoint.paused', text: { en: 'Sending was paused', zh: '推送已暂停' }, by: operator.id }] } });
    expect((await world.post(`${path}/remove`, { as: operator, headers: going(tagOf(paused)), body: {} })).status).toBe(200);
  });

  it('are a merchant’s own to change as well: what they read is at the version they change', async () => {
    const merchant = merchantPerson((await world.cases.frozenMerchant()).merchantId);
    const made = await world.post('/v1/webhook-endpoints', { as: merchant, body: { url: 'https://merchant.example/thaw', types: ['appeal.closed'] } });
    const path = `/v1/webhook-endpoints/${String(made.body.id)}`;
    const read = await world.get(path, merchant);
    expect(versionIn(tagOf(read))).toBe(versionIn(tagOf(made)));
    expect((await world.post(`${path}/pause`, { as: merchant, headers: going(tagOf(read)), body: {} })).status).toBe(200);
    expect(await world.post(`${path}/remove`, { as: merchant, headers: going(tagOf(read)), body: {} })).toMatchObject({ status: 412, body: { changes: [{ text: { en: 'Sending was paused' } }] } });
  });

  it('at one address one after the other are never taken for each other', async () => {
    const path = '/v1/ops/releases-halt';
    const none = await world.get(path, operator);
    expect(versionIn(tagOf(none))).toBe('0');
    const first = await world.post(path, { as: operator, body: { reason: 'a doubt' } });
    expect([first.status, versionIn(tagOf(first))]).toEqual([201, versionIn(tagOf(await world.get(path, operator)))]);
    const propose = (tag: string) => world.post(`${path}/propose-resumption`, { as: operator, headers: going(tag), body: { why: 'no doubt' } });
    const proposed = await propose(tagOf(first));
    expect(proposed.status).toBe(200);
    expect((await world.post(`${path}/resume`, { as: people.treasury, headers: going(tagOf(proposed)), body: {} })).status).toBe(200);
    const second = await world.post(path, { as: operator, body: { reason: 'another doubt' } });
    expect(versionIn(tagOf(second))).not.toBe(versionIn(tagOf(first)));
    expect((await propose(tagOf(first))).status).toBe(412);
    const again = await propose(tagOf(second));
    expect((await world.post(`${path}/resume`, { as: people.treasury, headers: going(tagOf(again)), body: {} })).status).toBe(200);
  });
});

describe('where somebody else may have changed what one replaces or agrees to', () => {
  it('nobody goes by nothing: who says no version is told where to read it', async () => {
    const view = await world.post('/v1/saved-views', { as: people.reviewer, body: { list: 'appeals', name: randomUUID(), filters: {} } });
    const path = `/v1/saved-views/${String(view.body.id)}`;
    const change = (headers: Readonly<Record<string, string>>, key = randomUUID()) => world.post(`${path}/change`, { as: people.reviewer, key, blind: true, headers, body: { name: randomUUID() } });
    expect(await change({})).toMatchObject({ status: 428, body: { code: 'precondition_required', field: 'If-Match', particulars: { read: path } } });
    const read = await world.get(path, people.reviewer);
    expect((await change(going(tagOf(read)))).status).toBe(200);
    expect(await change(going(tagOf(read)))).toMatchObject({ status: 412, body: { changes: [{ text: { en: 'The view was changed' } }] } });
    expect((await world.get(path, people.approver)).status).toBe(404);
    expect((await world.post(`${path}/change`, { as: people.approver, blind: true, body: { name: 'x' } })).status).toBe(404);
  });

  it('a second person agrees to what they have read: a draft revised meanwhile is not approved', async () => {
    const { policy } = (await world.get('/v1/policies/house/versions/2026-11-23', people.riskManager)).body as { policy: object };
    const draft = (as: Actor, headers: Readonly<Record<string, string>> = {}) => world.post('/v1/policies/house/versions', { as, headers, blind: true, body: { policy: { ...policy, version: '2026-12-20', effectiveFrom: '2026-12-20' }, why: 'Another day.' } });
    const made = await draft(people.riskManager);
    // A version that is not there yet asks for none; to rewrite it, one must have seen it.
    expect([made.status, made.body.code]).toEqual([201, undefined]);
    expect((await draft(people.riskManager)).status).toBe(428);
    const path = '/v1/policies/house/versions/2026-12-20';
    const seen = tagOf(await world.get(path, people.compliance));
    expect((await draft(people.riskManager, going(tagOf(made)))).status).toBe(201);
    const approve = (headers: Readonly<Record<string, string>>) => world.post(`${path}/approve`, { as: people.compliance, headers, blind: true, body: { revision: 2 } });
    expect((await approve({})).status).toBe(428);
    expect(await approve(going(seen))).toMatchObject({ status: 412, body: { changes: [{ text: { en: 'The draft was revised' }, by: people.riskManager.id }] } });
    expect((await approve(going(tagOf(await world.get(path, people.compliance))))).status).toBe(200);
  });
});

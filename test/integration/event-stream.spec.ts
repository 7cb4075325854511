import { ApiWorld } from '../support/api-world';
import { EventListener } from '../support/event-stream';
import { eventually } from '../support/eventually';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => {
  await world.stop();
});

const eventIdsOf = async (where: string, value: string) =>
  (await world.cases.source.query<{ event_id: string }[]>(`SELECT event_id FROM audit_entry WHERE ${where} = $1 ORDER BY position`, [value])).map((row) => row.event_id);

describe('the stream of events', () => {
  it('tells a change at once, with before and after', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const listener = await EventListener.open(world, people.agent, `?appealId=${appealId}&types=document.received,appeal.stage_entered`);
    await world.cases.handInEverything(appealId);
    const papers = (await world.cases.read(appealId)).appeal.documents.length;
    await eventually(() => expect(listener.heard.length).toBe(papers));
    expect(new Set(listener.heard.map(({ type }) => type))).toEqual(new Set(['document.received']));
    expect(listener.heard[0]?.data).toMatchObject({ id: listener.heard[0]?.id, version: 1, appealId, subject: { kind: 'document' }, before: null, after: { status: 'uploaded' } });
    await listener.close();
  });

  it('taken up again after breaks loses and doubles nothing, while cases are written all the time', async () => {
    const first = await EventListener.open(world, people.agent);
    const [start] = [await world.cases.appealAt('collecting_documents')];
    await eventually(() => expect(first.heard.length).toBeGreaterThan(0));
    let listener = first;
    const heard = [first];
    let writing = true;
    const writers = Promise.all(Array.from({ length: 6 }, async () => world.cases.appealAt('bank_confirmation'))).finally(() => (writing = false));
    while (writing) {
      const seen = listener.heard.length;
      await eventually(() => expect(!writing || listener.heard.length > seen).toBe(true));
      await listener.close();
      const lastId = heard.flatMap((one) => one.heard).at(-1)?.id;
      listener = await EventListener.open(world, people.agent, '', lastId);
      heard.push(listener);
    }
    await writers;
    const [{ position } = { position: '' }] = await world.cases.source.query<{ position: string }[]>('SELECT min(position) AS position FROM audit_entry WHERE freeze_order_id = $1', [start.orderId]);
    const written = await world.cases.source.query<{ event_id: string }[]>('SELECT event_id FROM audit_entry WHERE position >= $1 ORDER BY position', [position]);
    const ids = () => heard.flatMap((one) => one.heard.map(({ id }) => id));
    await eventually(() => expect(ids().length).toBeGreaterThanOrEqual(written.length));
    const expected = written.map((row) => row.event_id);
    expect(ids().slice(ids().indexOf(expected[0] ?? ''))).toEqual(expected);
    expect(heard.length).toBeGreaterThan(2);
    await listener.close();
  });

  it('says at once where it begins: whoever is cut off before the first event loses none', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('collecting_documents');
    for (const as of [people.agent, merchantPerson(merchantId)]) {
      const query = `?appealId=${appealId}&types=document.received`;
      const first = await EventListener.open(world, as, query);
      await eventually(() => expect(first.lastId).toBeDefined());
      await first.close();
      await world.cases.handIn(appealId, 'identity_card');
      const second = await EventListener.open(world, as, query, first.lastId);
      await eventually(() => expect(second.heard).toHaveLength(1));
      expect(first.heard).toEqual([]);
      await second.close();
    }
  });

  it('and a page begins where its reader wants: at the beginning, or now', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('collecting_documents');
    const merchant = merchantPerson(merchantId);
    const page = async (query: string) => (await world.get(`/v1/events?appealId=${appealId}${query}`, merchant)).body as { items: readonly { id: string; type: string }[]; lastEventId: string | null; more: boolean };
    const [all, now] = [await page('&from=beginning'), await page('&from=now')];
    expect(all.items.length).toBeGreaterThan(1);
    expect(now).toEqual({ items: [], lastEventId: all.items.at(-1)?.id, more: false });
    await world.cases.handIn(appealId, 'identity_card');
    expect((await page(`&after=${String(now.lastEventId)}`)).items.map(({ type }) => type)).toEqual(['document.received']);
    const listener = await EventListener.open(world, merchant, `?appealId=${appealId}&from=beginning`);
    await eventually(() => expect(listener.heard.map(({ id }) => id)).toEqual(expect.arrayContaining(all.items.map(({ id }) => id))));
    await listener.close();
  });

  it('shows a merchant their own cases only, and nothing from inside', async () => {
    const [own, other] = [await world.cases.appealAt('collecting_documents'), await world.cases.appealAt('collecting_documents')];
    const merchant = merchantPerson(own.merchantId);
    const listener = await EventListener.open(world, merchant);
    for (const one of [other, own]) {
      await world.cases.handInEverything(one.appealId);
      await world.cases.acceptAllPapers(one.appealId);
      await world.cases.proposeUndisputed(one.appealId);
    }
    await eventually(() => expect(listener.heard.some(({ data }) => data.after?.stage === 'approval')).toBe(true));
    expect(new Set(listener.heard.map(({ data }) => String(data.merchantId)))).toEqual(new Set([own.merchantId]));
    expect(listener.heard.map(({ type }) => type).filter((type) => /^(task|decision)\./.test(type))).toEqual([]);
    expect(JSON.stringify(listener.heard)).not.toMatch(/reviewer|agent\.lin|fits the ledger|paper\.pdf/);
    const page = await world.get('/v1/events?limit=500', merchant);
    expect(new Set((page.body.items as { merchantId: string }[]).map(({ merchantId }) => merchantId))).toEqual(new Set([own.merchantId]));
    const [foreign] = await eventIdsOf('stream', `appeal/${other.appealId}`);
    expect(await world.get(`/v1/events?after=${String(foreign)}`, merchant)).toMatchObject({ status: 404, body: { code: 'event_not_found' } });
    expect(await world.get(`/v1/events?appealId=${other.appealId}`, merchant)).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    expect((await EventListener.ask(world, merchant, '', foreign)).status).toBe(404);
    await listener.close();
  });

  it('is open to a caller five times, and says when to come back', async () => {
    const operator = { ...people.agent, id: 'agent.many' };
    const open = await Promise.all(Array.from({ length: 5 }, async () => EventListener.open(world, operator)));
    const refused = await EventListener.ask(world, operator);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([429, '5', expect.objectContaining({ code: 'too_many_streams' })]);
    await open[0]?.close();
    await eventually(async () => {
      const again = await EventListener.ask(world, operator);
      void again.body?.cancel();
      expect(again.status).toBe(200);
    });
    await Promise.all(open.map(async (one) => one.close()));
  });
});

describe('pages of events', () => {
  it('give everything once, a part at a time, and say what they do not know', async () => {
    const { appealId } = await world.cases.appealAt('closed');
    const read: string[] = [];
    for (let [after, more] = ['', true]; more; ) {
      const { body } = await world.get(`/v1/events?appealId=${appealId}&limit=7${after}`, people.agent);
      read.push(...(body.items as { id: string }[]).map(({ id }) => id));
      more = Boolean(body.more);
      after = `&after=${String(body.lastEventId)}`;
    }
    expect(read).toEqual(await eventIdsOf('stream', `appeal/${appealId}`));
    expect(await world.get('/v1/events?types=appeal.opened,no.such', people.agent)).toMatchObject({ status: 400, body: { code: 'validation_failed', field: 'types' } });
  });

  it('tell nobody that something went on which they are not told', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('risk_review');
    const merchant = merchantPerson(merchantId);
    const page = async (query: string) => (await world.get(`/v1/events?appealId=${appealId}${query}`, merchant)).body as { readonly items: readonly { readonly id: string }[]; readonly lastEventId: string | null; readonly more: boolean };
    const { items, lastEventId: last } = await page('&limit=500');
    expect(last).toBe(items.at(-1)?.id);
    const nothing = { items: [], lastEventId: last, more: false };
    expect(await page(`&after=${String(last)}`)).toEqual(nothing);
    const taskId = await world.cases.liveTask(appealId, 'risk_review');
    expect((await world.post(`/v1/tasks/${taskId}/claim`, { as: people.reviewer, body: {} })).status).toBe(200);
    await eventually(async () => expect(((await world.get(`/v1/events?appealId=${appealId}&types=task.claimed&after=${String(last)}`, people.agent)).body.items as unknown[]).length).toBe(1));
    expect(await page(`&after=${String(last)}`)).toEqual(nothing);
    // The page ends with the last that is told, whatever else has followed it.
    expect(await page(`&limit=${String(items.length)}`)).toMatchObject({ lastEventId: last, more: false });
    expect(await page(`&limit=${String(items.length - 1)}`)).toMatchObject({ lastEventId: items.at(-2)?.id, more: true });
  });
});

describe('a stop', () => {
  it('ends the streams at once and lets their readers go elsewhere', async () => {
    const listener = await EventListener.open(world, people.agent);
    await world.stopApi();
    await listener.ended;
  });
});

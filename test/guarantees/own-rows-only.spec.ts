import { Client } from 'pg';
import { connect, connectAsOwner, outsideSight, readingAs, readingAsThaw, type DataSource } from '@thaw/persistence';
import { ApiWorld } from '../support/api-world';
import { eventually } from '../support/eventually';
import { merchantPerson, people } from '../support/people';

/** Promise: one merchant never sees another's data, also when a query forgets to ask for their own. */

let world: ApiWorld;
let source: DataSource;
let admin: Client;
let own: Awaited<ReturnType<typeof caseOf>>;
let other: Awaited<ReturnType<typeof caseOf>>;

/** A merchant with a case that has gone all the way, a second appeal with a paper, and an endpoint that is to be tested. */
async function caseOf() {
  const done = await world.cases.appealAt('closed');
  const as = merchantPerson(done.merchantId);
  const endpoint = await world.post('/v1/webhook-endpoints', { as, body: { url: 'https://merchant.example/thaw' } });
  await world.post(`/v1/webhook-endpoints/${String(endpoint.body.id)}/test`, { as, body: {} });
  const openAppealId = await world.cases.open(done.orderId, { level: 2, statement: 'New evidence.', ground: { kind: 'new_evidence', what: 'the courier’s record' } }, as);
  const code = (await world.cases.read(openAppealId)).appeal.checklist[0]?.code ?? '';
  const paper = await world.upload(openAppealId, as, code, Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n'));
  if (paper.status !== 201) throw new Error(JSON.stringify(paper.body));
  return { ...done, endpointId: String(endpoint.body.id), openAppealId, documentId: String(paper.body.document.id) };
}

beforeAll(async () => {
  world = await ApiWorld.start();
  source = await connect(world.cases.database.appUrl, { applicationName: 'spec-reader', poolSize: 2, outsidePoolSize: 4 });
  admin = new Client({ connectionString: world.cases.database.adminUrl });
  await admin.connect();
  [own, other] = [await caseOf(), await caseOf()];
});
afterAll(async () => {
  await admin.end();
  await source.destroy();
  await world.stop();
});

const open = Object.entries(outsideSight).flatMap(([table, sight]) => (sight === 'closed' ? [] : [table]));
const ofCases = Object.entries(outsideSight).flatMap(([table, sight]) => (typeof sight === 'object' ? [table] : []));

async function rowsOf(table: string, merchantIds: readonly string[]): Promise<readonly string[]> {
  const rows = await readingAs({ merchantIds }, async () => source.query<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM ${table} t`));
  return rows.map(({ row }) => row);
}

describe('in the database itself', () => {
  it('every table says who outside sees what of it, and a table that does not is closed', async () => {
    const { rows } = await admin.query<{ name: string; kind: string; guarded: boolean; may: string[] }>(
      `SELECT c.relname AS name, c.relkind AS kind, c.relrowsecurity AS guarded,
         array(SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
               WHERE has_table_privilege('thaw_outside', c.oid, p) OR (p IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege('thaw_outside', c.oid, p))) AS may
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(outsideSight).sort());
    for (const { name, kind, guarded, may } of rows) {
      const sight = outsideSight[name] ?? 'closed';
      expect([name, kind, guarded, may]).toEqual([name, 'r', sight !== 'closed', sight === 'closed' ? [] : ['SELECT']]);
    }
  });

  it('whatever names a merchant, an order, an appeal or a person is never open to all', async () => {
    const { rows } = await admin.query<{ table: string }>(
      `SELECT DISTINCT table_name AS "table" FROM information_schema.columns WHERE table_schema = 'public'
         AND (column_name IN ('merchant_id', 'freeze_order_id', 'appeal_id', 'frozen_transaction_id', 'document_id', 'person_id') OR column_name LIKE '%\\_encrypted' OR column_name = 'sealed')`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ table }) => outsideSight[table] === 'all')).toEqual([]);
  });

  it('no function that runs with the owner’s rights can be called for an answer', async () => {
    const { rows } = await admin.query(`SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef AND prorettype <> 'trigger'::regtype AND has_function_privilege('thaw_outside', oid, 'EXECUTE')`);
    expect(rows).toEqual([]);
  });

  it.each(open)('%s: a query without any condition shows the reader’s own rows', async (table) => {
    const [mine, theirs, nobodys] = [await rowsOf(table, [own.merchantId]), await rowsOf(table, [other.merchantId]), await rowsOf(table, [])];
    if (outsideSight[table] === 'all') return expect(mine).toEqual(nobodys);
    expect(nobodys).toEqual([]);
    const foreign = [other.merchantId, other.orderId, other.appealId, other.accountId, ...other.transactionIds];
    expect(mine.filter((row) => foreign.some((id) => row.includes(id)))).toEqual([]);
    expect(mine.filter((row) => theirs.includes(row))).toEqual([]);
    expect([...(await rowsOf(table, [own.merchantId, other.merchantId]))].sort()).toEqual([...mine, ...theirs].sort());
  });

  it('and these rows are there to be seen', async () => {
    const seen: string[] = [];
    for (const table of ofCases) if ((await rowsOf(table, [own.merchantId])).length > 0) seen.push(table);
    // Nothing in these cases was waived, penalised, paid elsewhere, delivered or found beside the review.
    expect(ofCases.filter((table) => !seen.includes(table)).sort()).toEqual(['account_change', 'order_mark', 'penalty', 'penalty_entry', 'step_finding', 'waiver', 'webhook_attempt']);
    const [{ count }] = await readingAsThaw(async () => source.query<[{ count: string }]>('SELECT count(*) FROM appeal'));
    expect(Number(count)).toBe(4);
  });

  it('a connection keeps nothing of the reader before', async () => {
    const readers = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? [] : [i % 3 === 1 ? own.merchantId : other.merchantId]));
    const seen = await Promise.all(readers.map(async (ids) => readingAs({ merchantIds: ids }, async () => source.query<{ merchant_id: string }[]>('SELECT DISTINCT merchant_id FROM appeal'))));
    expect(seen.map((rows) => rows.map((row) => row.merchant_id))).toEqual(readers);
  });

  it('costs colleagues nothing: their plans are the owner’s', async () => {
    const owner = await connectAsOwner(world.cases.database.ownerUrl);
    const queries = [
      `SELECT a.id FROM appeal a JOIN merchant m ON m.id = a.merchant_id LEFT JOIN wait w ON w.id = a.live_wait_id WHERE a.closed_at IS NULL AND a.waiting_on = 'us' AND (a.due_at, a.id) > (now(), gen_random_uuid()) ORDER BY a.due_at, a.id LIMIT 51`,
      `SELECT d.id FROM document d JOIN appeal a ON a.id = d.appeal_id WHERE d.id = '${own.documentId}' AND d.appeal_id = '${own.openAppealId}'`,
      'SELECT * FROM audit_entry WHERE position > 3 ORDER BY position LIMIT 10',
    ];
    const plans = async (of: DataSource) => Promise.all(queries.map(async (sql) => of.query<unknown>(`EXPLAIN (COSTS OFF) ${sql}`)));
    // Again where the server has looked at a table between the two, and plans it otherwise since.
    await eventually(async () => expect(await plans(source)).toEqual(await plans(owner))).finally(async () => owner.destroy());
  });

  it('a reader outside writes nothing, and names nobody else', async () => {
    const as = async (sql: string) => readingAs({ merchantIds: [own.merchantId] }, async (): Promise<unknown> => source.query(sql));
    for (const sql of [`UPDATE appeal SET stage = 'closed'`, `DELETE FROM document`, `INSERT INTO audit_head VALUES ('x', 1, '')`]) await expect(as(sql)).rejects.toThrow(/permission denied|read-only/);
    await expect(as('SELECT 1 FROM service_key')).rejects.toThrow('permission denied');
    await expect(readingAs({ merchantIds: [`${own.merchantId},${other.merchantId}}'--`] }, async (): Promise<unknown> => source.query('SELECT 1 FROM appeal'))).rejects.toThrow('malformed array');
  });
});

describe('over the API', () => {
  const paths = () => [
    '/v1/appeals', `/v1/appeals/${own.appealId}`, `/v1/appeals/${own.appealId}/checklist`, `/v1/appeals/${own.appealId}/timeline`, `/v1/freeze-orders`, `/v1/freeze-orders/${own.orderId}`,
    `/v1/merchants/${own.merchantId}`, '/v1/events', `/v1/events?appealId=${own.appealId}`,
    '/v1/webhook-endpoints', `/v1/webhook-endpoints/${own.endpointId}`, `/v1/webhook-endpoints/${own.endpointId}/deliveries`, '/v1/penalties',
    `/v1/appeals/${own.openAppealId}`, `/v1/appeals/${own.openAppealId}/checklist`,
  ];

  it('merchants are answered by connections that see their rows alone: the application’s own could be blind', async () => {
    const merchant = merchantPerson(own.merchantId);
    const before = [];
    for (const path of paths()) before.push([path, await world.get(path, merchant)] as const);
    expect(before.map(([path, { status }]) => [path, status])).toEqual(paths().map((path) => [path, 200]));
    // Opening a paper is noted in the audit, which the application writes.
    expect((await world.get(`/v1/appeals/${own.openAppealId}/documents/${own.documentId}/content`, merchant)).status).toBe(200);
    await admin.query(`REVOKE SELECT ON ${ofCases.join(', ')} FROM thaw_app`);
    try {
      for (const [path, answer] of before) expect([path, (await world.get(path, merchant)).body]).toEqual([path, answer.body]);
      expect((await world.get('/v1/appeals', people.agent)).status).toBe(500);
    } finally {
      await admin.query(`GRANT SELECT ON ${ofCases.join(', ')} TO thaw_app`);
    }
    expect((await world.get('/v1/appeals', people.agent)).status).toBe(200);
  });
});

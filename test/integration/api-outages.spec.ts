import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { Detour } from '../support/detour';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { sharedServers } from '../support/shared';

describe('while the database cannot be reached', () => {
  let world: ApiWorld;
  let detour: Detour;
  beforeAll(async () => {
    detour = await Detour.to(sharedServers().postgresPort);
    world = await ApiWorld.start((url) => detour.url(url));
  });
  afterAll(async () => {
    await world.stop();
    await detour.close();
  });

  it('says so, is not ready, and takes the same request once the database is back', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const ask = { as: people.agent, key: randomUUID(), body: { freezeOrderId: orderId, statement: 'Ordinary trade.' } };
    expect((await world.get('/v1/appeals', people.agent)).status).toBe(200);
    detour.cut();
    for (const answer of [await world.post('/v1/appeals', ask), await world.get('/v1/appeals', people.agent)]) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'database_unavailable' } });
      expect(answer.headers.get('retry-after')).toBe('2');
    }
    expect(await world.get('/health/ready')).toMatchObject({ status: 503, body: { status: 'database_unavailable' } });
    expect((await world.get('/health/live')).status).toBe(200);
    detour.mend();
    expect((await world.post('/v1/appeals', ask)).status).toBe(201);
    expect(await world.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });
});

describe('readiness', () => {
  let world: ApiWorld;
  beforeEach(async () => {
    world = await ApiWorld.start();
  });
  afterEach(async () => world.stop());
  const behind = async (sql: string) => asSuperuser(world.cases.database, sql);
  const allWell = { database: { ok: true }, schema: { ok: true }, readers: { ok: true }, documents: { ok: true } };

  it('waits for the migrations this code knows, and asks for them no longer once they are there', async () => {
    await behind('CREATE TABLE kept AS SELECT * FROM migration ORDER BY timestamp DESC LIMIT 2');
    await behind('DELETE FROM migration WHERE name IN (SELECT name FROM kept)');
    expect(await world.get('/health/ready')).toMatchObject({ status: 503, body: { status: 'schema_outdated', parts: { ...allWell, schema: { ok: false, detail: '2 migrations to come' } } } });
    await behind("INSERT INTO migration SELECT * FROM kept; INSERT INTO migration (timestamp, name) VALUES (1999999999999, 'OfTheNextVersion1999999999999')");
    expect(await world.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready', parts: allWell } });
    await behind('ALTER TABLE migration RENAME TO nobody_asks');
    expect((await world.get('/health/ready')).status).toBe(200);
  });

  it('asks in the rights merchants read with: without them theirs would all fail', async () => {
    await behind('REVOKE SELECT ON appeal FROM thaw_outside');
    expect(await world.get('/health/ready')).toMatchObject({ status: 503, body: { status: 'database_unavailable', parts: { ...allWell, readers: { ok: false, detail: 'no answer' } } } });
    await behind('GRANT SELECT ON appeal TO thaw_outside');
    expect((await world.get('/health/ready')).status).toBe(200);
  });

  it('tells that papers cannot be kept, and lets the rest go on', async () => {
    rmSync(world.documentFolder, { recursive: true });
    writeFileSync(world.documentFolder, 'in the way');
    expect(await world.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'degraded', parts: { ...allWell, documents: { ok: false, detail: 'no answer' } } } });
    rmSync(world.documentFolder);
    expect((await world.get('/health/ready')).body).toMatchObject({ status: 'ready' });
  });
});

describe('while the identity provider cannot be reached', () => {
  it('does not call a good token bad', async () => {
    const world = await ApiWorld.start();
    const token = await world.token(people.agent);
    await world.stopIssuer();
    const answer = await world.fetch('/v1/appeals', { headers: { Authorization: `Bearer ${token}` } });
    expect(answer).toMatchObject({ status: 503, body: { code: 'identity_unavailable' } });
    await world.stop();
  });
});

describe('a caller that hangs up in the middle of a file', () => {
  it('leaves no file and no fault behind', async () => {
    const world = await ApiWorld.start();
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const headers = { Authorization: `Bearer ${await world.token(people.agent)}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'multipart/form-data; boundary=edge' };
    const upload = request(`${world.url}/v1/appeals/${appealId}/documents`, { method: 'POST', headers });
    upload.on('error', () => undefined);
    const field = '--edge\r\nContent-Disposition: form-data; name="requirementCode"\r\n\r\nbusiness_licence\r\n';
    upload.write(`${field}--edge\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n${'x'.repeat(20_000)}`);
    const files = () => readdirSync(world.documentFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    await eventually(() => expect(files()).toHaveLength(1));
    upload.destroy();
    await eventually(() => expect(files()).toEqual([]));
    await world.stop();
    expect(world.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});

describe('a stop', () => {
  it('lets what is under way finish before it closes the database', async () => {
    const world = await ApiWorld.start();
    const { orderId } = await world.cases.frozenMerchant();
    const holder = world.cases.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM freeze_order WHERE id = $1 FOR UPDATE', [orderId]);
    const waiting = world.post('/v1/appeals', { as: people.agent, body: { freezeOrderId: orderId, statement: 'Ordinary trade.' } });
    await untilSomebodyWaits(world);
    const stopped = world.stopApi();
    await holder.commitTransaction();
    await holder.release();
    expect((await waiting).status).toBe(201);
    await stopped;
    await expect(world.get('/health/live')).rejects.toThrow();
    await world.stop();
  });
});

/** Until the API's statement stands in line behind the lock: seen in the database, not guessed by time. */
async function untilSomebodyWaits(world: ApiWorld): Promise<void> {
  await eventually(async () => {
    const rows = await asSuperuser(world.cases.database, "SELECT 1 FROM pg_stat_activity WHERE application_name = 'spec-api' AND datname = current_database() AND wait_event_type = 'Lock'");
    expect(rows).toHaveLength(1);
  });
}

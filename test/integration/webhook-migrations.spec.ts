import { randomUUID } from 'node:crypto';
import { connectAsOwner, type DataSource } from '@thaw/persistence';
import { asSuperuser } from '../support/behind-the-back';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';

/** What was there before deliveries had an end, endpoints a holder and removed ones no secret, is carried over; and back, without what is forgotten. */
const steps = ['WebhookRetention1764000000172', 'WebhookHolders1764000000173', 'WebhookSecretsSpent1764000000174'] as const;

let database: FreshDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  owner = await connectAsOwner(database.ownerUrl);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

async function go(way: 'up' | 'down'): Promise<void> {
  const runner = owner.createQueryRunner();
  try {
    for (const name of way === 'up' ? steps : [...steps].reverse()) {
      const step = owner.migrations.find((one) => one.name === name);
      if (step === undefined) throw new Error(`no migration ${name}`);
      await step[way](runner);
    }
  } finally {
    await runner.release();
  }
}

const put = async (sql: string, parameters: readonly unknown[] = []) => asSuperuser(database, sql, parameters);

async function endpoint(status: string, why: string | null, createdBy: string, previous: string | null = null): Promise<string> {
  const id = randomUUID();
  await put(
    `INSERT INTO webhook_endpoint (id, url, types, status, paused_why, secret_encrypted, previous_secret_encrypted, overlap_until, position, created_by, created_at)
     VALUES ($1, 'https://merchant.example/', '{}', $2, $3, 'sealed', $4, CASE WHEN $4::text IS NULL THEN NULL ELSE timestamptz '2026-11-25 00:00Z' END, 0, $5, '2026-11-01 00:00Z')`,
    [id, status, why, previous, createdBy],
  );
  return id;
}

async function delivery(endpointId: string, status: string, attemptsAt: readonly string[]): Promise<string> {
  const id = randomUUID();
  await put(
    `INSERT INTO webhook_delivery (id, endpoint_id, position, case_key, type, status, next_attempt_at, created_at)
     VALUES ($1::uuid, $2, 0, $1::text, 'webhook.test', $3, CASE WHEN $3 = 'pending' THEN timestamptz '2026-11-02 00:00Z' END, '2026-11-02 00:00Z')`,
    [id, endpointId, status],
  );
  for (const [i, at] of attemptsAt.entries()) await put('INSERT INTO webhook_attempt (delivery_id, number, at, code, duration_ms) VALUES ($1, $2, $3, 500, 1)', [id, i + 1, at]);
  return id;
}

const resumed = async (id: string, seq: number, at: string, actorId: string) =>
  put(
    `INSERT INTO audit_entry (stream, seq, at, actor_id, request_id, type, payload, prev_hash, hash) VALUES ('webhook_endpoint/' || $1::text, $2::bigint, $3::timestamptz, $4, 'r', 'WebhookEndpointResumed', '{}', repeat('a', 64), repeat('b', 64))`,
    [id, seq, at, actorId],
  );

it('carries over deliveries, holders and secrets', async () => {
  await go('down');
  const account = randomUUID();
  await put(
    `INSERT INTO service_account (id, name, permissions, created_by, created_at, revoked_by, revoked_at) VALUES ($1, 'CRM', '{event.read}', 'operator.gao', '2026-11-01 00:00Z', 'operator.gao', '2026-11-10 00:00Z')`, [account],
  );
  const [plain, removed] = [await endpoint('active', null, 'agent.lin', 'older'), await endpoint('removed', null, 'agent.lin', 'older')];
  const [left, takenOver] = [await endpoint('paused', 'account_revoked', `service:${account}`), await endpoint('active', null, `service:${account}`)];
  await resumed(takenOver, 1, '2026-11-05T00:00:00Z', 'agent.before');
  await resumed(takenOver, 2, '2026-11-11T00:00:00Z', 'agent.after');
  await resumed(left, 1, '2026-11-05T00:00:00Z', 'agent.before');
  const lines = [await delivery(plain, 'given_up', ['2026-11-03T00:00:00Z', '2026-11-04T00:00:00Z']), await delivery(plain, 'given_up', []), await delivery(plain, 'pending', ['2026-11-03T00:00:00Z'])];

  await go('up');
  const ends = await put(`SELECT id, to_char(ended_at AT TIME ZONE 'UTC', 'MM-DD') AS ended FROM webhook_delivery`);
  expect(lines.map((id) => ends.find((row) => row['id'] === id)?.['ended'])).toEqual(['11-04', '11-02', null]);
  const after = await put('SELECT id, held_by, secret_encrypted, previous_secret_encrypted AS previous FROM webhook_endpoint');
  const of = (id: string) => after.find((row) => row['id'] === id);
  expect([of(left)?.['held_by'], of(takenOver)?.['held_by'], of(plain)?.['held_by']]).toEqual([`service:${account}`, 'agent.after', 'agent.lin']);
  expect([of(plain), of(removed)]).toMatchObject([{ secret_encrypted: 'sealed', previous: 'older' }, { secret_encrypted: null, previous: null }]);

  await go('down');
  await go('up');
  expect(await put('SELECT id, held_by, secret_encrypted FROM webhook_endpoint WHERE id = $1', [plain])).toMatchObject([{ held_by: 'agent.lin', secret_encrypted: 'sealed' }]);
});

import { connect } from 'node:net';
import { Client } from 'pg';
import { ApiWorld, wideDoor } from '../support/api-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

/** As few at once as shows what is not given back. */
const atOnce = 2;
const operator = { ...people.agent, id: 'operator.gao', roles: ['operator'] as const };

let world: ApiWorld;
let key: string;

beforeEach(async () => {
  world = await ApiWorld.start(undefined, undefined, false, { ...wideDoor, concurrentPerCaller: atOnce });
  key = String((await world.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions: ['appeal.read', 'event.read'] } })).body.key);
});
afterEach(() => world.stop());

const headers = (accept: string) => ({ Authorization: `Bearer ${key}`, Accept: accept });
const ask = (path: string, accept: string, signal: AbortSignal) => fetch(`${world.url}${path}`, { headers: headers(accept), signal });

/** Does something while requests stand in line behind a table, and lets go of it only then. */
async function whileLocked(table: string, standing: number, begin: () => void, then: () => Promise<void> | void): Promise<void> {
  const holder = new Client({ connectionString: world.cases.database.adminUrl });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  begin();
  await eventually(async () => {
    const { rows } = await holder.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'spec-api' AND datname = current_database() AND wait_event_type = 'Lock'");
    expect(rows.length).toBeGreaterThanOrEqual(standing);
  });
  await then();
  await holder.query('COMMIT');
  await holder.end();
}

/** The server has heard that somebody is gone once it has written down that it is done with them. */
async function heardGone(count: number, hangUp: () => void): Promise<void> {
  const requests = () => world.logLines.filter((line) => line.includes('"route"')).length;
  const before = requests();
  hangUp();
  await eventually(() => expect(requests()).toBe(before + count));
}

/** So many ask while nobody can be told who they are, and hang up before it can be told again. */
async function allHangUp(count: number, path: string, accept: string): Promise<void> {
  const hangUp = new AbortController();
  let asked: readonly Promise<string>[] = [];
  await whileLocked(
    'service_key',
    1,
    () => (asked = Array.from({ length: count }, () => ask(path, accept, hangUp.signal).then(() => 'answered', () => 'gone'))),
    async () => {
      await heardGone(count, () => hangUp.abort());
      expect(await Promise.all(asked)).toEqual(asked.map(() => 'gone'));
    },
  );
}

describe('callers who hang up before it is known who they are', () => {
  it('hold no turn: the next is answered', async () => {
    await allHangUp(atOnce * 2, '/v1/appeals', 'application/json');
    const answer = await ask('/v1/appeals', 'application/json', AbortSignal.timeout(20_000));
    expect(answer.status).toBe(200);
  });

  it('hold no stream: as many as may be can be opened afterwards', async () => {
    const mostPerCaller = 5;
    await allHangUp(mostPerCaller, '/v1/events', 'text/event-stream');
    const end = new AbortController();
    for (let i = 0; i < mostPerCaller; i += 1) {
      expect((await ask('/v1/events', 'text/event-stream', end.signal)).status).toBe(200);
    }
    end.abort();
  });
});

describe('a caller who sends several requests at once over one connection and cuts it', () => {
  it('holds no turn', async () => {
    const { hostname, port } = new URL(world.url);
    // Often enough that nothing would be left if each kept one.
    for (let i = 0; i < atOnce; i += 1) {
      const socket = connect(Number(port), hostname);
      const begin = () => void socket.write(`GET /v1/appeals HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n\r\n`.repeat(atOnce));
      await whileLocked('appeal', 1, begin, () => heardGone(1, () => socket.destroy()));
    }
    const answers = await Promise.all(Array.from({ length: atOnce }, () => ask('/v1/appeals', 'application/json', AbortSignal.timeout(20_000))));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });
});

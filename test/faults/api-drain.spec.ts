import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { eventually } from '../support/eventually';
import { aPdf } from '../support/papers';
import { staff } from './casework';
import { FaultWorld } from './fault-world';

/** Promise: an API that is told to stop answers everything that reached it, says so first, and sends its callers on. */

const stillOpenSeconds = 3;
let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start({ env: { API_DRAIN_SECONDS: String(stillOpenSeconds) } });
});
afterAll(async () => world.stop());
// An API that has stopped is started again for the next.
afterEach(async () => {
  if (world.stack.pidOf('api') === undefined) await world.revive('api');
});

interface Heard {
  readonly status: number;
  readonly connection: string | undefined;
  readonly body: string;
}

async function ask(path: string, how: { readonly agent?: Agent; readonly token?: string } = {}): Promise<Heard> {
  const headers = how.token === undefined ? {} : { Authorization: `Bearer ${how.token}` };
  return heard(request(`${world.stack.urls.api}${path}`, { headers, ...(how.agent === undefined ? {} : { agent: how.agent }) }).end());
}

function heard(asked: ClientRequest): Promise<Heard> {
  return new Promise((resolve, reject) => {
    asked.on('error', reject);
    asked.on('response', (answer: IncomingMessage) => void text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection, body }), reject));
  });
}

const tokenOf = (id: string) => world.outside.token(id);

it('says that it is not ready before it lets go of anybody, then ends within its time', async () => {
  const ended = world.kill('api', 'SIGTERM');
  await eventually(async () => expect(await ask('/health/ready')).toMatchObject({ status: 503, connection: 'close', body: '{"status":"stopping"}' }));
  // Whoever has not heard of it yet is still served.
  expect(await ask('/v1/appeals?limit=1', { token: await tokenOf('operator.gao') })).toMatchObject({ status: 200, connection: 'close' });
  expect(await ended).toEqual({ code: 0, signal: null });
});

it('answers the last request on a connection kept alive, and says on it that it was the last', async () => {
  const token = await tokenOf('operator.gao');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers: Heard[] = [];
  let ended: Promise<unknown> | undefined;
  while (answers.at(-1)?.connection !== 'close') {
    answers.push(await ask('/v1/appeals?limit=1', { agent, token }));
    if (answers.length === 5) ended = world.kill('api', 'SIGTERM');
    if (answers.length > 5_000) throw new Error('nobody said that it was over');
  }
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers.slice(0, 5).map(({ connection }) => connection)).toEqual(Array(5).fill('keep-alive'));
  // The next one begins a connection, and is still heard.
  expect(await ask('/v1/appeals?limit=1', { agent, token })).toMatchObject({ status: 200, connection: 'close' });
  expect(await ended).toEqual({ code: 0, signal: null });
  agent.destroy();
});

it('finishes an upload that is half-way, and names the paper it made', async () => {
  const { order } = await world.casework.frozenMerchant();
  const { id: appealId } = await world.casework.open(order.id);
  const file = aPdf({ more: `9 0 obj (${'x'.repeat(200_000)}) endobj` });
  const head = '--edge\r\nContent-Disposition: form-data; name="requirementCode"\r\n\r\nstatement_of_facts\r\n--edge\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--edge--\r\n')]);
  const headers = { Authorization: `Bearer ${await tokenOf(staff.agent)}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'multipart/form-data; boundary=edge', 'Content-Length': String(body.length) };
  const upload = request(`${world.stack.urls.api}/v1/appeals/${appealId}/documents`, { method: 'POST', headers });
  const answer = heard(upload);
  upload.write(body.subarray(0, body.length / 2));
  // The API has it in hand: it counts the request as begun.
  await eventually(async () => expect((await ask('/health/live')).status).toBe(200));
  const ended = world.kill('api', 'SIGTERM');
  // Past the time for which new requests are taken: nothing holds the process but this upload.
  await eventually(async () => expect(await ask('/health/ready').catch(() => 'refused')).toBe('refused'));
  expect(world.stack.pidOf('api')).toBeDefined();
  upload.end(body.subarray(body.length / 2));
  const { status, connection, body: made } = await answer;
  expect([status, connection]).toEqual([201, 'close']);
  expect(await ended).toEqual({ code: 0, signal: null });
  const { document } = JSON.parse(made) as { document: { id: string; sizeBytes: number } };
  expect(await world.sql('SELECT size_bytes::int AS size FROM document WHERE id = $1', [document.id])).toEqual([{ size: file.length }]);
});

it('ends a stream of events with the word to come back, and another API goes on after the last one heard', async () => {
  const token = await tokenOf('operator.gao');
  const { order } = await world.casework.frozenMerchant();
  const stream = openStream(token);
  await eventually(() => expect(stream.text()).toContain('retry:'));
  const { id: appealId } = await world.casework.open(order.id);
  await eventually(() => expect(stream.ids().length).toBeGreaterThan(0));
  const ended = world.kill('api', 'SIGTERM');
  await stream.ended;
  expect(stream.text()).toMatch(/retry: \d+\n: this process stops; go on with Last-Event-ID\n\n$/);
  expect(stream.failed()).toBe(false);
  expect(await ended).toEqual({ code: 0, signal: null });

  await world.revive('api');
  await world.withdraw(appealId);
  const again = openStream(token, stream.ids().at(-1));
  const all = async () => (await world.sql<{ event_id: string }>(`SELECT event_id FROM audit_entry WHERE position >= (SELECT position FROM audit_entry WHERE event_id = $1) ORDER BY position`, [stream.ids()[0]])).map((row) => row.event_id);
  await eventually(async () => expect(new Set([...stream.ids(), ...again.ids()])).toEqual(new Set(await all())));
  expect([...stream.ids(), ...again.ids()]).toHaveLength((await all()).length);
  again.close();
});

function openStream(token: string, lastEventId?: string) {
  const heardSoFar: Buffer[] = [];
  let failed = false;
  const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${token}`, ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }) };
  const asked = request(`${world.stack.urls.api}/v1/events`, { headers }).end();
  const ended = new Promise<void>((resolve) => {
    asked.on('error', () => resolve());
    asked.on('response', (answer) => {
      answer.on('data', (piece: Buffer) => heardSoFar.push(piece));
      answer.on('error', () => (failed = true));
      answer.on('close', () => resolve());
    });
  });
  const told = () => Buffer.concat(heardSoFar).toString('utf8');
  return { ended, text: told, ids: () => [...told().matchAll(/^id: (\S+)$/gm)].map(([, id = '']) => id), failed: () => failed, close: () => void asked.destroy() };
}

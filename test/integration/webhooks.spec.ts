import { randomUUID } from 'node:crypto';
import { webhookSender } from '@thaw/adapters';
import { instant, instantFromMs, msOf, type Actor } from '@thaw/domain';
import { settledPosition, WebhookQueue } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { WebhookRunner } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { eventually } from '../support/eventually';
import { faultsOf } from '../support/json-schema';
import { merchantPerson, people } from '../support/people';
import { WebhookReceiver } from '../support/webhook-receiver';

let world: ApiWorld;
let receiver: WebhookReceiver;
const log: string[] = [];
/** What a test began and has to be ended, however the test ends. */
const tearDown: (() => Promise<void>)[] = [];
beforeEach(async () => {
  world = await ApiWorld.start();
  receiver = await WebhookReceiver.start();
  log.length = 0;
});
afterEach(async () => {
  await Promise.all(tearDown.splice(0).map(async (end) => end()));
  const { document, bodies } = { document: await published(), bodies: [...receiver.received] };
  await receiver.stop();
  await world.stop();
  // Whatever was sent is what the published document says.
  expect(bodies.flatMap(({ type, body }) => faultsOf(body, document.webhooks[type]?.post.requestBody.content['application/json'].schema, document, type))).toEqual([]);
});

interface Published {
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: object } } } } }>>;
}

async function published(): Promise<Published> {
  return (await (await fetch(`${world.url}/openapi.json`)).json()) as Published;
}

const skip = (ms: number) => world.cases.moveTo(instantFromMs(msOf(world.cases.now) + ms));

function aRunner(answerWithinMs = 2_000): WebhookRunner {
  const queue = new WebhookQueue(world.cases.source, world.cases.cipher);
  const logger = createLogger('spec', 'info', { write: (line) => void log.push(line) });
  return new WebhookRunner({ queue, send: webhookSender({ allowInside: true, answerWithinMs }), clock: { now: () => new Date(world.cases.now) }, logger, count: () => undefined });
}

/** Sends until nothing more is due at this instant. */
async function drain(runner = aRunner()): Promise<void> {
  while ((await runner.round()) > 0);
}

async function register(as: Actor, types: readonly string[] = []) {
  const { status, body } = await world.post('/v1/webhook-endpoints', { as, body: { url: receiver.url, types } });
  expect(status).toBe(201);
  receiver.secrets.push(String(body.secret));
  return { id: String(body.id), secret: String(body.secret) };
}

async function writtenSince(position: number) {
  return world.cases.source.query<{ event_id: string; key: string }[]>(`SELECT event_id, coalesce(freeze_order_id::text, stream) AS key FROM audit_entry WHERE position > $1 ORDER BY position`, [position]);
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('a webhook', () => {
  it('verifies with the public package, tells what was asked for, and is listed with what came back', async () => {
    const { id, secret } = await register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    const { appealId } = await world.cases.appealAt('risk_review');
    await drain();
    expect(receiver.received.map(({ type }) => type)).toEqual(['appeal.opened', 'appeal.stage_entered']);
    expect(receiver.received.every(({ verifiedWith }) => verifiedWith.includes(secret))).toBe(true);
    expect(receiver.received[1]?.data).toMatchObject({ id: receiver.received[1]?.id, appealId, before: { stage: 'collecting_documents' }, after: { stage: 'risk_review' } });
    const { body } = await world.get(`/v1/webhook-endpoints/${id}/deliveries`, people.agent);
    expect((body.items as { status: string; attempts: { code: number }[] }[]).map((one) => [one.status, one.attempts.map(({ code }) => code)])).toEqual([['delivered', [204]], ['delivered', [204]]]);
  });

  it('waits while the receiver is away for an hour: nothing is lost, each case keeps its order', async () => {
    const from = await settledPosition(world.cases.source);
    await register(people.agent);
    receiver.status = 0;
    for (let minute = 0; minute < 60; minute += 5) {
      if (minute % 20 === 0) await world.cases.appealAt('risk_review');
      await drain();
      skip(5 * 60_000);
    }
    expect(receiver.received).toEqual([]);
    receiver.status = 204;
    for (let hours = 0; hours < 3; hours += 1) {
      skip(3_600_000);
      await drain();
    }
    const written = await writtenSince(from);
    expect(new Set(idsOf(receiver.received))).toEqual(new Set(written.map((row) => row.event_id)));
    expect(receiver.received.length).toBe(written.length);
    for (const key of new Set(written.map((row) => row.key))) {
      const own = new Set(written.filter((row) => row.key === key).map((row) => row.event_id));
      expect(idsOf(receiver.received).filter((one) => own.has(one))).toEqual([...own]);
    }
  });

  it('is signed with both secrets for a day after a rotation, then with the new one alone', async () => {
    const { id, secret: old } = await register(people.agent, ['appeal.opened']);
    const rotated = await world.post(`/v1/webhook-endpoints/${id}/rotate-secret`, { as: people.agent, body: {} });
    const fresh = String(rotated.body.secret);
    receiver.secrets.push(fresh);
    await world.cases.appealAt('collecting_documents');
    await drain();
    skip(24 * 3_600_000);
    await world.cases.appealAt('collecting_documents');
    await drain();
    expect(receiver.received.map(({ verifiedWith }) => [verifiedWith.includes(old), verifiedWith.includes(fresh)])).toEqual([[true, true], [false, true]]);
  });

  it('keeps its secret sealed, also in the stored answer that a retry gets', async () => {
    const key = randomUUID();
    const ask = { as: people.agent, key, body: { url: receiver.url } };
    const [first, again] = [await world.post('/v1/webhook-endpoints', ask), await world.post('/v1/webhook-endpoints', ask)];
    expect(again.body).toEqual(first.body);
    const stored = await world.cases.source.query<unknown[]>(`SELECT (SELECT json_agg(e) FROM webhook_endpoint e) AS endpoints, (SELECT json_agg(k) FROM idempotency_key k) AS keys, (SELECT json_agg(a) FROM audit_entry a) AS audit`);
    expect(JSON.stringify(stored)).not.toContain(String(first.body.secret).slice(6, 30));
    expect((await world.get(`/v1/webhook-endpoints/${String(first.body.id)}`, people.agent)).body.secret).toBeUndefined();
  });
});

describe('who may have an endpoint, and how long', () => {
  it('goes for good, paused or not', async () => {
    const { id } = await register(people.agent);
    expect(await world.post(`/v1/webhook-endpoints/${id}/pause`, { as: people.agent, body: {} })).toMatchObject({ status: 200, body: { status: 'paused' } });
    expect(await world.post(`/v1/webhook-endpoints/${id}/remove`, { as: people.agent, body: {} })).toMatchObject({ status: 200, body: { status: 'removed', pausedWhy: null } });
    expect(await world.get(`/v1/webhook-endpoints/${id}`, people.agent)).toMatchObject({ status: 404, body: { code: 'webhook_endpoint_not_found' } });
  });

  it('is not for a merchant whom nobody registered, whatever their token says', async () => {
    const body = { url: 'https://merchant.example/thaw', types: ['appeal.opened'] };
    expect(await world.post('/v1/webhook-endpoints', { as: merchantPerson(randomUUID()), body })).toMatchObject({ status: 404, body: { code: 'merchant_not_found' } });
  });
});

describe('an endpoint that does not answer', () => {
  it('is paused after a day with an alarm and listed; resumed, it gets everything that was left, in order', async () => {
    const { id } = await register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    receiver.status = 500;
    await world.cases.appealAt('risk_review');
    for (let hour = 0; hour < 40; hour += 1) {
      await drain();
      skip(3_600_000);
    }
    expect(log.filter((line) => line.includes('ALARM')).length).toBe(1);
    const listed = await world.get('/v1/webhook-endpoints?status=paused', people.agent);
    expect(listed.body.items).toMatchObject([{ id, pausedWhy: 'dead' }]);
    await world.cases.appealAt('risk_review');
    receiver.status = 204;
    await drain();
    expect(receiver.received).toEqual([]);
    expect((await world.post(`/v1/webhook-endpoints/${id}/resume`, { as: people.agent, body: {} })).body).toMatchObject({ status: 'active', pausedWhy: null, failingSince: null });
    await drain();
    expect(receiver.received.map(({ type }) => type).sort()).toEqual(['appeal.opened', 'appeal.opened', 'appeal.stage_entered', 'appeal.stage_entered']);
  });
});

describe('an endpoint that is resumed', () => {
  it('gets what was left at once, with all its attempts before it, however long the next was away', async () => {
    const { id } = await register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    receiver.status = 500;
    await world.cases.appealAt('risk_review');
    for (let hour = 0; hour < 20; hour += 1) {
      await drain();
      skip(3_600_000);
    }
    await world.post(`/v1/webhook-endpoints/${id}/pause`, { as: people.agent, body: {} });
    receiver.status = 204;
    await drain();
    expect(receiver.received).toEqual([]);
    await world.post(`/v1/webhook-endpoints/${id}/resume`, { as: people.agent, body: {} });
    expect(await world.cases.source.query(`SELECT DISTINCT attempts FROM webhook_delivery WHERE status = 'pending'`)).toEqual([{ attempts: 0 }]);
    await drain();
    expect(receiver.received.map(({ type }) => type)).toEqual(['appeal.opened', 'appeal.stage_entered']);
  });
});

describe('an endpoint that takes no end', () => {
  /** Endpoints that hang and that answer, side by side, under a runner that runs as in a worker. */
  async function besideOneThatHangs(status: 101 | null, cases: number): Promise<{ readonly hanging: WebhookReceiver; readonly taken: () => number }> {
    const hanging = await WebhookReceiver.start();
    hanging.status = status;
    await world.post('/v1/webhook-endpoints', { as: people.agent, body: { url: hanging.url, types: ['appeal.opened'] } });
    const { id } = await register(people.agent, ['appeal.closed']);
    // A line of hundreds of cases, each with something due.
    await world.cases.appealAt('collecting_documents');
    await world.cases.source.query(
      `INSERT INTO webhook_delivery (endpoint_id, event_id, position, case_key, type, status, next_attempt_at, created_at)
       SELECT (SELECT id FROM webhook_endpoint WHERE id <> $1), NULL, 0, 'test/' || n, 'webhook.test', 'pending', $2, $2 FROM generate_series(1, $3::int) n`,
      [id, instantFromMs(msOf(world.cases.now) - 3_600_000), cases],
    );
    await world.post(`/v1/webhook-endpoints/${id}/test`, { as: people.agent, body: {} });
    const runner = aRunner(10_000);
    tearDown.push(async () => {
      await hanging.stop();
      await runner.stop();
    });
    runner.start();
    return { hanging, taken: () => receiver.received.length };
  }

  it('holds up its own calls and nobody else’s, with hundreds of cases in line', async () => {
    const side = await besideOneThatHangs(null, 300);
    await eventually(() => expect(side.taken()).toBe(1));
    // What hangs is still hanging: a few calls, not one for each case.
    await eventually(() => expect(side.hanging.calls).toBeGreaterThan(0));
    expect(side.hanging.calls).toBeLessThanOrEqual(4);
  });

  it('that offers another protocol has failed, like any that takes nothing', async () => {
    const side = await besideOneThatHangs(101, 1);
    await eventually(() => expect(side.taken()).toBe(1));
    await eventually(async () => expect(await codes()).toEqual([{ code: 101 }]));
    expect(await world.cases.source.query(`SELECT DISTINCT status FROM webhook_delivery WHERE attempts > 0 AND id IN (SELECT delivery_id FROM webhook_attempt WHERE code = 101)`)).toEqual([{ status: 'pending' }]);
  });

  const codes = async () => world.cases.source.query<unknown>('SELECT DISTINCT code FROM webhook_attempt WHERE code <> 204');
});

describe('several senders', () => {
  it('share the line: each event is sent once', async () => {
    const from = await settledPosition(world.cases.source);
    await register(people.agent);
    await Promise.all(Array.from({ length: 4 }, async () => world.cases.appealAt('risk_review')));
    await Promise.all([drain(), drain(), drain()]);
    await drain();
    const written = await writtenSince(from);
    expect(idsOf(receiver.received).sort()).toEqual(written.map((row) => row.event_id).sort());
  });

  it('one dies with an event in its hands: another sends it once the lease has run out, nothing behind it goes first', async () => {
    await register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    await world.cases.appealAt('risk_review');
    const dying = new WebhookQueue(world.cases.source, world.cases.cipher);
    await dying.fill(world.cases.now);
    expect((await dying.take(world.cases.now, { all: 10, ofFailing: 10 })).map(({ content }) => content.type)).toEqual(['appeal.opened']);
    await drain();
    expect(receiver.received).toEqual([]);
    await world.cases.source.query(`UPDATE webhook_delivery SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`);
    await drain();
    expect(receiver.received.map(({ type }) => type)).toEqual(['appeal.opened', 'appeal.stage_entered']);
  });
});

describe('people', () => {
  it('send a test and send again what was delivered; what is in line is tried by itself', async () => {
    const { id } = await register(people.agent, ['appeal.opened']);
    await world.post(`/v1/webhook-endpoints/${id}/test`, { as: people.agent, body: {} });
    await world.cases.appealAt('collecting_documents');
    await drain();
    expect(receiver.received.map(({ type }) => type).sort()).toEqual(['appeal.opened', 'webhook.test']);
    const { body } = await world.get(`/v1/webhook-endpoints/${id}/deliveries?status=delivered`, people.agent);
    const opened = (body.items as { id: string; type: string }[]).find(({ type }) => type === 'appeal.opened')?.id ?? '';
    const resend = async () => world.post(`/v1/webhook-endpoints/${id}/deliveries/${opened}/resend`, { as: people.agent, body: {} });
    expect((await resend()).status).toBe(200);
    expect(await resend()).toMatchObject({ status: 409, body: { code: 'webhook_delivery_not_ended' } });
    await drain();
    const twice = receiver.received.filter(({ type }) => type === 'appeal.opened');
    expect(idsOf(twice)).toEqual([twice[0]?.id, twice[0]?.id]);
  });

  it('of whatever role hear at an address no more of a guarded case than its merchant', async () => {
    world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
    const { orderId } = await world.cases.frozenMerchant([900_000n], [0n], '02');
    await register({ id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null });
    await register(people.agent);
    const appealId = await world.cases.open(orderId);
    await world.cases.handInEverything(appealId);
    await world.cases.appealAt('risk_review');
    await drain();
    const of = (one: string) => receiver.received.filter(({ data }) => data.appealId === one);
    expect(of(appealId).map(({ type }) => type)).toContain('document.received');
    expect(of(appealId).filter(({ type }) => /^(task|finding|decision\.proposed)/.test(type))).toEqual([]);
    expect(JSON.stringify(of(appealId))).not.toMatch(/verification|complian|limitId/);
    // Where nothing is guarded they hear what colleagues hear.
    expect(receiver.received.filter(({ type }) => type === 'task.opened').length).toBeGreaterThan(0);
  });

  it('of a merchant have endpoints of their own, told of their own cases and nothing from inside', async () => {
    const [own, other] = [await world.cases.appealAt('collecting_documents'), await world.cases.appealAt('collecting_documents')];
    const merchant = merchantPerson(own.merchantId);
    const theirs = await register(people.agent, ['freeze_order.lifted']);
    const { id } = await register(merchant);
    for (const { appealId } of [own, other]) await world.cases.handInEverything(appealId);
    await world.cases.acceptAllPapers(own.appealId);
    await drain();
    expect(new Set(receiver.received.map(({ data }) => String(data.merchantId)))).toEqual(new Set([own.merchantId]));
    expect(receiver.received.filter(({ type }) => /^task\./.test(type))).toEqual([]);
    expect(await world.get(`/v1/webhook-endpoints/${theirs.id}`, merchant)).toMatchObject({ status: 404, body: { code: 'webhook_endpoint_not_found' } });
    expect(await world.post(`/v1/webhook-endpoints/${id}/pause`, { as: merchantPerson(other.merchantId), body: {} })).toMatchObject({ status: 404, body: { code: 'webhook_endpoint_not_found' } });
    const listed = await world.get('/v1/webhook-endpoints', merchant);
    expect(idsOf(listed.body.items as { id: string }[])).toEqual([id]);
  });
});

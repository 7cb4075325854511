import { randomUUID } from 'node:crypto';
import { webhookDelivery } from '@thaw/domain';
import { forgetSpentSecrets } from '@thaw/persistence';
import { people } from '../support/people';
import { endpoints, WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

async function rotate(id: string, body: { readonly overlapHours?: number } = {}): Promise<string> {
  const { status, body: rotated } = await world.act(people.agent, id, 'rotate-secret', body);
  expect(status).toBe(200);
  const fresh = String(rotated.secret);
  world.receiver.secrets.push(fresh);
  return fresh;
}

/** Has something sent now, and tells which of these secrets signed it. */
async function signers(...secrets: readonly string[]): Promise<readonly boolean[]> {
  const before = world.receiver.received.length;
  await world.cases.appealAt('collecting_documents');
  await world.drain();
  const [sent, ...more] = world.receiver.received.slice(before);
  expect([sent?.type, more]).toEqual(['appeal.opened', []]);
  return secrets.map((secret) => sent?.verifiedWith.includes(secret) === true);
}

const kept = async () => world.cases.source.query<unknown>('SELECT previous_secret_encrypted IS NOT NULL AS before, overlap_until IS NOT NULL AS overlaps FROM webhook_endpoint');
const tagOf = async (id: string) => (await world.api.get(`${endpoints}/${id}`, people.agent)).headers.get('etag') ?? '';

describe('a secret', () => {
  it('signs beside its successor for a day, then its successor alone', async () => {
    const { id, secret: old } = await world.register(people.agent, ['appeal.opened']);
    const fresh = await rotate(id);
    expect(await signers(old, fresh)).toEqual([true, true]);
    world.skip(webhookDelivery.secretOverlapHours * 3_600_000);
    expect(await signers(old, fresh)).toEqual([false, true]);
  });

  it('signs beside its successor for as long as is asked for', async () => {
    const { id, secret: old } = await world.register(people.agent, ['appeal.opened']);
    const fresh = await rotate(id, { overlapHours: 2 });
    world.skip(2 * 3_600_000 - 1);
    expect(await signers(old, fresh)).toEqual([true, true]);
    world.skip(1);
    expect(await signers(old, fresh)).toEqual([false, true]);
    const tooLong = { overlapHours: webhookDelivery.longestSecretOverlapHours + 1 };
    expect(await world.act(people.agent, id, 'rotate-secret', tooLong)).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
  });

  it('that leaked ends at once when it is rotated without an overlap, and is not kept', async () => {
    const { id, secret: leaked } = await world.register(people.agent, ['appeal.opened']);
    const fresh = await rotate(id, { overlapHours: 0 });
    expect(await signers(leaked, fresh)).toEqual([false, true]);
    expect(await kept()).toEqual([{ before: false, overlaps: false }]);
    expect((await world.api.get(`${endpoints}/${id}`, people.agent)).body.secretOverlapUntil).toBeNull();
  });

  it('before the present one ends when its overlap is ended, once', async () => {
    const { id, secret: leaked } = await world.register(people.agent, ['appeal.opened']);
    const fresh = await rotate(id);
    expect(await world.act(people.agent, id, 'end-overlap')).toMatchObject({ status: 200, body: { id, status: 'active', secretOverlapUntil: null } });
    expect(await signers(leaked, fresh)).toEqual([false, true]);
    expect(await kept()).toEqual([{ before: false, overlaps: false }]);
    expect(await world.act(people.agent, id, 'end-overlap')).toMatchObject({ status: 409, body: { code: 'webhook_no_overlap' } });
  });

  it('cannot be ended where it signs no more', async () => {
    const { id } = await world.register(people.agent, ['appeal.opened']);
    await rotate(id, { overlapHours: 1 });
    world.skip(3_600_000);
    expect(await world.act(people.agent, id, 'end-overlap')).toMatchObject({ status: 409, body: { code: 'webhook_no_overlap' } });
  });

  it('that was before the one before ends when that is rotated: never more than two sign', async () => {
    const { id, secret: first } = await world.register(people.agent, ['appeal.opened']);
    const second = await rotate(id);
    world.skip(3_600_000);
    const third = await rotate(id, { overlapHours: 48 });
    expect(await signers(first, second, third)).toEqual([false, true, true]);
    world.skip(48 * 3_600_000 - 1);
    expect(await signers(first, second, third)).toEqual([false, true, true]);
    world.skip(1);
    expect(await signers(first, second, third)).toEqual([false, false, true]);
  });

  it('is forgotten once its overlap is over, and with its endpoint', async () => {
    const { id } = await world.register(people.agent, ['appeal.opened']);
    const fresh = await rotate(id, { overlapHours: 1 });
    world.skip(3_600_000 - 1);
    const forget = async () => forgetSpentSecrets(world.cases.source, world.cases.now, 10);
    expect([await forget(), await kept()]).toEqual([0, [{ before: true, overlaps: true }]]);
    const tag = await tagOf(id);
    world.skip(1);
    expect([await forget(), await kept(), await forget()]).toEqual([1, [{ before: false, overlaps: true }], 0]);
    // Whoever has read the endpoint has still read what it is.
    expect(await tagOf(id)).toBe(tag);
    expect(await signers(fresh)).toEqual([true]);
    await rotate(id);
    await world.act(people.agent, id, 'remove');
    expect(await world.cases.source.query('SELECT secret_encrypted, previous_secret_encrypted FROM webhook_endpoint')).toEqual([{ secret_encrypted: null, previous_secret_encrypted: null }]);
  });

  it('goes on signing whatever else becomes of its endpoint meanwhile', async () => {
    const { id, secret: old } = await world.register(people.agent, ['appeal.opened']);
    const fresh = await rotate(id);
    for (const what of ['pause', 'resume']) expect((await world.act(people.agent, id, what)).status).toBe(200);
    expect((await world.act(people.agent, id, 'change', { url: world.receiver.url, types: ['appeal.opened'] })).status).toBe(200);
    expect(await signers(old, fresh)).toEqual([true, true]);
  });

  it('is sealed, also in the stored answer that a retry gets', async () => {
    const ask = { as: people.agent, key: randomUUID(), body: { url: world.receiver.url } };
    const [first, again] = [await world.api.post(endpoints, ask), await world.api.post(endpoints, ask)];
    expect(again.body).toEqual(first.body);
    const id = String(first.body.id);
    const turn = { as: people.agent, key: randomUUID(), body: { overlapHours: 0 }, headers: { 'If-Match': await tagOf(id) } };
    const [rotated, rotatedAgain] = [await world.api.post(`${endpoints}/${id}/rotate-secret`, turn), await world.api.post(`${endpoints}/${id}/rotate-secret`, turn)];
    expect(rotatedAgain.body).toEqual(rotated.body);
    const stored = JSON.stringify(await world.cases.source.query<unknown[]>(`SELECT (SELECT json_agg(e) FROM webhook_endpoint e) AS endpoints, (SELECT json_agg(k) FROM idempotency_key k) AS keys, (SELECT json_agg(a) FROM audit_entry a) AS audit`));
    for (const { body } of [first, rotated]) expect(stored).not.toContain(String(body.secret).slice(6, 30));
    expect((await world.api.get(`${endpoints}/${id}`, people.agent)).body.secret).toBeUndefined();
  });
});

describe('of two who rotate or end at once', () => {
  it('one is served, and the other is told what has happened', async () => {
    const { id, secret: first } = await world.register(people.agent, ['appeal.opened']);
    const seen = { 'If-Match': await tagOf(id) };
    const act = async (what: string, headers: Readonly<Record<string, string>>) => world.api.post(`${endpoints}/${id}/${what}`, { as: people.agent, body: {}, headers, blind: true });
    expect(await act('rotate-secret', {})).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
    const answers = await Promise.all([act('rotate-secret', seen), act('rotate-secret', seen)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const fresh = String(answers.find(({ status }) => status === 200)?.body.secret);
    world.receiver.secrets.push(fresh);
    // Who has not seen the rotation would end the secret that the receiver still goes by.
    expect(await act('end-overlap', seen)).toMatchObject({ status: 412, body: { code: 'changed_since_read' } });
    expect(await act('end-overlap', {})).toMatchObject({ status: 428 });
    expect(await signers(first, fresh)).toEqual([true, true]);
  });
});

it('each rotation and each end stands in the trail and is told as an event, without any secret', async () => {
  const { id } = await world.register(people.agent, ['webhook_endpoint.secret_rotated', 'webhook_endpoint.overlap_ended']);
  await rotate(id);
  await world.act(people.agent, id, 'end-overlap');
  await rotate(id, { overlapHours: 0 });
  await world.drain();
  const until = expect.stringMatching(/^2\d{3}-/) as unknown;
  const overlap = ({ before, after }: { readonly before: Readonly<Record<string, unknown>>; readonly after: Readonly<Record<string, unknown>> }) => [before['secretOverlapUntil'], after['secretOverlapUntil']];
  expect(world.receiver.received.map(({ type, data }) => [type, ...overlap(data as Parameters<typeof overlap>[0])])).toEqual([
    ['webhook_endpoint.secret_rotated', null, until], ['webhook_endpoint.overlap_ended', until, null], ['webhook_endpoint.secret_rotated', null, null],
  ]);
  const trail = await world.cases.source.query<{ type: string; actor_id: string }[]>('SELECT type, actor_id FROM audit_entry WHERE stream = $1 ORDER BY seq', [`webhook_endpoint/${id}`]);
  expect(trail.map(({ type, actor_id }) => [type, actor_id])).toEqual(['WebhookEndpointRegistered', 'WebhookSecretRotated', 'WebhookOverlapEnded', 'WebhookSecretRotated'].map((type) => [type, people.agent.id]));
});

import { randomUUID } from 'node:crypto';
import { plusMs } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
let own: { readonly appealId: string; readonly merchantId: string; readonly accountId: string };
beforeAll(async () => {
  world = await ApiWorld.start();
  own = await world.cases.appealAt('risk_review');
});
afterAll(async () => world.stop());

const auditor = { ...people.agent, id: 'auditor.bai', roles: ['auditor'] as const };
const appeal = () => ({ kind: 'appeal', id: own.appealId });
const wish = (change: Readonly<Record<string, unknown>> = {}) => ({ subject: appeal(), field: 'account_holder', purpose: 'compare_papers', note: 'The licence names another person.', ...change });
const trailOf = async (stream: string) =>
  world.cases.source.query<{ by: string; payload: Record<string, unknown> }[]>(`SELECT actor_id AS by, payload FROM audit_entry WHERE stream = $1 AND type = 'FieldRevealed' ORDER BY seq`, [stream]);

describe('a masked field', () => {
  it('is shown in clear for a purpose, and the case’s trail says who looked at what and why, never what they saw', async () => {
    const before = (await trailOf(`appeal/${own.appealId}`)).length;
    const answer = await world.post('/v1/reveal', { as: people.reviewer, body: wish() });
    expect(answer).toMatchObject({ status: 200, body: { subject: appeal(), field: 'account_holder', value: '谭建国' } });
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const trail = await trailOf(`appeal/${own.appealId}`);
    expect(trail.slice(before)).toEqual([{ by: people.reviewer.id, payload: { merchantId: own.merchantId, field: 'account_holder', purpose: 'compare_papers', note: 'The licence names another person.' } }]);
    const kept = await world.cases.source.query<unknown[]>(`SELECT (SELECT json_agg(i) FROM idempotency_key i), (SELECT json_agg(a) FROM audit_entry a)`);
    expect(JSON.stringify(kept).includes('谭建国') || world.logLines.join('').includes('谭建国')).toBe(false);
    expect((await world.get(`/v1/audit/appeal/${own.appealId}/verify`, auditor)).body).toMatchObject({ intact: true });
    expect((await world.get('/metrics')).body).toMatch(/thaw_reveals_total\{field="account_holder",purpose="compare_papers"\} 1/);
  });

  it('reads the same on a retry, which is no second look', async () => {
    const key = randomUUID();
    const ask = { as: people.treasury, key, body: wish({ field: 'account_number', purpose: 'bank_inquiry' }) };
    const [first, again] = [await world.post('/v1/reveal', ask), await world.post('/v1/reveal', ask)];
    expect(first.body.value).toMatch(/^62220200\d+$/);
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([first.body, 'true']);
    const looks = async () => (await trailOf(`appeal/${own.appealId}`)).filter(({ by }) => by === people.treasury.id).length;
    expect(await looks()).toBe(1);
    // A retry comes soon. Whoever sends the key again later looks again, and that is written down: one entry would else open the field for days.
    world.cases.moveTo(plusMs(world.cases.now, 5 * 60_000 + 1));
    const later = await world.post('/v1/reveal', ask);
    expect([later.body.value, later.body.revealedAt, later.headers.get('idempotency-replayed')]).toEqual([first.body.value, world.cases.now, null]);
    expect(await looks()).toBe(2);
  });

  it('is not guessed without a trace: a note that names it is refused, and who tried stands in the audit, without the note', async () => {
    const tried = async () => world.cases.source.query<{ by: string; payload: unknown }[]>(`SELECT actor_id AS by, payload FROM audit_entry WHERE stream = $1 AND type = 'RevealRefused'`, [`appeal/${own.appealId}`]);
    const before = (await tried()).length;
    const tag = async () => (await world.get(`/v1/appeals/${own.appealId}`, people.reviewer)).headers.get('etag');
    const seen = await tag();
    expect(await world.post('/v1/reveal', { as: people.reviewer, body: wish({ note: 'Is it 谭建国?' }) })).toMatchObject({ status: 422, body: { code: 'reveal_note_tells_value' } });
    expect((await tried()).slice(before)).toEqual([{ by: people.reviewer.id, payload: { merchantId: own.merchantId, field: 'account_holder', purpose: 'compare_papers' } }]);
    expect(await tag()).toBe(seen);
    expect((await world.get(`/v1/appeals/${own.appealId}/timeline`, people.reviewer)).status).toBe(200);
    expect((await world.get(`/v1/audit/appeal/${own.appealId}/verify`, auditor)).body).toMatchObject({ intact: true });
  });

  it('is told in the timeline of colleagues, not in the merchant’s, nor in that of who speaks with the merchant', async () => {
    await world.post('/v1/reveal', { as: people.reviewer, body: wish() });
    const types = async (as: typeof people.agent) => ((await world.get(`/v1/appeals/${own.appealId}/timeline`, as)).body.entries as { type: string }[]).map(({ type }) => type);
    expect(await types(people.reviewer)).toContain('FieldRevealed');
    for (const as of [merchantPerson(own.merchantId), people.agent]) expect(await types(as)).not.toContain('FieldRevealed');
    expect((await world.get(`/v1/ops/appeals/${own.appealId}/diagnosis`, { ...people.agent, id: 'operator.gao', roles: ['operator'] })).body.lastFact?.type).not.toBe('FieldRevealed');
  });

  it('goes on being followed by the case’s own commands: one trail, one order', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    await Promise.all([...Array.from({ length: 8 }, async () => world.post('/v1/reveal', { as: people.reviewer, body: wish({ subject: { kind: 'appeal', id: appealId } }) })), world.cases.proposeUndisputed(appealId, people.otherReviewer)]);
    expect((await trailOf(`appeal/${appealId}`)).length).toBe(8);
    expect((await world.get(`/v1/audit/appeal/${appealId}/verify`, auditor)).body).toMatchObject({ intact: true });
    expect((await world.cases.read(appealId)).appeal.stage).toBe('approval');
  });

  it('of a merchant without an appeal is kept in the merchant’s trail', async () => {
    const { merchantId } = await world.cases.frozenMerchant();
    expect((await world.post('/v1/reveal', { as: people.agent, body: wish({ subject: { kind: 'merchant', id: merchantId }, field: 'legal_name', purpose: 'identify_caller' }) })).body.value).toBe('老谭家常菜馆');
    expect((await trailOf(`merchant/${merchantId}`)).map(({ by }) => by)).toEqual([people.agent.id]);
  });

  it('of their own is the merchant’s to see, of another’s it does not exist', async () => {
    const other = await world.cases.frozenMerchant();
    const as = merchantPerson(own.merchantId);
    const mine = { subject: { kind: 'merchant', id: own.merchantId }, field: 'account_number', purpose: 'own_record', note: 'checking' };
    expect((await world.post('/v1/reveal', { as, body: mine })).body.value).toMatch(/^6222/);
    expect(await world.post('/v1/reveal', { as, body: { ...mine, subject: { kind: 'merchant', id: other.merchantId } } })).toMatchObject({ status: 404, body: { code: 'merchant_not_found' } });
    expect(await world.post('/v1/reveal', { as: merchantPerson(other.merchantId), body: wish({ purpose: 'own_record' }) })).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    expect(await world.post('/v1/reveal', { as, body: { ...mine, purpose: 'bank_inquiry' } })).toMatchObject({ status: 422, body: { code: 'reveal_purpose_wrong' } });
  });

  it.each([
    ['an agent an account number', people.agent, { field: 'account_number' }, 403, 'role_missing'],
    ['an auditor anything', auditor, {}, 403, 'permission_missing'],
    ['anybody for a purpose of their own wording', people.reviewer, { purpose: 'curiosity' }, 400, 'validation_failed'],
    ['anybody who writes the value into the note', people.reviewer, { note: '核对户名 谭 建国' }, 422, 'reveal_note_tells_value'],
    ['anybody without saying why', people.reviewer, { note: ' ' }, 400, 'validation_failed'],
    ['anything of an appeal that is none', people.reviewer, { subject: { kind: 'appeal', id: randomUUID() } }, 404, 'appeal_not_found'],
  ] as const)('is not shown: %s', async (_, as, change, status, code) => {
    const before = await trailOf(`appeal/${own.appealId}`);
    expect(await world.post('/v1/reveal', { as, body: wish(change) })).toMatchObject({ status, body: { code } });
    expect(await trailOf(`appeal/${own.appealId}`)).toEqual(before);
  });

  it('is not shown to somebody with an interest in the merchant', async () => {
    await world.post('/v1/access/conflicts', { as: people.otherReviewer, body: { merchantId: own.merchantId, reason: 'family' } });
    expect(await world.post('/v1/reveal', { as: people.otherReviewer, body: wish() })).toMatchObject({ status: 403, body: { code: 'conflict_of_interest' } });
  });
});

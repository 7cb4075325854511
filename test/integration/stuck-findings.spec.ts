import { randomUUID } from 'node:crypto';
import { plusMs, type Actor, type Sighting, type StuckClass } from '@thaw/domain';
import { FindingRegister } from '@thaw/persistence';
import type { RemedyRunner } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { people } from '../support/people';
import { NotedRunner } from '../support/remedy-runner';

/** What operators see of stuck work and do about it, through the API. */

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };

interface Finding {
  readonly id: string;
  readonly class: StuckClass;
  readonly cause: string;
  readonly state: string;
  readonly count: number;
}

let world: ApiWorld;
let register: FindingRegister;
let runner: RemedyRunner;
beforeEach(async () => {
  world = await ApiWorld.start();
  register = new FindingRegister(world.cases.source);
  runner = new NotedRunner(world.cases).runner;
});
afterEach(async () => world.stop());

function seen(stuckClass: StuckClass, cause: string, ...appealIds: readonly string[]): readonly Sighting[] {
  return appealIds.map((appealId) => ({ class: stuckClass, cause, appealId, since: plusMs(world.cases.now, -60_000), count: 1 }));
}

/** One sweep a minute after the one before. */
async function sweep(covered: readonly StuckClass[], ...sightings: readonly (readonly Sighting[])[]): Promise<void> {
  world.cases.moveTo(plusMs(world.cases.now, 60_000));
  await register.record(covered, sightings.flat(), world.cases.now);
}

async function findings(query = ''): Promise<readonly Finding[]> {
  const answer = await world.get(`/v1/ops/findings${query}`, operator);
  expect(answer).toMatchObject({ status: 200 });
  return (answer.body as { items: readonly Finding[] }).items;
}

async function one(stuckClass: StuckClass): Promise<Finding> {
  const [found] = await findings(`?class=${stuckClass}`);
  if (found === undefined) throw new Error(`no finding of ${stuckClass}`);
  return found;
}

async function openAppeals(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) ids.push(await world.cases.open((await world.cases.frozenMerchant([10_000n], [0n])).orderId));
  return ids;
}

const ask = (body: object, as: Actor = operator) => ({ as, body });
const post = (path: string, body: object, as: Actor = operator) => world.post(`/v1/ops${path}`, ask(body, as));

async function started(body: object): Promise<string> {
  const answer = await post('/remedies', { why: 'the gateway is back', ...body });
  expect(answer).toMatchObject({ status: 201 });
  return (answer.body as { runId: string }).runId;
}

async function counts(runId: string): Promise<object> {
  const { state, counts: counted } = (await world.get(`/v1/ops/remedies/${runId}`, operator)).body as { readonly state: string; readonly counts: object };
  return { state, ...counted };
}

/** Remedies written into the appeals' audit trails, by appeal. */
async function remediesWritten(): Promise<ReadonlyMap<string, number>> {
  const rows = await asSuperuser(world.cases.database, `SELECT substr(stream, 8) AS id, count(*)::int AS n FROM audit_entry WHERE type = 'RemedyApplied' AND stream LIKE 'appeal/%' GROUP BY 1`);
  return new Map(rows.map((row) => [String(row['id']), Number(row['n'])]));
}

describe('findings', () => {
  it('are listed the newest first, by class and by state, with what they hold', async () => {
    const [a, b, c] = await openAppeals(3);
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? '', b ?? ''));
    await sweep(['wait_overdue'], seen('wait_overdue', 'documents, merchant', c ?? ''));
    expect((await findings()).map((found) => found.class)).toEqual(['wait_overdue', 'bank_silent']);
    expect(await findings('?class=bank_silent')).toMatchObject([{ cause: 'bank 1021', state: 'open', count: 2, held: [{ currency: 'CNY', amountMinor: 20_000 }], remedies: ['resend_to_bank', 'move_to_manual', 'extend'], runbook: 'docs/runbooks/bank-silent.md' }]);
    expect(await findings('?state=acknowledged')).toEqual([]);
    const items = await world.get(`/v1/ops/findings/${(await one('bank_silent')).id}/appeals?limit=1`, auditor);
    expect(items.body).toMatchObject({ items: [{ heldMinor: 10_000, goneAt: null }], nextCursor: expect.any(String) as string });
    const page = await world.get('/v1/ops/findings?limit=1', auditor);
    const next = await world.get(`/v1/ops/findings?limit=1&cursor=${encodeURIComponent(String(page.body.nextCursor))}`, auditor);
    expect(next.body).toMatchObject({ items: [{ class: 'bank_silent' }], nextCursor: null });
  });

  it('are silenced one by one: another cause of the same class is open', async () => {
    const [a, b] = await openAppeals(2);
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? ''));
    const first = await one('bank_silent');
    expect(await post(`/findings/${first.id}/acknowledge`, { note: 'Called them.' })).toMatchObject({ status: 200, body: { acknowledgedBy: operator.id } });
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? ''), seen('bank_silent', 'bank 3085', b ?? ''));
    expect(await findings('?state=open')).toMatchObject([{ cause: 'bank 3085' }]);
    expect(await findings('?state=acknowledged')).toMatchObject([{ id: first.id, acknowledgedBy: operator.id, note: 'Called them.' }]);
  });

  it('are resolved by themselves, kept as history, and opened anew when they come back', async () => {
    const [a] = await openAppeals(1);
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? ''));
    const first = await one('bank_silent');
    await post(`/findings/${first.id}/acknowledge`, { note: 'Called them.' });
    // A sweep of other classes says nothing about this one.
    await sweep(['wait_overdue']);
    expect(await findings('?state=acknowledged')).toHaveLength(1);
    await sweep(['bank_silent']);
    expect(await findings('?state=resolved')).toMatchObject([{ id: first.id, note: 'Called them.', resolvedAt: world.cases.now }]);
    expect(await post(`/findings/${first.id}/acknowledge`, { note: 'late' })).toMatchObject({ status: 409, body: { code: 'finding_resolved' } });
    expect(await post('/remedies', { findingId: first.id, remedy: 'resend_to_bank', why: 'late' })).toMatchObject({ status: 409, body: { code: 'finding_resolved' } });
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? ''));
    const [again] = await findings('?state=open');
    expect(again).toMatchObject({ class: 'bank_silent', acknowledgedAt: null });
    expect(again?.id).not.toBe(first.id);
  });

  it('show an appeal under its root cause, whichever look saw it first', async () => {
    const [a] = await openAppeals(1);
    await sweep(['wait_overdue', 'mark_late'], seen('wait_overdue', 'documents, merchant', a ?? ''), seen('mark_late', 'documents', a ?? ''));
    expect(await findings('?state=open')).toMatchObject([{ class: 'mark_late' }]);
    await sweep(['workflow_missing'], seen('workflow_missing', 'no workflow runs', a ?? ''));
    await sweep(['wait_overdue', 'mark_late'], seen('wait_overdue', 'documents, merchant', a ?? ''), seen('mark_late', 'documents', a ?? ''));
    expect(await findings('?state=open')).toMatchObject([{ class: 'workflow_missing' }]);
    const { body } = await world.get(`/v1/ops/appeals/${a ?? ''}/diagnosis`, operator);
    expect(body).toMatchObject({ stuck: true, findings: [{ class: 'workflow_missing' }] });
    // Once that is healed, the next look shows what is left.
    await sweep(['workflow_missing']);
    await sweep(['wait_overdue', 'mark_late'], seen('wait_overdue', 'documents, merchant', a ?? ''));
    expect(await findings('?state=open')).toMatchObject([{ class: 'wait_overdue' }]);
  });
});

describe('remedies', () => {
  it('tried dry say what would happen, and do nothing', async () => {
    const [held, free] = [await world.cases.appealAt('risk_review'), await world.cases.appealAt('risk_review')];
    must(await world.cases.command(held.appealId, { type: 'claimTask', taskId: await world.cases.liveTask(held.appealId, 'risk_review') }, people.reviewer));
    const before = [await world.cases.read(held.appealId), await world.cases.read(free.appealId)];
    const nobody = randomUUID();
    const answer = await post('/remedies/preview', { remedy: 'return_task', why: 'gone home', appealIds: [held.appealId, free.appealId, nobody] });
    expect(answer).toMatchObject({
      status: 200,
      body: { count: 3, looked: 3, wouldApply: 1, wouldBeRefused: 2, refusals: [{ appealId: free.appealId, code: 'task_not_held' }, { appealId: nobody, code: 'appeal_not_found' }] },
    });
    expect([await world.cases.read(held.appealId), await world.cases.read(free.appealId)]).toEqual(before);
    expect(await runner.round()).toBe(0);
  });

  it('over many appeals stop half-way, go on, and are in each audit trail once', async () => {
    const ids = await openAppeals(25);
    await sweep(['workflow_missing'], seen('workflow_missing', 'no workflow runs', ...ids));
    const runId = await started({ findingId: (await one('workflow_missing')).id, remedy: 'nudge' });
    expect(await counts(runId)).toEqual({ state: 'running', pending: 25, done: 0, refused: 0, failed: 0 });
    expect(await runner.round()).toBe(10);
    expect(await post(`/remedies/${runId}/stop`, {})).toMatchObject({ status: 200, body: { change: 'stop' } });
    expect(await runner.round()).toBe(0);
    expect(await counts(runId)).toEqual({ state: 'stopped', pending: 15, done: 10, refused: 0, failed: 0 });
    expect((await remediesWritten()).size).toBe(10);
    await post(`/remedies/${runId}/resume`, {});
    while ((await runner.round()) > 0);
    expect(await counts(runId)).toEqual({ state: 'done', pending: 0, done: 25, refused: 0, failed: 0 });
    expect(await remediesWritten()).toEqual(new Map(ids.map((id) => [id, 1])));
    const trail = await asSuperuser(world.cases.database, `SELECT actor_id AS by, payload FROM audit_entry WHERE stream = $1 AND type = 'RemedyApplied'`, [`appeal/${ids[0] ?? ''}`]);
    expect(trail).toMatchObject([{ by: operator.id }]);
    expect(JSON.stringify(trail)).toContain('the gateway is back');
    expect((await world.get(`/v1/audit/appeal/${ids[0] ?? ''}/verify`, auditor)).body).toMatchObject({ intact: true });
  });

  it('try again only what was refused', async () => {
    const [held, free] = [await world.cases.appealAt('risk_review'), await world.cases.appealAt('risk_review')];
    const claim = async (id: string) => must(await world.cases.command(id, { type: 'claimTask', taskId: await world.cases.liveTask(id, 'risk_review') }, people.reviewer));
    await claim(held.appealId);
    const runId = await started({ appealIds: [held.appealId, free.appealId], remedy: 'return_task' });
    expect(await runner.round()).toBe(2);
    expect(await counts(runId)).toEqual({ state: 'done', pending: 0, done: 1, refused: 1, failed: 0 });
    expect((await world.get(`/v1/ops/remedies/${runId}/items?state=refused`, auditor)).body).toMatchObject({ items: [{ appealId: free.appealId, code: 'task_not_held' }] });
    await claim(held.appealId);
    await claim(free.appealId);
    await post(`/remedies/${runId}/retry`, {});
    expect(await counts(runId)).toMatchObject({ state: 'running', pending: 1, done: 1 });
    expect(await runner.round()).toBe(1);
    expect(await counts(runId)).toEqual({ state: 'done', pending: 0, done: 2, refused: 0, failed: 0 });
    expect(await remediesWritten()).toEqual(new Map([[held.appealId, 1], [free.appealId, 1]]));
    // What was done before is not done again: somebody holds it.
    expect((await world.cases.read(held.appealId)).appeal.tasks.find((task) => task.status === 'claimed')?.claimedBy).toBe(people.reviewer.id);
  });

  it('begun twice with one key are begun once', async () => {
    const [a] = await openAppeals(1);
    const [key, body] = [randomUUID(), { appealIds: [a], remedy: 'nudge', why: 'twice' }];
    const [first, second] = [await world.post('/v1/ops/remedies', { as: operator, body, key }), await world.post('/v1/ops/remedies', { as: operator, body, key })];
    expect(second.body).toEqual(first.body);
    expect(await asSuperuser(world.cases.database, 'SELECT count(*)::int AS n FROM remedy_run')).toEqual([{ n: 1 }]);
  });
});

describe('who may', () => {
  it('auditors read and act on nothing; others do neither', async () => {
    const [a] = await openAppeals(1);
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? ''));
    const { id } = await one('bank_silent');
    expect(await world.get('/v1/ops/findings', auditor)).toMatchObject({ status: 200 });
    for (const as of [auditor, people.reviewer]) {
      expect(await post(`/findings/${id}/acknowledge`, { note: 'x' }, as)).toMatchObject({ status: 403 });
      expect(await post('/remedies/preview', { findingId: id, remedy: 'resend_to_bank', why: 'x' }, as)).toMatchObject({ status: 403 });
      expect(await post('/remedies', { findingId: id, remedy: 'resend_to_bank', why: 'x' }, as)).toMatchObject({ status: 403 });
    }
    for (const path of ['/v1/ops/findings', `/v1/ops/findings/${id}`, `/v1/ops/findings/${id}/appeals`, `/v1/ops/appeals/${a ?? ''}/diagnosis`]) {
      expect(await world.get(path, people.reviewer)).toMatchObject({ status: 403 });
    }
    expect(await asSuperuser(world.cases.database, 'SELECT 1 FROM remedy_run')).toEqual([]);
  });

  it('nobody finds what is not there, or uses a remedy that does not fit', async () => {
    const [a] = await openAppeals(1);
    await sweep(['bank_silent'], seen('bank_silent', 'bank 1021', a ?? ''));
    const { id } = await one('bank_silent');
    const none = randomUUID();
    for (const path of [`/v1/ops/findings/${none}`, `/v1/ops/findings/${none}/appeals`]) expect(await world.get(path, operator)).toMatchObject({ status: 404, body: { code: 'finding_not_found' } });
    for (const path of [`/v1/ops/remedies/${none}`, `/v1/ops/remedies/${none}/items`]) expect(await world.get(path, operator)).toMatchObject({ status: 404, body: { code: 'remedy_run_not_found' } });
    for (const change of ['stop', 'resume', 'retry']) expect(await post(`/remedies/${none}/${change}`, {})).toMatchObject({ status: 404 });
    expect(await world.get(`/v1/ops/appeals/${none}/diagnosis`, operator)).toMatchObject({ status: 404 });
    expect(await post(`/findings/${none}/acknowledge`, { note: 'x' })).toMatchObject({ status: 404 });
    for (const path of ['/remedies', '/remedies/preview']) expect(await post(path, { findingId: none, remedy: 'nudge', why: 'x' })).toMatchObject({ status: 404 });
    expect(await post('/remedies', { findingId: id, remedy: 'return_task', why: 'x' })).toMatchObject({ status: 422, body: { code: 'remedy_does_not_fit' } });
    expect(await post('/remedies', { remedy: 'nudge', why: 'x' })).toMatchObject({ status: 400 });
    expect(await post('/remedies', { findingId: id, appealIds: [a], remedy: 'resend_to_bank', why: 'x' })).toMatchObject({ status: 400 });
  });
});

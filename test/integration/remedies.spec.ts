import { plusMs, type Actor, type StuckClass } from '@thaw/domain';
import { FindingRegister } from '@thaw/persistence';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { people } from '../support/people';
import { NotedRunner } from '../support/remedy-runner';

/** Each remedy: what its dry run says, who must agree, and what it leaves behind. */

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
const otherOperator: Actor = { id: 'operator.luo', roles: ['operator'], merchantId: null, bankCode: null };

let world: ApiWorld;
let noted: NotedRunner;
beforeEach(async () => {
  // Under the version that knows stays and extensions.
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
  noted = new NotedRunner(world.cases);
});
afterEach(async () => world.stop());

const post = (path: string, body: object, as: Actor = operator) => world.post(`/v1/ops/remedies${path}`, { as, body });

async function begun(body: object, as: Actor = operator): Promise<{ readonly runId: string; readonly count: number; readonly needsApproval: boolean }> {
  const answer = await post('', { why: 'the spec frees it', ...body }, as);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body as { readonly runId: string; readonly count: number; readonly needsApproval: boolean };
}

async function approvedBy(as: Actor, body: object): Promise<string> {
  const { runId, needsApproval } = await begun(body);
  expect(needsApproval).toBe(true);
  expect(await post(`/${runId}/decision`, { approve: true }, as)).toMatchObject({ status: 200, body: { approved: true } });
  await noted.toTheEnd();
  return runId;
}

async function run(runId: string): Promise<Readonly<Record<string, unknown>>> {
  return (await world.get(`/v1/ops/remedies/${runId}`, operator)).body as Readonly<Record<string, unknown>>;
}

async function codes(runId: string): Promise<readonly unknown[]> {
  return ((await world.get(`/v1/ops/remedies/${runId}/items`, operator)).body as { items: readonly { code: unknown }[] }).items.map((item) => item.code);
}

const appeal = async (appealId: string) => (await world.cases.read(appealId)).appeal;
const held = (appealId: string, as = people.reviewer) => world.cases.liveTask(appealId, 'risk_review').then(async (taskId) => must(await world.cases.command(appealId, { type: 'claimTask', taskId }, as)));

describe('by one person', () => {
  it('everything of somebody who left goes to somebody else, as far as four eyes let it', async () => {
    const appeals = await Promise.all([world.cases.appealAt('risk_review'), world.cases.appealAt('risk_review'), world.cases.appealAt('risk_review')]);
    const [a, b, c] = appeals.map((one) => one.appealId) as [string, string, string];
    await held(a);
    await held(b);
    await held(c, people.otherReviewer);
    const body = { remedy: 'reassign_task', why: 'Chen has left', to: people.otherReviewer.id, filter: { heldBy: people.reviewer.id } };
    expect((await post('/preview', body)).body).toMatchObject({
      count: 2, wouldApply: 2, approvedBy: null, workflow: 'woken',
      would: [{ events: ['RemedyApplied', 'TaskUnclaimed', 'TaskAssigned'], stage: { from: 'risk_review', to: 'risk_review' } }, {}],
    });
    expect((await appeal(a)).tasks.at(-1)?.claimedBy).toBe(people.reviewer.id);
    const { runId, count, needsApproval } = await begun(body);
    expect({ count, needsApproval }).toEqual({ count: 2, needsApproval: false });
    await noted.toTheEnd();
    expect(await run(runId)).toMatchObject({ state: 'done', filter: { heldBy: people.reviewer.id }, wish: { to: people.otherReviewer.id }, counts: { done: 2 } });
    for (const id of [a, b, c]) expect((await appeal(id)).tasks.at(-1)).toMatchObject({ status: 'claimed', claimedBy: people.otherReviewer.id });
    // Somebody who filed the appeal does not get its review, nor whoever asks for it.
    const barred = await begun({ remedy: 'reassign_task', to: people.agent.id, appealIds: [a] });
    const self = await begun({ remedy: 'reassign_task', to: operator.id, appealIds: [a] });
    await noted.toTheEnd();
    expect([await codes(barred.runId), await codes(self.runId)]).toEqual([['four_eyes'], ['four_eyes']]);
    // Who was given it works on it.
    await world.cases.proposeUndisputed(a, people.otherReviewer);
  });

  it('what rests after a failure is tried again; where nothing is outstanding it is refused', async () => {
    const [asking, waiting] = [await world.cases.appealAt('bank_confirmation'), await world.cases.appealAt('risk_review')];
    await asSuperuser(world.cases.database, 'DELETE FROM outbox');
    const { runId } = await begun({ remedy: 'retry_now', appealIds: [asking.appealId, waiting.appealId] });
    await noted.toTheEnd();
    expect((await run(runId))['counts']).toMatchObject({ done: 1, refused: 1 });
    expect(await codes(runId)).toContain('nothing_to_retry');
    expect(await asSuperuser(world.cases.database, 'SELECT appeal_id FROM outbox')).toEqual([{ appeal_id: asking.appealId }]);
  });

  it('the bank is waited for no longer: its desk finds out by hand', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    await begun({ remedy: 'move_to_manual', filter: { waitingFor: 'bank_answer' } });
    await noted.toTheEnd();
    expect(await appeal(appealId)).toMatchObject({ stage: 'bank_confirmation', wait: { kind: 'bank_desk' } });
    await world.cases.work(appealId, people.treasury, { kind: 'bank_desk', result: 'confirmed', evidence: 'letter of the bank' });
    await world.cases.work(appealId, people.otherTreasury, { kind: 'bank_desk_approval', approve: true, why: null });
    expect((await appeal(appealId)).stage).toBe('releasing');
  });
});

describe('by two people', () => {
  it('nothing happens before the second agrees, who is somebody else with the role for it', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    const { runId, needsApproval } = await begun({ remedy: 'rebuild', appealIds: [appealId] });
    expect(needsApproval).toBe(true);
    await noted.toTheEnd();
    expect([noted.asked, (await run(runId))['state']]).toEqual([[], 'proposed']);
    for (const change of ['stop', 'resume', 'retry']) expect(await post(`/${runId}/${change}`, {})).toMatchObject({ status: 409, body: { code: 'remedy_run_undecided' } });
    expect(await post(`/${runId}/decision`, { approve: true })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await post(`/${runId}/decision`, { approve: true }, people.approver)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    expect(await post(`/${runId}/decision`, { approve: true }, people.reviewer)).toMatchObject({ status: 403 });
    expect(await post(`/${runId}/decision`, { approve: false }, otherOperator)).toMatchObject({ status: 400 });
    await expect(asSuperuser(world.cases.database, `UPDATE remedy_run SET state = 'running' WHERE id = $1`, [runId])).rejects.toThrow('approved_by_another');
    expect((await world.get('/v1/ops/remedies?state=proposed', people.riskManager)).body).toMatchObject({ items: [{ id: runId, requestedBy: operator.id }] });
    expect(await post(`/${runId}/decision`, { approve: true }, otherOperator)).toMatchObject({ status: 200 });
    expect(await post(`/${runId}/decision`, { approve: false, why: 'late' }, people.riskManager)).toMatchObject({ status: 409, body: { code: 'remedy_run_decided' } });
    await noted.toTheEnd();
    expect(noted.asked).toEqual([`begun ${appealId}`]);
    expect((await appeal(appealId)).participants).toEqual(expect.arrayContaining([{ personId: operator.id, capacity: 'remedy' }, { personId: otherOperator.id, capacity: 'remedy_approve' }]));
    // Across the whole case: who approved one remedy proposes no other in it.
    const turned = await begun({ remedy: 'rebuild', appealIds: [appealId] }, otherOperator);
    await post(`/${turned.runId}/decision`, { approve: true }, operator);
    await noted.toTheEnd();
    expect(await codes(turned.runId)).toEqual(['four_eyes']);
  });

  it('what was declined is never carried out', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    const { runId } = await begun({ remedy: 'rebuild', appealIds: [appealId] });
    expect(await post(`/${runId}/decision`, { approve: false, why: 'it moves' }, otherOperator)).toMatchObject({ status: 200, body: { approved: false } });
    for (const change of ['resume', 'retry']) expect(await post(`/${runId}/${change}`, {})).toMatchObject({ status: 409, body: { code: 'remedy_run_decided' } });
    await noted.toTheEnd();
    expect([noted.asked, (await run(runId))['state']]).toEqual([[], 'declined']);
  });

  it('a workflow that cannot be reached is begun anew by trying again, the command written once', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    noted.temporalIsAway = true;
    const runId = await approvedBy(otherOperator, { remedy: 'rebuild', appealIds: [appealId] });
    expect(await codes(runId)).toEqual(['workflow_not_reached']);
    noted.temporalIsAway = false;
    await post(`/${runId}/retry`, {});
    await noted.toTheEnd();
    expect([noted.asked, await codes(runId)]).toEqual([[`begun ${appealId}`], [null]]);
    expect(await asSuperuser(world.cases.database, `SELECT count(*)::int AS n FROM audit_entry WHERE stream = $1 AND type = 'RemedyApplied'`, [`appeal/${appealId}`])).toEqual([{ n: 1 }]);
  });

  it('a case rests, and its clock is given more time', async () => {
    const [rests, extended] = [await world.cases.appealAt('risk_review'), await world.cases.appealAt('collecting_documents')];
    await approvedBy(people.riskManager, { remedy: 'stay', stayFor: 'authority', appealIds: [rests.appealId] });
    expect(await appeal(rests.appealId)).toMatchObject({ stay: { requestedBy: 'authority', by: people.riskManager.id }, wait: { kind: 'stay' } });
    const before = (await appeal(extended.appealId)).wait;
    const limit = (await appeal(extended.appealId)).clocks.find((clock) => clock.limitId === before?.limitId);
    expect(limit?.extendedTo).toBeNull();
    const reason = { en: 'The register is closed this week.', zh: '本周登记机关不办公。' };
    const runId = await approvedBy(people.lead, { remedy: 'extend', extendTo: 15, reason, appealIds: [extended.appealId] });
    expect(await codes(runId)).toEqual([null]);
    const after = await appeal(extended.appealId);
    expect(after.wait?.id).toBe(before?.id);
    expect((after.wait?.dueAt ?? '') > (before?.dueAt ?? '')).toBe(true);
    expect(after.clocks.find((clock) => clock.limitId === before?.limitId)?.extendedTo).toMatchObject({ total: 15, proposedBy: operator.id, approvedBy: people.lead.id });
  });

  it('a case goes back to the review until money of the decision has left', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const first = (await appeal(appealId)).decision?.id;
    const asked = (await appeal(appealId)).bankRequests.at(-1);
    await approvedBy(people.riskManager, { remedy: 'reset_to_stage', stage: 'risk_review', appealIds: [appealId] });
    expect(await appeal(appealId)).toMatchObject({ stage: 'risk_review', wait: { kind: 'risk_review' }, decision: { id: first, status: 'returned' } });
    expect(await world.cases.bankAnswers(appealId)).toMatchObject({ ok: false, refusal: { code: 'wrong_stage' } });
    await world.cases.proposeUndisputed(appealId);
    await world.cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
    // The first question is not waited for any more; the second is.
    expect(await world.cases.bankAnswers(appealId, 'CLSD', { requestId: asked?.id ?? '' })).toMatchObject({ ok: false, refusal: { code: 'wrong_stage' } });
    must(await world.cases.bankAnswers(appealId));
    expect((await appeal(appealId)).stage).toBe('releasing');
    const late = await approvedBy(people.riskManager, { remedy: 'reset_to_stage', stage: 'risk_review', appealIds: [appealId] });
    expect(await codes(late)).toEqual(['release_under_way']);
  });

  it('a case is closed by decision: what is held stays held, the merchant is told what can be done, the workflow ends', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const merchantText = { en: 'The account is closed; we cannot pay into it.', zh: '账户已销户，无法放款。' };
    const body = { remedy: 'close_by_decision', why: 'dead account', merchantText, appealIds: [appealId] };
    expect((await post('/preview', body)).body).toMatchObject({ wouldApply: 1, approvedBy: ['approver', 'compliance'], workflow: 'begun_anew', would: [{ stage: { from: 'bank_confirmation', to: 'closed' }, waitsFor: { to: null } }] });
    // Who approved the decision does not approve the end of it.
    const barred = await approvedBy(people.approver, body);
    expect(await codes(barred)).toEqual(['four_eyes']);
    const runId = await approvedBy(people.compliance, body);
    expect(await codes(runId)).toEqual([null]);
    const closed = await world.cases.read(appealId);
    expect(closed.appeal).toMatchObject({ stage: 'closed', outcome: 'freeze_confirmed', wait: null, decision: { effect: 'refused', merchantText, proposedBy: operator.id, approvals: [{ by: people.compliance.id }] }, nextRemedy: { kind: 'second_appeal' } });
    expect(closed.order.transactions.map(({ amountMinor, balance }) => balance.remainingMinor === amountMinor)).toEqual([true, true, true]);
    expect(noted.asked).toEqual([`ended ${appealId}`]);
    expect((await world.get(`/v1/audit/appeal/${appealId}/verify`, operator)).body).toMatchObject({ intact: true });
  });

  it('closing waits for money on its way and names the outcome by what arrived', async () => {
    const { appealId } = await world.cases.appealAt('releasing');
    const merchantText = { en: 'We end the case here.', zh: '本案就此办结。' };
    await approvedBy(people.compliance, { remedy: 'close_by_decision', merchantText, appealIds: [appealId] });
    expect((await appeal(appealId)).stage).toBe('releasing');
    expect(noted.asked).toEqual([`begun ${appealId}`]);
    must(await world.cases.coreExecuted(appealId));
    expect(await appeal(appealId)).toMatchObject({ stage: 'closed', outcome: 'released_in_part' });
  });
});

it('asks for exactly what a remedy needs, and offers a finding its own', async () => {
  const { appealId } = await world.cases.appealAt('risk_review');
  const why = 'x';
  for (const body of [
    { remedy: 'reassign_task', appealIds: [appealId] }, { remedy: 'nudge', to: 'x', appealIds: [appealId] }, { remedy: 'reset_to_stage', appealIds: [appealId] }, { remedy: 'reset_to_stage', stage: 'releasing', appealIds: [appealId] },
    { remedy: 'close_by_decision', appealIds: [appealId] }, { remedy: 'nudge', filter: {} }, { remedy: 'nudge', filter: { stage: 'closed' } }, { remedy: 'nudge' }, { remedy: 'nudge', filter: { stage: 'approval' }, appealIds: [appealId] },
  ]) expect(await post('/preview', { why, ...body })).toMatchObject({ status: 400 });
  await new FindingRegister(world.cases.source).record(['claim_abandoned'], [{ class: 'claim_abandoned' satisfies StuckClass, cause: 'risk_review', appealId, since: plusMs(world.cases.now, -60_000), count: 1 }], world.cases.now);
  const finding = ((await world.get('/v1/ops/findings', operator)).body as { items: readonly { id: string; remedies: readonly string[] }[] }).items[0];
  expect(finding?.remedies).toEqual(['return_task', 'reassign_task']);
  expect(await post('', { why, remedy: 'rebuild', findingId: finding?.id })).toMatchObject({ status: 422, body: { code: 'remedy_does_not_fit' } });
});

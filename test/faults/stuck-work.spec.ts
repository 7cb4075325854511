import { appealWorkflowId } from '@thaw/workflows/contract';
import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld } from './fault-world';
import { Operator, type Finding } from './operator';

/** Each way of being stuck, made to happen for real: seen under the right class, and gone once it is freed. */

let world: FaultWorld;
let operator: Operator;
beforeEach(async () => {
  world = await FaultWorld.start();
  operator = new Operator(world);
});
afterEach(async () => world.stop());

it('no live worker: said by the API, gone when one is back', async () => {
  await world.casework.open((await world.casework.frozenMerchant()).order.id);
  await world.kill('worker');
  expect(await operator.seen('worker_absent')).toMatchObject({ cause: 'no worker polls', count: 1 });
  await world.revive('worker');
  await operator.gone('worker_absent');
});

it('a bank that cannot be reached: grouped by what went wrong, gone once it is back and somebody nudges', async () => {
  const appeals = await Promise.all([world.appealAt('approval'), world.appealAt('approval')]);
  // Whoever acts from now on has a token already.
  await world.casework.as(staff.operator).get('/v1/ops/findings');
  await world.casework.as(staff.approver).get('/v1/tasks');
  await world.kill('sandbox');
  for (const { id } of appeals) await world.casework.approve(id);
  await eventually(async () => expect(await operator.seen('activity_retrying')).toMatchObject({ count: 2 }));
  const finding = await operator.seen('activity_retrying');
  expect(finding.cause).toMatch(/^send_bank_message: /);
  expect(finding.held[0]?.amountMinor).toBe(2 * 4_862_000);
  for (const { id } of appeals) {
    expect(finding.cause).not.toContain(id);
    const { inWords } = await world.casework.as(staff.operator).get<{ inWords: { en: string } }>(`/v1/ops/appeals/${id}/diagnosis`);
    expect(inWords.en).toContain('Something outside keeps failing');
  }
  await world.revive('sandbox');
  // The workflows rest between attempts; the remedy need not wait for that.
  expect(await operator.remedy(finding, 'nudge')).toMatchObject({ counts: { done: 2 } });
  await operator.gone('activity_retrying');
});

/** Each in a case of its own, in one world: what is waited for then passes for all of them together. */
describe('of several at once', () => {
  it('each is found under its own class, and gone once it is freed', async () => {
    const cases = await Promise.all([world.appealAt('risk_review'), world.appealAt('risk_review'), world.appealAt('risk_review'), world.appealAt('releasing', 'is down')]);
    const [terminated, unheard, abandoned, unpaid] = cases;
    await operator.quiet();
    await (await world.temporal()).workflow.getHandle(appealWorkflowId(terminated.id)).terminate('the spec');
    await dropNudges(() => world.casework.proposeUndisputed(unheard.id));
    const taskId = await abandonClaim(abandoned.id);

    await Promise.all([
      // The reconciler starts it again by itself; the finding stays as history.
      operator.seen('workflow_missing').then(async (finding) => {
        expect(finding).toMatchObject({ cause: 'no workflow runs', count: 1 });
        await operator.gone('workflow_missing');
        expect((await world.describe(terminated.id)).status.name).toBe('RUNNING');
        const { items } = await world.casework.as(staff.operator).get<{ items: readonly Finding[] }>('/v1/ops/findings?state=resolved&class=workflow_missing');
        expect(items).toHaveLength(1);
      }),
      operator.seen('signal_lost').then(async (finding) => {
        expect(finding).toMatchObject({ cause: 'knows risk_review, is at approval', count: 1 });
        await operator.remedy(finding, 'nudge');
        await operator.gone('signal_lost');
      }),
      operator.seen('claim_abandoned').then(async (finding) => {
        const body = { findingId: finding.id, remedy: 'return_task', why: 'gone home' };
        expect(await world.casework.as(staff.operator).post('/v1/ops/remedies/preview', body)).toMatchObject({ count: 1, wouldApply: 1 });
        expect(await operator.remedy(finding, 'return_task')).toMatchObject({ counts: { done: 1, refused: 0 } });
        await operator.gone('claim_abandoned');
        expect(await world.sql('SELECT status, claimed_by FROM task WHERE id = $1', [taskId])).toEqual([{ status: 'open', claimed_by: null }]);
      }),
      // Nobody knows whether the core paid, until it can be read back.
      operator.seen('release_unknown').then(async (finding) => {
        expect(finding.held[0]?.amountMinor).toBe(4_862_000);
        await world.step(unpaid, 'releasing');
        await operator.remedy(finding, 'nudge');
        await operator.gone('release_unknown');
      }),
    ]);
    await world.closed(unpaid.id);
  });
});

/** Whatever would be told to workflows meanwhile is lost. */
async function dropNudges(work: () => Promise<unknown>): Promise<void> {
  await world.sql('CREATE FUNCTION drop_nudge() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$');
  await world.sql('CREATE TRIGGER drop_nudge BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION drop_nudge()');
  await work();
  await world.sql('DROP TRIGGER drop_nudge ON outbox');
}

/** Somebody claims the appeal's task and goes home. Answers the task. */
async function abandonClaim(appealId: string): Promise<string> {
  const [live] = await world.sql<{ taskId: string }>('SELECT task_id AS "taskId" FROM wait WHERE appeal_id = $1 AND ended_at IS NULL', [appealId]);
  if (live === undefined) throw new Error('the appeal waits for nobody');
  await world.casework.as(staff.reviewer).post(`/v1/tasks/${live.taskId}/claim`, {});
  await world.sql(`UPDATE task SET lease_until = now() - interval '1 minute' WHERE id = $1`, [live.taskId]);
  return live.taskId;
}

import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld } from './fault-world';
import { Operator } from './operator';

/** The ways of being stuck that stuck-work.spec.ts leaves, each made to happen for real: under the right class within a minute, and gone once it is freed. */

let world: FaultWorld;
let operator: Operator;
beforeEach(async () => {
  world = await FaultWorld.start();
  operator = new Operator(world);
});
afterEach(async () => world.stop());

it('a Temporal that hangs: the worker turns unhealthy, changes lie in the outbox, and what was decided is not released', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  await operator.quiet();
  const temporal = world.stack.pidOf('temporal');
  if (temporal === undefined) throw new Error('Temporal does not run here');
  const ready = async () => (await fetch(`${world.stack.urls.workerHealth}/health/ready`)).status;
  expect(await ready()).toBe(200);
  const from = performance.now();
  process.kill(temporal, 'SIGSTOP');
  try {
    await eventually(async () => expect(await ready()).toBe(503));
    note(`unhealthy ${String(Math.round(performance.now() - from))} ms after Temporal hung`);
    // The bank answers all the same: the release is placed, and nobody carries it out.
    await world.outside.bankSaysYes(appeal.id);
    await eventually(async () => expect(await world.stageOf(appeal.id)).toBe('releasing'));
    await world.sql(`UPDATE wait SET since = now() - interval '11 minutes' WHERE appeal_id = $1 AND ended_at IS NULL`, [appeal.id]);
    const [lag, release] = await Promise.all([operator.seen('outbox_lag'), operator.seen('decided_not_released')]);
    expect(lag).toMatchObject({ cause: 'changes wait in the outbox', count: 1 });
    expect(release.held[0]?.amountMinor).toBe(4_862_000);
    // The remedy is written while Temporal is away, and does its work once it is back.
    expect(await operator.remedy(release, 'nudge')).toMatchObject({ counts: { done: 1 } });
  } finally {
    process.kill(temporal, 'SIGCONT');
  }
  await world.closed(appeal.id);
  await Promise.all([operator.gone('outbox_lag'), operator.gone('decided_not_released')]);
  await eventually(async () => expect(await ready()).toBe(200));
});

it('a silent bank, a late timer, an overdue wait, a holder who is away, money called released, code that fails: each found and freed', async () => {
  const [silent, late, overdue, away, failing, paid] = await Promise.all([
    world.appealAt('bank_confirmation'), world.appealAt('risk_review'), world.appealAt('collecting_documents'), world.appealAt('risk_review'), world.appealAt('collecting_documents'), world.appealAt('releasing'),
  ]);
  await world.step(paid, 'releasing');
  await world.closed(paid.id);
  await operator.quiet();

  // The chaser's hour has come, and the bank says nothing to it either.
  await world.sql(`UPDATE wait SET marks = (SELECT jsonb_agg(CASE WHEN m ->> 'kind' = 'chase' THEN m || jsonb_build_object('at', $2::text) ELSE m END ORDER BY n) FROM jsonb_array_elements(marks) WITH ORDINALITY x(m, n)),
    next_mark_at = $2::timestamptz WHERE appeal_id = $1 AND ended_at IS NULL`, [silent.id, ago(1_000)]);
  await operator.nudge(silent.id);
  await world.sql(`UPDATE wait SET marks = jsonb_set(marks, '{0,at}', to_jsonb($2::text)), next_mark_at = $2::timestamptz WHERE appeal_id = $1 AND ended_at IS NULL`, [late.id, ago(185_000)]);
  await world.sql('UPDATE wait SET due_at = $2::timestamptz WHERE appeal_id = $1 AND ended_at IS NULL', [overdue.id, ago(60_000)]);
  await operator.nudge(overdue.id);
  const [task] = await world.sql<{ id: string }>('SELECT task_id AS id FROM wait WHERE appeal_id = $1 AND ended_at IS NULL', [away.id]);
  await world.casework.as(staff.reviewer).post(`/v1/tasks/${task?.id ?? ''}/claim`, {});
  await world.casework.as('lead.fang').post('/v1/access/absences', { personId: staff.reviewer });
  await world.sql(`UPDATE appeal SET outcome = 'released_in_full' WHERE id = $1`, [paid.id]);
  // A newer version knows this stage; the code that runs here does not.
  await world.sql('ALTER TABLE appeal DROP CONSTRAINT appeal_stage_check');
  await world.sql(`UPDATE appeal SET stage = 'mediation' WHERE id = $1`, [failing.id]);
  await operator.nudgeBehindTheBack(failing.id);

  await Promise.all([
    operator.seen('bank_silent').then(async (finding) => {
      expect(finding.count).toBe(1);
      expect(await operator.remedy(finding, 'resend_to_bank')).toMatchObject({ counts: { done: 1 } });
      // It stays silent: its desk takes over.
      await operator.remedy(finding, 'move_to_manual');
      await operator.gone('bank_silent');
      expect((await world.casework.read(silent.id)).wait?.kind).toBe('bank_desk');
    }),
    operator.seen('mark_late').then(async (finding) => {
      expect(finding).toMatchObject({ cause: 'risk_review', count: 1 });
      await operator.remedy(finding, 'nudge');
      await operator.gone('mark_late');
    }),
    operator.seen('wait_overdue').then(async (finding) => {
      expect(finding).toMatchObject({ cause: 'documents, merchant', count: 1 });
      await operator.remedyOfTwo(finding, 'risk.deng', { remedy: 'stay', stayFor: 'authority' });
      await operator.gone('wait_overdue');
    }),
    operator.seen('task_unowned').then(async (finding) => {
      expect(finding).toMatchObject({ cause: 'risk_review, held by somebody who is away', count: 1 });
      await operator.remedy(finding, 'reassign_task', { to: 'reviewer.wu' });
      await operator.gone('task_unowned');
      expect(await world.sql('SELECT claimed_by FROM task WHERE id = $1', [task?.id])).toEqual([{ claimed_by: 'reviewer.wu' }]);
    }),
    operator.seen('released_still_held').then(async () => {
      // No button moves money: what is wrong is put right by people.
      await world.sql(`UPDATE appeal SET outcome = 'released_in_part' WHERE id = $1`, [paid.id]);
      await operator.gone('released_still_held');
    }),
    operator.seen('workflow_task_failing').then(async (finding) => {
      expect(finding).toMatchObject({ count: 1 });
      await world.sql(`UPDATE appeal SET stage = 'collecting_documents' WHERE id = $1`, [failing.id]);
      await operator.remedyOfTwo(finding, 'operator.luo', { remedy: 'rebuild' });
      await operator.gone('workflow_task_failing');
      expect((await world.describe(failing.id)).status.name).toBe('RUNNING');
    }),
  ]);
});

function ago(ms: number): string {
  return new Date(Date.now() - ms).toISOString();
}

function note(text: string): void {
  if (process.env['THAW_FIGURES'] === '1') process.stdout.write(`${text}\n`);
}

import { instant } from '@thaw/domain';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promises: every open appeal has one live wait with a due instant and an expiry action; closing leaves nothing behind. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

const stages = ['collecting_documents', 'completeness_check', 'risk_review', 'approval', 'bank_confirmation', 'releasing'] as const;

describe('one live wait', () => {
  it.each(stages)('at %s there is exactly one, with its deadline and what happens then', async (stage) => {
    const { appealId } = await world.appealAt(stage);
    const live = await asSuperuser(world.database, 'SELECT due_at, on_expiry, marks FROM wait WHERE appeal_id = $1 AND ended_at IS NULL', [appealId]);
    expect(live).toHaveLength(1);
    expect(live[0]?.['due_at']).toBeInstanceOf(Date);
    expect(live[0]?.['on_expiry']).toMatch(/^(lapse|escalate|bank_desk|release_repair)$/);
    expect(live[0]?.['marks']).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'expire' })]));
  });

  it('ending it without the next is refused by the database', async () => {
    const { appealId } = await world.appealAt('risk_review');
    await expect(asApplication(world.database, `UPDATE wait SET ended_at = now() WHERE appeal_id = '${appealId}' AND ended_at IS NULL`)).rejects.toThrow(/appeal_points_to_its_live_wait/);
    await expect(asApplication(world.database, `UPDATE appeal SET live_wait_id = NULL WHERE id = '${appealId}'`)).rejects.toThrow(/open_appeal_waits/);
  });

  it('a second one is refused by the database', async () => {
    const { appealId } = await world.appealAt('risk_review');
    const copy = `INSERT INTO wait (id, appeal_id, kind, party, since, due_at, due_on, provisional, on_expiry, limit_id, limit_version, marks)
      SELECT gen_random_uuid(), appeal_id, kind, party, since, due_at, due_on, provisional, on_expiry, limit_id, limit_version, marks FROM wait WHERE appeal_id = '${appealId}' AND ended_at IS NULL`;
    await expect(asApplication(world.database, copy)).rejects.toThrow(/one_live_wait_per_appeal/);
  });

  it('a wait without a due instant can not be written', async () => {
    const { appealId } = await world.appealAt('risk_review');
    await expect(asApplication(world.database, `UPDATE wait SET due_at = NULL WHERE appeal_id = '${appealId}'`)).rejects.toThrow(/due_at/);
  });
});

describe('a closed appeal', () => {
  async function leftBehind(appealId: string) {
    const [row] = await asSuperuser(
      world.database,
      `SELECT (SELECT count(*)::int FROM wait WHERE appeal_id = $1 AND ended_at IS NULL) AS waits,
              (SELECT count(*)::int FROM task WHERE appeal_id = $1 AND status IN ('open', 'claimed')) AS tasks,
              (SELECT count(*)::int FROM release_order WHERE appeal_id = $1 AND status IN ('placed', 'unknown')) AS releases`,
      [appealId],
    );
    return row;
  }

  it('leaves no wait, task or release behind when the money is back', async () => {
    const { appealId } = await world.appealAt('closed');
    expect(await leftBehind(appealId)).toEqual({ waits: 0, tasks: 0, releases: 0 });
  });

  it.each(stages.slice(0, stages.indexOf('bank_confirmation')))('leaves nothing behind when withdrawn at %s, a claimed task included', async (stage) => {
    const { appealId } = await world.appealAt(stage);
    const { appeal } = await world.read(appealId);
    const task = appeal.tasks.find((one) => one.status === 'open');
    const holder = appeal.stage === 'approval' ? people.approver : people.reviewer;
    if (task !== undefined) must(await world.command(appealId, { type: 'claimTask', taskId: task.id }, holder));
    must(await world.command(appealId, { type: 'withdrawAppeal', why: null }, people.agent));
    expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'closed', outcome: 'withdrawn', wait: null });
    expect(await leftBehind(appealId)).toEqual({ waits: 0, tasks: 0, releases: 0 });
  });

  it('can not be withdrawn once it is decided, and takes no command after its end', async () => {
    const decided = await world.appealAt('bank_confirmation');
    expect(await world.command(decided.appealId, { type: 'withdrawAppeal', why: null }, people.agent)).toMatchObject({ ok: false, refusal: { code: 'wrong_stage' } });
    const { appealId } = await world.appealAt('releasing');
    expect(await world.command(appealId, { type: 'withdrawAppeal', why: null }, people.agent)).toMatchObject({ ok: false, refusal: { code: 'wrong_stage' } });
    must(await world.coreExecuted(appealId));
    const late = { type: 'passMark', waitId: appealId, index: 0 } as const;
    world.moveTo(instant('2026-12-01T00:00:00.000Z'));
    expect(await world.command(appealId, late, people.agent)).toMatchObject({ ok: false, refusal: { code: 'appeal_closed' } });
  });
});

import { workflowActor } from '@thaw/application';
import { nextMarkOf, plusMs } from '@thaw/domain';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promise: a deadline fires once, in order, and a decision that meets it on the row lock decides exactly one way. */

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.start();
});
afterEach(async () => world.stop());

async function passNext(appealId: string) {
  const wait = (await world.read(appealId)).appeal.wait;
  const next = wait === null ? null : nextMarkOf(wait);
  if (wait === null || next === null) throw new Error('nothing left to pass');
  world.moveTo(next.mark.at);
  must(await world.command(appealId, { type: 'passMark', waitId: wait.id, index: next.index }, workflowActor));
  return next.mark;
}

describe('marks of a wait', () => {
  it('reminds twice, breaches and lapses when the papers never come', async () => {
    const { appealId } = await world.appealAt('collecting_documents');
    const fired = [];
    while ((await world.read(appealId)).appeal.stage !== 'closed') fired.push((await passNext(appealId)).kind);
    expect(fired).toEqual(['remind', 'remind', 'breach', 'expire']);
    expect((await world.read(appealId)).appeal).toMatchObject({ outcome: 'lapsed', nextRemedy: { kind: 'new_appeal' } });
    // The mark that ended the wait is stored as fired, like those before it.
    const [row] = await world.source.query<{ marks: { firedAt: string | null }[] }[]>('SELECT marks FROM wait WHERE appeal_id = $1', [appealId]);
    expect(row?.marks.map((mark) => mark.firedAt === null)).toEqual([false, false, false, false]);
  });

  it('climbs the ladder rung by rung when the reviewer never looks, each rung once, and the last one can act', async () => {
    const { appealId } = await world.appealAt('risk_review');
    const rungs = [];
    for (let mark = await passNext(appealId); mark.kind !== 'expire'; mark = await passNext(appealId)) if (mark.rung !== null) rungs.push(mark.rung);
    expect(rungs).toEqual(['lead', 'risk_manager', 'compliance']);
    const { appeal } = await world.read(appealId);
    expect(appeal.stage).toBe('risk_review');
    expect(appeal.wait?.marks.map((mark) => mark.kind)).toEqual(['breach', 'expire']);
    await world.proposeUndisputed(appealId, people.compliance);
    expect((await world.read(appealId)).appeal.stage).toBe('approval');
  });

  it('chases the silent bank, then opens the bank desk, and two people confirm by hand', async () => {
    const { appealId } = await world.appealAt('bank_confirmation');
    const fired = [];
    while ((await world.read(appealId)).appeal.wait?.kind === 'bank_answer') fired.push((await passNext(appealId)).kind);
    expect(fired).toEqual(expect.arrayContaining(['chase', 'breach', 'expire']));
    expect((await world.read(appealId)).appeal.bankRequests[0]?.messages.map((message) => message.kind)).toEqual(['request', 'chaser']);
    await world.work(appealId, people.treasury, { kind: 'bank_desk', result: 'confirmed', evidence: 'letter no. 7' });
    await world.work(appealId, people.otherTreasury, { kind: 'bank_desk_approval', approve: true, why: null });
    expect((await world.read(appealId)).appeal.stage).toBe('releasing');
  });

  it('fires once when ten timers report it at the same moment', async () => {
    const { appealId } = await world.appealAt('collecting_documents');
    const wait = (await world.read(appealId)).appeal.wait;
    if (wait === null) throw new Error('no wait');
    world.moveTo(wait.marks[0]?.at ?? wait.dueAt);
    const results = await Promise.all(Array.from({ length: 10 }, async () => world.command(appealId, { type: 'passMark', waitId: wait.id, index: 0 }, workflowActor)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.refusal.code === 'mark_already_fired')).toHaveLength(9);
  });

  it('is refused too early and out of order', async () => {
    const { appealId } = await world.appealAt('collecting_documents');
    const wait = (await world.read(appealId)).appeal.wait;
    if (wait === null) throw new Error('no wait');
    const pass = async (index: number) => world.command(appealId, { type: 'passMark', waitId: wait.id, index }, workflowActor);
    expect(await pass(0)).toMatchObject({ ok: false, refusal: { code: 'mark_not_due' } });
    world.moveTo(wait.marks[0]?.at ?? wait.dueAt);
    expect(await pass(1)).toMatchObject({ ok: false, refusal: { code: 'mark_not_due' } });
    expect(await pass(0)).toMatchObject({ ok: true });
    expect(await pass(0)).toMatchObject({ ok: false, refusal: { code: 'mark_already_fired' } });
  });

  it('meets the last paper on one row lock: either the appeal lapses or the paper counts, never both', async () => {
    const { appealId } = await world.appealAt('collecting_documents');
    while ((await passNext(appealId)).kind !== 'breach');
    const wait = (await world.read(appealId)).appeal.wait;
    if (wait === null) throw new Error('no wait');
    world.moveTo(plusMs(wait.dueAt, 1));
    const expiry = world.command(appealId, { type: 'passMark', waitId: wait.id, index: wait.marks.length - 1 }, workflowActor);
    const withdrawal = world.command(appealId, { type: 'withdrawAppeal', why: null }, people.agent);
    const results = await Promise.all([expiry, withdrawal]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const closed = await world.source.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM audit_entry WHERE stream = $1 AND type = 'AppealClosed'`, [`appeal/${appealId}`]);
    expect(closed[0]?.n).toBe(1);
  });
});

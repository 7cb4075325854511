import { temporal } from '@temporalio/proto';
import { msOf, plusMs, type Instant } from '@thaw/domain';
import { appealWorkflowId, caseChanged } from '@thaw/workflows/contract';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { ProcessWorld } from '../support/process-world';

const { EventType } = temporal.api.enums.v1;
const minute = 60_000;

describe('the appeal workflow', () => {
  let world: ProcessWorld;
  // One for each test: the people's clock only goes forward, and a new workflow begins at the real time.
  beforeEach(async () => {
    world = await ProcessWorld.start();
  });
  afterEach(async () => world.stop());

  const closed = (appealId: string) => eventually(async () => expect(await world.isRunning(appealId)).toBe(false));
  const outcomeOf = async (appealId: string) => (await world.cases.read(appealId)).appeal.outcome;
  const after = (at: Instant) => plusMs(at, 10 * minute);
  const heard = (appealId: string) => eventually(async () => expect(await world.stageShown(appealId)).toBe((await world.cases.read(appealId)).appeal.stage));
  const shown = (appealId: string) =>
    eventually(async () => {
      const { stage, wait } = (await world.cases.read(appealId)).appeal;
      expect(await world.attributesShown(appealId)).toMatchObject({ ThawStage: stage, ThawStageDue: wait?.dueAt });
      await world.travel(appealId).settle();
    });
  const asked = (appealId: string) => world.bank.received.filter((one) => one.appealId === appealId).map((one) => one.kind);

  it('carries an appeal to the money being back, in one short history when everybody is quick', async () => {
    await world.stop();
    world = await ProcessWorld.start({ relay: false });
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    world.relay.start();
    await eventually(() => expect(asked(appealId)).toEqual(['request']));
    must(await world.cases.bankAnswers(appealId));
    await closed(appealId);
    expect(await outcomeOf(appealId)).toBe('released_in_part');
    expect(world.core.payments).toBe(1);
    expect(await world.eventCount(appealId)).toBeLessThanOrEqual(28);
  });

  it('takes a bounded number of events for each step when everybody takes their time', async () => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
    const steps = [
      () => world.cases.handInEverything(appealId),
      () => world.cases.acceptAllPapers(appealId),
      () => world.cases.proposeUndisputed(appealId),
      () => world.cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null }),
      async () => must(await world.cases.bankAnswers(appealId)),
    ];
    for (const step of steps) {
      await shown(appealId);
      await step();
    }
    await closed(appealId);
    expect(await world.eventCount(appealId)).toBeLessThanOrEqual(75);
  });

  it('continues as new when it would wait in another stage, with all search attributes and the deadline', async () => {
    const { appealId } = await world.cases.appealAt('completeness_check');
    await heard(appealId);
    await world.cases.acceptAllPapers(appealId);
    await heard(appealId);
    await world.travel(appealId).settle();
    const runs = await world.runs(appealId);
    expect(runs.length).toBe(2);
    const { appeal } = await world.cases.read(appealId);
    expect(await world.attributesShown(appealId)).toEqual({
      ThawStage: 'risk_review', ThawWaitingOn: 'acquirer', ThawStageDue: appeal.wait?.dueAt, ThawEscalationLevel: 0, ThawReason: '12', ThawOutcome: undefined,
    });
    const types = (runs[1]?.history.events ?? []).map((event) => event.eventType);
    expect(types).toContain(EventType.EVENT_TYPE_TIMER_STARTED);
    expect(types).not.toContain(EventType.EVENT_TYPE_MARKER_RECORDED);
  });

  it('follows the facts back to the review when the approval is refused', async () => {
    const { appealId } = await world.cases.appealAt('approval');
    await heard(appealId);
    await world.cases.work(appealId, people.approver, { kind: 'approval', approve: false, why: 'the invoice is missing' });
    await heard(appealId);
    expect(await world.stageShown(appealId)).toBe('risk_review');
  });

  it('reminds twice and lets the appeal lapse when papers never come', async () => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
    const travel = world.travel(appealId);
    await heard(appealId);
    const { dueAt } = await world.wait(appealId);
    await travel.by((msOf(dueAt) - msOf(world.cases.now)) * 0.6);
    expect((await world.wait(appealId)).fired).toEqual(['remind']);
    await travel.to(plusMs(dueAt, -60 * minute));
    expect((await world.wait(appealId)).fired).toEqual(['remind', 'remind']);
    await travel.to(after(dueAt));
    await closed(appealId);
    expect(await outcomeOf(appealId)).toBe('lapsed');
    expect((await world.attributesShown(appealId)).ThawOutcome).toBe('lapsed');
  });

  it('climbs the ladder rung by rung when nobody reviews, and begins anew when it is climbed', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    const travel = world.travel(appealId);
    await heard(appealId);
    const first = await world.wait(appealId);
    const marks = (await world.cases.read(appealId)).appeal.wait?.marks ?? [];
    await travel.to(plusMs(first.dueAt, -10 * minute));
    expect((await world.wait(appealId)).fired).toEqual(['remind']);
    for (const rung of marks.filter((mark) => mark.kind === 'rung')) await travel.to(after(rung.at));
    expect((await world.wait(appealId)).fired.filter((kind) => kind === 'rung').length).toBe(3);
    expect((await world.attributesShown(appealId)).ThawEscalationLevel).toBe(3);
    await travel.to(after(marks.at(-1)?.at ?? first.dueAt));
    expect((await world.wait(appealId)).id).not.toBe(first.id);
  });

  it('chases a silent bank and hands it to the bank desk', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const travel = world.travel(appealId);
    await eventually(() => expect(asked(appealId)).toEqual(['request']));
    const { dueAt } = await world.wait(appealId);
    await travel.to(plusMs(dueAt, -60 * minute));
    expect(asked(appealId)).toEqual(['request', 'chaser']);
    await travel.to(after(dueAt));
    expect((await world.wait(appealId)).kind).toBe('bank_desk');
  });

  it('goes on passing marks while the bank cannot be reached, and sends what is due when it can', async () => {
    world.bank.isAway = true;
    await world.stopWorker();
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    // Brought near, because attempts at reaching a bank take real time.
    const chaseAt = plusMs(world.cases.now, 90_000);
    const nearer = `marks = jsonb_set(marks, '{0,at}', to_jsonb($2::text)), next_mark_at = $2::timestamptz`;
    await asSuperuser(world.cases.database, `UPDATE wait SET ${nearer} WHERE appeal_id = $1 AND ended_at IS NULL`, [appealId, chaseAt]);
    await world.startWorker();
    await heard(appealId);
    await world.travel(appealId).by(2 * minute);
    expect((await world.wait(appealId)).fired).toEqual(['chase']);
    expect(asked(appealId)).toEqual([]);
    world.bank.isAway = false;
    await world.travel(appealId).by(5 * minute);
    expect(asked(appealId).sort()).toEqual(['chaser', 'request']);
  });

  it.each([
    // Read back first, and what the core says was done is not told again.
    { loses: 'the answer', calls: ['execute', 'read back'] },
    { loses: 'the order', calls: ['execute', 'read back', 'execute', 'read back'] },
  ] as const)('pays once when the core loses $loses', async ({ loses, calls }) => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    await heard(appealId);
    world.core.losesOnce = loses;
    must(await world.cases.bankAnswers(appealId));
    await closed(appealId);
    expect(await outcomeOf(appealId)).toBe('released_in_part');
    expect(world.core.payments).toBe(1);
    expect(world.core.calls).toEqual(calls);
  });

  it('lets no personal data into Temporal, also when things fail', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    await heard(appealId);
    world.core.losesOnce = 'the answer';
    must(await world.cases.bankAnswers(appealId));
    await closed(appealId);
    const { number, holderName } = await world.cases.store.settlementAccount((await world.cases.read(appealId)).order.settlementAccount.id);
    const kept = await world.everythingKept(appealId);
    expect(kept).toContain('SettlementOutcomeUnknownError');
    expect(kept).toContain('reasonCode');
    for (const secret of [number, holderName, '老谭家常菜馆']) expect(kept).not.toContain(secret);
  });

  it('calls treasury when the core refuses, and places the release anew after the repair', async () => {
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    await heard(appealId);
    world.core.rejects = 'account closed';
    must(await world.cases.bankAnswers(appealId));
    await eventually(async () => expect((await world.wait(appealId)).kind).toBe('release_repair'));
    world.core.rejects = null;
    await world.cases.work(appealId, people.treasury, { kind: 'release_repair', action: 'retry', why: 'the bank opened it again' });
    await closed(appealId);
    expect(world.core.payments).toBe(1);
  });

  it('does nothing on a signal that tells nothing new', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    await heard(appealId);
    const handle = world.client.workflow.getHandle(appealWorkflowId(appealId));
    const markers = async () => (await world.runs(appealId)).flatMap(({ history }) => history.events ?? []).filter((event) => event.markerRecordedEventAttributes).length;
    const before = await markers();
    for (const seq of [0, 1, (await world.cases.read(appealId)).appeal.seq]) await handle.signal(caseChanged, { seq });
    await world.travel(appealId).settle();
    expect(await markers()).toBe(before);
  });

  it('does not start again for a nudge that comes after the end, and starts again after a termination', async () => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
    await heard(appealId);
    await world.client.workflow.getHandle(appealWorkflowId(appealId)).terminate('by hand');
    expect(await world.workflows.changed(appealId, { seq: 1 })).toBe('delivered');
    await heard(appealId);
    must(await world.cases.command(appealId, { type: 'withdrawAppeal', why: null }, people.agent));
    await closed(appealId);
    expect(await world.workflows.changed(appealId, { seq: 9 })).toBe('over');
    expect(await world.isRunning(appealId)).toBe(false);
  });

  it('finds its stage and deadline again when every workflow is gone', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    await heard(appealId);
    await world.client.workflow.getHandle(appealWorkflowId(appealId)).terminate('all data lost');
    const now = plusMs(world.cases.now, 5 * minute);
    await eventually(async () => expect(await world.runningInIndex(appealId)).toBe(false));
    const report = await world.reconciler.round(now, () => undefined);
    expect(report.started).toBeGreaterThanOrEqual(1);
    await heard(appealId);
    const { dueAt } = await world.wait(appealId);
    expect(await world.attributesShown(appealId)).toMatchObject({ ThawStage: 'risk_review', ThawStageDue: dueAt });
    await world.travel(appealId).to(after(dueAt));
    expect((await world.wait(appealId)).fired).toContain('breach');
  });
});

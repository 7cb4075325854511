import { plusMs, type StuckClass } from '@thaw/domain';
import { FindingRegister, openAppealFacts, Outbox, type Nudge } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { Reconciler, TemporalAwayError, WorkerMetrics, type ReconcilerParts } from '@thaw/worker';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { ProcessWorld } from '../support/process-world';

/** The reconciler among appeals that are well, are not, and cannot be helped. */

let world: ProcessWorld;
const looked: StuckClass[] = [];
beforeEach(async () => {
  looked.length = 0;
  world = await ProcessWorld.start({ relay: false });
});
afterEach(async () => world.stop());

const reconciler = (change: Partial<ReconcilerParts> = {}): Reconciler => {
  const { cases, client, workflows } = world;
  const metrics = { reconciled: new WorkerMetrics().reconciled, lookedFor: (classes: readonly StuckClass[]) => void looked.push(...classes) };
  return new Reconciler({ source: cases.source, client: () => client, workflows, metrics, findings: new FindingRegister(cases.source), logger: createLogger('spec', 'silent'), ...change });
};
const round = (of: Reconciler, laterMs = 120_000) => of.round(plusMs(world.cases.now, laterMs), () => undefined);
const findings = () => asSuperuser(world.cases.database, 'SELECT class, cause, count FROM stuck_finding WHERE resolved_at IS NULL');
const noRelay = () => asSuperuser(world.cases.database, 'DELETE FROM outbox');
const openOne = async () => world.cases.open((await world.cases.frozenMerchant()).orderId);
const shows = (appealId: string, stage: string) => eventually(async () => expect(await world.stageShown(appealId)).toBe(stage));

it('starts the others when one cannot be started, and shows all that were missing', async () => {
  const [refused, ...others] = [await openOne(), await openOne(), await openOne()];
  await noRelay();
  const ensureRunning = (appealId: string, seq: number) => (appealId === refused ? Promise.reject(new Error('refused for good')) : world.workflows.ensureRunning(appealId, seq));
  expect(await round(reconciler({ workflows: { ensureRunning } }))).toEqual({ open: 3, started: 2, nudged: 0, failed: 1, unseen: 0 });
  for (const appealId of others) await shows(appealId, 'collecting_documents');
  expect(await findings()).toEqual([{ class: 'workflow_missing', cause: 'no workflow runs', count: 3 }]);
  expect(looked).toEqual(['workflow_missing', 'signal_lost']);
});

it('resolves nothing while Temporal does not say what runs, and does not claim to have looked', async () => {
  const appealId = await openOne();
  await noRelay();
  await round(reconciler());
  await shows(appealId, 'collecting_documents');
  looked.length = 0;
  const away = (): never => {
    throw new TemporalAwayError();
  };
  expect(await round(reconciler({ client: away }))).toEqual({ open: 1, started: 0, nudged: 0, failed: 0, unseen: 1 });
  expect(await findings()).toMatchObject([{ class: 'workflow_missing' }]);
  expect(looked).toEqual([]);
  await eventually(async () => expect(await world.runningInIndex(appealId)).toBe(true));
  await round(reconciler());
  expect(await findings()).toEqual([]);
});

it('gives a workflow a moment to hear of a change, however long the appeal has waited before, and then tells it', async () => {
  const { appealId } = await world.cases.appealAt('risk_review');
  await world.workflows.ensureRunning(appealId, 1);
  await shows(appealId, 'risk_review');
  await eventually(async () => expect(await world.runningInIndex(appealId)).toBe(true));
  world.cases.moveTo(plusMs(world.cases.now, 3 * 3_600_000));
  await world.cases.proposeUndisputed(appealId);
  expect(await openAppealFacts(world.cases.source, null, 1)).toMatchObject([{ appealId, changedAt: world.cases.now, leftToRelay: true }]);
  // The relay has it still, however late it is.
  expect(await round(reconciler())).toMatchObject({ nudged: 0 });
  await noRelay();
  expect(await round(reconciler(), 20_000)).toMatchObject({ nudged: 0 });
  expect(await findings()).toEqual([]);
  expect(await round(reconciler())).toMatchObject({ nudged: 1 });
  expect(await findings()).toEqual([{ class: 'signal_lost', cause: 'knows risk_review, is at approval', count: 1 }]);
  await shows(appealId, 'approval');
});

it('has a remedy ask the workflow to look again, also when the nudge is merged with another', async () => {
  const [nudged, other] = [await openOne(), await openOne()];
  must(await world.cases.command(nudged, { type: 'nudgeAppeal', why: 'it stands still' }, { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null }));
  await world.cases.handInEverything(nudged);
  const told: Nudge[] = [];
  await new Outbox(world.cases.source).dispatchDue({ limit: 10, starts: 10 }, (nudges) => Promise.resolve(void told.push(...nudges)));
  expect(new Map(told.map(({ appealId, again }) => [appealId, again]))).toEqual(new Map([[nudged, true], [other, false]]));
  expect(told).toHaveLength(2);
});

it('leaves a deadline that moved under an old wait to the relay, and then to the workflow for a moment', async () => {
  const { appealId } = await world.cases.appealAt('risk_review');
  await world.workflows.ensureRunning(appealId, 1);
  await shows(appealId, 'risk_review');
  await eventually(async () => expect(await world.runningInIndex(appealId)).toBe(true));
  await noRelay();
  const dueAt = plusMs((await world.wait(appealId)).dueAt, 86_400_000);
  await asSuperuser(world.cases.database, `UPDATE wait SET since = since - interval '3 days', due_at = $2::timestamptz WHERE appeal_id = $1 AND ended_at IS NULL`, [appealId, dueAt]);
  expect(await round(reconciler(), 20_000)).toMatchObject({ nudged: 0 });
  expect(await findings()).toEqual([]);
});

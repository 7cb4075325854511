import { randomUUID } from 'node:crypto';
import { plusMs, type StuckClass } from '@thaw/domain';
import { FindingRegister, openAppealFacts, Outbox, type Nudge } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { Reconciler, TemporalAwayError, WorkerMetrics, type ReconcilerParts } from '@thaw/worker';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { ProcessWorld } from '../support/process-world';

/** The reconciler among appeals that are well, are not, and cannot be helped. */

let world: ProcessWorld;
const looked: StuckClass[] = [];
let drift: Record<string, number>;
beforeEach(async () => {
  looked.length = 0;
  drift = {};
  world = await ProcessWorld.start({ relay: false });
});
afterEach(async () => world.stop());

const reconciler = (change: Partial<ReconcilerParts> = {}): Reconciler => {
  const { cases, client, workflows, taskQueue } = world;
  const metrics = { reconciled: new WorkerMetrics().reconciled, lookedFor: (classes: readonly StuckClass[]) => void looked.push(...classes), drifted: (figures: object) => void Object.assign(drift, figures) };
  return new Reconciler({ source: cases.source, client: () => client, workflows, taskQueue, metrics, findings: new FindingRegister(cases.source), logger: createLogger('spec', 'silent'), ...change });
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
  expect(await round(reconciler({ workflows: { ensureRunning, changed: (...told) => world.workflows.changed(...told), terminate: (...told) => world.workflows.terminate(...told) } }))).toEqual({ open: 3, started: 2, nudged: 0, failed: 1, unseen: 0, ended: 0, unknown: 0 });
  expect(drift).toMatchObject({ missing: 3, behind: 0 });
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
  expect(await round(reconciler({ client: away }))).toEqual({ open: 1, started: 0, nudged: 0, failed: 0, unseen: 1, ended: 0, unknown: 0 });
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

it('ends what runs for closed appeals: told to look, and terminated when that does not help; leaves alone what it does not know', async () => {
  const [told, stubborn, open] = [await openOne(), await openOne(), await openOne()];
  const stranger = randomUUID();
  for (const appealId of [told, stubborn, open]) await world.workflows.ensureRunning(appealId, 1);
  for (const appealId of [told, stubborn, open]) await shows(appealId, 'collecting_documents');
  // With nobody to carry them on, they neither read nor end.
  await world.stopWorker();
  await world.workflows.ensureRunning(stranger, 1);
  for (const appealId of [told, stubborn, open, stranger]) await eventually(async () => expect(await world.runningInIndex(appealId)).toBe(true));
  must(await world.cases.command(stubborn, { type: 'withdrawAppeal', why: null }, people.agent));
  world.cases.moveTo(plusMs(world.cases.now, 13 * 60_000));
  must(await world.cases.command(told, { type: 'withdrawAppeal', why: null }, people.agent));
  await noRelay();
  // The one closed fourteen minutes ago is told, the other may hear of it yet.
  expect(await round(reconciler(), 60_000)).toMatchObject({ ended: 1, unknown: 1 });
  expect([await world.isRunning(told), await world.isRunning(stubborn)]).toEqual([true, true]);
  expect(await round(reconciler(), 150_000)).toMatchObject({ open: 1, ended: 2, unknown: 1 });
  expect(drift).toMatchObject({ leftover: 2, unknown: 1 });
  expect([await world.isRunning(told), await world.isRunning(stubborn), await world.isRunning(stranger)]).toEqual([true, false, true]);
  await world.startWorker();
  await eventually(async () => expect(await world.isRunning(told)).toBe(false));
  expect(await world.isRunning(open)).toBe(true);
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

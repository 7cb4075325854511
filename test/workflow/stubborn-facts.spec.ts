import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, type Worker } from '@temporalio/worker';
import { instantFromMs, type Situation } from '@thaw/domain';
import { createLogger } from '@thaw/platform';
import { TimeTravel } from '@thaw/tools';
import { appealWorker, AppealWorkflows, installRuntime, WorkerMetrics, workflowBundle } from '@thaw/worker';
import { appealWorkflowId, caseChanged } from '@thaw/workflows/contract';
import { sharedServers } from '../support/shared';

const hour = 3_600_000;

/** Facts that will not move on, whatever the workflow does: it must neither fail nor spin. */
describe('the workflow with facts that stand still', () => {
  const calls = { readSituation: 0, passMark: 0, sendBankMessage: 0, carryOutRelease: 0 };
  let appealId: string;
  const taskQueue = `spec-${randomUUID()}`;
  let situation: Situation;
  let connection: NativeConnection;
  let client: Client;
  let worker: Worker;
  let ended: Promise<void>;

  const count = (name: keyof typeof calls) => async () => {
    calls[name] += 1;
    return situation;
  };

  beforeEach(() => {
    appealId = randomUUID();
    for (const name of ['readSituation', 'passMark', 'sendBankMessage', 'carryOutRelease'] as const) calls[name] = 0;
  });
  beforeAll(async () => {
    installRuntime(createLogger('temporal', 'error'), undefined);
    connection = await NativeConnection.connect({ address: sharedServers().temporalAddress });
    client = new Client({ connection });
    worker = await appealWorker({
      connection,
      namespace: 'default',
      taskQueue,
      workflowBundle: await workflowBundle({ workflowsPath: require.resolve('@thaw/workflows'), folder: join(sharedServers().runDir, 'bundle'), logger: new DefaultLogger('WARN') }),
      activities: {
        readSituation: count('readSituation'),
        passMark: count('passMark'),
        sendBankMessage: count('sendBankMessage'),
        carryOutRelease: count('carryOutRelease'),
        reconcile: async () => ({ open: 0, started: 0, nudged: 0, failed: 0, unseen: 0, ended: 0, unknown: 0 }),
        sweepOrders: async () => ({ fired: 0, passed: 0, failed: 0 }),
      },
      logger: createLogger('spec', 'error'),
      metrics: new WorkerMetrics(),
    });
    ended = worker.run();
  });
  afterAll(async () => {
    worker.shutdown();
    await ended;
    await connection.close();
  });

  it('tries a mark, an effect and a read ever less often', async () => {
    const at = instantFromMs(Date.now() - hour);
    situation = {
      appealId, seq: 3, stage: 'bank_confirmation', outcome: null, reasonCode: '12', escalationLevel: 0,
      wait: { id: 'w', kind: 'bank_answer', party: 'bank', dueAt: at, next: { index: 0, kind: 'chase', at } },
      effects: [{ kind: 'send_bank_message', requestId: 'r', messageId: 'm' }],
    };
    // Heard of a seq that the facts never reach, as after a restored database.
    await new AppealWorkflows(() => client, taskQueue).changed(appealId, { seq: 99 });
    const travel = new TimeTravel(client, appealWorkflowId(appealId));
    await travel.by(hour);
    // A mark: pauses of 1 s, 2 s, 4 s … up to 15 min. An effect: 1 min, 2, 4, 8, then 15.
    expect(calls.passMark).toBeGreaterThan(8);
    expect(calls.passMark).toBeLessThan(20);
    expect(calls.sendBankMessage).toBeGreaterThan(4);
    expect(calls.sendBankMessage).toBeLessThan(12);
    expect(calls.readSituation).toBe(1);
    await client.workflow.getHandle(appealWorkflowId(appealId)).signal(caseChanged, { seq: 100 });
    await travel.settle();
    expect(calls.readSituation).toBe(2);
  });

  it('does beside a verification what is due, and what waited for its hour once that has come', async () => {
    const later = instantFromMs(Date.now() + 240 * hour);
    const notBeforeAt = instantFromMs(Date.now() + hour / 2);
    situation = {
      appealId, seq: 3, stage: 'verification', outcome: null, reasonCode: '11', escalationLevel: 0,
      wait: { id: 'w', kind: 'field_inspection', party: 'acquirer', dueAt: later, next: { index: 0, kind: 'remind', at: later } },
      effects: [{ kind: 'carry_out_release', releaseOrderId: 'o' }, { kind: 'send_bank_message', requestId: 'r', messageId: 'm', notBeforeAt }],
    };
    await new AppealWorkflows(() => client, taskQueue).changed(appealId, { seq: 3 });
    const travel = new TimeTravel(client, appealWorkflowId(appealId));
    await travel.by(hour / 3);
    expect(calls.carryOutRelease).toBeGreaterThan(2);
    expect(calls.sendBankMessage).toBe(0);
    await travel.by(hour);
    expect(calls.sendBankMessage).toBeGreaterThan(1);
    expect(calls.passMark).toBe(0);
  });

  it('believes facts that are older than what it knows, once asked to look, and then what follows them', async () => {
    const due = instantFromMs(Date.now() + 240 * hour);
    const restored = (seq: number): Situation => ({
      appealId, seq, stage: 'risk_review', outcome: null, reasonCode: '12', escalationLevel: 0,
      wait: { id: 'w', kind: 'risk_review', party: 'acquirer', dueAt: due, next: { index: 0, kind: 'remind', at: due } }, effects: [],
    });
    const workflows = new AppealWorkflows(() => client, taskQueue);
    const travel = new TimeTravel(client, appealWorkflowId(appealId));
    const reads = async (signal: () => Promise<unknown>) => {
      const before = calls.readSituation;
      await signal();
      await travel.settle();
      return calls.readSituation - before;
    };
    situation = restored(50);
    await workflows.changed(appealId, { seq: 50 });
    await travel.settle();
    // The database was restored five changes back.
    situation = restored(45);
    expect(await reads(() => workflows.changed(appealId, { seq: 45 }))).toBe(0);
    expect(await reads(() => workflows.ensureRunning(appealId, 45))).toBe(1);
    situation = restored(46);
    expect(await reads(() => workflows.changed(appealId, { seq: 46 }))).toBe(1);
    expect(await reads(() => workflows.changed(appealId, { seq: 46 }))).toBe(0);
    expect(await reads(() => workflows.changed(appealId, { seq: 47, again: true }))).toBe(1);
  });
});

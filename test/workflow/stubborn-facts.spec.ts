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
  const appealId = randomUUID();
  const taskQueue = `spec-${appealId}`;
  let situation: Situation;
  let connection: NativeConnection;
  let client: Client;
  let worker: Worker;
  let ended: Promise<void>;

  const count = (name: keyof typeof calls) => async () => {
    calls[name] += 1;
    return situation;
  };

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
        reconcile: async () => ({ open: 0, started: 0, nudged: 0 }),
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
    await new AppealWorkflows(() => client, taskQueue).changed(appealId, 99);
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
});

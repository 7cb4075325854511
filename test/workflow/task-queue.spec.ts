import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DefaultLogger } from '@temporalio/worker';
import { createLogger } from '@thaw/platform';
import { appealWorker, AppealWorkflows, installRuntime, TemporalLink, WorkerMetrics, workflowBundle } from '@thaw/worker';
import { eventually } from '../support/eventually';
import { sharedServers } from '../support/shared';

/** What a worker knows of its task queue: that its own polls arrive there, and what waits. */

const notCalled = () => Promise.reject(new Error('not called here'));
let link: TemporalLink;

/** A link that looks at one queue, with a worker that fetches from another, or from the same. */
async function linkTo(taskQueue: string, polled: string): Promise<void> {
  installRuntime(createLogger('temporal', 'error'), undefined);
  const bundle = await workflowBundle({ workflowsPath: require.resolve('@thaw/workflows'), folder: join(sharedServers().runDir, 'bundle'), logger: new DefaultLogger('WARN') });
  const logger = createLogger('spec', 'silent');
  const activities = { readSituation: notCalled, passMark: notCalled, sendBankMessage: notCalled, carryOutRelease: notCalled, reconcile: notCalled, sweepOrders: notCalled };
  link = new TemporalLink({
    address: sharedServers().temporalAddress, namespace: 'default', taskQueue, logger,
    worker: (connection) => appealWorker({ connection, namespace: 'default', taskQueue: polled, workflowBundle: bundle, activities, logger, metrics: new WorkerMetrics() }),
  });
  link.start();
}
afterEach(async () => {
  await link.stopPolling();
  await link.close();
});

it('sees its own polls arrive, and nothing wait', async () => {
  const queue = `spec-${randomUUID()}`;
  await linkTo(queue, queue);
  await eventually(() => expect(link.queue).toMatchObject([{ tasks: 'workflow', pollers: 1, backlog: 0, backlogAgeSeconds: 0 }, { tasks: 'activity', pollers: 1 }]));
  expect(link.isPolling).toBe(true);
});

it('sees what waits and for how long where nobody fetches, and does not count as polling for longer than a poll takes', async () => {
  const queue = `spec-${randomUUID()}`;
  await linkTo(queue, `${queue}-other`);
  await eventually(() => expect(link.isPolling).toBe(true));
  await new AppealWorkflows(() => link.client(), queue).ensureRunning(randomUUID(), 1);
  const metrics = new WorkerMetrics();
  await eventually(() => expect(link.queue).toMatchObject([{ pollers: 0, backlog: 1 }, {}]));
  await eventually(() => expect(link.queue[0]?.backlogAgeSeconds).toBeGreaterThan(1));
  metrics.queue(link.queue);
  expect(await metrics.registry.getSingleMetricAsString('thaw_task_queue_backlog')).toContain('thaw_task_queue_backlog{tasks="workflow"} 1');
  await eventually(() => expect(link.isPolling).toBe(false));
});

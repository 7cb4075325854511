import { join } from 'node:path';
import { OrderDesk } from '@thaw/application';
import { httpSettlementCore, openBankFormats } from '@thaw/adapters';
import { instantFromMs } from '@thaw/domain';
import { businessFigures, connect, FindingRegister, listenToOutbox, openBankAlarms, Outbox, paperFigures, poolFigures, proveKeys, reconciliationFigures } from '@thaw/persistence';
import { createLogger, startTracing, type Stop } from '@thaw/platform';
import { taskQueue } from '@thaw/workflows/contract';
import { v7 as uuidv7 } from 'uuid';
import { activitiesOf } from './activities';
import { backgroundOf } from './background';
import type { WorkerConfiguration } from './configuration';
import { OrderSweep } from './freeze-order/order-sweep';
import { handsOf, type Hands } from './hands';
import { healthServer } from './health/health-server';
import { readinessOf } from './health/readiness';
import { WorkerMetrics } from './metrics';
import { Reconciler } from './reconcile/reconciler';
import { ScheduleKeeper } from './reconcile/schedule-keeper';
import { Relay } from './relay/relay';
import { appealWorker } from './temporal/appeal-worker';
import { AppealWorkflows } from './temporal/appeal-workflows';
import { installRuntime, temporalLogger } from './temporal/runtime';
import { TemporalLink } from './temporal/temporal-link';
import { workflowBundle } from './temporal/workflow-bundle';

/** Commands of the workflow, the relay and the reconciler share it; more would only queue in PostgreSQL instead. */
const databaseConnections = 20;

/**
 * The worker: polls Temporal, carries nudges from the outbox, keeps the schedules, and does what needs no Temporal. It starts whether or
 * not Temporal can be reached and is not ready until it can. Stops in one order: readiness off, tasks under way, schedules, relay and
 * background, connections.
 */
export async function startWorker(configuration: WorkerConfiguration): Promise<Stop> {
  const logger = createLogger('worker', configuration.LOG_LEVEL);
  const stopTracing = startTracing('worker', { endpoint: configuration.OTEL_EXPORTER_OTLP_ENDPOINT, ratio: configuration.OTEL_TRACES_SAMPLER_ARG });
  installRuntime(logger, configuration.WORKER_TEMPORAL_METRICS_ADDRESS);
  const metrics = new WorkerMetrics();
  const source = await connect(configuration.DATABASE_URL, { applicationName: 'thaw-worker', poolSize: databaseConnections });
  const hands = handsOf(configuration, source, logger, metrics, await openBankFormats());
  await proveKeys(source, hands.cipher);
  const link = await linkTo(hands);
  const outbox = new Outbox(source);
  const relay = new Relay({ outbox, workflows: new AppealWorkflows(link.client, taskQueue), withinMs: link.withinMs, logger, metrics });
  const schedule = new ScheduleKeeper({ client: link.client, withinMs: link.withinMs, taskQueue, logger });
  let ending: 'stopping' | 'draining' | 'drained' | null = null;
  let finished: Promise<void> | undefined;
  /** Takes nothing new and ends what is under way; however often it is asked, once. */
  const finish = (): Promise<void> => (finished ??= link.stopPolling().then(async () => void (await Promise.all([schedule.stop(), relay.stop(), background.stop()]))));
  const drain = (): void => {
    if (ending !== null) return;
    ending = 'draining';
    logger.info('draining: what is under way ends, nothing new is taken');
    finish().then(
      async () => {
        await background.drained();
        if (ending === 'draining') ending = 'drained';
        logger.info('drained');
      },
      (error: unknown) => logger.error({ err: error }, 'could not drain'),
    ).catch((error: unknown) => logger.error({ err: error }, 'drained, and could not say so'));
  };
  const background = backgroundOf(hands, link, drain);
  link.onBack(() => {
    relay.resume();
    schedule.lookNow();
  });
  const health = await healthServer({
    port: configuration.WORKER_HEALTH_PORT,
    registry: metrics.registry,
    readiness: () => readinessOf({ source, outbox, link, relay, ending: () => ending }),
    beforeMetrics: () => measure(hands, outbox, link),
  });
  const unlisten = await listenToOutbox(
    configuration.DATABASE_URL,
    () => {
      relay.wake();
      background.wake();
    },
    (error) => logger.warn({ reason: error.message }, 'outbox notices lost; polling until they are back'),
  );
  link.start();
  relay.start();
  schedule.start();
  background.start();
  logger.info({ healthPort: health.port }, 'worker started');
  return async () => {
    ending = 'stopping';
    await finish();
    await unlisten();
    await link.close();
    await source.destroy();
    await health.close();
    await stopTracing();
  };
}

async function linkTo({ configuration, source, store, pipeline, cipher, clock, logger, metrics, bank }: Hands): Promise<TemporalLink> {
  const bundle = await workflowBundle({ workflowsPath: require.resolve('@thaw/workflows'), folder: join(__dirname, 'bundle'), logger: temporalLogger(logger) });
  const reconciler = new Reconciler({ source, client: () => link.client(), workflows: new AppealWorkflows(() => link.client(), taskQueue), taskQueue, metrics, findings: new FindingRegister(source), logger });
  const activities = activitiesOf({
    store,
    pipeline,
    orderSweep: new OrderSweep({ source, desk: new OrderDesk(store, pipeline, uuidv7), logger, metrics }),
    bank,
    core: httpSettlementCore({ url: configuration.SETTLEMENT_URL }),
    fingerprint: (accountNumber) => cipher.fingerprint(accountNumber),
    reconciler,
    clock,
    logger,
    metrics,
  });
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = configuration;
  const link: TemporalLink = new TemporalLink({
    address,
    namespace,
    taskQueue,
    logger,
    worker: (connection) => appealWorker({ connection, namespace, taskQueue, workflowBundle: bundle, activities, logger, metrics }),
  });
  return link;
}

async function measure({ source, clock, metrics }: Hands, outbox: Outbox, link: TemporalLink): Promise<void> {
  metrics.polling.set(link.isPolling ? 1 : 0);
  metrics.queue(link.queue);
  metrics.pool(poolFigures(source));
  // What cannot be counted now is left out; the rest is still told.
  const asOf = instantFromMs(clock.now().getTime());
  const [pending, figures, books, alarms, papers] = await Promise.allSettled([outbox.pending(), businessFigures(source, asOf), reconciliationFigures(source), openBankAlarms(source), paperFigures(source, asOf)]);
  if (alarms.status === 'fulfilled') metrics.bankAlarms.set(alarms.value);
  metrics.papers(papers.status === 'fulfilled' ? papers.value : null);
  metrics.business(figures.status === 'fulfilled' ? figures.value : null);
  metrics.reconciliation(books.status === 'fulfilled' ? books.value : null);
  if (pending.status === 'rejected') return;
  metrics.outboxPending.set(pending.value.count);
  metrics.outboxLag.set(pending.value.oldestAgeMs / 1_000);
}

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CommandPipeline, EarlyWarning, OrderDesk } from '@thaw/application';
import { clamdScanner, fileCipher, fileSystemDocumentStore, httpSettlementCore, signedJsonBank, webhookSender } from '@thaw/adapters';
import { instantFromMs } from '@thaw/domain';
import { clockFrom, columnCipher, createLogger, type Logger, type Stop } from '@thaw/platform';
import { businessFigures, CalendarRedating, connect, FindingRegister, listenToOutbox, Outbox, poolFigures, PostgresStore, RemedyQueue, WebhookQueue, WorkerBeats, type DataSource } from '@thaw/persistence';
import { taskQueue } from '@thaw/workflows/contract';
import { v7 as uuidv7 } from 'uuid';
import { activitiesOf } from './activities';
import { Redater } from './calendar/redater';
import type { WorkerConfiguration } from './configuration';
import { WarningWatch } from './early-warning/warning-watch';
import { OrderSweep } from './freeze-order/order-sweep';
import { healthServer } from './health/health-server';
import { readinessOf } from './health/readiness';
import { WorkerMetrics } from './metrics';
import { Reconciler } from './reconcile/reconciler';
import { ScanLoop } from './scan/scan-loop';
import { ScheduleKeeper } from './reconcile/schedule-keeper';
import { Relay } from './relay/relay';
import { RemedyRunner } from './stuck/remedy-runner';
import { StuckWatch } from './stuck/stuck-watch';
import { appealWorker } from './temporal/appeal-worker';
import { AppealWorkflows } from './temporal/appeal-workflows';
import { installRuntime, temporalLogger } from './temporal/runtime';
import { TemporalLink } from './temporal/temporal-link';
import { workflowBundle } from './temporal/workflow-bundle';
import { WebhookRunner } from './webhook/webhook-runner';

/** A large file takes a scanner seconds; one that says nothing for this long is away. */
const scanTimeoutMs = 60_000;

/** Commands of the workflow, the relay and the reconciler share it; more would only queue in PostgreSQL instead. */
const databaseConnections = 20;

/**
 * The worker: polls Temporal, carries nudges from the outbox, keeps the schedule. It starts whether or not Temporal can be reached
 * and is not ready until it can. Stops in one order: readiness off, tasks under way, schedule and relay, connections.
 */
export async function startWorker(configuration: WorkerConfiguration): Promise<Stop> {
  const logger = createLogger('worker', configuration.LOG_LEVEL);
  installRuntime(logger, configuration.WORKER_TEMPORAL_METRICS_ADDRESS);
  const metrics = new WorkerMetrics();
  const source = await connect(configuration.DATABASE_URL, { applicationName: 'thaw-worker', poolSize: databaseConnections });
  const link = await linkTo(configuration, source, logger, metrics);
  const outbox = new Outbox(source);
  const workflows = new AppealWorkflows(link.client, taskQueue);
  const relay = new Relay({ outbox, workflows, withinMs: link.withinMs, logger, metrics });
  const watch = new StuckWatch({
    source,
    register: new FindingRegister(source),
    beats: new WorkerBeats(source, randomUUID()),
    client: link.client,
    isPolling: () => link.isPolling,
    withinMs: link.withinMs,
    clock: clockFrom(configuration.THAW_CLOCK_FILE),
    logger,
    metrics,
  });
  const store = new PostgresStore(source, columnCipher(configuration.THAW_ENCRYPTION_KEY));
  const remedies = new RemedyRunner({ queue: new RemedyQueue(source), pipeline: new CommandPipeline(store, uuidv7), store, clock: clockFrom(configuration.THAW_CLOCK_FILE), logger });
  const schedule = new ScheduleKeeper({ client: link.client, withinMs: link.withinMs, taskQueue, logger });
  const warnings = warningWatch(configuration, source, logger);
  const scans = scanLoop(configuration, source, logger);
  const redater = redaterOf(configuration, source, logger, metrics);
  link.onBack(() => {
    relay.resume();
    schedule.lookNow();
  });
  const webhooks = webhookRunner(configuration, source, logger, metrics);
  let stopping = false;
  const health = await healthServer({
    port: configuration.WORKER_HEALTH_PORT,
    registry: metrics.registry,
    readiness: () => readinessOf({ source, outbox, link, relay, isStopping: () => stopping }),
    beforeMetrics: () => measure({ outbox, link, source, now: () => clockFrom(configuration.THAW_CLOCK_FILE).now() }, metrics),
  });
  const unlisten = await listenToOutbox(
    configuration.DATABASE_URL,
    () => {
      relay.wake();
      webhooks.wake();
    },
    (error) => logger.warn({ reason: error.message }, 'outbox notices lost; polling until they are back'),
  );
  link.start();
  relay.start();
  webhooks.start();
  schedule.start();
  warnings.start();
  scans?.start();
  watch.start();
  remedies.start();
  redater.start();
  logger.info({ healthPort: health.port }, 'worker started');
  return async () => {
    stopping = true;
    await link.stopPolling();
    await webhooks.stop();
    await Promise.all([schedule.stop(), relay.stop(), warnings.stop(), scans?.stop(), watch.stop(), remedies.stop(), redater.stop()]);
    await unlisten();
    await link.close();
    await source.destroy();
    await health.close();
  };
}

/** Null where no scanner is configured: papers then say that they were not scanned. */
function scanLoop({ CLAMD_ADDRESS: address, ...configuration }: WorkerConfiguration, source: DataSource, logger: Logger): ScanLoop | null {
  if (address === undefined) return null;
  const at = address.lastIndexOf(':');
  const scanner = clamdScanner({ host: address.slice(0, at), port: Number(address.slice(at + 1)), timeoutMs: scanTimeoutMs, maxBytes: configuration.DOCUMENT_MAX_BYTES });
  const store = new PostgresStore(source, columnCipher(configuration.THAW_ENCRYPTION_KEY));
  const documents = fileSystemDocumentStore(configuration.DOCUMENT_STORE_DIR, fileCipher(configuration.THAW_ENCRYPTION_KEY));
  return new ScanLoop({ source, pipeline: new CommandPipeline(store, uuidv7), documents, scanner, clock: clockFrom(configuration.THAW_CLOCK_FILE), logger });
}

/** Needs no Temporal: the facts move, and the outbox tells the workflows. */
function redaterOf(configuration: WorkerConfiguration, source: DataSource, logger: Logger, metrics: WorkerMetrics): Redater {
  const store = new PostgresStore(source, columnCipher(configuration.THAW_ENCRYPTION_KEY));
  return new Redater({ redating: new CalendarRedating(source), pipeline: new CommandPipeline(store, uuidv7), clock: clockFrom(configuration.THAW_CLOCK_FILE), logger, metrics });
}

async function linkTo(configuration: WorkerConfiguration, source: DataSource, logger: Logger, metrics: WorkerMetrics): Promise<TemporalLink> {
  const clock = clockFrom(configuration.THAW_CLOCK_FILE);
  const cipher = columnCipher(configuration.THAW_ENCRYPTION_KEY);
  const store = new PostgresStore(source, cipher);
  const pipeline = new CommandPipeline(store, uuidv7);
  const bundle = await workflowBundle({ workflowsPath: require.resolve('@thaw/workflows'), folder: join(__dirname, 'bundle'), logger: temporalLogger(logger) });
  const reconciler = new Reconciler({ source, client: () => link.client(), workflows: new AppealWorkflows(() => link.client(), taskQueue), metrics, findings: new FindingRegister(source) });
  const activities = activitiesOf({
    store,
    pipeline,
    orderSweep: new OrderSweep({ source, desk: new OrderDesk(store, pipeline, uuidv7), logger, metrics }),
    bank: signedJsonBank({ url: configuration.BANK_URL, signingSecret: configuration.BANK_SIGNING_SECRET, now: () => clock.now() }),
    core: httpSettlementCore({ url: configuration.SETTLEMENT_URL }),
    fingerprint: (accountNumber) => cipher.fingerprint(accountNumber),
    reconciler,
    logger,
    metrics,
  });
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = configuration;
  const link: TemporalLink = new TemporalLink({
    address,
    namespace,
    logger,
    worker: (connection) => appealWorker({ connection, namespace, taskQueue, workflowBundle: bundle, activities, logger, metrics }),
  });
  return link;
}

function warningWatch(configuration: WorkerConfiguration, source: DataSource, logger: Logger): WarningWatch {
  const store = new PostgresStore(source, columnCipher(configuration.THAW_ENCRYPTION_KEY));
  const warnings = new EarlyWarning(store, new CommandPipeline(store, uuidv7), uuidv7);
  return new WarningWatch({ warnings, clock: clockFrom(configuration.THAW_CLOCK_FILE), logger });
}

/** Webhooks need no Temporal: they go on while it is away. */
function webhookRunner(configuration: WorkerConfiguration, source: DataSource, logger: Logger, metrics: WorkerMetrics): WebhookRunner {
  return new WebhookRunner({
    queue: new WebhookQueue(source, columnCipher(configuration.THAW_ENCRYPTION_KEY)),
    send: webhookSender({ allowInside: configuration.THAW_ENV === 'sandbox' }),
    clock: clockFrom(configuration.THAW_CLOCK_FILE),
    logger,
    count: (result) => metrics.webhooks.inc({ result }),
  });
}

interface Measured {
  readonly outbox: Outbox;
  readonly link: TemporalLink;
  readonly source: DataSource;
  readonly now: () => Date;
}

async function measure({ outbox, link, source, now }: Measured, metrics: WorkerMetrics): Promise<void> {
  metrics.polling.set(link.isPolling ? 1 : 0);
  metrics.pool(poolFigures(source));
  // What cannot be counted now is left out; the rest is still told.
  const [pending, figures] = await Promise.allSettled([outbox.pending(), businessFigures(source, instantFromMs(now().getTime()))]);
  metrics.business(figures.status === 'fulfilled' ? figures.value : null);
  if (pending.status === 'rejected') return;
  metrics.outboxPending.set(pending.value.count);
  metrics.outboxLag.set(pending.value.oldestAgeMs / 1_000);
}

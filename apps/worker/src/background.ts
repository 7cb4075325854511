import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Canary, EarlyWarning, EndpointHolders, FreezeRegister, MoneyReconciliation, StatementImport, type DocumentStore } from '@thaw/application';
import { clamdScanner, documentStoreOf, fileCipher, httpStatementSource, readStatementCsv, sharpArtist, webhookSender } from '@thaw/adapters';
import { canaryFigures, CalendarRedating, endLinesOfRemoved, FindingRegister, forgetSpentSecrets, RemedyQueue, sweepEndedDeliveries, sweepIdempotencyKeys, WatchLease, WebhookQueue, WorkerBeats } from '@thaw/persistence';
import { documentPlaceOf } from '@thaw/platform';
import { taskQueue } from '@thaw/workflows/contract';
import { v7 as uuidv7 } from 'uuid';
import { AbsentClaims } from './access/absent-claims';
import { makeBankPoll } from './bank/make-bank-poll';
import { Redater } from './calendar/redater';
import { CanaryRun } from './canary/canary-run';
import { CopyLoop } from './document/copy-loop';
import { FileSweep, fileSweepLeaseMs } from './document/file-sweep';
import { ScanLoop } from './document/scan-loop';
import { WarningWatch } from './early-warning/warning-watch';
import type { Hands } from './hands';
import { MoneyWatch } from './money/money-watch';
import { ReleaseResumer } from './release/release-resumer';
import { RemedyRunner } from './stuck/remedy-runner';
import { StuckWatch, stuckWatchLeaseMs } from './stuck/stuck-watch';
import { EndedSweep } from './sweep/ended-sweep';
import { AppealWorkflows } from './temporal/appeal-workflows';
import type { TemporalLink } from './temporal/temporal-link';
import { HolderWatch } from './webhook/holder-watch';
import { WebhookRunner } from './webhook/webhook-runner';

/** A large file takes a scanner seconds; one that says nothing for this long is away. */
const scanTimeoutMs = 60_000;

export interface Background {
  start(): void;
  /** Something was put into the outbox. */
  wake(): void;
  /** Finishes what is under way. */
  stop(): Promise<void>;
  /** Says that this worker has finished and takes nothing new, though its process lives on. */
  drained(): Promise<void>;
}

/** What goes on beside Temporal, and without it: the facts move, and the outbox tells the workflows. */
export function backgroundOf(hands: Hands, link: TemporalLink, onDrain: () => void): Background {
  const { source, store, pipeline, clock, cipher, configuration, logger, metrics } = hands;
  const webhooks = new WebhookRunner({
    queue: new WebhookQueue(source, cipher),
    send: webhookSender({ allowInside: configuration.THAW_ENV === 'sandbox' }),
    clock,
    logger,
    count: (result) => metrics.webhooks.inc({ result }),
  });
  const workerId = randomUUID();
  const beats = new WorkerBeats(source, workerId, `${hostname()}:${String(process.pid)}`);
  const watch = new StuckWatch({
    source,
    register: new FindingRegister(source),
    beats,
    onDrain,
    leases: { database: new WatchLease(source, 'stuck-watch/database', workerId, stuckWatchLeaseMs), temporal: new WatchLease(source, 'stuck-watch/temporal', workerId, stuckWatchLeaseMs) },
    client: link.client,
    isPolling: () => link.isPolling,
    withinMs: link.withinMs,
    clock,
    logger,
    metrics,
  });
  const money = moneyWatch(hands);
  const remedies = new RemedyRunner({
    queue: new RemedyQueue(source), mayLeaveInBulk: () => money.mayLeaveInBulk(), pipeline, store, workflows: new AppealWorkflows(link.client, taskQueue), withinMs: link.withinMs, clock, logger,
  });
  const absent = new AbsentClaims({ source, pipeline, clock, logger });
  const holders = new HolderWatch({ source, holders: new EndpointHolders(pipeline), clock, logger });
  const warnings = new WarningWatch({ warnings: new EarlyWarning(store, pipeline, uuidv7), clock, logger });
  const redater = new Redater({ redating: new CalendarRedating(source), pipeline, clock, logger, metrics });
  const resumer = new ReleaseResumer({ source, pipeline, mayLeaveInBulk: () => money.mayLeaveInBulk(), clock, logger, metrics });
  const documents = documentStoreOf(documentPlaceOf(configuration), fileCipher(configuration.THAW_ENCRYPTION_KEY, configuration.THAW_PREVIOUS_ENCRYPTION_KEYS));
  const scans = scanLoop(hands, documents);
  const copies = new CopyLoop({ source, pipeline, documents, artist: sharpArtist(), clock, logger, metrics });
  const sweep = fileSweep(hands, documents, workerId);
  const canary = canaryRun(hands);
  const all = [webhooks, holders, makeBankPoll(hands), watch, remedies, absent, warnings, redater, resumer, money, ...endedSweeps(hands), copies, ...(sweep === null ? [] : [sweep]), ...(scans === null ? [] : [scans]), ...(canary === null ? [] : [canary])];
  return {
    start: () => all.forEach((one) => one.start()),
    wake: () => webhooks.wake(),
    stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
    drained: () => beats.drained(),
  };
}

function moneyWatch({ configuration, store, pipeline, clock, logger, metrics }: Hands): MoneyWatch {
  return new MoneyWatch({
    store,
    reconciliation: new MoneyReconciliation(store, pipeline, uuidv7),
    statements: new StatementImport(pipeline, uuidv7, readStatementCsv),
    source: httpStatementSource({ url: configuration.SETTLEMENT_URL }),
    clock,
    logger,
    metrics,
  });
}

function endedSweeps({ source, clock, logger }: Hands): readonly EndedSweep[] {
  return [
    new EndedSweep({ what: 'idempotency keys', sweep: async (asOf, most) => sweepIdempotencyKeys(source, asOf, most), clock, logger }),
    new EndedSweep({ what: 'lines of removed webhook endpoints', sweep: async (asOf, most) => endLinesOfRemoved(source, asOf, most), clock, logger }),
    new EndedSweep({ what: 'spent webhook secrets', sweep: async (asOf, most) => forgetSpentSecrets(source, asOf, most), clock, logger }),
    new EndedSweep({ what: 'ended webhook deliveries', sweep: async (asOf, most) => sweepEndedDeliveries(source, asOf, most), clock, logger }),
  ];
}

/** Null where no scanner is configured: papers then say that they were not scanned. */
function scanLoop({ configuration, source, pipeline, clock, logger }: Hands, documents: DocumentStore): ScanLoop | null {
  const { CLAMD_ADDRESS: address, DOCUMENT_MAX_BYTES: maxBytes } = configuration;
  if (address === undefined) return null;
  const at = address.lastIndexOf(':');
  const scanner = clamdScanner({ host: address.slice(0, at), port: Number(address.slice(at + 1)), timeoutMs: scanTimeoutMs, maxBytes });
  return new ScanLoop({ source, pipeline, documents, scanner, clock, logger });
}

/** Null where files that nothing names are to stay. */
function fileSweep({ configuration, source, logger, metrics }: Hands, documents: DocumentStore, workerId: string): FileSweep | null {
  const graceMs = configuration.DOCUMENT_SWEEP_AFTER_HOURS * 3_600_000;
  return graceMs === 0 ? null : new FileSweep({ source, documents, lease: new WatchLease(source, 'file-sweep', workerId, fileSweepLeaseMs), graceMs, logger, metrics });
}

/** Null where no account is configured. */
function canaryRun({ configuration, source, store, pipeline, cipher, clock, logger, metrics }: Hands): CanaryRun | null {
  const { CANARY_ACCOUNT: account } = configuration;
  if (account === undefined) return null;
  const canary = new Canary(store, new FreezeRegister(store, pipeline, uuidv7), pipeline, (accountNumber) => cipher.fingerprint(accountNumber));
  return new CanaryRun({ canary, account, figures: (asOf) => canaryFigures(source, asOf), clock, logger, metrics });
}

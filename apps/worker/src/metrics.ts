import { bankLineFaults } from '@thaw/application';
import { breakClasses, pauseReasons, stuckClasses, type StuckClass } from '@thaw/domain';
import { setAsideReasons, type BusinessFigures, type PaperFigures, type PoolFigures, type ReconciliationFigures } from '@thaw/persistence';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueFigures } from './temporal/task-queue';

/** Longer than the pause between two looks of one worker. */
const driftToldForMs = 12 * 60_000;

/** What the worker counts. Names end in their unit; nothing here is labelled with an id. */
export class WorkerMetrics {
  readonly registry = new Registry();

  /** Commands the workflow gave, by type and by what became of them: `applied` or the refusal's code. */
  readonly commands = this.counter('thaw_workflow_commands_total', 'Commands given by workflows', ['type', 'result']);
  readonly activityFailures = this.counter('thaw_activity_failures_total', 'Attempts of activities that failed', ['activity']);
  readonly nudges = this.counter('thaw_relay_nudges_total', 'Nudges handed to Temporal', ['result']);
  readonly relayFailures = this.counter('thaw_relay_failures_total', 'Rounds of the relay that failed and will be repeated');
  readonly reconciled = this.counter('thaw_reconcile_repairs_total', 'Workflows the reconciler started or nudged, or could not', ['repair']);
  readonly drift = new Gauge({
    name: 'thaw_reconcile_drift',
    help: 'How many appeals and workflows did not fit each other at the last look, by kind',
    labelNames: ['kind'],
    registers: [this.registry],
    collect: () => this.forgetDrift(),
  });
  private readonly driftedAtMs = new Map<string, number>();
  readonly orderMarks = this.counter('thaw_order_marks_total', 'Marks of freeze orders that came due, and what became of them', ['mark', 'result']);
  readonly webhooks = this.counter('thaw_webhook_attempts_total', 'Webhooks sent, by what became of them', ['result']);
  readonly redated = this.counter('thaw_calendar_redated_total', 'Appeals looked at after a calendar import', ['result']);
  readonly bankQueries = this.counter('thaw_bank_queries_total', 'Banks asked for an answer whose callback may be lost, by what came of it', ['result']);
  readonly bankLineFaults = this.counter('thaw_bank_line_faults_total', 'Calls to banks that certificates kept from getting through, by what was wrong', ['code']);
  readonly bankAlarms = this.gauge('thaw_bank_alarms_open', 'Answers in a bank’s name that were not believed and that nobody has looked into');
  readonly documentCopies = this.counter('thaw_document_copies_total', 'Images of which a copy was to be drawn, by what became of it', ['result']);
  readonly papersOldest = this.gauge('thaw_document_waiting_oldest_seconds', 'How long the oldest paper has waited to be scanned or copied', ['deed']);
  readonly papersSetAside = this.gauge('thaw_document_papers_set_aside', 'Papers that wait because their file could not be scanned or copied, by why', ['deed', 'why']);
  readonly filesSwept = this.counter('thaw_document_files_swept_total', 'Files removed from the document store because no paper names them');
  readonly filesSweptAt = this.gauge('thaw_document_files_swept_timestamp_seconds', 'When the whole document store was last looked through');
  readonly releasesResumed = this.counter('thaw_releases_resumed_total', 'Appeals let go on after a halt of all releases, by what became of them', ['result']);
  readonly releasesHalted = this.gauge('thaw_releases_halted', '1 while all releases are halted');
  readonly releasesHeldUp = this.gauge('thaw_releases_held_up', 'Open appeals that go on once releases do');
  readonly outboxPending = this.gauge('thaw_outbox_pending', 'Nudges not yet handed to Temporal');
  readonly outboxLag = this.gauge('thaw_outbox_lag_seconds', 'How long the oldest nudge has been due');
  readonly stuckOpened = this.counter('thaw_stuck_findings_total', 'Findings of stuck work opened, by class', ['class']);
  readonly stuckSweep = new Histogram({
    name: 'thaw_stuck_sweep_seconds',
    help: 'How long one look for stuck work took',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  readonly stuckLookedAt = this.gauge('thaw_stuck_looked_timestamp_seconds', 'When this worker last looked for stuck work of a class and could see all of it', ['class']);
  readonly appealsOpen = this.gauge('thaw_appeals_open', 'Open appeals, by stage and by who is waited for', ['stage', 'waiting_on']);
  readonly appealsBreached = this.gauge('thaw_appeals_breached', 'Open appeals past their due instant', ['stage', 'waiting_on']);
  readonly appealsStatutoryBreached = this.gauge('thaw_appeals_statutory_breached', 'Open appeals on which a statutory limit has run out, whoever is waited for', ['stage', 'waiting_on']);
  readonly appealsOldest = this.gauge('thaw_appeals_oldest_seconds', 'How long ago the oldest open appeal was opened', ['stage', 'waiting_on']);
  readonly moneyHeld = this.gauge('thaw_money_held_minor', 'Money held in open appeals, minor units', ['currency']);
  readonly stuckOpen = this.gauge('thaw_stuck_findings_open', 'Findings that are not resolved, by class', ['class', 'state']);
  readonly stuckCount = this.gauge('thaw_stuck_count', 'How many appeals or other things the open findings stand for', ['class']);
  readonly booksCompared = this.counter('thaw_reconciliation_checks_total', 'Looks at ledger, settlement core and cases', ['trigger']);
  readonly breaksOpened = this.counter('thaw_reconciliation_breaks_total', 'Breaks between ledger, settlement core and cases that were opened, by class', ['class']);
  readonly statements = this.counter('thaw_reconciliation_statements_total', 'Statements of the settlement core that were fetched, by what became of them', ['result']);
  readonly breaksOpen = this.gauge('thaw_reconciliation_breaks_open', 'Breaks that have not ended, by class', ['class']);
  readonly booksComparedAt = this.gauge('thaw_reconciliation_checked_timestamp_seconds', 'When the books were last compared');
  readonly poolConnections = this.gauge('thaw_database_pool_connections', 'Connections of the worker to the database', ['state']);
  readonly poolWaiting = this.gauge('thaw_database_pool_waiting', 'Who waits for a connection to the database');
  readonly canaryAge = this.gauge('thaw_canary_age_seconds', 'How long ago a canary appeal came through, or this worker began to send them');
  readonly canarySeconds = this.gauge('thaw_canary_seconds', 'How long the last canary appeal took from opening to the money being back');
  readonly canaryOpen = this.gauge('thaw_canary_open', 'Canary appeals on their way');
  readonly queuePollers = this.gauge('thaw_task_queue_pollers', 'Workers that fetch from the task queue, as Temporal sees them', ['tasks']);
  readonly queueBacklog = this.gauge('thaw_task_queue_backlog', 'Tasks that wait in the task queue', ['tasks']);
  readonly queueBacklogAge = this.gauge('thaw_task_queue_backlog_age_seconds', 'How long the oldest task in the task queue has waited', ['tasks']);
  readonly endpointsPaused = this.gauge('thaw_webhook_endpoints_paused', 'Webhook endpoints that nothing is sent to, by why they were paused', ['why']);
  readonly polling = this.gauge('thaw_worker_polling', '1 while this worker polls Temporal');

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    // A gauge without labels says 0 before anybody has set it: a worker that sends no canaries would hide that another's do not come through.
    for (const gauge of [this.canaryAge, this.canarySeconds, this.canaryOpen]) gauge.remove();
    // The first of its kind must be an increase.
    for (const code of bankLineFaults) this.bankLineFaults.inc({ code }, 0);
    // A class that no worker has ever looked for must not be missing from the figures.
    for (const one of stuckClasses) this.stuckLookedAt.set({ class: one }, 0);
  }

  /** Nothing is told while nobody can say. */
  queue(figures: readonly QueueFigures[]): void {
    for (const gauge of [this.queuePollers, this.queueBacklog, this.queueBacklogAge]) gauge.reset();
    for (const { tasks, pollers, backlog, backlogAgeSeconds } of figures) {
      this.queuePollers.set({ tasks }, pollers);
      this.queueBacklog.set({ tasks }, backlog);
      this.queueBacklogAge.set({ tasks }, backlogAgeSeconds);
    }
  }

  /** How many did not fit at a look of this worker: it says so for a while only, since the next look may be another's. */
  drifted(figures: Partial<Record<'missing' | 'behind' | 'leftover' | 'unknown', number>>): void {
    for (const [kind, count] of Object.entries(figures)) {
      this.drift.set({ kind }, count);
      this.driftedAtMs.set(kind, Date.now());
    }
  }

  private forgetDrift(): void {
    for (const [kind, atMs] of this.driftedAtMs) if (Date.now() - atMs > driftToldForMs) this.drift.remove({ kind });
  }

  /** Stuck work of these classes was looked for just now, and nothing kept it from being seen. */
  lookedFor(classes: readonly StuckClass[]): void {
    for (const one of classes) this.stuckLookedAt.set({ class: one }, Date.now() / 1_000);
  }

  /** What is no more is told no more: a stage that nobody is at has no series. Null when nobody could count. */
  business(figures: BusinessFigures | null): void {
    for (const gauge of [this.releasesHalted, this.releasesHeldUp]) gauge.remove();
    for (const gauge of [this.appealsOpen, this.appealsBreached, this.appealsStatutoryBreached, this.appealsOldest, this.moneyHeld, this.endpointsPaused, this.stuckOpen, this.stuckCount]) gauge.reset();
    if (figures === null) return;
    for (const { stage, party, count, breached, statutoryBreached, oldestSeconds } of figures.open) {
      const labels = { stage, waiting_on: party };
      this.appealsOpen.set(labels, count);
      this.appealsBreached.set(labels, breached);
      this.appealsStatutoryBreached.set(labels, statutoryBreached);
      this.appealsOldest.set(labels, oldestSeconds);
    }
    this.releasesHalted.set(figures.releasesHalted ? 1 : 0);
    this.releasesHeldUp.set(figures.releasesHeldUp);
    for (const { currency, amountMinor } of figures.held) this.moneyHeld.set({ currency }, Number(amountMinor));
    for (const why of pauseReasons) this.endpointsPaused.set({ why }, figures.endpointsPaused.find((one) => one.why === why)?.count ?? 0);
    // Classes with nothing open say so: an alert can tell none from nobody counting.
    for (const one of stuckClasses) {
      const found = figures.stuck.find((line) => line.class === one);
      this.stuckOpen.set({ class: one, state: 'acknowledged' }, found?.acknowledged ?? 0);
      this.stuckOpen.set({ class: one, state: 'open' }, (found?.findings ?? 0) - (found?.acknowledged ?? 0));
      this.stuckCount.set({ class: one }, found?.count ?? 0);
    }
  }

  /** Deeds that nothing waits for say so: an alert can tell none from nobody counting. Null when nobody could count. */
  papers(figures: readonly PaperFigures[] | null): void {
    for (const gauge of [this.papersOldest, this.papersSetAside]) gauge.reset();
    for (const { deed, oldestSeconds, setAside } of figures ?? []) {
      this.papersOldest.set({ deed }, oldestSeconds);
      for (const why of setAsideReasons) this.papersSetAside.set({ deed, why }, setAside.find((one) => one.why === why)?.count ?? 0);
    }
  }

  /** Classes with no break say so: an alert can tell none from nobody counting. Null when nobody could count. */
  reconciliation(figures: ReconciliationFigures | null): void {
    this.breaksOpen.reset();
    if (figures === null) return;
    for (const one of breakClasses) this.breaksOpen.set({ class: one }, figures.open[one] ?? 0);
    if (figures.checkedAt !== null) this.booksComparedAt.set(Date.parse(figures.checkedAt) / 1_000);
  }

  pool({ total, idle, waiting }: PoolFigures): void {
    this.poolConnections.set({ state: 'idle' }, idle);
    this.poolConnections.set({ state: 'used' }, total - idle);
    this.poolWaiting.set(waiting);
  }

  private counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private gauge<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

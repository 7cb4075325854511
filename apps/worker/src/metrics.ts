import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the worker counts. Names end in their unit; nothing here is labelled with an id. */
export class WorkerMetrics {
  readonly registry = new Registry();

  /** Commands the workflow gave, by type and by what became of them: `applied` or the refusal's code. */
  readonly commands = this.counter('thaw_workflow_commands_total', 'Commands given by workflows', ['type', 'result']);
  readonly activityFailures = this.counter('thaw_activity_failures_total', 'Attempts of activities that failed', ['activity']);
  readonly nudges = this.counter('thaw_relay_nudges_total', 'Nudges handed to Temporal', ['result']);
  readonly relayFailures = this.counter('thaw_relay_failures_total', 'Rounds of the relay that failed and will be repeated');
  readonly reconciled = this.counter('thaw_reconcile_repairs_total', 'Workflows the reconciler started or nudged', ['repair']);
  readonly orderMarks = this.counter('thaw_order_marks_total', 'Marks of freeze orders that came due, and what became of them', ['mark', 'result']);
  readonly webhooks = this.counter('thaw_webhook_attempts_total', 'Webhooks sent, by what became of them', ['result']);
  readonly redated = this.counter('thaw_calendar_redated_total', 'Appeals looked at after a calendar import', ['result']);
  readonly outboxPending = this.gauge('thaw_outbox_pending', 'Nudges not yet handed to Temporal');
  readonly outboxLag = this.gauge('thaw_outbox_lag_seconds', 'How long the oldest nudge has been due');
  readonly stuckOpened = this.counter('thaw_stuck_findings_total', 'Findings of stuck work opened, by class', ['class']);
  readonly stuckSweep = new Histogram({
    name: 'thaw_stuck_sweep_seconds',
    help: 'How long one look for stuck work took',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  readonly polling = this.gauge('thaw_worker_polling', '1 while this worker polls Temporal');

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  private counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}

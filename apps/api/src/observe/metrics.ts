import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type CommandOutcome = 'accepted' | 'replayed' | 'refused' | 'failed';

/** What Prometheus reads. One registry for each app, so that several can live in one process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly commands = new Counter({
    name: 'thaw_commands_total',
    help: 'Commands given through the API, by type, outcome and, when refused, code',
    labelNames: ['command', 'outcome', 'code'] as const,
    registers: [this.registry],
  });

  private readonly bankAnswers = new Counter({
    name: 'thaw_bank_answers_total',
    help: 'Answers that came to the bank callback, by what became of them: accepted, repeated, or the refusal’s code',
    labelNames: ['result'] as const,
    registers: [this.registry],
  });

  private readonly refusals = new Counter({
    name: 'thaw_refusals_total',
    help: 'Requests refused, whatever they asked for, by the code and status they were answered with',
    labelNames: ['code', 'status'] as const,
    registers: [this.registry],
  });

  private readonly reveals = new Counter({
    name: 'thaw_reveals_total',
    help: 'Masked fields shown in clear, by field and purpose',
    labelNames: ['field', 'purpose'] as const,
    registers: [this.registry],
  });

  private readonly dropped = new Counter({ name: 'thaw_connections_dropped_total', help: 'Connections not taken because as many as may be were open', registers: [this.registry] });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** `route` is the pattern, never the path: ids would make a series for each. */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  bankAnswer(result: string): void {
    this.bankAnswers.inc({ result });
  }

  reveal(field: string, purpose: string): void {
    this.reveals.inc({ field, purpose });
  }

  refusal(code: string, status: number): void {
    this.refusals.inc({ code, status: String(status) });
  }

  droppedConnection(): void {
    this.dropped.inc();
  }

  command(command: string, outcome: CommandOutcome, code = ''): void {
    this.commands.inc({ command, outcome, code });
  }
}

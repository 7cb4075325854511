import type { Nudge, Outbox } from '@thaw/persistence';
import { SpanKind, traced, type Logger } from '@thaw/platform';
import { inParallel } from '../in-parallel';
import type { WorkerMetrics } from '../metrics';
import { Loop } from '../loop';
import { backOffMs } from '../pause';
import { Pace } from './pace';
import { TemporalAwayError, type AppealWorkflows } from '../temporal/appeal-workflows';
import { inOneLine, isRefusedForGood } from '../temporal/temporal-errors';

export interface RelayParts {
  readonly outbox: Pick<Outbox, 'dispatchDue'>;
  readonly workflows: Pick<AppealWorkflows, 'changed'>;
  /** Runs a round's calls to Temporal under one deadline. Throws at once while there is no connection. */
  readonly withinMs: <T>(ms: number, work: () => Promise<T>) => Promise<T>;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'nudges' | 'relayFailures'>;
}

/** Without a notice it looks this often. */
const pollMs = 1_000;
const batch = 64;
const lanes = 16;
/** The rows stay locked for the round, and the database ends a transaction idle for 30 s. */
const roundMs = 10_000;
/** Rows that are due but locked belong to another relay: looking again at once would only burn. */
const shortestMs = 50;

/**
 * Carries nudges from the outbox to Temporal: at once on a notice, else when the next falls due or after a second. At least once, in
 * no promised order; the workflow is level-triggered. While Temporal is away it tries ever less often, up to every 2 seconds.
 */
export class Relay {
  private readonly loop = new Loop(() => this.round());
  private readonly pace = new Pace();
  private failures = 0;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.loop.start();
  }

  /** Something was put into the outbox. */
  wake(): void {
    // While failing, the back-off holds: a busy API must not turn an outage into a storm.
    if (this.failures === 0) this.loop.wake();
  }

  /** Temporal answers again: whatever the back-off says, the next round is due. */
  resume(): void {
    this.loop.wake();
  }

  /** Finishes the round under way. */
  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** False while rounds fail. */
  get isDelivering(): boolean {
    return this.failures === 0;
  }

  /** Answers how long to wait for the next round. */
  private async round(): Promise<number> {
    try {
      const limits = { limit: batch, starts: this.pace.room() };
      const { dispatched, started, nextAt, startsWaiting } = await this.parts.outbox.dispatchDue(limits, (nudges) => this.dispatch(nudges));
      this.pace.spent(started);
      if (this.failures > 0) this.parts.logger.info({ failures: this.failures }, 'relay delivers again');
      this.failures = 0;
      const untilDue = nextAt === null ? pollMs : Math.max(dispatched > 0 ? 0 : shortestMs, nextAt.getTime() - Date.now());
      return Math.min(pollMs, untilDue, startsWaiting ? Math.max(shortestMs, this.pace.untilRoomMs()) : pollMs);
    } catch (error) {
      return this.failed(error);
    }
  }

  private failed(error: unknown): number {
    this.failures += 1;
    this.loop.forgetNotices();
    this.parts.metrics.relayFailures.inc();
    // The first failure and every power of two: an hour's outage is a dozen lines, not thousands. That Temporal is away is told by the link.
    const told = !(error instanceof TemporalAwayError) && Number.isInteger(Math.log2(this.failures));
    this.parts.logger[told ? 'warn' : 'debug']({ failures: this.failures, reason: inOneLine(error) }, 'relay cannot deliver');
    return backOffMs(this.failures, 250, 2_000);
  }

  private async dispatch(nudges: readonly Nudge[]): Promise<void> {
    await this.parts.withinMs(roundMs, () => inParallel(nudges, lanes, (nudge) => this.deliver(nudge)));
  }

  private async deliver({ appealId, seq, again, trace }: Nudge): Promise<void> {
    try {
      const delivery = await traced('nudge workflow', { kind: SpanKind.PRODUCER, attributes: { 'thaw.appeal.id': appealId }, parent: trace }, () => this.parts.workflows.changed(appealId, again ? { seq, again } : { seq }));
      this.parts.metrics.nudges.inc({ result: delivery });
    } catch (error) {
      if (!isRefusedForGood(error)) throw error;
      // One appeal must not hold up the others; the reconciler looks after this one.
      this.parts.metrics.nudges.inc({ result: 'refused' });
      this.parts.logger.error({ appealId, seq, reason: inOneLine(error) }, 'Temporal refuses this nudge');
    }
  }
}

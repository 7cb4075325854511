import type { Instant, Sighting, StuckClass } from '@thaw/domain';
import type { DataSource, FindingRegister, OpenAppealFacts } from '@thaw/persistence';
import type { Logger } from '@thaw/platform';
import type { ReconcileReport } from '@thaw/workflows/contract';
import { inParallel } from '../in-parallel';
import type { WorkerMetrics } from '../metrics';
import type { AppealWorkflows, ClientSource } from '../temporal/appeal-workflows';
import { inOneLine } from '../temporal/temporal-errors';
import { compare, type Difference } from './compare';
import { leftOvers, type LeftOver } from './left-over';
import { openAppealPages } from './open-appeals';
import { runningAmong, shownBy, type RunningWorkflow } from './running';

export interface ReconcilerParts {
  readonly source: DataSource;
  readonly client: ClientSource;
  readonly workflows: Pick<AppealWorkflows, 'ensureRunning' | 'changed' | 'terminate'>;
  /** The queue whose workflows are ours. */
  readonly taskQueue: string;
  readonly metrics: Pick<WorkerMetrics, 'reconciled' | 'lookedFor' | 'drifted'>;
  /** Told what was found to be missing or behind, whether or not it could be healed at once. */
  readonly findings: Pick<FindingRegister, 'record'>;
  readonly logger: Logger;
}

/** What only comparing facts with workflows can tell. */
export const reconciledClasses = ['workflow_missing', 'signal_lost'] as const satisfies readonly StuckClass[];

/** Appeals asked about in one question. */
const pageSize = 100;
const lanes = 8;
/** After a total loss a round starts thousands: what it has found so far is shown meanwhile. */
const keepEveryMs = 15_000;
/** Nobody answers any more: the rest of the round would only wait. */
const pagesLostInARow = 3;
/** Told one by one; of more the report has the number. */
const toldOneByOne = 5;
/** How often all running workflows are walked through; what they may have wrong harms nobody meanwhile. */
const leftOverEveryMs = 5 * 60_000;

/** What a round has come to so far. */
interface Round {
  readonly asOf: Instant;
  readonly report: { -readonly [Figure in keyof ReconcileReport]: number };
  readonly seen: Sighting[];
}

/**
 * Gives every open appeal a running workflow which knows the facts, and ends those whose appeal is closed. Two questions for every
 * hundred appeals that are well, and two or three more for each that is not. One that cannot be helped keeps nobody else from being
 * looked after.
 */
export class Reconciler {
  private walkedAtMs = -Infinity;

  constructor(private readonly parts: ReconcilerParts) {}

  async round(asOf: Instant, onPage: (report: ReconcileReport) => void): Promise<ReconcileReport> {
    const { source, findings, metrics } = this.parts;
    const round: Round = { asOf, report: { open: 0, started: 0, nudged: 0, failed: 0, unseen: 0, ended: 0, unknown: 0 }, seen: [] };
    const { report, seen } = round;
    let keptMs = performance.now();
    let lostInARow = 0;
    for await (const page of openAppealPages(source, pageSize)) {
      report.open += page.length;
      const running = await this.runningOf(page, round);
      lostInARow = running === null ? lostInARow + 1 : 0;
      if (running !== null) await inParallel(page, lanes, (facts) => this.lookAfter(facts, running.get(facts.appealId), round));
      onPage({ ...report });
      if (lostInARow === pagesLostInARow) break;
      if (performance.now() - keptMs < keepEveryMs) continue;
      await findings.record(reconciledClasses, seen, asOf, 'some');
      keptMs = performance.now();
    }
    const isWhole = report.unseen === 0;
    await findings.record(reconciledClasses, seen, asOf, isWhole ? 'everything' : 'some');
    if (isWhole) {
      metrics.lookedFor(reconciledClasses);
      metrics.drifted({ missing: countOf(seen, 'workflow_missing'), behind: countOf(seen, 'signal_lost') });
    }
    await this.endLeftOvers(round);
    return report;
  }

  /** The other way round: what runs for no open appeal. */
  private async endLeftOvers(round: Round): Promise<void> {
    if (performance.now() - this.walkedAtMs < leftOverEveryMs) return;
    const { source, client, taskQueue, metrics } = this.parts;
    try {
      const { leftOver, unknown } = await leftOvers(source, client(), taskQueue, round.asOf);
      let running = 0;
      await inParallel(leftOver, lanes, async (one) => {
        if (await this.end(one, round)) running += 1;
      });
      round.report.unknown = unknown;
      metrics.drifted({ leftover: running, unknown });
      this.walkedAtMs = performance.now();
    } catch (error) {
      this.tell(error, 'cannot look for workflows of closed appeals', round);
    }
  }

  /** Answers whether it did run on, as the index says. */
  private async end({ appealId, seq, isOld }: LeftOver, round: Round): Promise<boolean> {
    const { client, workflows, metrics } = this.parts;
    try {
      if ((await shownBy(client(), appealId)) === null) return false;
      if (isOld) await workflows.terminate(appealId, 'the appeal is closed');
      else if ((await workflows.changed(appealId, { seq, again: true })) === 'over') return false;
      metrics.reconciled.inc({ repair: isOld ? 'terminated' : 'told_to_end' });
      round.report.ended += 1;
    } catch (error) {
      this.tell(error, 'cannot end the workflow of a closed appeal', round, appealId);
      metrics.reconciled.inc({ repair: 'failed' });
      round.report.failed += 1;
    }
    return true;
  }

  /** The running workflows among a page's appeals; null when Temporal does not say. */
  private async runningOf(page: readonly OpenAppealFacts[], round: Round): Promise<ReadonlyMap<string, RunningWorkflow> | null> {
    try {
      return await runningAmong(this.parts.client(), page.map((facts) => facts.appealId));
    } catch (error) {
      this.tell(error, 'cannot compare appeals with their workflows', round);
      round.report.unseen += page.length;
      return null;
    }
  }

  private async lookAfter(facts: OpenAppealFacts, listed: RunningWorkflow | undefined, round: Round): Promise<void> {
    const { source, client, workflows, metrics } = this.parts;
    const { appealId, seq } = facts;
    let found: Difference | null;
    try {
      found = await compare(source, client(), facts, listed, round.asOf);
    } catch (error) {
      this.tell(error, 'cannot compare an appeal with its workflow', round, appealId);
      round.report.unseen += 1;
      return;
    }
    if (found === null) return;
    if (found.sighting !== null) round.seen.push(found.sighting);
    if (found.repair === null) return;
    try {
      await workflows.ensureRunning(appealId, seq);
      metrics.reconciled.inc({ repair: found.repair });
      round.report[found.repair] += 1;
    } catch (error) {
      this.tell(error, 'cannot start or nudge a workflow', round, appealId);
      metrics.reconciled.inc({ repair: 'failed' });
      round.report.failed += 1;
    }
  }

  private tell(error: unknown, what: string, { report }: Round, appealId: string | null = null): void {
    if (report.failed + report.unseen < toldOneByOne) this.parts.logger.warn({ appealId, reason: inOneLine(error) }, what);
  }
}

function countOf(seen: readonly Sighting[], stuckClass: StuckClass): number {
  return seen.filter((one) => one.class === stuckClass).length;
}

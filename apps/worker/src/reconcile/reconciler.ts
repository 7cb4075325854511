import { instantFromMs, type Instant, type Sighting } from '@thaw/domain';
import type { DataSource, FindingRegister, OpenAppealFacts } from '@thaw/persistence';
import type { ReconcileReport } from '@thaw/workflows/contract';
import { inParallel } from '../in-parallel';
import type { WorkerMetrics } from '../metrics';
import type { AppealWorkflows, ClientSource } from '../temporal/appeal-workflows';
import { behindSince, isNudgeRound, knows } from './behind';
import { openAppealPages } from './open-appeals';
import { isRunning, runningAmong } from './running';

export interface ReconcilerParts {
  readonly source: DataSource;
  readonly client: ClientSource;
  readonly workflows: AppealWorkflows;
  readonly metrics: Pick<WorkerMetrics, 'reconciled'>;
  /** Told what was found to be missing or behind, whether or not it could be healed at once. */
  readonly findings: Pick<FindingRegister, 'record'>;
}

/** Appeals asked about in one question. */
const pageSize = 100;
const lanes = 8;

/**
 * Gives every open appeal a running workflow which knows the facts: two questions for every hundred appeals that are well, and
 * one or two more for each that is not.
 */
export class Reconciler {
  constructor(private readonly parts: ReconcilerParts) {}

  async round(asOf: Instant, onPage: (report: ReconcileReport) => void): Promise<ReconcileReport> {
    let report: ReconcileReport = { open: 0, started: 0, nudged: 0 };
    const seen: Sighting[] = [];
    for await (const page of openAppealPages(this.parts.source, pageSize)) {
      const { started, nudged } = await this.page(page, asOf, seen);
      report = { open: report.open + page.length, started: report.started + started, nudged: report.nudged + nudged };
      onPage(report);
    }
    await this.parts.findings.record(['workflow_missing', 'signal_lost'], seen, asOf);
    return report;
  }

  private async page(page: readonly OpenAppealFacts[], asOf: Instant, seen: Sighting[]): Promise<{ started: number; nudged: number }> {
    const { client, workflows, metrics } = this.parts;
    const running = await runningAmong(client(), page.map((facts) => facts.appealId));
    const done = { started: 0, nudged: 0 };
    await inParallel(page, lanes, async (facts) => {
      const workflow = running.get(facts.appealId);
      if (workflow === undefined) {
        // It has not begun yet, or hears in a moment: the relay paces beginnings, and must not be overtaken.
        if (facts.leftToRelay) return;
        if (await isRunning(client(), facts.appealId)) return;
        seen.push({ class: 'workflow_missing', cause: 'no workflow runs', appealId: facts.appealId, since: facts.since, count: 1 });
        await workflows.ensureRunning(facts.appealId, facts.seq);
        metrics.reconciled.inc({ repair: 'started' });
        done.started += 1;
        return;
      }
      const since = behindSince(facts, workflow, asOf);
      if (since === null) return;
      if (!knows(facts, workflow)) seen.push({ class: 'signal_lost', cause: `knows ${workflow.stage ?? 'no stage'}, is at ${facts.stage}`, appealId: facts.appealId, since: instantFromMs(since), count: 1 });
      if (!isNudgeRound(since, asOf)) return;
      await workflows.ensureRunning(facts.appealId, facts.seq);
      metrics.reconciled.inc({ repair: 'nudged' });
      done.nudged += 1;
    });
    return done;
  }
}

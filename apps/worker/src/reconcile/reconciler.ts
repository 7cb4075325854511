import type { DataSource, OpenAppealFacts } from '@thaw/persistence';
import type { Instant } from '@thaw/domain';
import type { ReconcileReport } from '@thaw/workflows/contract';
import { inParallel } from '../in-parallel';
import type { WorkerMetrics } from '../metrics';
import type { AppealWorkflows, ClientSource } from '../temporal/appeal-workflows';
import { behindSince, isNudgeRound } from './behind';
import { openAppealPages } from './open-appeals';
import { isRunning, runningAmong } from './running';

export interface ReconcilerParts {
  readonly source: DataSource;
  readonly client: ClientSource;
  readonly workflows: AppealWorkflows;
  readonly metrics: Pick<WorkerMetrics, 'reconciled'>;
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
    for await (const page of openAppealPages(this.parts.source, pageSize)) {
      const { started, nudged } = await this.page(page, asOf);
      report = { open: report.open + page.length, started: report.started + started, nudged: report.nudged + nudged };
      onPage(report);
    }
    return report;
  }

  private async page(page: readonly OpenAppealFacts[], asOf: Instant): Promise<{ started: number; nudged: number }> {
    const { client, workflows, metrics } = this.parts;
    const running = await runningAmong(client(), page.map((facts) => facts.appealId));
    const done = { started: 0, nudged: 0 };
    await inParallel(page, lanes, async (facts) => {
      const workflow = running.get(facts.appealId);
      if (workflow === undefined) {
        // It has not begun yet, or hears in a moment: the relay paces beginnings, and must not be overtaken.
        if (facts.leftToRelay) return;
        if (await isRunning(client(), facts.appealId)) return;
        await workflows.ensureRunning(facts.appealId, facts.seq);
        metrics.reconciled.inc({ repair: 'started' });
        done.started += 1;
        return;
      }
      const since = behindSince(facts, workflow, asOf);
      if (since === null || !isNudgeRound(since, asOf)) return;
      await workflows.ensureRunning(facts.appealId, facts.seq);
      metrics.reconciled.inc({ repair: 'nudged' });
      done.nudged += 1;
    });
    return done;
  }
}

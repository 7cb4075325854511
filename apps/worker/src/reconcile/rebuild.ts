import type { DataSource } from '@thaw/persistence';
import { inParallel } from '../in-parallel';
import type { AppealWorkflows } from '../temporal/appeal-workflows';
import { openAppealPages } from './open-appeals';

export interface RebuildParts {
  readonly source: DataSource;
  readonly workflows: Pick<AppealWorkflows, 'ensureRunning'>;
  /** Told after each page how many appeals have a workflow by now. */
  readonly onProgress?: (done: number) => void;
}

const pageSize = 500;
const lanes = 16;

/**
 * Gives every open appeal a workflow from the facts alone, each of which finds its stage and deadlines by itself. For when Temporal's data is
 * gone. Doing it twice, or while workflows run, changes nothing. Answers how many appeals are open.
 */
export async function rebuild({ source, workflows, onProgress }: RebuildParts): Promise<number> {
  let done = 0;
  for await (const page of openAppealPages(source, pageSize)) {
    await inParallel(page, lanes, ({ appealId, seq }) => workflows.ensureRunning(appealId, seq));
    done += page.length;
    onProgress?.(done);
  }
  return done;
}

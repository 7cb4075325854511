import type { Client } from '@temporalio/client';
import { msOf, type Instant } from '@thaw/domain';
import { knownAppeals, type DataSource, type KnownAppeal } from '@thaw/persistence';
import { appealIdOf, appealWorkflowType } from '@thaw/workflows/contract';

/** A workflow that runs on though its appeal is closed. */
export interface LeftOver {
  readonly appealId: string;
  readonly seq: number;
  /** Told to look at first; one that has not ended long after is terminated. */
  readonly isOld: boolean;
}

export interface LeftOvers {
  readonly leftOver: readonly LeftOver[];
  /** Running workflows of appeals that the database does not know. */
  readonly unknown: number;
}

/** Workflows looked up in one question. */
const batchSize = 500;
/** The closing nudge is on its way, and Temporal's index lags. */
const graceMs = 2 * 60_000;
const oldMs = 15 * 60_000;

/** The other way round: walks through all running appeal workflows of a task queue, and names those whose appeal is not open. */
export async function leftOvers(source: DataSource, client: Client, taskQueue: string, asOf: Instant): Promise<LeftOvers> {
  const leftOver: LeftOver[] = [];
  let unknown = 0;
  let batch: string[] = [];
  const look = async (): Promise<void> => {
    const known = await knownAppeals(source, batch);
    for (const appealId of batch) {
      const appeal = known.get(appealId);
      if (appeal === undefined) unknown += 1;
      else if (isOver(appeal, asOf, graceMs)) leftOver.push({ appealId, seq: appeal.seq, isOld: isOver(appeal, asOf, oldMs) });
    }
    batch = [];
  };
  const query = `WorkflowType = "${appealWorkflowType}" AND ExecutionStatus = "Running" AND TaskQueue = "${taskQueue}"`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: batchSize })) {
    const appealId = appealIdOf(workflowId);
    if (appealId !== null) batch.push(appealId);
    if (batch.length === batchSize) await look();
  }
  await look();
  return { leftOver, unknown };
}

function isOver({ closedAt }: KnownAppeal, asOf: Instant, forMs: number): boolean {
  return closedAt !== null && msOf(asOf) - msOf(closedAt) > forMs;
}

import { guardedReasonCodes, type Instant } from '@thaw/domain';
import type { DataSource } from '@thaw/persistence';
import { caseLists, orderLists, searches, taskLists } from './every-list';
import { explained } from './explained';

/** What the database did to show one list. */
export interface ListCost {
  readonly what: string;
  /** Large tables read as a whole. */
  readonly scanned: readonly string[];
  /** Rows looked at, those passed over among them. */
  readonly examined: number;
  /** How long it took the second time, milliseconds. */
  readonly ms: number;
  readonly plan: string;
}

/** Beyond this a list looks at much more than the fifty lines it shows. */
const mostExamined = 5_000;

export async function costsOfLists(source: DataSource, asOf: Instant): Promise<readonly ListCost[]> {
  const asked = { source, asOf, untold: guardedReasonCodes };
  const lists = [...(await caseLists(asked)), ...(await taskLists(asked)), ...(await orderLists(asked)), ...(await searches(asked))];
  const costs: ListCost[] = [];
  for (const { what, run } of lists) {
    const seen = explained(source);
    await run(seen.source);
    const from = performance.now();
    await run(source);
    const ms = performance.now() - from;
    const { statements } = seen;
    costs.push({ what, ms, scanned: statements.flatMap(({ scanned }) => scanned), examined: statements.reduce((sum, one) => sum + one.examined, 0), plan: statements.map(({ text }) => text).join('\n') });
  }
  return costs;
}

/** Lists that no index serves. A count stops at its bound: where most rows pass, reading on from the first is as good a way there as any. */
export function dearLists(costs: readonly ListCost[]): readonly ListCost[] {
  return costs.filter(({ what, scanned, examined }) => examined > mostExamined || (scanned.length > 0 && !what.startsWith('count')));
}

import type { DataSource } from '@thaw/persistence';

/**
 * Tables that grow with appeals: none is read from one end to the other to show a page. Merchants and their accounts are few beside
 * them: as long as they are, reading them whole is the cheaper way to look fifty up, and the planner's own business.
 */
const large: readonly string[] = ['appeal', 'task', 'wait', 'freeze_order', 'frozen_transaction', 'ledger_balance', 'ledger_entry', 'document', 'bank_request', 'release_order'];

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How the database went about one statement. */
export interface ExplainedStatement {
  /** Large tables read as a whole. */
  readonly scanned: readonly string[];
  /** Rows looked at in all tables, those passed over among them. */
  readonly examined: number;
  /** The plan, a line a node. */
  readonly text: string;
}

export interface Explained {
  readonly source: Pick<DataSource, 'query'>;
  readonly statements: ExplainedStatement[];
}

/** A source that runs every statement twice: for its rows, and for how they were found. */
export function explained(real: DataSource): Explained {
  const statements: ExplainedStatement[] = [];
  const query = async <T>(sql: string, parameters?: unknown[]): Promise<T> => {
    const [row] = await real.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, parameters);
    const root = row?.['QUERY PLAN'][0].Plan;
    if (root === undefined) throw new Error('no plan');
    const nodes = flat(root);
    statements.push({
      scanned: nodes.filter((node) => node['Node Type'] === 'Seq Scan' && large.includes(node['Relation Name'] ?? '') && node['Actual Loops'] > 0).map((node) => node['Relation Name'] ?? ''),
      examined: nodes.reduce((sum, node) => sum + examinedBy(node), 0),
      text: nodes.map((node) => `${node['Node Type']}${node['Index Name'] === undefined ? '' : ` using ${node['Index Name']}`}${node['Relation Name'] === undefined ? '' : ` on ${node['Relation Name']}`}: ${String(examinedBy(node))}`).join('\n'),
    });
    return real.query<T>(sql, parameters);
  };
  return { source: { query }, statements };
}

function flat(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}

/** Rows a node took from a table; entries of an index that a bitmap was made of cost little, and what nodes above do costs no further look. */
function examinedBy(node: PlanNode): number {
  const fewBeside = node['Node Type'] === 'Seq Scan' && !large.includes(node['Relation Name'] ?? '');
  if (fewBeside || !/Scan$/.test(node['Node Type']) || /^(Subquery|CTE|Values|Function|Bitmap Index)/.test(node['Node Type'])) return 0;
  return Math.round(node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)));
}

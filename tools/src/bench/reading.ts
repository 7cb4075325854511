import { withClient } from '../setup/postgres-roles';
import type { Field } from './field';
import { sendJson, tokenOf } from './http';
import { atRate, type Figures } from './timing';

/** Reads a second: what a room full of people ask for. */
const rate = 40;
const reads = 400;
const promisedReads = 2_000;

/** What is read; of what has several ways to be asked, each in turn. */
export type Read = 'answer' | 'tasks' | 'tasksEach' | 'appeals' | 'appealsEach' | 'waits' | 'waitsAges' | 'orders' | 'case' | 'checklist' | 'timeline' | 'task' | 'search' | 'views';

export interface ReadFigures extends Figures {
  /** Of several ways to ask, the one whose answers took longest, and their median in milliseconds; null where there is one. */
  readonly slowest: { readonly path: string; readonly p50: number } | null;
}

interface Reader {
  readonly token: string;
  readonly paths: readonly string[];
  /** How many a second, where it is not what a room full of people ask for. */
  readonly perSecond?: number;
  /** How many in all, where a p99 is promised: of four hundred it is the fourth slowest, which one collection of garbage makes. */
  readonly count?: number;
}

const taskFilters: readonly string[] = [
  'status=open', 'status=claimed', 'status=done', 'kind=risk_review', 'kind=approval', 'mine=true', 'holder=reviewer.7', 'role=reviewer', 'role=inspector', 'overdue=true', 'overdue=false', 'reasonCode=12', 'reasonCode=H05', 'route=incident', 'minAmountMinor=20000000',
  'minAmountMinor=3000000&maxAmountMinor=4000000', 'ageToDays=1', 'minEscalationLevel=2', 'withoutConflicts=true', 'count=true', 'status=done&count=true', 'role=reviewer&overdue=false&minAmountMinor=20000000',
];
const caseFilters: readonly string[] = [
  'overdue=true', 'overdue=false', 'stage=risk_review', 'reasonCode=12', 'reasonCode=H03', 'route=incident', 'minAmountMinor=80000000', 'minAmountMinor=3000000&maxAmountMinor=4000000', 'ageFromDays=16&ageToDays=31', 'ageFromDays=500', 'minEscalationLevel=2', 'holder=reviewer.7',
];
const appealFilters: readonly string[] = [...caseFilters, 'waitingOn=merchant', 'waitKind=documents', 'stage=closed', 'stage=closed&reasonCode=H05', 'outcome=released_in_full', 'outcome=lapsed', 'count=true', 'stage=closed&count=true'];
const waitFilters: readonly string[] = [...caseFilters, 'party=merchant', 'kind=documents'].map((filter) => `${filter}&ages=false`);
const orderFilters: readonly string[] = [
  'status=active', 'status=lapsed', 'kind=SETTLEMENT_DEFERRAL', 'kind=COURT_FREEZE', 'source=acquirer', 'source=authority', 'reasonCode=12', 'minAmountMinor=48000000', 'ageFromDays=400', 'sort=ends', 'sort=ends&expiringWithinDays=7', 'count=true',
];

/** Reads lists and cases over HTTP at a fixed rate, cases at random among all. */
export async function readEverything(superuserUrl: string, { api, tokens }: Field, sandbox: string): Promise<ReadonlyMap<Read, ReadFigures>> {
  const operator = await tokenOf(sandbox, 'operator.gao');
  const token = tokens.reviewer;
  const [ids, tasks, [merchantId]] = [await some(superuserUrl, 'appeal', 'id'), await some(superuserUrl, 'task', 'id'), await some(superuserUrl, 'appeal', 'merchant_id')];
  const told = (await some(superuserUrl, 'audit_head', 'stream')).flatMap((stream) => (stream.startsWith('appeal/') ? [stream.slice('appeal/'.length)] : []));
  await saveView(api, token);
  const each = (path: string, filters: readonly string[]) => filters.map((filter) => `${path}?${filter}`);
  const readers: Readonly<Record<Read, Reader>> = {
    answer: { token, paths: ['/../health/live'] },
    tasks: { token, paths: ['/tasks'], count: promisedReads },
    tasksEach: { token, paths: each('/tasks', [...taskFilters, `merchantId=${merchantId ?? ''}`]) },
    appeals: { token, paths: ['/appeals'] },
    appealsEach: { token, paths: each('/appeals', [...appealFilters, `merchantId=${merchantId ?? ''}`]) },
    waits: { token: operator, paths: each('/ops/waits', waitFilters) },
    // Every open appeal is counted: the first page of an operator or two.
    waitsAges: { token: operator, paths: ['/ops/waits'], perSecond: 4 },
    orders: { token, paths: each('/freeze-orders', [...orderFilters, `merchantId=${merchantId ?? ''}`]) },
    case: { token, paths: ids.map((id) => `/appeals/${id}`), count: promisedReads },
    checklist: { token, paths: ids.map((id) => `/appeals/${id}/checklist`) },
    timeline: { token, paths: told.map((id) => `/appeals/${id}/timeline`) },
    task: { token, paths: tasks.map((id) => `/tasks/${id}`) },
    search: { token, paths: ids.map((id) => `/search?q=${id}`) },
    views: { token, paths: ['/saved-views'] },
  };
  const found = new Map<Read, ReadFigures>();
  for (const [read, reader] of Object.entries(readers) as [Read, Reader][]) found.set(read, await measured(api, reader));
  return found;
}

async function measured(api: string, { token, paths, perSecond = rate, count = (reads * perSecond) / rate }: Reader): Promise<ReadFigures> {
  const took = new Map<string, number[]>();
  const ask = (times: number) =>
    atRate(perSecond, times, async (index) => {
      const path = paths[index % paths.length] ?? '';
      const from = performance.now();
      await sendJson({ method: 'GET', url: new URL(`${api}${path}`).href, token });
      took.set(path, [...(took.get(path) ?? []), performance.now() - from]);
    });
  await ask(1.5 * perSecond);
  took.clear();
  const figures = await ask(count);
  const medians = [...took].map(([path, times]) => ({ path, p50: [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0 })).sort((a, b) => b.p50 - a.p50);
  return { ...figures, slowest: paths.length > 1 && paths.length < reads / 4 ? (medians[0] ?? null) : null };
}

/** Kept once: a second time the name is taken. */
async function saveView(api: string, token: string): Promise<void> {
  const { items } = await sendJson<{ readonly items: readonly unknown[] }>({ method: 'GET', url: `${api}/saved-views`, token });
  if (items.length > 0) return;
  await sendJson({ method: 'POST', url: `${api}/saved-views`, token, body: JSON.stringify({ list: 'tasks', name: 'Overdue and large', filters: { overdue: 'true', minAmountMinor: '20000000' }, sharedWith: [] }) });
}

/** Values of a column, of rows all over a table. */
async function some(superuserUrl: string, table: string, column: string): Promise<readonly string[]> {
  const sql = `SELECT ${column} AS value FROM ${table} WHERE abs(hashtext(${column}::text)) % greatest(1, (SELECT count(*) FROM ${table}) / 500) = 0 LIMIT 400`;
  return withClient(superuserUrl, async (client) => (await client.query<{ value: string }>(sql)).rows.map(({ value }) => value));
}

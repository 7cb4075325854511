import { instantFromMs, msOf, type Instant } from '@thaw/domain';
import {
  countAppeals, countFreezeOrders, foundKinds, countTasks, countWaits, everyCase, everyOrder, everyTask, listAppeals, listTasks, listWaits, readFreezeOrders, readRoutedReasons, searchByAccount, searchById,
  type CaseFilter, type DataSource, type FreezeOrderFilter, type TaskFilter,
} from '@thaw/persistence';

/** Whatever runs a statement. */
export type Queries = Pick<DataSource, 'query'>;

/** One way to ask for a list, or to search, that people have. */
export interface ListQuery {
  readonly what: string;
  readonly run: (source: Queries) => Promise<unknown>;
}

/** Among what it is asked: ids and references of grown rows, looked up once. */
export interface Asked {
  readonly source: DataSource;
  readonly asOf: Instant;
  /** Reasons that some readers are told nothing of. */
  readonly untold: readonly string[];
}

const limit = 50;
/** A place in the middle of what is due. */
const furtherOn = (at: Instant) => ({ at, id: '0198c0de-0000-7000-8000-000000000001' });
const daysFrom = (asOf: Instant, days: number) => instantFromMs(msOf(asOf) + days * 86_400_000);

/** Appeals and waits by each filter, from the first page and from further on, and how many there are. */
export async function caseLists({ source, asOf, untold }: Asked): Promise<readonly ListQuery[]> {
  const merchantId = await one(source, 'SELECT merchant_id FROM appeal WHERE closed_at IS NULL LIMIT 1 OFFSET 700');
  const route = await readRoutedReasons(source, 'incident');
  const open: Readonly<Record<string, Partial<CaseFilter>>> = {
    nothing: {}, overdue: { overdue: true }, 'not overdue': { overdue: false }, stage: { stage: 'approval' }, party: { waitingOn: 'bank' }, kind: { waitKind: 'completeness_check' }, reason: { reasonCode: '12' },
    'rare reason': { reasonCode: 'H03' }, merchant: { merchantIds: [merchantId] }, 'two merchants': { merchantIds: [merchantId, merchantId] }, amount: { minAmountMinor: 80_000_000n }, 'amount range': { minAmountMinor: 3_000_000n, maxAmountMinor: 4_000_000n },
    'nothing so large': { minAmountMinor: 9_000_000_000n }, age: { imposedAfter: daysFrom(asOf, -31), imposedUntil: daysFrom(asOf, -16) }, 'very old': { imposedUntil: daysFrom(asOf, -500) }, escalated: { minEscalationLevel: 2 }, holder: { holder: 'reviewer.7' },
    route: { route }, 'stage as told': { stage: 'risk_review', untold }, 'kind as told': { waitKind: 'risk_review', untold }, 'party and amount': { waitingOn: 'acquirer', minAmountMinor: 20_000_000n }, 'reason, overdue': { reasonCode: '12', overdue: true },
  };
  const closed: Readonly<Record<string, Partial<CaseFilter>>> = {
    closed: { stage: 'closed' }, outcome: { outcome: 'released_in_full' }, 'no such outcome': { outcome: 'lapsed' }, 'outcome as told': { outcome: 'freeze_confirmed', untold },
    'closed, reason': { stage: 'closed', reasonCode: 'H05' }, 'closed, merchant': { stage: 'closed', merchantIds: [merchantId] },
  };
  const ofOpen = Object.entries(open).flatMap(([what, change]) => {
    const filter = { ...everyCase(asOf), ...change };
    return [
      ...[null, furtherOn(asOf)].flatMap((place): ListQuery[] => [
        { what: `appeals by ${what}`, run: (on) => listAppeals(on, filter, place, limit) },
        { what: `waits by ${what}`, run: (on) => listWaits(on, filter, place, limit) },
      ]),
      { what: `count of appeals by ${what}`, run: (on: Queries) => countAppeals(on, filter) },
      { what: `count of waits by ${what}`, run: (on: Queries) => countWaits(on, filter) },
    ];
  });
  const ofClosed = Object.entries(closed).flatMap(([what, change]): ListQuery[] => {
    const filter = { ...everyCase(asOf), ...change };
    return [
      { what: `appeals ${what}`, run: (on) => listAppeals(on, filter, null, limit) },
      { what: `count of appeals ${what}`, run: (on) => countAppeals(on, filter) },
    ];
  });
  return [...ofOpen, ...ofClosed];
}

export async function taskLists({ source, asOf, untold }: Asked): Promise<readonly ListQuery[]> {
  const merchantId = await one(source, `SELECT merchant_id FROM task WHERE status = 'open' LIMIT 1 OFFSET 300`);
  const route = await readRoutedReasons(source, 'incident');
  const filters: Readonly<Record<string, Partial<TaskFilter>>> = {
    nothing: {}, open: { status: 'open' }, claimed: { status: 'claimed' }, done: { status: 'done' }, cancelled: { status: 'cancelled' }, kind: { kind: 'approval' }, mine: { heldBy: 'reviewer.7' }, role: { role: 'approver' }, 'rare role': { role: 'inspector' },
    merchant: { merchantId }, reason: { reasonCode: '12' }, 'done, reason': { status: 'done', reasonCode: 'H05' }, amount: { minAmountMinor: 30_000_000n }, escalated: { minEscalationLevel: 1 }, overdue: { overdue: true },
    young: { openedAfter: daysFrom(asOf, -1) }, 'without conflicts': { withoutConflicts: true }, route: { route }, 'as told': { untold }, 'kind and overdue': { kind: 'risk_review', overdue: true },
  };
  return Object.entries(filters).flatMap(([what, change]): ListQuery[] => {
    const filter = { ...everyTask('reviewer.chen', asOf), ...change };
    return [
      { what: `tasks by ${what}`, run: (on) => listTasks(on, filter, null, limit) },
      { what: `tasks by ${what}, further on`, run: (on) => listTasks(on, filter, furtherOn(asOf), limit) },
      { what: `count of tasks by ${what}`, run: (on) => countTasks(on, filter) },
    ];
  });
}

export async function orderLists({ source, asOf, untold }: Asked): Promise<readonly ListQuery[]> {
  const [id, merchantId] = [await one(source, 'SELECT id FROM freeze_order LIMIT 1 OFFSET 900'), await one(source, 'SELECT merchant_id FROM freeze_order LIMIT 1 OFFSET 900')];
  const filters: Readonly<Record<string, Partial<FreezeOrderFilter>>> = {
    nothing: {}, one: { id }, status: { status: 'active' }, 'rare status': { status: 'lapsed' }, kind: { kind: 'COURT_FREEZE' }, source: { source: 'authority' }, reason: { reasonCode: '12' }, merchant: { merchantIds: [merchantId] },
    amount: { minAmountMinor: 48_000_000n }, old: { imposedUntil: daysFrom(asOf, -400) }, ends: { sort: 'ends' }, expiring: { expiringBefore: daysFrom(asOf, 7), sort: 'ends' }, 'reason as told': { reasonCode: '02', untold },
  };
  return Object.entries(filters).flatMap(([what, change]): ListQuery[] => {
    const filter = { ...everyOrder, ...change };
    return [
      { what: `orders by ${what}`, run: (on) => readFreezeOrders(on, filter, null, limit) },
      { what: `count of orders by ${what}`, run: (on) => countFreezeOrders(on, filter) },
    ];
  });
}

/** Each of them finds something, but for the account. */
export async function searches({ source, untold }: Asked): Promise<readonly ListQuery[]> {
  const sight = { kinds: foundKinds, merchantIds: null, untold, outside: false } as const;
  const pasted: Readonly<Record<string, string>> = {
    id: await one(source, 'SELECT id FROM appeal LIMIT 1 OFFSET 5000'),
    reference: await one(source, 'SELECT reference FROM frozen_transaction LIMIT 1 OFFSET 5000'),
    decision: await one(source, `SELECT decision->>'id' AS id FROM appeal WHERE decision IS NOT NULL LIMIT 1`),
    message: await one(source, `SELECT messages->0->>'id' AS id FROM bank_request WHERE messages <> '[]' LIMIT 1`),
    event: await one(source, 'SELECT event_id FROM audit_entry LIMIT 1 OFFSET 500'),
    sha256: await one(source, 'SELECT sha256 FROM document LIMIT 1'),
  };
  const found = async (on: Queries, what: string, q: string): Promise<void> => {
    if ((await searchById(on, q, sight, 20)).length === 0) throw new Error(`a search by ${what} finds nothing`);
  };
  return [
    ...Object.entries(pasted).map(([what, q]): ListQuery => ({ what: `search by ${what}`, run: (on) => found(on, what, q) })),
    { what: 'search by account', run: (on) => searchByAccount(on, 'f'.repeat(64), sight, 20) },
  ];
}

async function one(source: DataSource, sql: string): Promise<string> {
  const [row] = await source.query<Readonly<Record<string, string>>[]>(sql);
  const [value] = Object.values(row ?? {});
  if (value === undefined) throw new Error(`nothing is found by ${sql}`);
  return value;
}

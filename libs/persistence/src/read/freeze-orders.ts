import { fromJson } from '@thaw/application';
import {
  instantFromMs, type AmountLimit, type Balance, type BilingualText, type Instant, type IssuingBody, type OrderKind, type OrderSource, type OrderStatus, type PendingChange, type StoppedFunction,
} from '@thaw/domain';
import { Conditions, type Place, type Queries } from './conditions';
import { countUpTo, type Counted } from './counted';

export interface FreezeOrderFilter {
  /** Null reads every order. */
  readonly id: string | null;
  /** Null sees every merchant's. */
  readonly merchantIds: readonly string[] | null;
  readonly status: OrderStatus | null;
  readonly kind: OrderKind | null;
  readonly source: OrderSource | null;
  readonly reasonCode: string | null;
  /** Reason codes of which the reader is told nothing. */
  readonly untold: readonly string[];
  /** Inclusive, in minor units. */
  readonly minAmountMinor: bigint | null;
  readonly maxAmountMinor: bigint | null;
  /** Imposed after the one and not after the other. */
  readonly imposedAfter: Instant | null;
  readonly imposedUntil: Instant | null;
  /** Orders that bind or are to bind, and end before this instant. */
  readonly expiringBefore: Instant | null;
  /** The newest first, or, of the orders that bind or are to bind and have an end, those that end first. */
  readonly sort: 'newest' | 'ends';
}

/** Every order there is, the newest first. */
export const everyOrder: FreezeOrderFilter = {
  id: null, merchantIds: null, status: null, kind: null, source: null, reasonCode: null, untold: [], minAmountMinor: null, maxAmountMinor: null, imposedAfter: null, imposedUntil: null,
  expiringBefore: null, sort: 'newest',
};

export interface FrozenTransactionRecord {
  readonly id: string;
  readonly reference: string;
  readonly takenAt: Instant;
  readonly amountMinor: bigint;
  readonly contestedMinor: bigint;
  readonly balance: Balance;
}

export interface FreezeOrderRecord {
  readonly id: string;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly kind: OrderKind;
  readonly limit: AmountLimit;
  readonly issuer: IssuingBody | null;
  readonly documentRef: string | null;
  readonly effectiveAt: Instant;
  readonly expiresAt: Instant | null;
  readonly renewals: number;
  readonly servedAt: Instant | null;
  readonly pending: PendingChange | null;
  readonly reason: { readonly codeSystem: string; readonly codeSystemVersion: string; readonly code: string };
  readonly stops: readonly StoppedFunction[];
  readonly legalRef: string;
  readonly merchantText: BilingualText;
  readonly imposedAt: Instant;
  readonly imposedBy: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly settlementAccount: { readonly bankCode: string; readonly lastFour: string };
  readonly status: OrderStatus;
  readonly transactions: readonly FrozenTransactionRecord[];
  /** The appeal that is open against it, if any. */
  readonly openAppealId: string | null;
}

type Row = Omit<FreezeOrderRecord, 'imposedAt' | 'effectiveAt' | 'expiresAt' | 'servedAt' | 'limit' | 'pending' | 'amountMinor' | 'transactions'> & {
  readonly imposedAt: Date;
  readonly effectiveAt: Date;
  readonly expiresAt: Date | null;
  readonly servedAt: Date | null;
  readonly limit: unknown;
  readonly pending: unknown;
  readonly amountMinor: string;
  readonly transactions: unknown;
};

const limitOfOrder = `
  jsonb_strip_nulls(jsonb_build_object('kind', o.limit_kind, 'reason', o.whole_account_reason, 'reviewAt', to_char(o.review_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
  || CASE WHEN o.limit_kind = 'whole_account' THEN '{}' ELSE jsonb_build_object('limitMinor', o.limit_minor::text) END`;

/** Amounts travel as text: JSON numbers would lose units beyond 2^53. */
const transactionsOfOrder = `
  SELECT jsonb_agg(jsonb_build_object(
    'id', t.id, 'reference', t.reference, 'takenAt', to_char(t.taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'amountMinor', t.amount_minor::text, 'contestedMinor', t.contested_minor::text,
    'balance', jsonb_build_object('heldMinor', b.held_minor::text, 'remainingMinor', b.remaining_minor::text, 'pendingMinor', b.pending_minor::text,
      'reservedMinor', b.reserved_minor::text, 'releasedMinor', b.released_minor::text, 'offsetMinor', b.offset_minor::text, 'refundedMinor', b.refunded_minor::text, 'transferredMinor', b.transferred_minor::text)
  ) ORDER BY t.position) AS list
  FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = o.id`;

const hasAnEnd = `o.expires_at IS NOT NULL AND o.status IN ('active', 'announced', 'lapsed')`;

function conditionsOf(filter: FreezeOrderFilter): Conditions {
  const conditions = new Conditions();
  if (filter.id !== null) conditions.add('o.id = ?', filter.id);
  conditions.addAmong('o.merchant_id', 'uuid', filter.merchantIds);
  if (filter.status !== null) conditions.add('o.status = ?', filter.status);
  if (filter.kind !== null) conditions.add('o.kind = ?', filter.kind);
  if (filter.source !== null) conditions.add('o.source = ?', filter.source);
  if (filter.reasonCode !== null) conditions.add('o.reason_code = ? AND o.reason_code <> ALL(?::text[])', filter.reasonCode, filter.untold);
  if (filter.minAmountMinor !== null) conditions.add('o.amount_minor >= ?::bigint', filter.minAmountMinor.toString());
  if (filter.maxAmountMinor !== null) conditions.add('o.amount_minor <= ?::bigint', filter.maxAmountMinor.toString());
  if (filter.imposedAfter !== null) conditions.add('o.imposed_at > ?', filter.imposedAfter);
  if (filter.imposedUntil !== null) conditions.add('o.imposed_at <= ?', filter.imposedUntil);
  if (filter.expiringBefore !== null) conditions.add(`o.expires_at < ?::timestamptz AND ${hasAnEnd}`, filter.expiringBefore);
  else if (filter.sort === 'ends') conditions.add(hasAnEnd);
  return conditions;
}

/** Where a page begins: after an order's id, or after its end and id, as the list is sorted. */
function addPlace(conditions: Conditions, { sort }: FreezeOrderFilter, after: Place): void {
  if (sort === 'newest') conditions.add('o.id < ?::uuid', after.id);
  else conditions.add('(o.expires_at, o.id) > (?::timestamptz, ?::uuid)', after.at, after.id);
}

/** Freeze orders with their transactions and balances; one row more than `limit` when there are more. */
export async function readFreezeOrders(source: Queries, filter: FreezeOrderFilter, after: Place | null, limit: number): Promise<readonly FreezeOrderRecord[]> {
  const conditions = conditionsOf(filter);
  if (after !== null) addPlace(conditions, filter, after);
  const order = filter.sort === 'newest' ? 'o.id DESC' : 'o.expires_at, o.id';
  const rows = await source.query<Row[]>(
    `SELECT o.id, o.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", o.kind,
       jsonb_build_object('codeSystem', o.reason_code_system, 'codeSystemVersion', o.reason_code_system_version, 'code', o.reason_code) AS reason,
       o.stops, o.legal_ref AS "legalRef", o.merchant_text AS "merchantText", o.imposed_at AS "imposedAt", o.imposed_by AS "imposedBy", o.currency,
       o.amount_minor AS "amountMinor", jsonb_build_object('bankCode', o.bank_code, 'lastFour', s.last_four) AS "settlementAccount", o.status,
       o.issuer, o.document_ref AS "documentRef", o.effective_at AS "effectiveAt", o.expires_at AS "expiresAt", o.renewals, o.served_at AS "servedAt", o.pending, ${limitOfOrder} AS "limit",
       coalesce(o.planned, transactions.list) AS transactions, (SELECT a.id FROM appeal a WHERE a.freeze_order_id = o.id AND a.closed_at IS NULL LIMIT 1) AS "openAppealId"
     FROM (SELECT o.* FROM freeze_order o ${conditions.where} ORDER BY ${order} LIMIT ${conditions.bind(limit + 1)}) o
     JOIN merchant m ON m.id = o.merchant_id JOIN settlement_account s ON s.id = o.settlement_account_id
     CROSS JOIN LATERAL (${transactionsOfOrder}) transactions
     ORDER BY ${order}`,
    conditions.values,
  );
  return rows.map((row) => ({
    ...row,
    imposedAt: instantFromMs(row.imposedAt.getTime()),
    effectiveAt: instantFromMs(row.effectiveAt.getTime()),
    expiresAt: row.expiresAt && instantFromMs(row.expiresAt.getTime()),
    servedAt: row.servedAt && instantFromMs(row.servedAt.getTime()),
    limit: fromJson<AmountLimit>(row.limit),
    pending: fromJson<PendingChange | null>(row.pending),
    amountMinor: BigInt(row.amountMinor),
    transactions: fromJson<readonly FrozenTransactionRecord[]>(row.transactions ?? []),
  }));
}

export async function countFreezeOrders(source: Queries, filter: FreezeOrderFilter): Promise<Counted> {
  return countUpTo(source, 'freeze_order o', conditionsOf(filter));
}

import type { DataSource } from 'typeorm';
import { fromJson } from '@thaw/application';
import {
  instantFromMs, type AmountLimit, type Balance, type BilingualText, type Instant, type IssuingBody, type OrderKind, type OrderStatus, type PendingChange, type StoppedFunction,
} from '@thaw/domain';
import { Conditions } from './conditions';

export interface FreezeOrderFilter {
  /** Null reads every order. */
  readonly id: string | null;
  /** Null sees every merchant's. */
  readonly merchantIds: readonly string[] | null;
  readonly status: OrderStatus | null;
  readonly kind: OrderKind | null;
  /** Orders that bind or are to bind, and end before this instant. */
  readonly expiringBefore: Instant | null;
  /** Lists go from the newest id to the oldest. */
  readonly beforeId: string | null;
  readonly limit: number;
}

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

/** Freeze orders with their transactions and balances, newest first; one row more than `limit` when there are more. */
export async function readFreezeOrders(source: DataSource, filter: FreezeOrderFilter): Promise<readonly FreezeOrderRecord[]> {
  const conditions = new Conditions();
  if (filter.id !== null) conditions.add('o.id = ?', filter.id);
  if (filter.merchantIds !== null) conditions.add('o.merchant_id = ANY(?::uuid[])', filter.merchantIds);
  if (filter.status !== null) conditions.add('o.status = ?', filter.status);
  if (filter.kind !== null) conditions.add('o.kind = ?', filter.kind);
  if (filter.expiringBefore !== null) conditions.add(`o.expires_at < ?::timestamptz AND o.status IN ('active', 'announced', 'lapsed')`, filter.expiringBefore);
  if (filter.beforeId !== null) conditions.add('o.id < ?::uuid', filter.beforeId);
  const rows = await source.query<Row[]>(
    `SELECT o.id, o.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", o.kind,
       jsonb_build_object('codeSystem', o.reason_code_system, 'codeSystemVersion', o.reason_code_system_version, 'code', o.reason_code) AS reason,
       o.stops, o.legal_ref AS "legalRef", o.merchant_text AS "merchantText", o.imposed_at AS "imposedAt", o.imposed_by AS "imposedBy", o.currency,
       o.amount_minor AS "amountMinor", jsonb_build_object('bankCode', o.bank_code, 'lastFour', s.last_four) AS "settlementAccount", o.status,
       o.issuer, o.document_ref AS "documentRef", o.effective_at AS "effectiveAt", o.expires_at AS "expiresAt", o.renewals, o.served_at AS "servedAt", o.pending, ${limitOfOrder} AS "limit",
       coalesce(o.planned, transactions.list) AS transactions, (SELECT a.id FROM appeal a WHERE a.freeze_order_id = o.id AND a.closed_at IS NULL LIMIT 1) AS "openAppealId"
     FROM freeze_order o JOIN merchant m ON m.id = o.merchant_id JOIN settlement_account s ON s.id = o.settlement_account_id
     CROSS JOIN LATERAL (${transactionsOfOrder}) transactions
     ${conditions.where} ORDER BY o.id DESC LIMIT ${conditions.bind(filter.limit + 1)}`,
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

import type { DataSource } from 'typeorm';
import { fromJson, type AuditHead } from '@thaw/application';
import type { OrderKind, OrderStatus } from '@thaw/domain';

/** An order over the merchant's account, with what is held under it and where its audit trail ends. */
export interface EscortedOrder {
  readonly id: string;
  readonly kind: OrderKind;
  readonly status: OrderStatus;
  readonly currency: string;
  readonly imposedAt: string;
  readonly effectiveAt: string;
  readonly expiresAt: string | null;
  readonly transactions: readonly { readonly id: string; readonly reference: string; readonly takenAt: string; readonly amountMinor: bigint; readonly remainingMinor: bigint; readonly pendingMinor: bigint; readonly reservedMinor: bigint; readonly releasedMinor: bigint }[];
  readonly audit: AuditHead | null;
}

const isoOf = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All that stands over a merchant's account, oldest first, read at one moment: what an authority is shown. */
export async function readEscort(source: DataSource, merchantId: string): Promise<readonly EscortedOrder[]> {
  const rows = await source.query<{ readonly found: unknown }[]>(
    `SELECT jsonb_build_object('id', o.id, 'kind', o.kind, 'status', o.status, 'currency', o.currency, 'imposedAt', ${isoOf('o.imposed_at')}, 'effectiveAt', ${isoOf('o.effective_at')},
       'expiresAt', ${isoOf('o.expires_at')}, 'audit', CASE WHEN h.stream IS NULL THEN NULL ELSE jsonb_build_object('seq', h.seq, 'hash', h.hash) END,
       'transactions', coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'reference', t.reference, 'takenAt', ${isoOf('t.taken_at')}, 'amountMinor', t.amount_minor::text,
         'remainingMinor', b.remaining_minor::text, 'pendingMinor', b.pending_minor::text, 'reservedMinor', b.reserved_minor::text, 'releasedMinor', b.released_minor::text) ORDER BY t.position)
         FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = o.id), '[]')) AS found
     FROM freeze_order o LEFT JOIN audit_head h ON h.stream = 'freeze_order/' || o.id WHERE o.merchant_id = $1 ORDER BY o.id`,
    [merchantId],
  );
  return rows.map(({ found }) => fromJson<EscortedOrder>(found));
}

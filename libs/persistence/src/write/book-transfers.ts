import type { Instant, LedgerTransfer } from '@thaw/domain';
import { LedgerEntryRow } from '../entities/pipeline.entities';
import type { Batch } from './batch';

/** Gathers transfers for the ledger, in their order. */
export function bookTransfers(batch: Batch, transfers: readonly LedgerTransfer[], at: Instant): void {
  const rows = transfers.map(({ kind, transactionId, debit, credit, amountMinor, releaseOrderId, decisionId }) => ({
    frozenTransactionId: transactionId, kind, debit, credit, amountMinor, releaseOrderId, decisionId, at,
  }));
  batch.insert<Omit<LedgerEntryRow, 'id'>>(LedgerEntryRow, rows);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { authorityLimitSql } from './decisions/authority-limit';
import { bookLedgerEntrySql } from './decisions/book-ledger-entry';

/** What leaves the house is no longer a release only, and a part of it may leave before the decision. Rows of old are releases of their decision. */
const ordersSql = `
ALTER TABLE appeal ADD COLUMN early_release jsonb, ADD COLUMN ending jsonb;
ALTER TABLE bank_request ADD COLUMN part text NOT NULL DEFAULT 'decision' CHECK (part IN ('decision', 'undisputed'));

ALTER TABLE release_order
  ADD COLUMN purpose text NOT NULL DEFAULT 'release' CHECK (purpose IN ('cardholder_refund', 'offset', 'transfer', 'release')),
  ADD COLUMN part text NOT NULL DEFAULT 'decision' CHECK (part IN ('decision', 'undisputed')),
  ADD COLUMN mandate_id uuid,
  ADD COLUMN destination_reference text,
  ADD COLUMN halted boolean NOT NULL DEFAULT false,
  ALTER COLUMN settlement_account_id DROP NOT NULL,
  -- A release goes to the snapshotted account and nowhere else; nothing else goes to an account.
  ADD CONSTRAINT purpose_names_its_destination CHECK (
    (purpose = 'release') = (settlement_account_id IS NOT NULL) AND (purpose = 'release') = (destination_reference IS NULL)
  ),
  ADD CONSTRAINT only_a_release_goes_early CHECK (part = 'decision' OR purpose = 'release');
-- What one decision, or one early release, says about one destination is paid once: another order only after the first was voided.
CREATE UNIQUE INDEX one_payment_per_mandate_and_destination ON release_order (mandate_id, purpose, (coalesce(destination_reference, ''))) WHERE status <> 'voided';

ALTER TABLE wait DROP CONSTRAINT wait_on_expiry_check;
ALTER TABLE wait ADD CONSTRAINT wait_on_expiry_check CHECK (on_expiry IN ('lapse', 'escalate', 'bank_desk', 'release_repair', 'release_due'));
`;

const ledgerSql = `
ALTER TABLE ledger_entry
  ADD COLUMN decision_id uuid,
  DROP CONSTRAINT ledger_entry_kind_check,
  DROP CONSTRAINT kind_names_its_accounts,
  ADD CONSTRAINT kind_names_its_accounts CHECK (
    CASE kind
      WHEN 'hold' THEN debit = 'held' AND credit = 'remaining' AND release_order_id IS NULL AND decision_id IS NULL
      WHEN 'reserve' THEN debit = 'remaining' AND credit = 'reserved' AND release_order_id IS NULL AND decision_id IS NOT NULL
      WHEN 'unreserve' THEN debit = 'reserved' AND credit = 'remaining' AND release_order_id IS NULL AND decision_id IS NOT NULL
      ELSE release_order_id IS NOT NULL AND decision_id IS NULL AND CASE kind
        WHEN 'place' THEN debit = 'remaining' AND credit = 'pending'
        WHEN 'post' THEN debit = 'pending' AND credit = 'released'
        WHEN 'post_refund' THEN debit = 'pending' AND credit = 'refunded'
        WHEN 'post_offset' THEN debit = 'pending' AND credit = 'offset'
        WHEN 'post_transfer' THEN debit = 'pending' AND credit = 'transferred'
        WHEN 'void' THEN debit = 'pending' AND credit = 'remaining'
        ELSE false
      END
    END
  );
DROP INDEX ended_once;
CREATE UNIQUE INDEX ended_once ON ledger_entry (release_order_id, frozen_transaction_id) WHERE kind IN ('post', 'post_refund', 'post_offset', 'post_transfer', 'void');
-- A decision makes or takes up the reserve of a transaction once.
CREATE UNIQUE INDEX reserved_once ON ledger_entry (decision_id, frozen_transaction_id, kind) WHERE decision_id IS NOT NULL;

ALTER TABLE ledger_balance
  ADD COLUMN reserved_minor bigint NOT NULL DEFAULT 0 CHECK (reserved_minor >= 0),
  DROP CONSTRAINT ledger_equation,
  ADD CONSTRAINT ledger_equation CHECK (
    held_minor = remaining_minor + pending_minor + reserved_minor + released_minor + offset_minor + refunded_minor + transferred_minor
  );
`;

/** Decisions that split a transaction: refunds, offsets, transfers and reserves beside the release, and the undisputed part before it. */
export class Decisions1764000000003 implements MigrationInterface {
  readonly name = 'Decisions1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ordersSql, ledgerSql, bookLedgerEntrySql, authorityLimitSql]) await runner.query(part);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('money that has left for a new purpose cannot be told in the old words'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people paste into a search field is found by an index, and nothing else is looked at. Names are sealed and are not searched. */
const searchSql = `
CREATE INDEX frozen_transaction_by_reference ON frozen_transaction (reference);
CREATE INDEX freeze_order_by_document ON freeze_order (document_ref) WHERE document_ref IS NOT NULL;
CREATE INDEX release_order_by_core_reference ON release_order (core_reference) WHERE core_reference IS NOT NULL;
CREATE INDEX bank_request_by_answer ON bank_request (answer_message_id) WHERE answer_message_id IS NOT NULL;
CREATE INDEX settlement_account_by_fingerprint ON settlement_account (fingerprint);
`;

/** Filters somebody keeps under a name, for themselves or for colleagues of a role. */
const viewsSql = `
CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  owner_id text NOT NULL,
  list text NOT NULL CHECK (list IN ('appeals', 'tasks', 'freeze_orders', 'waits')),
  name text NOT NULL CHECK (btrim(name) = name AND name <> '' AND length(name) <= 80),
  filters jsonb NOT NULL CHECK (jsonb_typeof(filters) = 'object'),
  shared_with text[] NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL CHECK (changed_at >= created_at)
);
CREATE UNIQUE INDEX one_view_per_name ON saved_view (owner_id, list, lower(name));
CREATE INDEX saved_view_shared ON saved_view USING gin (shared_with) WHERE shared_with <> '{}';
GRANT SELECT, INSERT, DELETE ON saved_view TO thaw_app;
GRANT UPDATE (name, filters, shared_with, changed_at) ON saved_view TO thaw_app;
`;

export class SearchAndViews1764000000117 implements MigrationInterface {
  readonly name = 'SearchAndViews1764000000117';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(searchSql);
    await runner.query(viewsSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what people have kept is not dropped'));
  }
}

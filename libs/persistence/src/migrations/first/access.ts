/**
 * The application's rights. Every process works as the role thaw_app, whatever it logged in as; migrations run as the owner.
 * No UPDATE or DELETE on what is append only: audit entries and the ledger.
 */
export const accessSql = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'thaw_app') THEN CREATE ROLE thaw_app NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO thaw_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO thaw_app;
GRANT INSERT ON merchant, settlement_account, freeze_order, frozen_transaction, appeal, wait, document, task, bank_request, release_order,
  ledger_entry, audit_entry, audit_head, outbox, idempotency_key TO thaw_app;
GRANT UPDATE ON appeal, wait, document, task, bank_request, release_order, audit_head, outbox, idempotency_key TO thaw_app;
GRANT UPDATE (status) ON freeze_order TO thaw_app;
GRANT DELETE ON outbox, idempotency_key TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, ledger_entry, ledger_balance FROM thaw_app, PUBLIC;
`;

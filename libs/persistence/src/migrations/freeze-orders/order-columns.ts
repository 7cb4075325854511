/** What an order is, beyond what it names. Orders from before are the acquirer's own, in force at once, each transaction as it is. */
export const orderColumnsSql = `
ALTER TABLE freeze_order DROP CONSTRAINT freeze_order_status_check;
ALTER TABLE freeze_order DROP CONSTRAINT freeze_order_amount_minor_check;
ALTER TABLE freeze_order
  ADD COLUMN source text NOT NULL DEFAULT 'acquirer' CHECK (source IN ('acquirer', 'bank', 'authority')),
  ADD COLUMN limit_kind text NOT NULL DEFAULT 'per_transaction' CHECK (limit_kind IN ('per_transaction', 'in_all', 'whole_account')),
  ADD COLUMN limit_minor bigint CHECK (limit_minor > 0),
  ADD COLUMN whole_account_reason text,
  ADD COLUMN review_at timestamptz,
  ADD COLUMN issuer jsonb,
  ADD COLUMN document_ref text,
  ADD COLUMN effective_at timestamptz,
  ADD COLUMN expires_at timestamptz,
  ADD COLUMN renewals integer NOT NULL DEFAULT 0 CHECK (renewals >= 0),
  ADD COLUMN served_at timestamptz,
  ADD COLUMN pending jsonb,
  -- What it will hold once it takes effect; the ledger knows nothing of it before.
  ADD COLUMN planned jsonb,
  ADD CONSTRAINT freeze_order_status_check CHECK (status IN ('proposed', 'announced', 'active', 'lapsed', 'lifted', 'averted')),
  ADD CONSTRAINT freeze_order_amount_minor_check CHECK (amount_minor > 0 OR (amount_minor = 0 AND limit_kind = 'whole_account')),
  ADD CONSTRAINT whole_account_has_reason_and_review CHECK ((limit_kind = 'whole_account') = (whole_account_reason IS NOT NULL AND review_at IS NOT NULL)),
  ADD CONSTRAINT limit_is_named CHECK (limit_minor IS NOT NULL OR limit_kind <> 'in_all'),
  -- Whose it is and by which paper, unless it is ours.
  ADD CONSTRAINT issuer_is_named CHECK (source = 'acquirer' OR (issuer IS NOT NULL AND document_ref IS NOT NULL)),
  ADD CONSTRAINT authority_names_an_amount CHECK (source <> 'authority' OR limit_kind <> 'per_transaction'),
  ADD CONSTRAINT planned_until_effect CHECK ((planned IS NOT NULL) = (status IN ('proposed', 'announced', 'averted'))),
  ADD CONSTRAINT ends_after_it_begins CHECK (expires_at > effective_at),
  ADD CONSTRAINT lapses_at_its_end CHECK (status <> 'lapsed' OR expires_at IS NOT NULL),
  ADD CONSTRAINT ended_order_waits_for_nobody CHECK (pending IS NULL OR status NOT IN ('lifted', 'averted'));
UPDATE freeze_order SET effective_at = imposed_at;
ALTER TABLE freeze_order ALTER COLUMN effective_at SET NOT NULL;
CREATE INDEX freeze_order_by_status ON freeze_order (status, id);
CREATE INDEX freeze_order_by_kind ON freeze_order (kind, id);
CREATE INDEX freeze_order_by_end ON freeze_order (expires_at, id) WHERE expires_at IS NOT NULL AND status IN ('active', 'announced', 'lapsed');
GRANT UPDATE (status, stops, limit_kind, limit_minor, whole_account_reason, review_at, expires_at, renewals, served_at, pending, planned) ON freeze_order TO thaw_app;
`;

-- Read from a migrated database by test/house/schema.spec.ts; change a migration instead.

CREATE TABLE appeal (
  id uuid NOT NULL,
  freeze_order_id uuid NOT NULL,
  merchant_id uuid NOT NULL,
  level integer NOT NULL,
  seq integer NOT NULL,
  stage text NOT NULL,
  outcome text,
  reason_code text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  opened_by text NOT NULL,
  closed_at timestamp with time zone,
  statement text NOT NULL,
  transaction_ids uuid[] NOT NULL,
  amount_minor bigint NOT NULL,
  currency character(3) NOT NULL,
  policy_id text NOT NULL,
  policy_version text NOT NULL,
  decide_by jsonb NOT NULL,
  checklist jsonb NOT NULL,
  round integer NOT NULL,
  decision jsonb,
  next_remedy jsonb,
  participants jsonb NOT NULL,
  live_wait_id uuid,
  wait_is_live boolean GENERATED ALWAYS AS (true) STORED,
  waiting_on text,
  due_at timestamp with time zone
);

CREATE TABLE audit_entry (
  stream text NOT NULL,
  seq integer NOT NULL,
  at timestamp with time zone NOT NULL,
  actor_id text NOT NULL,
  request_id text NOT NULL,
  type text NOT NULL,
  payload jsonb NOT NULL,
  prev_hash character(64) NOT NULL,
  hash character(64) NOT NULL,
  recorded_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE audit_head (
  stream text NOT NULL,
  seq integer NOT NULL,
  hash character(64) NOT NULL
);

CREATE TABLE bank_request (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  bank_code text NOT NULL,
  service_level text NOT NULL,
  status text NOT NULL,
  amount_minor bigint NOT NULL,
  currency character(3) NOT NULL,
  account_fingerprint text NOT NULL,
  messages jsonb NOT NULL,
  answer_message_id text,
  reason_code text,
  answered_at timestamp with time zone,
  manual jsonb
);

CREATE TABLE calendar_year (
  year integer NOT NULL,
  status text NOT NULL,
  rest_days text[] NOT NULL,
  work_days text[] NOT NULL,
  source text NOT NULL
);

CREATE TABLE document (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  requirement_code text NOT NULL,
  status text NOT NULL,
  rejection jsonb,
  sha256 character(64) NOT NULL,
  size_bytes bigint NOT NULL,
  media_type text NOT NULL,
  storage_key text NOT NULL,
  file_name text NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamp with time zone NOT NULL,
  decided_by text,
  decided_at timestamp with time zone,
  round integer NOT NULL
);

CREATE TABLE freeze_order (
  id uuid NOT NULL,
  merchant_id uuid NOT NULL,
  merchant_type text NOT NULL,
  channel text NOT NULL,
  kind text NOT NULL,
  reason_code_system text NOT NULL,
  reason_code_system_version text NOT NULL,
  reason_code text NOT NULL,
  stops text[] NOT NULL,
  legal_ref text NOT NULL,
  merchant_text jsonb NOT NULL,
  imposed_at timestamp with time zone NOT NULL,
  imposed_by text NOT NULL,
  currency character(3) NOT NULL,
  amount_minor bigint NOT NULL,
  settlement_account_id uuid NOT NULL,
  bank_code text NOT NULL,
  account_fingerprint text NOT NULL,
  status text NOT NULL
);

CREATE TABLE frozen_transaction (
  id uuid NOT NULL,
  freeze_order_id uuid NOT NULL,
  position integer NOT NULL,
  reference text NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  amount_minor bigint NOT NULL,
  contested_minor bigint NOT NULL
);

CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash character(64) NOT NULL,
  answer jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE ledger_balance (
  frozen_transaction_id uuid NOT NULL,
  held_minor bigint NOT NULL DEFAULT 0,
  remaining_minor bigint NOT NULL DEFAULT 0,
  pending_minor bigint NOT NULL DEFAULT 0,
  released_minor bigint NOT NULL DEFAULT 0,
  offset_minor bigint NOT NULL DEFAULT 0,
  refunded_minor bigint NOT NULL DEFAULT 0,
  transferred_minor bigint NOT NULL DEFAULT 0
);

CREATE TABLE ledger_entry (
  id bigint NOT NULL,
  frozen_transaction_id uuid NOT NULL,
  kind text NOT NULL,
  debit text NOT NULL,
  credit text NOT NULL,
  amount_minor bigint NOT NULL,
  release_order_id uuid,
  at timestamp with time zone NOT NULL
);

CREATE TABLE merchant (
  id uuid NOT NULL,
  merchant_no text NOT NULL,
  type text NOT NULL,
  channel text NOT NULL,
  name_encrypted text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE outbox (
  id bigint NOT NULL,
  appeal_id uuid NOT NULL,
  seq integer NOT NULL,
  available_at timestamp with time zone NOT NULL,
  is_start boolean NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE policy_version (
  id text NOT NULL,
  version text NOT NULL,
  effective_from date NOT NULL,
  body jsonb NOT NULL
);

CREATE TABLE release_order (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  freeze_order_id uuid NOT NULL,
  settlement_account_id uuid NOT NULL,
  status text NOT NULL,
  amount_minor bigint NOT NULL,
  currency character(3) NOT NULL,
  items jsonb NOT NULL,
  placed_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  core_reference text,
  failure text
);

CREATE TABLE settlement_account (
  id uuid NOT NULL,
  merchant_id uuid NOT NULL,
  bank_code text NOT NULL,
  number_encrypted text NOT NULL,
  holder_name_encrypted text NOT NULL,
  fingerprint text NOT NULL,
  last_four text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE task (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  roles text[] NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone NOT NULL,
  claimed_by text,
  lease_until timestamp with time zone,
  completed_by text,
  completed_at timestamp with time zone
);

CREATE TABLE wait (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  kind text NOT NULL,
  party text NOT NULL,
  since timestamp with time zone NOT NULL,
  due_at timestamp with time zone NOT NULL,
  due_on date NOT NULL,
  provisional boolean NOT NULL,
  on_expiry text NOT NULL,
  limit_id text NOT NULL,
  limit_version text NOT NULL,
  task_id uuid,
  marks jsonb NOT NULL,
  next_mark_at timestamp with time zone,
  ended_at timestamp with time zone,
  is_live boolean GENERATED ALWAYS AS ((ended_at IS NULL)) STORED
);

ALTER TABLE appeal ADD CONSTRAINT appeal_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE appeal ADD CONSTRAINT appeal_level_check CHECK ((level = ANY (ARRAY[1, 2])));
ALTER TABLE appeal ADD CONSTRAINT appeal_outcome_check CHECK ((outcome = ANY (ARRAY['released_in_full'::text, 'released_in_part'::text, 'freeze_confirmed'::text, 'withdrawn'::text, 'lapsed'::text])));
ALTER TABLE appeal ADD CONSTRAINT appeal_stage_check CHECK ((stage = ANY (ARRAY['collecting_documents'::text, 'risk_review'::text, 'approval'::text, 'bank_confirmation'::text, 'releasing'::text, 'closed'::text])));
ALTER TABLE appeal ADD CONSTRAINT closed_appeal_has_outcome CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND ((closed_at IS NULL) = (stage <> 'closed'::text))));
ALTER TABLE appeal ADD CONSTRAINT open_appeal_waits CHECK (((closed_at IS NULL) = (live_wait_id IS NOT NULL)));
ALTER TABLE appeal ADD CONSTRAINT wait_is_told CHECK (((closed_at IS NULL) = ((waiting_on IS NOT NULL) AND (due_at IS NOT NULL))));
ALTER TABLE appeal ADD CONSTRAINT appeal_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE appeal ADD CONSTRAINT appeal_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE appeal ADD CONSTRAINT appeal_points_to_its_live_wait FOREIGN KEY (live_wait_id, id, wait_is_live) REFERENCES wait(id, appeal_id, is_live) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appeal ADD CONSTRAINT appeal_policy_id_policy_version_fkey FOREIGN KEY (policy_id, policy_version) REFERENCES policy_version(id, version);
ALTER TABLE appeal ADD CONSTRAINT appeal_pkey PRIMARY KEY (id);
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_seq_check CHECK ((seq > 0));
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (stream, seq);
ALTER TABLE audit_head ADD CONSTRAINT audit_head_pkey PRIMARY KEY (stream);
ALTER TABLE bank_request ADD CONSTRAINT bank_request_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE bank_request ADD CONSTRAINT bank_request_status_check CHECK ((status = ANY (ARRAY['open'::text, 'pending'::text, 'confirmed'::text, 'rejected'::text])));
ALTER TABLE bank_request ADD CONSTRAINT bank_request_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE bank_request ADD CONSTRAINT bank_request_pkey PRIMARY KEY (id);
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_status_check CHECK ((status = ANY (ARRAY['OFFICIAL'::text, 'PROVISIONAL'::text])));
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (year);
ALTER TABLE document ADD CONSTRAINT document_size_bytes_check CHECK ((size_bytes > 0));
ALTER TABLE document ADD CONSTRAINT document_status_check CHECK ((status = ANY (ARRAY['uploaded'::text, 'accepted'::text, 'rejected'::text])));
ALTER TABLE document ADD CONSTRAINT document_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE document ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_status_check CHECK ((status = ANY (ARRAY['active'::text, 'lifted'::text])));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_settlement_account_id_fkey FOREIGN KEY (settlement_account_id) REFERENCES settlement_account(id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_pkey PRIMARY KEY (id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_id_settlement_account_id_key UNIQUE (id, settlement_account_id);
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_check CHECK (((contested_minor >= 0) AND (contested_minor <= amount_minor)));
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_pkey PRIMARY KEY (id);
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_freeze_order_id_reference_key UNIQUE (freeze_order_id, reference);
ALTER TABLE idempotency_key ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_held_minor_check CHECK ((held_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_offset_minor_check CHECK ((offset_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_pending_minor_check CHECK ((pending_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_refunded_minor_check CHECK ((refunded_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_released_minor_check CHECK ((released_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_remaining_minor_check CHECK ((remaining_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_transferred_minor_check CHECK ((transferred_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_equation CHECK ((held_minor = (((((remaining_minor + pending_minor) + released_minor) + offset_minor) + refunded_minor) + transferred_minor)));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_frozen_transaction_id_fkey FOREIGN KEY (frozen_transaction_id) REFERENCES frozen_transaction(id);
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_pkey PRIMARY KEY (frozen_transaction_id);
ALTER TABLE ledger_entry ADD CONSTRAINT kind_names_its_accounts CHECK ((((kind = 'hold'::text) AND (debit = 'held'::text) AND (credit = 'remaining'::text) AND (release_order_id IS NULL)) OR ((kind = 'place'::text) AND (debit = 'remaining'::text) AND (credit = 'pending'::text) AND (release_order_id IS NOT NULL)) OR ((kind = 'post'::text) AND (debit = 'pending'::text) AND (credit = 'released'::text) AND (release_order_id IS NOT NULL)) OR ((kind = 'void'::text) AND (debit = 'pending'::text) AND (credit = 'remaining'::text) AND (release_order_id IS NOT NULL))));
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_kind_check CHECK ((kind = ANY (ARRAY['hold'::text, 'place'::text, 'post'::text, 'void'::text])));
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_frozen_transaction_id_fkey FOREIGN KEY (frozen_transaction_id) REFERENCES frozen_transaction(id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_release_order_id_fkey FOREIGN KEY (release_order_id) REFERENCES release_order(id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (id);
ALTER TABLE merchant ADD CONSTRAINT merchant_pkey PRIMARY KEY (id);
ALTER TABLE merchant ADD CONSTRAINT merchant_merchant_no_key UNIQUE (merchant_no);
ALTER TABLE outbox ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE policy_version ADD CONSTRAINT policy_version_pkey PRIMARY KEY (id, version);
ALTER TABLE release_order ADD CONSTRAINT release_order_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE release_order ADD CONSTRAINT release_order_check CHECK (((status = ANY (ARRAY['posted'::text, 'voided'::text])) = (ended_at IS NOT NULL)));
ALTER TABLE release_order ADD CONSTRAINT release_order_check1 CHECK (((status <> 'posted'::text) OR (core_reference IS NOT NULL)));
ALTER TABLE release_order ADD CONSTRAINT release_order_status_check CHECK ((status = ANY (ARRAY['placed'::text, 'unknown'::text, 'posted'::text, 'voided'::text])));
ALTER TABLE release_order ADD CONSTRAINT release_goes_to_the_snapshot FOREIGN KEY (freeze_order_id, settlement_account_id) REFERENCES freeze_order(id, settlement_account_id);
ALTER TABLE release_order ADD CONSTRAINT release_order_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE release_order ADD CONSTRAINT release_order_pkey PRIMARY KEY (id);
ALTER TABLE settlement_account ADD CONSTRAINT settlement_account_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE settlement_account ADD CONSTRAINT settlement_account_pkey PRIMARY KEY (id);
ALTER TABLE settlement_account ADD CONSTRAINT settlement_account_merchant_id_key UNIQUE (merchant_id);
ALTER TABLE task ADD CONSTRAINT task_check CHECK (((status <> 'claimed'::text) OR ((claimed_by IS NOT NULL) AND (lease_until IS NOT NULL))));
ALTER TABLE task ADD CONSTRAINT task_check1 CHECK (((status = 'done'::text) = (completed_at IS NOT NULL)));
ALTER TABLE task ADD CONSTRAINT task_status_check CHECK ((status = ANY (ARRAY['open'::text, 'claimed'::text, 'done'::text, 'cancelled'::text])));
ALTER TABLE task ADD CONSTRAINT task_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE task ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE wait ADD CONSTRAINT wait_on_expiry_check CHECK ((on_expiry = ANY (ARRAY['lapse'::text, 'escalate'::text, 'bank_desk'::text, 'release_repair'::text])));
ALTER TABLE wait ADD CONSTRAINT wait_party_check CHECK ((party = ANY (ARRAY['merchant'::text, 'acquirer'::text, 'bank'::text, 'settlement'::text])));
ALTER TABLE wait ADD CONSTRAINT wait_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE wait ADD CONSTRAINT wait_pkey PRIMARY KEY (id);
ALTER TABLE wait ADD CONSTRAINT wait_id_appeal_id_is_live_key UNIQUE (id, appeal_id, is_live);

CREATE INDEX appeal_by_merchant_and_turn ON appeal USING btree (merchant_id, COALESCE(due_at, 'infinity'::timestamp with time zone), id);
CREATE INDEX appeal_by_order ON appeal USING btree (freeze_order_id, opened_at);
CREATE INDEX appeal_by_turn ON appeal USING btree (COALESCE(due_at, 'infinity'::timestamp with time zone), id);
CREATE INDEX appeal_open_by_due ON appeal USING btree (due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_id ON appeal USING btree (id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_stage ON appeal USING btree (stage, due_at, id) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX one_open_appeal_per_order_and_level ON appeal USING btree (freeze_order_id, level) WHERE (closed_at IS NULL);
CREATE INDEX bank_request_by_appeal ON bank_request USING btree (appeal_id, id);
CREATE INDEX document_by_appeal ON document USING btree (appeal_id, id);
CREATE INDEX document_by_sha256 ON document USING btree (sha256);
CREATE INDEX freeze_order_by_merchant ON freeze_order USING btree (merchant_id, id);
CREATE INDEX idempotency_key_by_age ON idempotency_key USING btree (created_at);
CREATE UNIQUE INDEX ended_once ON ledger_entry USING btree (release_order_id, frozen_transaction_id) WHERE (kind = ANY (ARRAY['post'::text, 'void'::text]));
CREATE UNIQUE INDEX held_once ON ledger_entry USING btree (frozen_transaction_id) WHERE (kind = 'hold'::text);
CREATE INDEX ledger_entry_by_transaction ON ledger_entry USING btree (frozen_transaction_id, id);
CREATE UNIQUE INDEX placed_once ON ledger_entry USING btree (release_order_id, frozen_transaction_id) WHERE (kind = 'place'::text);
CREATE INDEX outbox_by_appeal ON outbox USING btree (appeal_id);
CREATE INDEX outbox_by_available ON outbox USING btree (available_at, id) WHERE (NOT is_start);
CREATE INDEX outbox_starts ON outbox USING btree (id) WHERE is_start;
CREATE UNIQUE INDEX one_release_under_way ON release_order USING btree (appeal_id) WHERE (status = ANY (ARRAY['placed'::text, 'unknown'::text]));
CREATE INDEX release_order_by_appeal ON release_order USING btree (appeal_id, id);
CREATE INDEX task_by_appeal ON task USING btree (appeal_id, id);
CREATE INDEX task_ended_by_due ON task USING btree (status, due_at, id) WHERE (status = ANY (ARRAY['done'::text, 'cancelled'::text]));
CREATE INDEX task_live_by_due ON task USING btree (due_at, id) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_holder ON task USING btree (claimed_by, due_at, id) WHERE (status = 'claimed'::text);
CREATE UNIQUE INDEX one_live_wait_per_appeal ON wait USING btree (appeal_id) WHERE (ended_at IS NULL);
CREATE INDEX wait_live_by_due ON wait USING btree (due_at, id) WHERE (ended_at IS NULL);
CREATE INDEX wait_live_by_next_mark ON wait USING btree (next_mark_at) WHERE (ended_at IS NULL);

CREATE OR REPLACE FUNCTION book_ledger_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  limit_minor bigint;
BEGIN
  IF NEW.kind = 'hold' THEN
    SELECT amount_minor INTO limit_minor FROM frozen_transaction WHERE id = NEW.frozen_transaction_id;
    IF NEW.amount_minor <> limit_minor THEN
      RAISE EXCEPTION 'a hold is for the whole transaction (% of %)', NEW.amount_minor, limit_minor USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO ledger_balance (frozen_transaction_id, held_minor, remaining_minor) VALUES (NEW.frozen_transaction_id, NEW.amount_minor, NEW.amount_minor);
    RETURN NEW;
  END IF;
  IF NEW.kind IN ('post', 'void') THEN
    PERFORM 1 FROM ledger_entry WHERE release_order_id = NEW.release_order_id AND frozen_transaction_id = NEW.frozen_transaction_id AND kind = 'place' AND amount_minor = NEW.amount_minor;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'nothing was placed that could be %ed', NEW.kind USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  UPDATE ledger_balance SET
    remaining_minor = remaining_minor + CASE NEW.kind WHEN 'place' THEN -NEW.amount_minor WHEN 'void' THEN NEW.amount_minor ELSE 0 END,
    pending_minor = pending_minor + CASE NEW.kind WHEN 'place' THEN NEW.amount_minor ELSE -NEW.amount_minor END,
    released_minor = released_minor + CASE NEW.kind WHEN 'post' THEN NEW.amount_minor ELSE 0 END
  WHERE frozen_transaction_id = NEW.frozen_transaction_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'transaction % was never held', NEW.frozen_transaction_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION notify_outbox()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NOTIFY thaw_outbox;
  RETURN NULL;
END $function$
;

CREATE TRIGGER book_ledger_entry AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION book_ledger_entry();
CREATE TRIGGER notify_outbox AFTER INSERT ON outbox FOR EACH ROW WHEN (((NOT new.is_start) AND (new.available_at <= now()))) EXECUTE FUNCTION notify_outbox();

GRANT DELETE, INSERT, SELECT, UPDATE ON idempotency_key TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON outbox TO thaw_app;
GRANT INSERT, SELECT ON audit_entry TO thaw_app;
GRANT INSERT, SELECT ON freeze_order TO thaw_app;
GRANT INSERT, SELECT ON frozen_transaction TO thaw_app;
GRANT INSERT, SELECT ON ledger_entry TO thaw_app;
GRANT INSERT, SELECT ON merchant TO thaw_app;
GRANT INSERT, SELECT ON settlement_account TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON appeal TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON audit_head TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON bank_request TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON document TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON release_order TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON task TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON wait TO thaw_app;
GRANT SELECT ON calendar_year TO thaw_app;
GRANT SELECT ON ledger_balance TO thaw_app;
GRANT SELECT ON policy_version TO thaw_app;
GRANT UPDATE (status) ON freeze_order TO thaw_app;

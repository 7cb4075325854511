/** Merchants, freeze orders, appeals and what belongs to them. */
export const caseTablesSql = `
CREATE TABLE policy_version (
  id text NOT NULL,
  version text NOT NULL,
  effective_from date NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (id, version)
);

CREATE TABLE calendar_year (
  year integer PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('OFFICIAL', 'PROVISIONAL')),
  rest_days text[] NOT NULL,
  work_days text[] NOT NULL,
  source text NOT NULL
);

CREATE TABLE merchant (
  id uuid PRIMARY KEY,
  merchant_no text NOT NULL UNIQUE,
  type text NOT NULL,
  channel text NOT NULL,
  name_encrypted text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE settlement_account (
  id uuid PRIMARY KEY,
  merchant_id uuid NOT NULL UNIQUE REFERENCES merchant (id),
  bank_code text NOT NULL,
  number_encrypted text NOT NULL,
  holder_name_encrypted text NOT NULL,
  fingerprint text NOT NULL,
  last_four text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE freeze_order (
  id uuid PRIMARY KEY,
  merchant_id uuid NOT NULL REFERENCES merchant (id),
  merchant_type text NOT NULL,
  channel text NOT NULL,
  kind text NOT NULL,
  reason_code_system text NOT NULL,
  reason_code_system_version text NOT NULL,
  reason_code text NOT NULL,
  stops text[] NOT NULL,
  legal_ref text NOT NULL,
  merchant_text jsonb NOT NULL,
  imposed_at timestamptz NOT NULL,
  imposed_by text NOT NULL,
  currency char(3) NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  -- The snapshot: releases name it by the pair below, so that no release can name another account.
  settlement_account_id uuid NOT NULL REFERENCES settlement_account (id),
  bank_code text NOT NULL,
  account_fingerprint text NOT NULL,
  status text NOT NULL CHECK (status IN ('active', 'lifted')),
  UNIQUE (id, settlement_account_id)
);
CREATE INDEX freeze_order_by_merchant ON freeze_order (merchant_id, id);

CREATE TABLE frozen_transaction (
  id uuid PRIMARY KEY,
  freeze_order_id uuid NOT NULL REFERENCES freeze_order (id),
  position integer NOT NULL,
  reference text NOT NULL,
  taken_at timestamptz NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  contested_minor bigint NOT NULL CHECK (contested_minor BETWEEN 0 AND amount_minor),
  UNIQUE (freeze_order_id, reference)
);

CREATE TABLE appeal (
  id uuid PRIMARY KEY,
  freeze_order_id uuid NOT NULL REFERENCES freeze_order (id),
  merchant_id uuid NOT NULL REFERENCES merchant (id),
  level integer NOT NULL CHECK (level IN (1, 2)),
  seq integer NOT NULL,
  stage text NOT NULL CHECK (stage IN ('collecting_documents', 'risk_review', 'approval', 'bank_confirmation', 'releasing', 'closed')),
  outcome text CHECK (outcome IN ('released_in_full', 'released_in_part', 'freeze_confirmed', 'withdrawn', 'lapsed')),
  reason_code text NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by text NOT NULL,
  closed_at timestamptz,
  statement text NOT NULL,
  transaction_ids uuid[] NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
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
  due_at timestamptz,
  FOREIGN KEY (policy_id, policy_version) REFERENCES policy_version (id, version),
  -- Every open appeal has a live wait, and a closed one has none.
  CONSTRAINT open_appeal_waits CHECK ((closed_at IS NULL) = (live_wait_id IS NOT NULL)),
  CONSTRAINT closed_appeal_has_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL) = (stage <> 'closed')),
  CONSTRAINT wait_is_told CHECK ((closed_at IS NULL) = (waiting_on IS NOT NULL AND due_at IS NOT NULL))
);
-- One open appeal for each order and level.
CREATE UNIQUE INDEX one_open_appeal_per_order_and_level ON appeal (freeze_order_id, level) WHERE closed_at IS NULL;
CREATE INDEX appeal_by_order ON appeal (freeze_order_id, opened_at);
CREATE INDEX appeal_open_by_due ON appeal (due_at, id) WHERE closed_at IS NULL;
CREATE INDEX appeal_open_by_id ON appeal (id) WHERE closed_at IS NULL;
-- Lists show whoever is due first; closed appeals are due never and come last.
CREATE INDEX appeal_by_turn ON appeal ((coalesce(due_at, 'infinity'::timestamptz)), id);
CREATE INDEX appeal_by_merchant_and_turn ON appeal (merchant_id, (coalesce(due_at, 'infinity'::timestamptz)), id);
CREATE INDEX appeal_open_by_stage ON appeal (stage, due_at, id) WHERE closed_at IS NULL;

CREATE TABLE wait (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  kind text NOT NULL,
  party text NOT NULL CHECK (party IN ('merchant', 'acquirer', 'bank', 'settlement')),
  since timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  due_on date NOT NULL,
  provisional boolean NOT NULL,
  on_expiry text NOT NULL CHECK (on_expiry IN ('lapse', 'escalate', 'bank_desk', 'release_repair')),
  limit_id text NOT NULL,
  limit_version text NOT NULL,
  task_id uuid,
  marks jsonb NOT NULL,
  next_mark_at timestamptz,
  ended_at timestamptz,
  is_live boolean GENERATED ALWAYS AS (ended_at IS NULL) STORED,
  UNIQUE (id, appeal_id, is_live)
);
CREATE UNIQUE INDEX one_live_wait_per_appeal ON wait (appeal_id) WHERE ended_at IS NULL;
CREATE INDEX wait_live_by_due ON wait (due_at, id) WHERE ended_at IS NULL;
CREATE INDEX wait_live_by_next_mark ON wait (next_mark_at) WHERE ended_at IS NULL;
-- The wait an open appeal points to is its own and is live; checked when the transaction commits.
ALTER TABLE appeal ADD CONSTRAINT appeal_points_to_its_live_wait
  FOREIGN KEY (live_wait_id, id, wait_is_live) REFERENCES wait (id, appeal_id, is_live) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE document (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  requirement_code text NOT NULL,
  status text NOT NULL CHECK (status IN ('uploaded', 'accepted', 'rejected')),
  rejection jsonb,
  sha256 char(64) NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  media_type text NOT NULL,
  storage_key text NOT NULL,
  file_name text NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  round integer NOT NULL
);
CREATE INDEX document_by_appeal ON document (appeal_id, id);
CREATE INDEX document_by_sha256 ON document (sha256);

CREATE TABLE task (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'claimed', 'done', 'cancelled')),
  roles text[] NOT NULL,
  opened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  claimed_by text,
  lease_until timestamptz,
  completed_by text,
  completed_at timestamptz,
  CHECK (status <> 'claimed' OR (claimed_by IS NOT NULL AND lease_until IS NOT NULL)),
  CHECK ((status = 'done') = (completed_at IS NOT NULL))
);
CREATE INDEX task_by_appeal ON task (appeal_id, id);
CREATE INDEX task_live_by_due ON task (due_at, id) WHERE status IN ('open', 'claimed');
CREATE INDEX task_ended_by_due ON task (status, due_at, id) WHERE status IN ('done', 'cancelled');
CREATE INDEX task_live_by_holder ON task (claimed_by, due_at, id) WHERE status = 'claimed';

CREATE TABLE bank_request (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  bank_code text NOT NULL,
  service_level text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'pending', 'confirmed', 'rejected')),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  account_fingerprint text NOT NULL,
  messages jsonb NOT NULL,
  answer_message_id text,
  reason_code text,
  answered_at timestamptz,
  manual jsonb
);
CREATE INDEX bank_request_by_appeal ON bank_request (appeal_id, id);

CREATE TABLE release_order (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  freeze_order_id uuid NOT NULL,
  settlement_account_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('placed', 'unknown', 'posted', 'voided')),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  items jsonb NOT NULL,
  placed_at timestamptz NOT NULL,
  ended_at timestamptz,
  core_reference text,
  failure text,
  -- Funds go only to the account snapshotted when the freeze began.
  CONSTRAINT release_goes_to_the_snapshot FOREIGN KEY (freeze_order_id, settlement_account_id) REFERENCES freeze_order (id, settlement_account_id),
  CHECK ((status IN ('posted', 'voided')) = (ended_at IS NOT NULL)),
  CHECK (status <> 'posted' OR core_reference IS NOT NULL)
);
CREATE INDEX release_order_by_appeal ON release_order (appeal_id, id);
-- One release of an appeal is under way at a time.
CREATE UNIQUE INDEX one_release_under_way ON release_order (appeal_id) WHERE status IN ('placed', 'unknown');
`;

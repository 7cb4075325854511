-- Read from a migrated database by test/house/schema.spec.ts; change a migration instead.

CREATE TABLE account_change (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  freeze_order_id uuid NOT NULL,
  account_id uuid NOT NULL,
  bank_code text NOT NULL,
  fingerprint text NOT NULL,
  last_four text NOT NULL,
  document_id uuid NOT NULL,
  reason text NOT NULL,
  status text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  verification jsonb,
  approval jsonb,
  cools_until_at timestamp with time zone,
  in_effect_at timestamp with time zone,
  ended jsonb
);

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
  due_at timestamp with time zone,
  ground jsonb,
  early_release jsonb,
  ending jsonb,
  clocks jsonb,
  stay jsonb,
  release_halted_at timestamp with time zone,
  release_resumed_at timestamp with time zone,
  wait_kind text,
  escalation_level integer NOT NULL DEFAULT 0,
  imposed_at timestamp with time zone NOT NULL,
  held_minor bigint NOT NULL DEFAULT 0,
  becomes text,
  statutory_marks jsonb NOT NULL DEFAULT '[]'::jsonb,
  statutory_mark_at timestamp with time zone
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
  recorded_at timestamp with time zone NOT NULL DEFAULT now(),
  event_id uuid NOT NULL DEFAULT gen_random_uuid(),
  position bigint NOT NULL DEFAULT nextval('event_position'::regclass),
  merchant_id uuid,
  freeze_order_id uuid
);

CREATE TABLE audit_head (
  stream text NOT NULL,
  seq integer NOT NULL,
  hash character(64) NOT NULL
);

CREATE TABLE bank_inbox (
  id uuid NOT NULL,
  way text NOT NULL,
  sender text,
  key_id text,
  message_id text,
  claims boolean NOT NULL,
  body_encrypted text NOT NULL,
  body_hash character(64) NOT NULL,
  body_bytes integer NOT NULL,
  signed_timestamp text,
  signature text,
  arrived_at timestamp with time zone NOT NULL,
  deliveries integer NOT NULL DEFAULT 1,
  last_arrived_at timestamp with time zone NOT NULL,
  verdict text NOT NULL,
  code text,
  field text,
  detail text,
  alarm boolean NOT NULL DEFAULT false,
  bank_code text,
  request_id uuid,
  appeal_id uuid,
  answer jsonb,
  acknowledged_by text,
  acknowledged_at timestamp with time zone,
  acknowledged_note text
);

CREATE TABLE bank_profile (
  id uuid NOT NULL,
  bank_code text NOT NULL,
  version integer NOT NULL,
  status text NOT NULL,
  endpoint text NOT NULL,
  format text NOT NULL,
  service_level text NOT NULL,
  calendar text NOT NULL,
  quiet_hours jsonb,
  mutual_tls jsonb,
  proposed_by text NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  decided_by text,
  decided_at timestamp with time zone,
  why text
);

CREATE TABLE bank_profile_key (
  profile_id uuid NOT NULL,
  key_id text NOT NULL,
  position integer NOT NULL,
  purpose text NOT NULL,
  secret_encrypted text NOT NULL,
  valid_from_at timestamp with time zone NOT NULL,
  valid_to_at timestamp with time zone
);

CREATE TABLE bank_query (
  request_id uuid NOT NULL,
  next_at timestamp with time zone NOT NULL,
  queries integer NOT NULL DEFAULT 0
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
  manual jsonb,
  part text NOT NULL DEFAULT 'decision'::text
);

CREATE TABLE calendar_import (
  id uuid NOT NULL,
  year integer NOT NULL,
  status text NOT NULL,
  rest_days text[] NOT NULL,
  work_days text[] NOT NULL,
  source text NOT NULL,
  sha256 character(64) NOT NULL,
  state text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  approved_by text,
  approved_at timestamp with time zone,
  reached uuid,
  looked integer NOT NULL DEFAULT 0,
  moved integer NOT NULL DEFAULT 0,
  refused uuid[] NOT NULL DEFAULT '{}'::uuid[],
  barrier xid8,
  worked_until timestamp with time zone,
  done_at timestamp with time zone
);

CREATE TABLE calendar_year (
  year integer NOT NULL,
  status text NOT NULL,
  rest_days text[] NOT NULL,
  work_days text[] NOT NULL,
  source text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  sha256 character(64),
  proposed_by text,
  approved_by text,
  recorded_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE conflict_of_interest (
  id uuid NOT NULL,
  person_id text NOT NULL,
  merchant_id uuid NOT NULL,
  reason_encrypted text NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone,
  declared_by text NOT NULL,
  declared_at timestamp with time zone NOT NULL,
  ended_by text,
  ended_at timestamp with time zone
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
  round integer NOT NULL,
  alternative_reason text,
  claims jsonb NOT NULL DEFAULT '{}'::jsonb,
  expires_on date,
  scan text NOT NULL DEFAULT 'not_scanned'::text,
  scanned_at timestamp with time zone,
  contents jsonb NOT NULL DEFAULT '{"pages": null, "pixels": null, "carriesFiles": false}'::jsonb,
  copy text NOT NULL DEFAULT 'none'::text,
  copy_key text,
  copy_sha256 character(64),
  copy_size_bytes bigint,
  copied_at timestamp with time zone
);

CREATE TABLE document_claims (
  document_id uuid NOT NULL,
  sealed text NOT NULL
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
  status text NOT NULL,
  source text NOT NULL DEFAULT 'acquirer'::text,
  limit_kind text NOT NULL DEFAULT 'per_transaction'::text,
  limit_minor bigint,
  whole_account_reason text,
  review_at timestamp with time zone,
  issuer jsonb,
  document_ref text,
  effective_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone,
  renewals integer NOT NULL DEFAULT 0,
  served_at timestamp with time zone,
  pending jsonb,
  planned jsonb
);

CREATE TABLE frozen_transaction (
  id uuid NOT NULL,
  freeze_order_id uuid NOT NULL,
  position integer NOT NULL,
  reference text NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  amount_minor bigint NOT NULL,
  contested_minor bigint NOT NULL,
  terminal_no text
);

CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash character(64) NOT NULL,
  answer jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  expires_at timestamp with time zone NOT NULL,
  version text
);

CREATE TABLE ledger_balance (
  frozen_transaction_id uuid NOT NULL,
  held_minor bigint NOT NULL DEFAULT 0,
  remaining_minor bigint NOT NULL DEFAULT 0,
  pending_minor bigint NOT NULL DEFAULT 0,
  released_minor bigint NOT NULL DEFAULT 0,
  offset_minor bigint NOT NULL DEFAULT 0,
  refunded_minor bigint NOT NULL DEFAULT 0,
  transferred_minor bigint NOT NULL DEFAULT 0,
  reserved_minor bigint NOT NULL DEFAULT 0
);

CREATE TABLE ledger_entry (
  id bigint NOT NULL,
  frozen_transaction_id uuid NOT NULL,
  kind text NOT NULL,
  debit text NOT NULL,
  credit text NOT NULL,
  amount_minor bigint NOT NULL,
  release_order_id uuid,
  at timestamp with time zone NOT NULL,
  decision_id uuid
);

CREATE TABLE merchant (
  id uuid NOT NULL,
  merchant_no text NOT NULL,
  type text NOT NULL,
  channel text NOT NULL,
  name_encrypted text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE money_break (
  id uuid NOT NULL,
  class text NOT NULL,
  subject text NOT NULL,
  order_id text,
  appeal_id uuid,
  day_on date,
  currency character(3),
  ours_minor bigint NOT NULL,
  theirs_minor bigint NOT NULL,
  evidence jsonb NOT NULL,
  state text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  proposed_by text,
  proposed_at timestamp with time zone,
  why text,
  approved_by text
);

CREATE TABLE money_check (
  id uuid NOT NULL,
  trigger text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  done_at timestamp with time zone,
  told_through timestamp with time zone,
  opened integer NOT NULL,
  resolved integer NOT NULL,
  open integer NOT NULL
);

CREATE TABLE money_correction (
  id uuid NOT NULL,
  break_id uuid NOT NULL,
  order_id text NOT NULL,
  currency character(3) NOT NULL,
  debit text NOT NULL,
  credit text NOT NULL,
  amount_minor bigint NOT NULL,
  reverses uuid,
  at timestamp with time zone NOT NULL,
  proposed_by text NOT NULL,
  approved_by text NOT NULL
);

CREATE TABLE order_mark (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  freeze_order_id uuid NOT NULL,
  kind text NOT NULL,
  at timestamp with time zone NOT NULL,
  fired_at timestamp with time zone,
  dropped_at timestamp with time zone
);

CREATE TABLE outbox (
  id bigint NOT NULL,
  appeal_id uuid NOT NULL,
  seq integer NOT NULL,
  available_at timestamp with time zone NOT NULL,
  is_start boolean NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  trace text,
  is_again boolean NOT NULL DEFAULT false
);

CREATE TABLE paper_set_aside (
  document_id uuid NOT NULL,
  deed text NOT NULL,
  failures integer NOT NULL,
  next_try_at timestamp with time zone NOT NULL,
  why text NOT NULL
);

CREATE TABLE penalty (
  id uuid NOT NULL,
  merchant_id uuid NOT NULL,
  freeze_order_id uuid,
  line_id text NOT NULL,
  policy_version text NOT NULL,
  reason_code text NOT NULL,
  currency character(3) NOT NULL,
  basis_minor bigint NOT NULL,
  amount_minor bigint NOT NULL,
  merchant_text jsonb NOT NULL,
  internal_text text NOT NULL,
  status text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  decided_by text,
  decided_at timestamp with time zone,
  why text,
  remedy_until_at timestamp with time zone
);

CREATE TABLE penalty_entry (
  penalty_id uuid NOT NULL,
  kind text NOT NULL,
  amount_minor bigint NOT NULL,
  currency character(3) NOT NULL,
  at timestamp with time zone NOT NULL,
  proposed_by text NOT NULL,
  approved_by text NOT NULL
);

CREATE TABLE person_absence (
  id uuid NOT NULL,
  person_id text NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone,
  recorded_by text NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  ended_by text,
  ended_at timestamp with time zone
);

CREATE TABLE policy_version (
  id text NOT NULL,
  version text NOT NULL,
  effective_from date NOT NULL,
  body jsonb NOT NULL,
  status text NOT NULL,
  revision integer NOT NULL,
  authors text[] NOT NULL,
  why text NOT NULL,
  drafted_at timestamp with time zone NOT NULL,
  approved_by text,
  approved_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  withdrawn_why text
);

CREATE TABLE release_order (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  freeze_order_id uuid NOT NULL,
  settlement_account_id uuid,
  status text NOT NULL,
  amount_minor bigint NOT NULL,
  currency character(3) NOT NULL,
  items jsonb NOT NULL,
  placed_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  core_reference text,
  failure text,
  purpose text NOT NULL DEFAULT 'release'::text,
  part text NOT NULL DEFAULT 'decision'::text,
  mandate_id uuid,
  destination_reference text,
  halted boolean NOT NULL DEFAULT false,
  resumed_at timestamp with time zone,
  send_again boolean NOT NULL DEFAULT false
);

CREATE TABLE releases_halt (
  id uuid NOT NULL,
  halted_at timestamp with time zone NOT NULL,
  halted_by text NOT NULL,
  reason text NOT NULL,
  resumption_proposed_by text,
  resumption_proposed_at timestamp with time zone,
  resumption_why text,
  resumed_by text,
  resumed_at timestamp with time zone
);

CREATE TABLE remedy_item (
  run_id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  state text NOT NULL,
  code text,
  ended_at timestamp with time zone
);

CREATE TABLE remedy_run (
  id uuid NOT NULL,
  remedy text NOT NULL,
  why text NOT NULL,
  requested_by text NOT NULL,
  requested_at timestamp with time zone NOT NULL,
  finding_id uuid,
  state text NOT NULL,
  ended_at timestamp with time zone,
  moves_money boolean NOT NULL DEFAULT false,
  wish jsonb NOT NULL,
  target jsonb,
  needs_approval boolean NOT NULL DEFAULT false,
  decided_by text,
  decided_roles text[],
  decided_at timestamp with time zone
);

CREATE TABLE saved_view (
  id uuid NOT NULL,
  owner_id text NOT NULL,
  list text NOT NULL,
  name text NOT NULL,
  filters jsonb NOT NULL,
  shared_with text[] NOT NULL,
  created_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL
);

CREATE TABLE service_account (
  id uuid NOT NULL,
  name text NOT NULL,
  permissions text[] NOT NULL,
  merchant_id uuid,
  created_by text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  revoked_by text,
  revoked_at timestamp with time zone,
  asked_by text,
  asked_at timestamp with time zone,
  agreed_by text,
  agreed_at timestamp with time zone
);

CREATE TABLE service_key (
  id text NOT NULL,
  account_id uuid NOT NULL,
  hash character(64) NOT NULL,
  created_by text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_by text,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  position integer NOT NULL
);

CREATE TABLE settlement_account (
  id uuid NOT NULL,
  merchant_id uuid NOT NULL,
  bank_code text NOT NULL,
  number_encrypted text NOT NULL,
  holder_name_encrypted text NOT NULL,
  fingerprint text NOT NULL,
  last_four text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  account_change_id uuid
);

CREATE TABLE settlement_statement (
  id uuid NOT NULL,
  kind text NOT NULL,
  reference text NOT NULL,
  day_on date,
  from_at timestamp with time zone NOT NULL,
  through_at timestamp with time zone NOT NULL,
  sha256 text NOT NULL,
  size_bytes integer NOT NULL,
  lines integer NOT NULL,
  via text NOT NULL,
  imported_by text NOT NULL,
  imported_at timestamp with time zone NOT NULL
);

CREATE TABLE statement_account (
  statement_id uuid NOT NULL,
  account text NOT NULL,
  currency character(3) NOT NULL,
  opening_minor bigint NOT NULL,
  closing_minor bigint NOT NULL,
  paid_minor bigint NOT NULL
);

CREATE TABLE statement_alarm (
  kind text NOT NULL,
  day_on date NOT NULL,
  sha256 text NOT NULL,
  sent_by text NOT NULL,
  at timestamp with time zone NOT NULL
);

CREATE TABLE statement_line (
  statement_id uuid NOT NULL,
  line_no integer NOT NULL,
  account text NOT NULL,
  currency character(3) NOT NULL,
  order_id text NOT NULL,
  core_reference text NOT NULL,
  executed_at timestamp with time zone NOT NULL,
  amount_minor bigint NOT NULL
);

CREATE TABLE step_finding (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  task_id uuid NOT NULL,
  kind text NOT NULL,
  verdict text NOT NULL,
  merchant_text jsonb,
  internal_text text NOT NULL,
  particulars jsonb NOT NULL,
  found_by text NOT NULL,
  found_at timestamp with time zone NOT NULL
);

CREATE TABLE stuck_finding (
  id uuid NOT NULL,
  class text NOT NULL,
  cause text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  oldest_since timestamp with time zone NOT NULL,
  count integer NOT NULL,
  held jsonb NOT NULL,
  acknowledged_at timestamp with time zone,
  acknowledged_by text,
  note text,
  resolved_at timestamp with time zone,
  sweep uuid NOT NULL
);

CREATE TABLE stuck_item (
  finding_id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  since timestamp with time zone NOT NULL,
  held_minor bigint NOT NULL,
  currency character(3) NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  gone_at timestamp with time zone,
  sweep uuid NOT NULL
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
  completed_at timestamp with time zone,
  occasion text,
  merchant_id uuid NOT NULL,
  reason_code text NOT NULL,
  amount_minor bigint NOT NULL,
  escalation_level integer NOT NULL DEFAULT 0
);

CREATE TABLE treasury_approval (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  mandate_id uuid NOT NULL,
  by text NOT NULL,
  at timestamp with time zone NOT NULL,
  up_to_minor bigint NOT NULL,
  settlement_account_id uuid NOT NULL
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

CREATE TABLE waiver (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  requirement_code text NOT NULL,
  status text NOT NULL,
  ground text NOT NULL,
  text text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  decided_by text,
  decided_at timestamp with time zone,
  why text
);

CREATE TABLE warning (
  id uuid NOT NULL,
  rule_id text NOT NULL,
  policy_version text NOT NULL,
  subject_kind text NOT NULL,
  subject text NOT NULL,
  window_on date NOT NULL,
  raised_at timestamp with time zone NOT NULL,
  evidence jsonb NOT NULL,
  status text NOT NULL,
  acknowledged_by text,
  acknowledged_at timestamp with time zone,
  closed_by text,
  closed_at timestamp with time zone,
  closed_why text
);

CREATE TABLE warning_due (
  freeze_order_id uuid NOT NULL
);

CREATE TABLE watch_lease (
  name text NOT NULL,
  holder uuid NOT NULL,
  until_at timestamp with time zone NOT NULL
);

CREATE TABLE webhook_attempt (
  delivery_id uuid NOT NULL,
  number integer NOT NULL,
  at timestamp with time zone NOT NULL,
  code integer,
  failure text,
  duration_ms integer NOT NULL
);

CREATE TABLE webhook_delivery (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  endpoint_id uuid NOT NULL,
  event_id uuid,
  position bigint NOT NULL,
  case_key text NOT NULL,
  type text NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamp with time zone,
  lease_id uuid,
  lease_until timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  in_front boolean NOT NULL DEFAULT false,
  ended_at timestamp with time zone
);

CREATE TABLE webhook_endpoint (
  id uuid NOT NULL,
  merchant_id uuid,
  url text NOT NULL,
  types text[] NOT NULL,
  status text NOT NULL,
  paused_why text,
  failing_since timestamp with time zone,
  secret_encrypted text,
  previous_secret_encrypted text,
  overlap_until timestamp with time zone,
  position bigint NOT NULL,
  created_by text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  held_by text NOT NULL
);

CREATE TABLE worker_beat (
  worker_id uuid NOT NULL,
  started_at timestamp with time zone NOT NULL,
  beat_at timestamp with time zone NOT NULL,
  polling boolean NOT NULL,
  host text,
  drain_asked_at timestamp with time zone,
  drain_asked_by text,
  drained_at timestamp with time zone
);

ALTER TABLE account_change ADD CONSTRAINT account_change_cooled CHECK (((cools_until_at > ((approval ->> 'at'::text))::timestamp with time zone) AND ((in_effect_at IS NULL) OR (in_effect_at >= cools_until_at))));
ALTER TABLE account_change ADD CONSTRAINT account_change_four_eyes CHECK ((((verification IS NULL) OR ((verification ->> 'by'::text) <> proposed_by)) AND ((approval IS NULL) OR (((approval ->> 'by'::text) <> proposed_by) AND ((approval ->> 'by'::text) <> (verification ->> 'by'::text))))));
ALTER TABLE account_change ADD CONSTRAINT account_change_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'verified'::text, 'cooling'::text, 'in_effect'::text, 'ended'::text])));
ALTER TABLE account_change ADD CONSTRAINT account_change_steps CHECK (
CASE status
    WHEN 'proposed'::text THEN ((verification IS NULL) AND (approval IS NULL) AND (cools_until_at IS NULL) AND (in_effect_at IS NULL) AND (ended IS NULL))
    WHEN 'verified'::text THEN ((verification IS NOT NULL) AND (approval IS NULL) AND (cools_until_at IS NULL) AND (in_effect_at IS NULL) AND (ended IS NULL))
    WHEN 'cooling'::text THEN ((verification IS NOT NULL) AND (approval IS NOT NULL) AND (cools_until_at IS NOT NULL) AND (in_effect_at IS NULL) AND (ended IS NULL))
    WHEN 'in_effect'::text THEN ((verification IS NOT NULL) AND (approval IS NOT NULL) AND (cools_until_at IS NOT NULL) AND (in_effect_at IS NOT NULL) AND (ended IS NULL))
    ELSE ((ended IS NOT NULL) AND (in_effect_at IS NULL))
END);
ALTER TABLE account_change ADD CONSTRAINT account_change_account_id_fkey FOREIGN KEY (account_id) REFERENCES settlement_account(id);
ALTER TABLE account_change ADD CONSTRAINT account_change_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE account_change ADD CONSTRAINT account_change_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
ALTER TABLE account_change ADD CONSTRAINT account_change_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE account_change ADD CONSTRAINT account_change_pkey PRIMARY KEY (id);
ALTER TABLE appeal ADD CONSTRAINT appeal_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE appeal ADD CONSTRAINT appeal_becomes_check CHECK ((becomes <> ''::text));
ALTER TABLE appeal ADD CONSTRAINT appeal_escalation_level_check CHECK ((escalation_level >= 0));
ALTER TABLE appeal ADD CONSTRAINT appeal_held_minor_check CHECK ((held_minor >= 0));
ALTER TABLE appeal ADD CONSTRAINT appeal_level_check CHECK ((level = ANY (ARRAY[1, 2])));
ALTER TABLE appeal ADD CONSTRAINT appeal_outcome_check CHECK (((outcome = ANY (ARRAY['released_in_full'::text, 'released_in_part'::text, 'freeze_confirmed'::text, 'withdrawn'::text, 'lapsed'::text])) OR (outcome = 'referred_to_authority'::text)));
ALTER TABLE appeal ADD CONSTRAINT appeal_stage_check CHECK (((stage = ANY (ARRAY['collecting_documents'::text, 'risk_review'::text, 'approval'::text, 'bank_confirmation'::text, 'releasing'::text, 'closed'::text])) OR (stage = 'verification'::text)));
ALTER TABLE appeal ADD CONSTRAINT closed_appeal_has_outcome CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND ((closed_at IS NULL) = (stage <> 'closed'::text))));
ALTER TABLE appeal ADD CONSTRAINT ground_is_known CHECK (((ground IS NULL) OR (((ground ->> 'kind'::text) = ANY (ARRAY['new_evidence'::text, 'named_error'::text])) AND ((ground ->> 'what'::text) <> ''::text))));
ALTER TABLE appeal ADD CONSTRAINT nothing_is_watched_of_a_closed_appeal CHECK (((closed_at IS NULL) OR (statutory_mark_at IS NULL)));
ALTER TABLE appeal ADD CONSTRAINT only_open_appeals_rest CHECK (((stay IS NULL) OR (closed_at IS NULL)));
ALTER TABLE appeal ADD CONSTRAINT open_appeal_waits CHECK (((closed_at IS NULL) = (live_wait_id IS NOT NULL)));
ALTER TABLE appeal ADD CONSTRAINT wait_is_told CHECK (((closed_at IS NULL) = ((waiting_on IS NOT NULL) AND (due_at IS NOT NULL) AND (wait_kind IS NOT NULL))));
ALTER TABLE appeal ADD CONSTRAINT appeal_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE appeal ADD CONSTRAINT appeal_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE appeal ADD CONSTRAINT appeal_points_to_its_live_wait FOREIGN KEY (live_wait_id, id, wait_is_live) REFERENCES wait(id, appeal_id, is_live) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appeal ADD CONSTRAINT appeal_policy_id_policy_version_fkey FOREIGN KEY (policy_id, policy_version) REFERENCES policy_version(id, version);
ALTER TABLE appeal ADD CONSTRAINT appeal_pkey PRIMARY KEY (id);
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_seq_check CHECK ((seq > 0));
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (stream, seq);
ALTER TABLE audit_head ADD CONSTRAINT audit_head_pkey PRIMARY KEY (stream);
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_check CHECK (((NOT claims) OR ((sender IS NOT NULL) AND (message_id IS NOT NULL))));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_check1 CHECK (((verdict = 'refused'::text) = (code IS NOT NULL)));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_check2 CHECK (((NOT alarm) OR (verdict = 'refused'::text)));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_check3 CHECK ((((acknowledged_at IS NULL) = (acknowledged_by IS NULL)) AND ((acknowledged_at IS NULL) = (acknowledged_note IS NULL)) AND (alarm OR (acknowledged_at IS NULL))));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_deliveries_check CHECK ((deliveries > 0));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_verdict_check CHECK ((verdict = ANY (ARRAY['judging'::text, 'accepted'::text, 'refused'::text])));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_way_check CHECK ((way = ANY (ARRAY['callback'::text, 'query'::text])));
ALTER TABLE bank_inbox ADD CONSTRAINT believed_with_its_case CHECK (((verdict = 'accepted'::text) = ((answer IS NOT NULL) AND (request_id IS NOT NULL) AND (appeal_id IS NOT NULL) AND (bank_code IS NOT NULL))));
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_request_id_fkey FOREIGN KEY (request_id) REFERENCES bank_request(id);
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_pkey PRIMARY KEY (id);
ALTER TABLE bank_inbox ADD CONSTRAINT bank_inbox_is_judged TRIGGER DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_bank_code_check CHECK ((bank_code <> ''::text));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_calendar_check CHECK ((calendar = 'CN'::text));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_check CHECK ((((status = 'draft'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL))));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_format_check CHECK ((format = ANY (ARRAY['signed_json'::text, 'iso20022_xml'::text])));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_four_eyes CHECK ((decided_by <> proposed_by));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_service_level_check CHECK ((service_level = ANY (ARRAY['R01D'::text, 'R03D'::text, 'R05D'::text, 'R10D'::text, 'R15D'::text])));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'approved'::text, 'refused'::text])));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_version_check CHECK ((version > 0));
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_pkey PRIMARY KEY (id);
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_bank_code_version_key UNIQUE (bank_code, version);
ALTER TABLE bank_profile_key ADD CONSTRAINT bank_profile_key_check CHECK ((valid_to_at > valid_from_at));
ALTER TABLE bank_profile_key ADD CONSTRAINT bank_profile_key_key_id_check CHECK ((key_id <> ''::text));
ALTER TABLE bank_profile_key ADD CONSTRAINT bank_profile_key_purpose_check CHECK ((purpose = ANY (ARRAY['sign_requests'::text, 'check_answers'::text])));
ALTER TABLE bank_profile_key ADD CONSTRAINT bank_profile_key_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES bank_profile(id);
ALTER TABLE bank_profile_key ADD CONSTRAINT bank_profile_key_pkey PRIMARY KEY (profile_id, key_id);
ALTER TABLE bank_query ADD CONSTRAINT bank_query_request_id_fkey FOREIGN KEY (request_id) REFERENCES bank_request(id);
ALTER TABLE bank_query ADD CONSTRAINT bank_query_pkey PRIMARY KEY (request_id);
ALTER TABLE bank_request ADD CONSTRAINT bank_request_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE bank_request ADD CONSTRAINT bank_request_part_check CHECK ((part = ANY (ARRAY['decision'::text, 'undisputed'::text])));
ALTER TABLE bank_request ADD CONSTRAINT bank_request_status_check CHECK ((status = ANY (ARRAY['open'::text, 'pending'::text, 'confirmed'::text, 'rejected'::text])));
ALTER TABLE bank_request ADD CONSTRAINT bank_request_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE bank_request ADD CONSTRAINT bank_request_pkey PRIMARY KEY (id);
ALTER TABLE calendar_import ADD CONSTRAINT calendar_import_by_four_eyes CHECK ((approved_by <> proposed_by));
ALTER TABLE calendar_import ADD CONSTRAINT calendar_import_check CHECK ((((state = 'proposed'::text) = (approved_by IS NULL)) AND ((approved_by IS NULL) = (approved_at IS NULL))));
ALTER TABLE calendar_import ADD CONSTRAINT calendar_import_check1 CHECK (((state = 'done'::text) = (done_at IS NOT NULL)));
ALTER TABLE calendar_import ADD CONSTRAINT calendar_import_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'redating'::text, 'done'::text])));
ALTER TABLE calendar_import ADD CONSTRAINT calendar_import_status_check CHECK ((status = ANY (ARRAY['OFFICIAL'::text, 'PROVISIONAL'::text, 'NONE'::text])));
ALTER TABLE calendar_import ADD CONSTRAINT calendar_import_pkey PRIMARY KEY (id);
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_by_four_eyes CHECK ((((version = 1) AND (sha256 IS NULL) AND (proposed_by IS NULL) AND (approved_by IS NULL)) OR ((sha256 IS NOT NULL) AND (proposed_by IS NOT NULL) AND (approved_by IS NOT NULL) AND (proposed_by <> approved_by))));
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_none_is_empty CHECK (((status <> 'NONE'::text) OR ((rest_days = '{}'::text[]) AND (work_days = '{}'::text[]))));
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_status_check CHECK ((status = ANY (ARRAY['OFFICIAL'::text, 'PROVISIONAL'::text, 'NONE'::text])));
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_version_check CHECK ((version > 0));
ALTER TABLE calendar_year ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (year, version);
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_of_interest_check CHECK ((until_at > from_at));
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_of_interest_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
ALTER TABLE conflict_of_interest ADD CONSTRAINT interest_ended_by_another CHECK ((ended_by <> person_id));
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_of_interest_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_of_interest_pkey PRIMARY KEY (id);
ALTER TABLE document ADD CONSTRAINT a_copy_has_its_time CHECK (((copy = ANY (ARRAY['made'::text, 'failed'::text])) = (copied_at IS NOT NULL)));
ALTER TABLE document ADD CONSTRAINT a_copy_is_whole CHECK ((((copy = 'made'::text) = (copy_key IS NOT NULL)) AND ((copy = 'made'::text) = (copy_sha256 IS NOT NULL)) AND ((copy = 'made'::text) = (copy_size_bytes IS NOT NULL))));
ALTER TABLE document ADD CONSTRAINT document_copy_check CHECK ((copy = ANY (ARRAY['none'::text, 'pending'::text, 'made'::text, 'failed'::text])));
ALTER TABLE document ADD CONSTRAINT document_copy_size_bytes_check CHECK ((copy_size_bytes > 0));
ALTER TABLE document ADD CONSTRAINT document_scan_check CHECK ((scan = ANY (ARRAY['not_scanned'::text, 'quarantined'::text, 'clean'::text, 'refused'::text])));
ALTER TABLE document ADD CONSTRAINT document_scan_has_its_time CHECK (((scan = ANY (ARRAY['clean'::text, 'refused'::text])) = (scanned_at IS NOT NULL)));
ALTER TABLE document ADD CONSTRAINT document_size_bytes_check CHECK ((size_bytes > 0));
ALTER TABLE document ADD CONSTRAINT document_status_check CHECK ((status = ANY (ARRAY['uploaded'::text, 'accepted'::text, 'rejected'::text])));
ALTER TABLE document ADD CONSTRAINT nothing_is_accepted_unscanned CHECK (((status <> 'accepted'::text) OR (scan = ANY (ARRAY['clean'::text, 'not_scanned'::text]))));
ALTER TABLE document ADD CONSTRAINT nothing_is_accepted_unseen CHECK (((status <> 'accepted'::text) OR (copy = ANY (ARRAY['none'::text, 'made'::text]))));
ALTER TABLE document ADD CONSTRAINT document_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE document ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE document_claims ADD CONSTRAINT document_claims_sealed_check CHECK ((sealed ~~ 'v1:%'::text));
ALTER TABLE document_claims ADD CONSTRAINT document_claims_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
ALTER TABLE document_claims ADD CONSTRAINT document_claims_pkey PRIMARY KEY (document_id);
ALTER TABLE freeze_order ADD CONSTRAINT authority_names_an_amount CHECK (((source <> 'authority'::text) OR (limit_kind <> 'per_transaction'::text)));
ALTER TABLE freeze_order ADD CONSTRAINT ended_order_waits_for_nobody CHECK (((pending IS NULL) OR (status <> ALL (ARRAY['lifted'::text, 'averted'::text]))));
ALTER TABLE freeze_order ADD CONSTRAINT ends_after_it_begins CHECK ((expires_at > effective_at));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_amount_minor_check CHECK (((amount_minor > 0) OR ((amount_minor = 0) AND (limit_kind = 'whole_account'::text))));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_limit_kind_check CHECK ((limit_kind = ANY (ARRAY['per_transaction'::text, 'in_all'::text, 'whole_account'::text])));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_limit_minor_check CHECK ((limit_minor > 0));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_renewals_check CHECK ((renewals >= 0));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_source_check CHECK ((source = ANY (ARRAY['acquirer'::text, 'bank'::text, 'authority'::text])));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'announced'::text, 'active'::text, 'lapsed'::text, 'lifted'::text, 'averted'::text])));
ALTER TABLE freeze_order ADD CONSTRAINT issuer_is_named CHECK (((source = 'acquirer'::text) OR ((issuer IS NOT NULL) AND (document_ref IS NOT NULL))));
ALTER TABLE freeze_order ADD CONSTRAINT lapses_at_its_end CHECK (((status <> 'lapsed'::text) OR (expires_at IS NOT NULL)));
ALTER TABLE freeze_order ADD CONSTRAINT limit_is_named CHECK (((limit_minor IS NOT NULL) OR (limit_kind <> 'in_all'::text)));
ALTER TABLE freeze_order ADD CONSTRAINT planned_until_effect CHECK (((planned IS NOT NULL) = (status = ANY (ARRAY['proposed'::text, 'announced'::text, 'averted'::text]))));
ALTER TABLE freeze_order ADD CONSTRAINT whole_account_has_reason_and_review CHECK (((limit_kind = 'whole_account'::text) = ((whole_account_reason IS NOT NULL) AND (review_at IS NOT NULL))));
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_settlement_account_id_fkey FOREIGN KEY (settlement_account_id) REFERENCES settlement_account(id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_pkey PRIMARY KEY (id);
ALTER TABLE freeze_order ADD CONSTRAINT freeze_order_id_settlement_account_id_key UNIQUE (id, settlement_account_id);
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_check CHECK (((contested_minor >= 0) AND (contested_minor <= amount_minor)));
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_terminal_no_check CHECK ((terminal_no <> ''::text));
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_pkey PRIMARY KEY (id);
ALTER TABLE frozen_transaction ADD CONSTRAINT frozen_transaction_freeze_order_id_reference_key UNIQUE (freeze_order_id, reference);
ALTER TABLE idempotency_key ADD CONSTRAINT idempotency_key_version_check CHECK (((version ~ '^[0-9a-z.-]+$'::text) AND (length(version) <= 4000)));
ALTER TABLE idempotency_key ADD CONSTRAINT key_ends_later CHECK ((expires_at > created_at));
ALTER TABLE idempotency_key ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_held_minor_check CHECK ((held_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_offset_minor_check CHECK ((offset_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_pending_minor_check CHECK ((pending_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_refunded_minor_check CHECK ((refunded_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_released_minor_check CHECK ((released_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_remaining_minor_check CHECK ((remaining_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_reserved_minor_check CHECK ((reserved_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_transferred_minor_check CHECK ((transferred_minor >= 0));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_equation CHECK ((held_minor = ((((((remaining_minor + pending_minor) + reserved_minor) + released_minor) + offset_minor) + refunded_minor) + transferred_minor)));
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_frozen_transaction_id_fkey FOREIGN KEY (frozen_transaction_id) REFERENCES frozen_transaction(id);
ALTER TABLE ledger_balance ADD CONSTRAINT ledger_balance_pkey PRIMARY KEY (frozen_transaction_id);
ALTER TABLE ledger_entry ADD CONSTRAINT kind_names_its_accounts CHECK (
CASE kind
    WHEN 'hold'::text THEN ((debit = 'held'::text) AND (credit = 'remaining'::text) AND (release_order_id IS NULL) AND (decision_id IS NULL))
    WHEN 'reserve'::text THEN ((debit = 'remaining'::text) AND (credit = 'reserved'::text) AND (release_order_id IS NULL) AND (decision_id IS NOT NULL))
    WHEN 'unreserve'::text THEN ((debit = 'reserved'::text) AND (credit = 'remaining'::text) AND (release_order_id IS NULL) AND (decision_id IS NOT NULL))
    ELSE ((release_order_id IS NOT NULL) AND (decision_id IS NULL) AND
    CASE kind
        WHEN 'place'::text THEN ((debit = 'remaining'::text) AND (credit = 'pending'::text))
        WHEN 'post'::text THEN ((debit = 'pending'::text) AND (credit = 'released'::text))
        WHEN 'post_refund'::text THEN ((debit = 'pending'::text) AND (credit = 'refunded'::text))
        WHEN 'post_offset'::text THEN ((debit = 'pending'::text) AND (credit = 'offset'::text))
        WHEN 'post_transfer'::text THEN ((debit = 'pending'::text) AND (credit = 'transferred'::text))
        WHEN 'void'::text THEN ((debit = 'pending'::text) AND (credit = 'remaining'::text))
        ELSE false
    END)
END);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_frozen_transaction_id_fkey FOREIGN KEY (frozen_transaction_id) REFERENCES frozen_transaction(id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_release_order_id_fkey FOREIGN KEY (release_order_id) REFERENCES release_order(id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (id);
ALTER TABLE merchant ADD CONSTRAINT merchant_pkey PRIMARY KEY (id);
ALTER TABLE merchant ADD CONSTRAINT merchant_merchant_no_key UNIQUE (merchant_no);
ALTER TABLE money_break ADD CONSTRAINT break_four_eyes CHECK ((approved_by <> proposed_by));
ALTER TABLE money_break ADD CONSTRAINT money_break_check CHECK (((state = ANY (ARRAY['closed'::text, 'resolved'::text])) = (ended_at IS NOT NULL)));
ALTER TABLE money_break ADD CONSTRAINT money_break_check1 CHECK ((((proposed_by IS NULL) = (proposed_at IS NULL)) AND ((proposed_by IS NULL) = (why IS NULL))));
ALTER TABLE money_break ADD CONSTRAINT money_break_check2 CHECK (((state <> ALL (ARRAY['closing_proposed'::text, 'closed'::text])) OR (proposed_by IS NOT NULL)));
ALTER TABLE money_break ADD CONSTRAINT money_break_check3 CHECK (((state = 'closed'::text) = (approved_by IS NOT NULL)));
ALTER TABLE money_break ADD CONSTRAINT money_break_class_check CHECK ((class = ANY (ARRAY['paid_twice'::text, 'paid_after_refusal'::text, 'unknown_order'::text, 'amount_differs'::text, 'missing_at_core'::text, 'paid_not_posted'::text, 'ledger_differs_from_case'::text, 'correction_outdated'::text, 'line_twice'::text, 'statement_drift'::text, 'opening_differs'::text, 'statement_missing'::text, 'statement_altered'::text, 'statement_unreadable'::text])));
ALTER TABLE money_break ADD CONSTRAINT money_break_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closing_proposed'::text, 'closed'::text, 'resolved'::text])));
ALTER TABLE money_break ADD CONSTRAINT money_break_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE money_break ADD CONSTRAINT money_break_pkey PRIMARY KEY (id);
ALTER TABLE money_break ADD CONSTRAINT closed_break_is_corrected TRIGGER DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE money_check ADD CONSTRAINT money_check_open_check CHECK ((open >= 0));
ALTER TABLE money_check ADD CONSTRAINT money_check_opened_check CHECK ((opened >= 0));
ALTER TABLE money_check ADD CONSTRAINT money_check_resolved_check CHECK ((resolved >= 0));
ALTER TABLE money_check ADD CONSTRAINT money_check_trigger_check CHECK ((trigger = ANY (ARRAY['scheduled'::text, 'on_demand'::text, 'before_bulk'::text, 'upload'::text])));
ALTER TABLE money_check ADD CONSTRAINT money_check_pkey PRIMARY KEY (id);
ALTER TABLE money_correction ADD CONSTRAINT correction_four_eyes CHECK ((approved_by <> proposed_by));
ALTER TABLE money_correction ADD CONSTRAINT correction_names_its_accounts CHECK (
CASE
    WHEN (reverses IS NULL) THEN (((debit = 'receivable'::text) AND (credit = 'core'::text)) OR ((debit = 'core'::text) AND (credit = 'payable'::text)))
    ELSE (((debit = 'core'::text) AND (credit = 'receivable'::text)) OR ((debit = 'payable'::text) AND (credit = 'core'::text)))
END);
ALTER TABLE money_correction ADD CONSTRAINT money_correction_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE money_correction ADD CONSTRAINT money_correction_break_id_fkey FOREIGN KEY (break_id) REFERENCES money_break(id);
ALTER TABLE money_correction ADD CONSTRAINT money_correction_reverses_fkey FOREIGN KEY (reverses) REFERENCES money_correction(id);
ALTER TABLE money_correction ADD CONSTRAINT money_correction_pkey PRIMARY KEY (id);
ALTER TABLE money_correction ADD CONSTRAINT correction_is_for_its_break TRIGGER DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE money_correction ADD CONSTRAINT reversed_once UNIQUE (reverses);
ALTER TABLE order_mark ADD CONSTRAINT fired_or_dropped CHECK (((fired_at IS NULL) OR (dropped_at IS NULL)));
ALTER TABLE order_mark ADD CONSTRAINT fires_not_early CHECK ((fired_at >= at));
ALTER TABLE order_mark ADD CONSTRAINT order_mark_kind_check CHECK ((kind = ANY (ARRAY['effect'::text, 'expiry_near'::text, 'lapse'::text, 'not_lifted'::text, 'review_due'::text, 'settle_latest'::text])));
ALTER TABLE order_mark ADD CONSTRAINT order_mark_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE order_mark ADD CONSTRAINT order_mark_pkey PRIMARY KEY (freeze_order_id, kind, at);
ALTER TABLE order_mark ADD CONSTRAINT order_mark_id_key UNIQUE (id);
ALTER TABLE outbox ADD CONSTRAINT outbox_trace_check CHECK ((trace ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$'::text));
ALTER TABLE outbox ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE paper_set_aside ADD CONSTRAINT paper_set_aside_deed_check CHECK ((deed = ANY (ARRAY['scan'::text, 'copy'::text])));
ALTER TABLE paper_set_aside ADD CONSTRAINT paper_set_aside_failures_check CHECK ((failures > 0));
ALTER TABLE paper_set_aside ADD CONSTRAINT paper_set_aside_why_check CHECK ((why = ANY (ARRAY['file_missing'::text, 'seal_broken'::text, 'not_scannable'::text, 'unfinished'::text])));
ALTER TABLE paper_set_aside ADD CONSTRAINT paper_set_aside_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
ALTER TABLE paper_set_aside ADD CONSTRAINT paper_set_aside_pkey PRIMARY KEY (document_id, deed);
ALTER TABLE penalty ADD CONSTRAINT charged_with_remedy CHECK (((status = ANY (ARRAY['charged'::text, 'reversal_proposed'::text, 'reversed'::text])) = (remedy_until_at IS NOT NULL)));
ALTER TABLE penalty ADD CONSTRAINT penalty_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE penalty ADD CONSTRAINT penalty_basis_minor_check CHECK ((basis_minor >= 0));
ALTER TABLE penalty ADD CONSTRAINT penalty_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((status = ANY (ARRAY['proposed'::text, 'reversal_proposed'::text])) = (decided_by IS NULL))));
ALTER TABLE penalty ADD CONSTRAINT penalty_four_eyes CHECK ((decided_by <> proposed_by));
ALTER TABLE penalty ADD CONSTRAINT penalty_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'refused'::text, 'charged'::text, 'reversal_proposed'::text, 'reversed'::text])));
ALTER TABLE penalty ADD CONSTRAINT penalty_freeze_order_id_fkey FOREIGN KEY (freeze_order_id) REFERENCES freeze_order(id);
ALTER TABLE penalty ADD CONSTRAINT penalty_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE penalty ADD CONSTRAINT penalty_pkey PRIMARY KEY (id);
ALTER TABLE penalty ADD CONSTRAINT penalty_is_booked TRIGGER DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE penalty_entry ADD CONSTRAINT entry_four_eyes CHECK ((approved_by <> proposed_by));
ALTER TABLE penalty_entry ADD CONSTRAINT penalty_entry_kind_check CHECK ((kind = ANY (ARRAY['charge'::text, 'reversal'::text])));
ALTER TABLE penalty_entry ADD CONSTRAINT penalty_entry_penalty_id_fkey FOREIGN KEY (penalty_id) REFERENCES penalty(id);
ALTER TABLE penalty_entry ADD CONSTRAINT penalty_entry_pkey PRIMARY KEY (penalty_id, kind);
ALTER TABLE person_absence ADD CONSTRAINT person_absence_check CHECK ((until_at > from_at));
ALTER TABLE person_absence ADD CONSTRAINT person_absence_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
ALTER TABLE person_absence ADD CONSTRAINT person_absence_person_id_check CHECK ((person_id <> ''::text));
ALTER TABLE person_absence ADD CONSTRAINT person_absence_pkey PRIMARY KEY (id);
ALTER TABLE policy_version ADD CONSTRAINT policy_approval CHECK ((((approved_by IS NULL) = (approved_at IS NULL)) AND ((status <> 'drafted'::text) OR (approved_by IS NULL)) AND ((status <> 'approved'::text) OR (approved_by IS NOT NULL))));
ALTER TABLE policy_version ADD CONSTRAINT policy_four_eyes CHECK ((approved_by <> ALL (authors)));
ALTER TABLE policy_version ADD CONSTRAINT policy_settled_before_its_day CHECK ((((approved_by = 'system:migration'::text) OR (approved_at < ((effective_from)::timestamp without time zone AT TIME ZONE 'Asia/Shanghai'::text))) AND ((withdrawn_by = 'system:migration'::text) OR (approved_by IS NULL) OR (withdrawn_at < ((effective_from)::timestamp without time zone AT TIME ZONE 'Asia/Shanghai'::text)))));
ALTER TABLE policy_version ADD CONSTRAINT policy_status CHECK ((status = ANY (ARRAY['drafted'::text, 'approved'::text, 'withdrawn'::text])));
ALTER TABLE policy_version ADD CONSTRAINT policy_version_authors_check CHECK ((cardinality(authors) > 0));
ALTER TABLE policy_version ADD CONSTRAINT policy_version_revision_check CHECK ((revision > 0));
ALTER TABLE policy_version ADD CONSTRAINT policy_withdrawal CHECK ((((status = 'withdrawn'::text) = (withdrawn_by IS NOT NULL)) AND ((status = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)) AND ((status = 'withdrawn'::text) = (withdrawn_why IS NOT NULL))));
ALTER TABLE policy_version ADD CONSTRAINT policy_version_pkey PRIMARY KEY (id, version);
ALTER TABLE release_order ADD CONSTRAINT only_a_release_goes_early CHECK (((part = 'decision'::text) OR (purpose = 'release'::text)));
ALTER TABLE release_order ADD CONSTRAINT purpose_names_its_destination CHECK ((((purpose = 'release'::text) = (settlement_account_id IS NOT NULL)) AND ((purpose = 'release'::text) = (destination_reference IS NULL))));
ALTER TABLE release_order ADD CONSTRAINT release_order_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE release_order ADD CONSTRAINT release_order_check CHECK (((status = ANY (ARRAY['posted'::text, 'voided'::text])) = (ended_at IS NOT NULL)));
ALTER TABLE release_order ADD CONSTRAINT release_order_check1 CHECK (((status <> 'posted'::text) OR (core_reference IS NOT NULL)));
ALTER TABLE release_order ADD CONSTRAINT release_order_part_check CHECK ((part = ANY (ARRAY['decision'::text, 'undisputed'::text])));
ALTER TABLE release_order ADD CONSTRAINT release_order_purpose_check CHECK ((purpose = ANY (ARRAY['cardholder_refund'::text, 'offset'::text, 'transfer'::text, 'release'::text])));
ALTER TABLE release_order ADD CONSTRAINT release_order_status_check CHECK ((status = ANY (ARRAY['placed'::text, 'unknown'::text, 'posted'::text, 'voided'::text])));
ALTER TABLE release_order ADD CONSTRAINT sent_again_by_treasury CHECK (((NOT send_again) OR (resumed_at IS NOT NULL)));
ALTER TABLE release_order ADD CONSTRAINT release_order_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE release_order ADD CONSTRAINT release_order_settlement_account_fkey FOREIGN KEY (settlement_account_id) REFERENCES settlement_account(id);
ALTER TABLE release_order ADD CONSTRAINT release_order_pkey PRIMARY KEY (id);
ALTER TABLE release_order ADD CONSTRAINT treasury_has_agreed TRIGGER DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE releases_halt ADD CONSTRAINT proposed_whole CHECK ((num_nonnulls(resumption_proposed_by, resumption_proposed_at, resumption_why) = ANY (ARRAY[0, 3])));
ALTER TABLE releases_halt ADD CONSTRAINT releases_halt_reason_check CHECK ((reason <> ''::text));
ALTER TABLE releases_halt ADD CONSTRAINT resumed_by_two CHECK (((resumed_by IS NULL) OR ((resumption_proposed_by IS NOT NULL) AND (resumed_by <> resumption_proposed_by))));
ALTER TABLE releases_halt ADD CONSTRAINT resumed_whole CHECK (((resumed_by IS NULL) = (resumed_at IS NULL)));
ALTER TABLE releases_halt ADD CONSTRAINT releases_halt_pkey PRIMARY KEY (id);
ALTER TABLE remedy_item ADD CONSTRAINT remedy_item_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'refused'::text, 'failed'::text])));
ALTER TABLE remedy_item ADD CONSTRAINT remedy_item_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE remedy_item ADD CONSTRAINT remedy_item_run_id_fkey FOREIGN KEY (run_id) REFERENCES remedy_run(id);
ALTER TABLE remedy_item ADD CONSTRAINT remedy_item_pkey PRIMARY KEY (run_id, appeal_id);
ALTER TABLE remedy_run ADD CONSTRAINT approved_by_another CHECK (((NOT needs_approval) OR (state = ANY (ARRAY['proposed'::text, 'declined'::text])) OR ((decided_by IS NOT NULL) AND (decided_by <> requested_by))));
ALTER TABLE remedy_run ADD CONSTRAINT decided_by_somebody CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (decided_roles IS NULL))));
ALTER TABLE remedy_run ADD CONSTRAINT done_has_an_end CHECK (((state = 'done'::text) = (ended_at IS NOT NULL)));
ALTER TABLE remedy_run ADD CONSTRAINT only_what_asks_is_proposed CHECK ((needs_approval OR (state <> ALL (ARRAY['proposed'::text, 'declined'::text]))));
ALTER TABLE remedy_run ADD CONSTRAINT remedy_run_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'declined'::text, 'running'::text, 'stopped'::text, 'done'::text])));
ALTER TABLE remedy_run ADD CONSTRAINT wish_is_of_remedy CHECK (((wish ->> 'remedy'::text) = remedy));
ALTER TABLE remedy_run ADD CONSTRAINT remedy_run_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES stuck_finding(id);
ALTER TABLE remedy_run ADD CONSTRAINT remedy_run_pkey PRIMARY KEY (id);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_check CHECK ((changed_at >= created_at));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_filters_check CHECK ((jsonb_typeof(filters) = 'object'::text));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_list_check CHECK ((list = ANY (ARRAY['appeals'::text, 'tasks'::text, 'freeze_orders'::text, 'waits'::text])));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_name_check CHECK (((btrim(name) = name) AND (name <> ''::text) AND (length(name) <= 80)));
ALTER TABLE saved_view ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE service_account ADD CONSTRAINT key_agreed_by_another CHECK (((agreed_by IS NULL) OR ((asked_by IS NOT NULL) AND (agreed_by <> asked_by))));
ALTER TABLE service_account ADD CONSTRAINT key_agreed_by_people CHECK (((asked_by !~~ 'service:%'::text) AND (agreed_by !~~ 'service:%'::text)));
ALTER TABLE service_account ADD CONSTRAINT key_agreed_by_somebody CHECK (((agreed_at IS NULL) = (agreed_by IS NULL)));
ALTER TABLE service_account ADD CONSTRAINT key_asked_by_somebody CHECK (((asked_at IS NULL) = (asked_by IS NULL)));
ALTER TABLE service_account ADD CONSTRAINT service_account_by_people CHECK (((created_by !~~ 'service:%'::text) AND (revoked_by !~~ 'service:%'::text)));
ALTER TABLE service_account ADD CONSTRAINT service_account_check CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)));
ALTER TABLE service_account ADD CONSTRAINT service_account_name_check CHECK ((name <> ''::text));
ALTER TABLE service_account ADD CONSTRAINT service_account_permissions_check CHECK ((cardinality(permissions) > 0));
ALTER TABLE service_account ADD CONSTRAINT service_account_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE service_account ADD CONSTRAINT service_account_pkey PRIMARY KEY (id);
ALTER TABLE service_key ADD CONSTRAINT service_key_check CHECK ((expires_at >= created_at));
ALTER TABLE service_key ADD CONSTRAINT service_key_check1 CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)));
ALTER TABLE service_key ADD CONSTRAINT service_key_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE service_key ADD CONSTRAINT service_key_id_check CHECK ((id ~ '^[0-9a-z]{16}$'::text));
ALTER TABLE service_key ADD CONSTRAINT service_key_position_check CHECK (("position" > 0));
ALTER TABLE service_key ADD CONSTRAINT service_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES service_account(id);
ALTER TABLE service_key ADD CONSTRAINT service_key_pkey PRIMARY KEY (id);
ALTER TABLE service_key ADD CONSTRAINT service_key_hash_key UNIQUE (hash);
ALTER TABLE settlement_account ADD CONSTRAINT settlement_account_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE settlement_account ADD CONSTRAINT settlement_account_pkey PRIMARY KEY (id);
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_check CHECK ((from_at < through_at));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_check1 CHECK (((kind = 'final'::text) = (day_on IS NOT NULL)));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_kind_check CHECK ((kind = ANY (ARRAY['final'::text, 'interim'::text])));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_lines_check CHECK ((lines >= 0));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_size_bytes_check CHECK ((size_bytes > 0));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_via_check CHECK ((via = ANY (ARRAY['fetched'::text, 'uploaded'::text])));
ALTER TABLE settlement_statement ADD CONSTRAINT settlement_statement_pkey PRIMARY KEY (id);
ALTER TABLE settlement_statement ADD CONSTRAINT same_file_once UNIQUE (sha256);
ALTER TABLE statement_account ADD CONSTRAINT statement_account_paid_minor_check CHECK ((paid_minor >= 0));
ALTER TABLE statement_account ADD CONSTRAINT statement_account_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES settlement_statement(id);
ALTER TABLE statement_account ADD CONSTRAINT statement_account_pkey PRIMARY KEY (statement_id, account);
ALTER TABLE statement_alarm ADD CONSTRAINT statement_alarm_kind_check CHECK ((kind = ANY (ARRAY['altered'::text, 'unreadable'::text])));
ALTER TABLE statement_alarm ADD CONSTRAINT statement_alarm_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE statement_alarm ADD CONSTRAINT statement_alarm_pkey PRIMARY KEY (kind, day_on, sha256);
ALTER TABLE statement_line ADD CONSTRAINT statement_line_amount_minor_check CHECK ((amount_minor > 0));
ALTER TABLE statement_line ADD CONSTRAINT statement_line_line_no_check CHECK ((line_no > 0));
ALTER TABLE statement_line ADD CONSTRAINT statement_line_statement_id_account_fkey FOREIGN KEY (statement_id, account) REFERENCES statement_account(statement_id, account);
ALTER TABLE statement_line ADD CONSTRAINT statement_line_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES settlement_statement(id);
ALTER TABLE statement_line ADD CONSTRAINT statement_line_pkey PRIMARY KEY (statement_id, line_no);
ALTER TABLE step_finding ADD CONSTRAINT compliance_tells_nobody CHECK (((kind <> 'compliance_review'::text) OR (merchant_text IS NULL)));
ALTER TABLE step_finding ADD CONSTRAINT step_finding_kind_check CHECK ((kind = ANY (ARRAY['ops_match'::text, 'bank_notice'::text, 'security_review'::text, 'field_inspection'::text, 'compliance_review'::text])));
ALTER TABLE step_finding ADD CONSTRAINT step_finding_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE step_finding ADD CONSTRAINT step_finding_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id);
ALTER TABLE step_finding ADD CONSTRAINT step_finding_pkey PRIMARY KEY (id);
ALTER TABLE step_finding ADD CONSTRAINT step_finding_task_id_key UNIQUE (task_id);
ALTER TABLE stuck_finding ADD CONSTRAINT acknowledged_by_somebody CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL)));
ALTER TABLE stuck_finding ADD CONSTRAINT stuck_finding_count_check CHECK ((count > 0));
ALTER TABLE stuck_finding ADD CONSTRAINT stuck_finding_pkey PRIMARY KEY (id);
ALTER TABLE stuck_item ADD CONSTRAINT stuck_item_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE stuck_item ADD CONSTRAINT stuck_item_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES stuck_finding(id);
ALTER TABLE stuck_item ADD CONSTRAINT stuck_item_pkey PRIMARY KEY (finding_id, appeal_id);
ALTER TABLE task ADD CONSTRAINT task_check CHECK (((status <> 'claimed'::text) OR ((claimed_by IS NOT NULL) AND (lease_until IS NOT NULL))));
ALTER TABLE task ADD CONSTRAINT task_check1 CHECK (((status = 'done'::text) = (completed_at IS NOT NULL)));
ALTER TABLE task ADD CONSTRAINT task_escalation_level_check CHECK ((escalation_level >= 0));
ALTER TABLE task ADD CONSTRAINT task_occasion_check CHECK ((occasion = ANY (ARRAY['bank_silent'::text, 'bank_refused'::text, 'account_reverification'::text, 'account_change'::text, 'legal_hold'::text])));
ALTER TABLE task ADD CONSTRAINT task_occasion_is_the_bank_desks CHECK (((occasion IS NULL) OR (kind = 'bank_desk'::text)));
ALTER TABLE task ADD CONSTRAINT task_status_check CHECK ((status = ANY (ARRAY['open'::text, 'claimed'::text, 'done'::text, 'cancelled'::text])));
ALTER TABLE task ADD CONSTRAINT task_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE task ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE treasury_approval ADD CONSTRAINT treasury_approval_up_to_minor_check CHECK ((up_to_minor > 0));
ALTER TABLE treasury_approval ADD CONSTRAINT treasury_approval_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE treasury_approval ADD CONSTRAINT treasury_approval_settlement_account_id_fkey FOREIGN KEY (settlement_account_id) REFERENCES settlement_account(id);
ALTER TABLE treasury_approval ADD CONSTRAINT treasury_approval_pkey PRIMARY KEY (id);
ALTER TABLE treasury_approval ADD CONSTRAINT agreed_once UNIQUE (mandate_id, settlement_account_id, up_to_minor, by);
ALTER TABLE wait ADD CONSTRAINT wait_on_expiry_check CHECK ((on_expiry = ANY (ARRAY['lapse'::text, 'escalate'::text, 'bank_desk'::text, 'release_repair'::text, 'release_due'::text, 'resume'::text])));
ALTER TABLE wait ADD CONSTRAINT wait_party_check CHECK ((party = ANY (ARRAY['merchant'::text, 'acquirer'::text, 'bank'::text, 'settlement'::text])));
ALTER TABLE wait ADD CONSTRAINT wait_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE wait ADD CONSTRAINT wait_pkey PRIMARY KEY (id);
ALTER TABLE wait ADD CONSTRAINT wait_id_appeal_id_is_live_key UNIQUE (id, appeal_id, is_live);
ALTER TABLE waiver ADD CONSTRAINT waiver_is_decided CHECK ((((status = 'proposed'::text) = (decided_by IS NULL)) AND ((status = 'proposed'::text) = (decided_at IS NULL))));
ALTER TABLE waiver ADD CONSTRAINT waiver_needs_a_second_person CHECK (((status <> 'approved'::text) OR (decided_by <> proposed_by)));
ALTER TABLE waiver ADD CONSTRAINT waiver_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'approved'::text, 'refused'::text])));
ALTER TABLE waiver ADD CONSTRAINT waiver_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id);
ALTER TABLE waiver ADD CONSTRAINT waiver_pkey PRIMARY KEY (id);
ALTER TABLE warning ADD CONSTRAINT warning_check CHECK ((((status = 'raised'::text) = (acknowledged_by IS NULL)) AND ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))));
ALTER TABLE warning ADD CONSTRAINT warning_check1 CHECK ((((status = 'closed'::text) = (closed_by IS NOT NULL)) AND ((closed_by IS NULL) = (closed_at IS NULL)) AND ((closed_by IS NULL) = (closed_why IS NULL))));
ALTER TABLE warning ADD CONSTRAINT warning_status_check CHECK ((status = ANY (ARRAY['raised'::text, 'acknowledged'::text, 'closed'::text])));
ALTER TABLE warning ADD CONSTRAINT warning_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['merchant'::text, 'reason'::text, 'terminal'::text, 'account'::text])));
ALTER TABLE warning ADD CONSTRAINT warning_pkey PRIMARY KEY (id);
ALTER TABLE warning ADD CONSTRAINT warned_once_a_window UNIQUE (rule_id, subject, window_on);
ALTER TABLE warning_due ADD CONSTRAINT warning_due_pkey PRIMARY KEY (freeze_order_id);
ALTER TABLE watch_lease ADD CONSTRAINT watch_lease_pkey PRIMARY KEY (name);
ALTER TABLE webhook_attempt ADD CONSTRAINT webhook_attempt_check CHECK (((code IS NULL) = (failure IS NOT NULL)));
ALTER TABLE webhook_attempt ADD CONSTRAINT webhook_attempt_failure_check CHECK ((failure = ANY (ARRAY['timeout'::text, 'unreachable'::text, 'private_address'::text, 'tls'::text, 'no_secret'::text])));
ALTER TABLE webhook_attempt ADD CONSTRAINT webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery(id) ON DELETE CASCADE;
ALTER TABLE webhook_attempt ADD CONSTRAINT webhook_attempt_pkey PRIMARY KEY (delivery_id, number);
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_check CHECK (((status = 'pending'::text) = (next_attempt_at IS NOT NULL)));
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_ended CHECK (((status = 'pending'::text) = (ended_at IS NULL)));
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_front_pending CHECK (((NOT in_front) OR (status = 'pending'::text)));
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'given_up'::text])));
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id);
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_entry(event_id);
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id);
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_check CHECK (((status = 'paused'::text) = (paused_why IS NOT NULL)));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_overlaps CHECK (((previous_secret_encrypted IS NULL) OR (overlap_until IS NOT NULL)));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_paused_why_check CHECK ((paused_why = ANY (ARRAY['by_hand'::text, 'dead'::text, 'gone'::text, 'account_revoked'::text, 'holder_may_not_read'::text])));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_signs CHECK (((secret_encrypted IS NULL) = (status = 'removed'::text)));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_signs_alone CHECK (((status <> 'removed'::text) OR (previous_secret_encrypted IS NULL)));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_status_check CHECK ((status = ANY (ARRAY['active'::text, 'paused'::text, 'removed'::text])));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_merchant_id_fkey FOREIGN KEY (merchant_id) REFERENCES merchant(id);
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (id);
ALTER TABLE worker_beat ADD CONSTRAINT drain_asked_by_somebody CHECK (((drain_asked_at IS NULL) = (drain_asked_by IS NULL)));
ALTER TABLE worker_beat ADD CONSTRAINT what_is_drained_does_not_poll CHECK (((drained_at IS NULL) OR (NOT polling)));
ALTER TABLE worker_beat ADD CONSTRAINT worker_beat_pkey PRIMARY KEY (worker_id);

CREATE INDEX account_change_by_order ON account_change USING btree (freeze_order_id, id);
CREATE UNIQUE INDEX one_account_change_at_a_time ON account_change USING btree (freeze_order_id) WHERE (status = ANY (ARRAY['proposed'::text, 'verified'::text, 'cooling'::text]));
CREATE INDEX appeal_asking_bank_early ON appeal USING btree (id) WHERE (((early_release ->> 'status'::text) = 'asking_bank'::text) AND (closed_at IS NULL));
CREATE INDEX appeal_by_age ON appeal USING btree (imposed_at);
CREATE INDEX appeal_by_amount ON appeal USING btree (amount_minor);
CREATE INDEX appeal_by_decision ON appeal USING btree (((decision ->> 'id'::text))) WHERE (decision IS NOT NULL);
CREATE INDEX appeal_by_early_release ON appeal USING btree (((early_release ->> 'id'::text))) WHERE (early_release IS NOT NULL);
CREATE INDEX appeal_by_merchant_and_turn ON appeal USING btree (merchant_id, COALESCE(due_at, 'infinity'::timestamp with time zone), id);
CREATE INDEX appeal_by_order ON appeal USING btree (freeze_order_id, opened_at);
CREATE INDEX appeal_by_reason_and_turn ON appeal USING btree (reason_code, COALESCE(due_at, 'infinity'::timestamp with time zone), id);
CREATE INDEX appeal_by_remedy ON appeal USING btree (((next_remedy ->> 'until'::text))) WHERE ((next_remedy ->> 'until'::text) IS NOT NULL);
CREATE INDEX appeal_by_statutory_mark ON appeal USING btree (statutory_mark_at) WHERE (statutory_mark_at IS NOT NULL);
CREATE INDEX appeal_by_turn ON appeal USING btree (COALESCE(due_at, 'infinity'::timestamp with time zone), id);
CREATE INDEX appeal_closed_by_outcome ON appeal USING btree (outcome, id) WHERE (closed_at IS NOT NULL);
CREATE INDEX appeal_closed_by_time ON appeal USING btree (closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX appeal_escalated ON appeal USING btree (escalation_level, due_at, id) WHERE ((closed_at IS NULL) AND (escalation_level > 0));
CREATE INDEX appeal_open_by_age ON appeal USING btree (imposed_at) INCLUDE (currency, held_minor, waiting_on, wait_kind, reason_code, due_at, stage) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_amount ON appeal USING btree (amount_minor) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_due ON appeal USING btree (due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_id ON appeal USING btree (id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_merchant ON appeal USING btree (merchant_id, due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_party ON appeal USING btree (waiting_on, due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_reason ON appeal USING btree (reason_code, due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_stage ON appeal USING btree (stage, due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_open_by_wait ON appeal USING btree (wait_kind, due_at, id) WHERE (closed_at IS NULL);
CREATE INDEX appeal_release_halted ON appeal USING btree (release_halted_at, id) WHERE ((release_halted_at IS NOT NULL) AND (closed_at IS NULL));
CREATE UNIQUE INDEX one_open_appeal_per_order_and_level ON appeal USING btree (freeze_order_id, level) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX audit_entry_by_event ON audit_entry USING btree (event_id);
CREATE INDEX audit_entry_by_merchant ON audit_entry USING btree (merchant_id, "position");
CREATE INDEX audit_entry_by_named ON audit_entry USING btree (COALESCE((payload #>> '{decision,id}'::text[]), (payload #>> '{early,id}'::text[]), (payload #>> '{proposal,id}'::text[]))) WHERE (type = ANY (ARRAY['DecisionProposed'::text, 'EarlyReleaseProposed'::text, 'ExtensionProposed'::text]));
CREATE UNIQUE INDEX audit_entry_by_position ON audit_entry USING btree ("position");
CREATE INDEX bank_inbox_alarms ON bank_inbox USING btree (arrived_at DESC, id DESC) WHERE (alarm AND (acknowledged_at IS NULL));
CREATE INDEX bank_inbox_by_appeal ON bank_inbox USING btree (appeal_id, id) WHERE (appeal_id IS NOT NULL);
CREATE INDEX bank_inbox_by_request ON bank_inbox USING btree (request_id, id) WHERE (request_id IS NOT NULL);
CREATE INDEX bank_inbox_latest ON bank_inbox USING btree (arrived_at DESC, id DESC);
CREATE UNIQUE INDEX bank_inbox_message ON bank_inbox USING btree (sender, message_id) WHERE claims;
CREATE INDEX bank_inbox_refused_body ON bank_inbox USING btree (body_hash, code) WHERE ((verdict = 'refused'::text) AND (acknowledged_at IS NULL));
CREATE INDEX bank_profile_in_force ON bank_profile USING btree (bank_code, version DESC) WHERE (status = 'approved'::text);
CREATE UNIQUE INDEX bank_profile_one_draft ON bank_profile USING btree (bank_code) WHERE (status = 'draft'::text);
CREATE INDEX bank_request_by_answer ON bank_request USING btree (answer_message_id) WHERE (answer_message_id IS NOT NULL);
CREATE INDEX bank_request_by_appeal ON bank_request USING btree (appeal_id, id);
CREATE INDEX bank_request_by_message ON bank_request USING gin (messages jsonb_path_ops);
CREATE INDEX bank_request_unanswered ON bank_request USING btree (id) WHERE (status = ANY (ARRAY['open'::text, 'pending'::text]));
CREATE INDEX calendar_import_by_year ON calendar_import USING btree (year, id);
CREATE INDEX calendar_import_redating ON calendar_import USING btree (id) WHERE (state = 'redating'::text);
CREATE INDEX conflict_of_interest_live ON conflict_of_interest USING btree (merchant_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX conflict_of_interest_of_person ON conflict_of_interest USING btree (person_id, id);
CREATE INDEX document_by_appeal ON document USING btree (appeal_id, id);
CREATE UNIQUE INDEX document_by_copy_key ON document USING btree (copy_key) WHERE (copy_key IS NOT NULL);
CREATE INDEX document_by_sha256 ON document USING btree (sha256);
CREATE INDEX document_by_storage_key ON document USING btree (storage_key);
CREATE INDEX document_quarantined ON document USING btree (uploaded_at, id) WHERE (scan = 'quarantined'::text);
CREATE INDEX document_uncopied ON document USING btree (uploaded_at, id) WHERE (copy = 'pending'::text);
CREATE INDEX freeze_order_active ON freeze_order USING btree (merchant_id) WHERE (status = 'active'::text);
CREATE INDEX freeze_order_by_account ON freeze_order USING btree (account_fingerprint, imposed_at);
CREATE INDEX freeze_order_by_amount ON freeze_order USING btree (amount_minor);
CREATE INDEX freeze_order_by_document ON freeze_order USING btree (document_ref) WHERE (document_ref IS NOT NULL);
CREATE INDEX freeze_order_by_end ON freeze_order USING btree (expires_at, id) WHERE ((expires_at IS NOT NULL) AND (status = ANY (ARRAY['active'::text, 'announced'::text, 'lapsed'::text])));
CREATE INDEX freeze_order_by_kind ON freeze_order USING btree (kind, id);
CREATE INDEX freeze_order_by_merchant ON freeze_order USING btree (merchant_id, id);
CREATE INDEX freeze_order_by_reason ON freeze_order USING btree (reason_code, imposed_at);
CREATE INDEX freeze_order_by_reason_and_id ON freeze_order USING btree (reason_code, id);
CREATE INDEX freeze_order_by_source ON freeze_order USING btree (source, id);
CREATE INDEX freeze_order_by_status ON freeze_order USING btree (status, id);
CREATE INDEX freeze_order_by_time ON freeze_order USING btree (imposed_at);
CREATE INDEX freeze_order_of_authority ON freeze_order USING btree (merchant_id) WHERE ((source = 'authority'::text) AND (status = ANY (ARRAY['active'::text, 'lapsed'::text])));
CREATE INDEX frozen_transaction_by_reference ON frozen_transaction USING btree (reference);
CREATE INDEX frozen_transaction_by_terminal ON frozen_transaction USING btree (terminal_no, freeze_order_id) WHERE (terminal_no IS NOT NULL);
CREATE INDEX idempotency_key_by_end ON idempotency_key USING btree (expires_at);
CREATE UNIQUE INDEX ended_once ON ledger_entry USING btree (release_order_id, frozen_transaction_id) WHERE (kind = ANY (ARRAY['post'::text, 'post_refund'::text, 'post_offset'::text, 'post_transfer'::text, 'void'::text]));
CREATE UNIQUE INDEX held_once ON ledger_entry USING btree (frozen_transaction_id) WHERE (kind = 'hold'::text);
CREATE INDEX ledger_entry_by_transaction ON ledger_entry USING btree (frozen_transaction_id, id);
CREATE UNIQUE INDEX placed_once ON ledger_entry USING btree (release_order_id, frozen_transaction_id) WHERE (kind = 'place'::text);
CREATE UNIQUE INDEX reserved_once ON ledger_entry USING btree (decision_id, frozen_transaction_id, kind) WHERE (decision_id IS NOT NULL);
CREATE INDEX money_break_by_appeal ON money_break USING btree (appeal_id) WHERE (appeal_id IS NOT NULL);
CREATE INDEX money_break_by_order ON money_break USING btree (order_id) WHERE (order_id IS NOT NULL);
CREATE INDEX money_break_closed ON money_break USING btree (class, subject) WHERE (state = 'closed'::text);
CREATE UNIQUE INDEX one_open_break ON money_break USING btree (class, subject) WHERE (state = ANY (ARRAY['open'::text, 'closing_proposed'::text]));
CREATE INDEX money_check_done ON money_check USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX money_check_to_do ON money_check USING btree (id) WHERE (done_at IS NULL);
CREATE INDEX money_correction_by_break ON money_correction USING btree (break_id);
CREATE INDEX money_correction_by_order ON money_correction USING btree (order_id);
CREATE INDEX order_mark_alarms ON order_mark USING btree (fired_at DESC, id DESC) WHERE ((fired_at IS NOT NULL) AND (kind <> 'effect'::text));
CREATE INDEX order_mark_waiting ON order_mark USING btree (at, freeze_order_id, kind) WHERE ((fired_at IS NULL) AND (dropped_at IS NULL));
CREATE INDEX outbox_by_appeal ON outbox USING btree (appeal_id);
CREATE INDEX outbox_by_available ON outbox USING btree (available_at, id) WHERE (NOT is_start);
CREATE INDEX outbox_by_creation ON outbox USING btree (created_at);
CREATE INDEX outbox_starts ON outbox USING btree (id) WHERE is_start;
CREATE INDEX penalty_by_merchant ON penalty USING btree (merchant_id, id);
CREATE INDEX penalty_by_status ON penalty USING btree (status, id);
CREATE INDEX person_absence_live ON person_absence USING btree (person_id, from_at) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_policy_version_a_day ON policy_version USING btree (id, effective_from) WHERE (status = 'approved'::text);
CREATE UNIQUE INDEX one_payment_per_mandate_and_destination ON release_order USING btree (mandate_id, purpose, COALESCE(destination_reference, ''::text)) WHERE (status <> 'voided'::text);
CREATE UNIQUE INDEX one_release_under_way ON release_order USING btree (appeal_id) WHERE (status = ANY (ARRAY['placed'::text, 'unknown'::text]));
CREATE INDEX release_order_by_appeal ON release_order USING btree (appeal_id, id);
CREATE INDEX release_order_by_core_reference ON release_order USING btree (core_reference) WHERE (core_reference IS NOT NULL);
CREATE INDEX release_order_by_freeze_order ON release_order USING btree (freeze_order_id);
CREATE INDEX release_order_by_placing ON release_order USING btree (placed_at);
CREATE INDEX release_order_unknown ON release_order USING btree (placed_at) WHERE (status = 'unknown'::text);
CREATE UNIQUE INDEX one_halt_at_a_time ON releases_halt USING btree ((true)) WHERE (resumed_at IS NULL);
CREATE INDEX releases_halt_by_time ON releases_halt USING btree (halted_at DESC);
CREATE INDEX remedy_item_pending ON remedy_item USING btree (run_id) WHERE (state = 'pending'::text);
CREATE INDEX remedy_run_by_request ON remedy_run USING btree (requested_at DESC, id DESC);
CREATE INDEX remedy_run_running ON remedy_run USING btree (requested_at) WHERE (state = 'running'::text);
CREATE UNIQUE INDEX one_view_per_name ON saved_view USING btree (owner_id, list, lower(name));
CREATE INDEX saved_view_shared ON saved_view USING gin (shared_with) WHERE (shared_with <> '{}'::text[]);
CREATE INDEX service_account_by_merchant ON service_account USING btree (merchant_id, id) WHERE (merchant_id IS NOT NULL);
CREATE UNIQUE INDEX service_key_of_account ON service_key USING btree (account_id, "position");
CREATE UNIQUE INDEX one_account_for_a_change ON settlement_account USING btree (account_change_id);
CREATE UNIQUE INDEX one_registered_account ON settlement_account USING btree (merchant_id) WHERE (account_change_id IS NULL);
CREATE INDEX settlement_account_by_fingerprint ON settlement_account USING btree (fingerprint);
CREATE UNIQUE INDEX one_final_statement_a_day ON settlement_statement USING btree (day_on) WHERE (kind = 'final'::text);
CREATE INDEX settlement_statement_by_end ON settlement_statement USING btree (through_at) WHERE (kind = 'interim'::text);
CREATE INDEX statement_line_by_order ON statement_line USING btree (order_id);
CREATE INDEX step_finding_by_appeal ON step_finding USING btree (appeal_id, id);
CREATE INDEX stuck_finding_by_opening ON stuck_finding USING btree (opened_at DESC, id DESC);
CREATE UNIQUE INDEX stuck_finding_opens_once ON stuck_finding USING btree (class, cause) WHERE (resolved_at IS NULL);
CREATE INDEX stuck_item_by_age ON stuck_item USING btree (finding_id, since, appeal_id);
CREATE INDEX stuck_item_live_by_appeal ON stuck_item USING btree (appeal_id) WHERE (gone_at IS NULL);
CREATE INDEX task_by_appeal ON task USING btree (appeal_id, id);
CREATE INDEX task_claimed_by_due ON task USING btree (due_at, id) WHERE (status = 'claimed'::text);
CREATE INDEX task_claimed_by_lease ON task USING btree (lease_until) WHERE (status = 'claimed'::text);
CREATE INDEX task_claimed_by_person ON task USING btree (claimed_by) WHERE (status = 'claimed'::text);
CREATE INDEX task_ended_by_due ON task USING btree (status, due_at, id) WHERE (status = ANY (ARRAY['done'::text, 'cancelled'::text]));
CREATE INDEX task_ended_by_merchant ON task USING btree (merchant_id, due_at, id) WHERE (status = ANY (ARRAY['done'::text, 'cancelled'::text]));
CREATE INDEX task_ended_by_reason ON task USING btree (reason_code, due_at, id) WHERE (status = ANY (ARRAY['done'::text, 'cancelled'::text]));
CREATE INDEX task_escalated ON task USING btree (due_at, id) INCLUDE (escalation_level) WHERE ((status = ANY (ARRAY['open'::text, 'claimed'::text])) AND (escalation_level > 0));
CREATE INDEX task_live_by_amount ON task USING btree (amount_minor) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_due ON task USING btree (due_at, id) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_holder ON task USING btree (claimed_by, due_at, id) WHERE (status = 'claimed'::text);
CREATE INDEX task_live_by_kind ON task USING btree (kind, due_at, id) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_merchant ON task USING btree (merchant_id, due_at, id) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_opening ON task USING btree (opened_at) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_reason ON task USING btree (reason_code, due_at, id) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_live_by_role ON task USING gin (((roles || '{}'::text[]))) WHERE (status = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX task_open_by_half_time ON task USING btree ((((opened_at AT TIME ZONE 'UTC'::text) + ((due_at - opened_at) / (2)::double precision)))) WHERE (status = 'open'::text);
CREATE INDEX treasury_approval_by_appeal ON treasury_approval USING btree (appeal_id, id);
CREATE UNIQUE INDEX one_live_wait_per_appeal ON wait USING btree (appeal_id) WHERE (ended_at IS NULL);
CREATE INDEX wait_live_by_due ON wait USING btree (due_at, id) WHERE (ended_at IS NULL);
CREATE INDEX wait_live_by_kind ON wait USING btree (kind, since) WHERE (ended_at IS NULL);
CREATE INDEX wait_live_by_next_mark ON wait USING btree (next_mark_at) WHERE (ended_at IS NULL);
CREATE INDEX wait_live_provisional ON wait USING btree (due_at) WHERE ((ended_at IS NULL) AND provisional);
CREATE UNIQUE INDEX one_waiver_per_paper ON waiver USING btree (appeal_id, requirement_code) WHERE (status <> 'refused'::text);
CREATE INDEX waiver_by_appeal ON waiver USING btree (appeal_id, id);
CREATE INDEX warning_by_status ON warning USING btree (status, id);
CREATE INDEX webhook_delivery_by_end ON webhook_delivery USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX webhook_delivery_due ON webhook_delivery USING btree (endpoint_id, next_attempt_at, "position") WHERE in_front;
CREATE UNIQUE INDEX webhook_delivery_front ON webhook_delivery USING btree (endpoint_id, case_key) WHERE in_front;
CREATE INDEX webhook_delivery_in_order ON webhook_delivery USING btree (endpoint_id, case_key, "position") WHERE (status = 'pending'::text);
CREATE INDEX webhook_delivery_latest ON webhook_delivery USING btree (endpoint_id, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_leased ON webhook_delivery USING btree (endpoint_id, lease_until) WHERE (lease_id IS NOT NULL);
CREATE UNIQUE INDEX webhook_delivery_once ON webhook_delivery USING btree (endpoint_id, event_id);
CREATE INDEX webhook_endpoint_active ON webhook_endpoint USING btree ("position") WHERE (status = 'active'::text);
CREATE INDEX webhook_endpoint_by_holder ON webhook_endpoint USING btree (held_by) WHERE (status <> 'removed'::text);
CREATE INDEX webhook_endpoint_by_merchant ON webhook_endpoint USING btree (merchant_id, id) WHERE (status <> 'removed'::text);
CREATE INDEX webhook_endpoint_of_machines ON webhook_endpoint USING btree (id) WHERE ((status = 'active'::text) AND (held_by ~~ 'service:%'::text));
CREATE INDEX webhook_endpoint_paused ON webhook_endpoint USING btree (paused_why) WHERE (status = 'paused'::text);
CREATE INDEX webhook_endpoint_removed ON webhook_endpoint USING btree (id) WHERE (status = 'removed'::text);
CREATE INDEX webhook_endpoint_spent ON webhook_endpoint USING btree (overlap_until) WHERE (previous_secret_encrypted IS NOT NULL);

CREATE STATISTICS appeal_turn (mcv) ON stage, reason_code, closed_at, waiting_on, wait_kind FROM appeal;

CREATE OR REPLACE FUNCTION announce_events()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_advisory_xact_lock_shared((21620::bigint << 48) | (SELECT last_value FROM event_position));
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION bank_inbox_is_judged()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT 1 FROM bank_inbox WHERE id = NEW.id AND verdict = 'judging') THEN
    RAISE EXCEPTION 'an answer without a verdict' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION binds(status text, pending jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT status = 'active' OR (status = 'lapsed' AND coalesce(pending->'change'->>'what', '') = 'renew')
$function$
;
CREATE OR REPLACE FUNCTION book_ledger_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  frozen frozen_transaction%ROWTYPE;
  ordered release_order%ROWTYPE;
  moved bigint := NEW.amount_minor;
BEGIN
  SELECT * INTO frozen FROM frozen_transaction WHERE id = NEW.frozen_transaction_id;
  IF NEW.kind = 'hold' THEN
    IF moved <> frozen.amount_minor THEN
      RAISE EXCEPTION 'a hold is for the whole transaction (% of %)', moved, frozen.amount_minor USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO ledger_balance (frozen_transaction_id, held_minor, remaining_minor) VALUES (NEW.frozen_transaction_id, moved, moved);
    RETURN NEW;
  END IF;
  IF NEW.release_order_id IS NOT NULL THEN
    SELECT * INTO ordered FROM release_order WHERE id = NEW.release_order_id;
    IF NEW.kind = 'place' AND ordered.purpose = 'cardholder_refund' AND ordered.destination_reference <> frozen.reference THEN
      RAISE EXCEPTION 'a refund goes to the card that paid, not to that of %', ordered.destination_reference USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.kind LIKE 'post%' AND NEW.kind <> (CASE ordered.purpose WHEN 'release' THEN 'post' WHEN 'cardholder_refund' THEN 'post_refund' ELSE 'post_' || ordered.purpose END) THEN
      RAISE EXCEPTION 'an order for % is not booked as %', ordered.purpose, NEW.kind USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF NEW.kind LIKE 'post%' OR NEW.kind = 'void' THEN
    PERFORM 1 FROM ledger_entry WHERE release_order_id = NEW.release_order_id AND frozen_transaction_id = NEW.frozen_transaction_id AND kind = 'place' AND amount_minor = moved;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'nothing was placed that could be %ed', NEW.kind USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  UPDATE ledger_balance SET
    remaining_minor = remaining_minor + CASE WHEN NEW.credit = 'remaining' THEN moved WHEN NEW.debit = 'remaining' THEN -moved ELSE 0 END,
    pending_minor = pending_minor + CASE WHEN NEW.credit = 'pending' THEN moved WHEN NEW.debit = 'pending' THEN -moved ELSE 0 END,
    reserved_minor = reserved_minor + CASE WHEN NEW.credit = 'reserved' THEN moved WHEN NEW.debit = 'reserved' THEN -moved ELSE 0 END,
    released_minor = released_minor + CASE WHEN NEW.credit = 'released' THEN moved ELSE 0 END,
    offset_minor = offset_minor + CASE WHEN NEW.credit = 'offset' THEN moved ELSE 0 END,
    refunded_minor = refunded_minor + CASE WHEN NEW.credit = 'refunded' THEN moved ELSE 0 END,
    transferred_minor = transferred_minor + CASE WHEN NEW.credit = 'transferred' THEN moved ELSE 0 END
  WHERE frozen_transaction_id = NEW.frozen_transaction_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'transaction % was never held', NEW.frozen_transaction_id USING ERRCODE = 'check_violation';
  END IF;
  -- What a cardholder contests is kept or goes back to the card. Pending counts here only when it goes to somebody else.
  IF NEW.kind = 'reserve' OR (NEW.kind = 'place' AND ordered.purpose <> 'cardholder_refund') THEN
    PERFORM 1 FROM ledger_balance b WHERE b.frozen_transaction_id = NEW.frozen_transaction_id
      AND b.released_minor + b.offset_minor + b.transferred_minor + b.reserved_minor + (CASE NEW.kind WHEN 'place' THEN moved ELSE 0 END) > frozen.amount_minor - frozen.contested_minor;
    IF FOUND THEN
      RAISE EXCEPTION 'what a cardholder contests goes to nobody else' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION break_closed_by_others()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF EXISTS (
      SELECT 1 FROM appeal a JOIN appeal b ON b.freeze_order_id = a.freeze_order_id, jsonb_array_elements(b.participants) AS one
      WHERE a.id = NEW.appeal_id AND one ->> 'personId' IN (NEW.proposed_by, NEW.approved_by)) THEN
    RAISE EXCEPTION 'break_closed_by_others: somebody who acted in the case does not say what became of its money' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION check_money_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM 1 FROM money_correction c WHERE c.id = NEW.reverses AND c.reverses IS NULL AND c.order_id = NEW.order_id AND c.currency = NEW.currency
    AND c.amount_minor = NEW.amount_minor AND c.debit = NEW.credit AND c.credit = NEW.debit;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a correction is reversed whole' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION check_penalty_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM 1 FROM penalty WHERE id = NEW.penalty_id AND amount_minor = NEW.amount_minor AND currency = NEW.currency;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'an entry is for the whole penalty' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.kind = 'reversal' AND NOT EXISTS (SELECT 1 FROM penalty_entry WHERE penalty_id = NEW.penalty_id AND kind = 'charge') THEN
    RAISE EXCEPTION 'nothing was charged that could be reversed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION closed_break_is_corrected()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  closed money_break%ROWTYPE;
  booked bigint;
BEGIN
  SELECT * INTO closed FROM money_break WHERE id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  SELECT coalesce(sum(CASE WHEN debit = 'core' THEN -amount_minor ELSE amount_minor END), 0) INTO booked FROM money_correction WHERE break_id = closed.id;
  IF booked <> (CASE WHEN closed.state = 'closed' AND closed.class IN ('paid_twice', 'paid_after_refusal', 'unknown_order', 'amount_differs', 'missing_at_core', 'paid_not_posted', 'correction_outdated')
    THEN closed.theirs_minor - closed.ours_minor ELSE 0 END) THEN
    RAISE EXCEPTION 'break % is %, and % is booked for it', closed.id, closed.state, booked USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION escalated_when_opened()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  -- With an appeal that is being opened its task may come first: nothing is escalated then.
  NEW.escalation_level := coalesce((SELECT a.escalation_level FROM appeal a WHERE a.id = NEW.appeal_id), 0);
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION follow_webhook_delivery()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE webhook_delivery SET in_front = true WHERE id = (
    SELECT d.id FROM webhook_delivery d WHERE d.endpoint_id = OLD.endpoint_id AND d.case_key = OLD.case_key AND d.status = 'pending' ORDER BY d.position LIMIT 1);
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION halt_alone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_advisory_xact_lock(21621, 1);
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION held_when_opened()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  SELECT coalesce(sum(b.remaining_minor + b.reserved_minor + b.pending_minor), 0) INTO NEW.held_minor
    FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = NEW.freeze_order_id;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_account_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.status <> 'proposed' THEN
    RAISE EXCEPTION 'a change of the account begins with its proposal' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND NOT (OLD.status = NEW.status OR (OLD.status, NEW.status) IN (('proposed', 'verified'), ('verified', 'cooling'), ('cooling', 'in_effect'), ('proposed', 'ended'), ('verified', 'ended'), ('cooling', 'ended'))) THEN
    RAISE EXCEPTION 'no step of an account change is left out' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.verification IS NOT NULL AND NEW.verification IS DISTINCT FROM OLD.verification OR OLD.approval IS NOT NULL AND NEW.approval IS DISTINCT FROM OLD.approval
      OR OLD.cools_until_at IS NOT NULL AND NEW.cools_until_at IS DISTINCT FROM OLD.cools_until_at OR OLD.status IN ('in_effect', 'ended')) THEN
    RAISE EXCEPTION 'a step of an account change is taken once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_bank_inbox()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.verdict = 'accepted' AND (NEW.verdict <> 'accepted' OR NEW.answer <> OLD.answer OR NEW.request_id <> OLD.request_id) THEN
    RAISE EXCEPTION 'what was believed is not taken back' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.acknowledged_at IS NOT NULL THEN
    RAISE EXCEPTION 'an alarm is acknowledged once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_bank_profile()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.status <> 'draft' THEN
    RAISE EXCEPTION 'a profile is decided once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_conflict_of_interest()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an interest ends once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_ended_break()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'break % has ended', OLD.id USING ERRCODE = 'check_violation';
END $function$
;
CREATE OR REPLACE FUNCTION keep_ended_halt()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a halt that has ended is history' USING ERRCODE = 'check_violation';
END $function$
;
CREATE OR REPLACE FUNCTION keep_fired_mark()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.fired_at IS NOT NULL THEN
    RAISE EXCEPTION 'mark % of order % has fired and stays as it is', OLD.kind, OLD.freeze_order_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_pending_webhook()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'webhook delivery % is still to be sent', OLD.id USING ERRCODE = 'restrict_violation';
END $function$
;
CREATE OR REPLACE FUNCTION keep_person_absence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an absence ends once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_policy_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF current_user = 'thaw_app' AND NEW.status <> 'drafted' THEN
      RAISE EXCEPTION 'a policy version begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.id, OLD.version) IS DISTINCT FROM (NEW.id, NEW.version) OR OLD.status = 'withdrawn'
    OR (OLD.status = 'approved' AND (NEW.status <> 'withdrawn' OR (OLD.approved_by, OLD.approved_at) IS DISTINCT FROM (NEW.approved_by, NEW.approved_at)))
    OR (NEW.status <> 'drafted' AND (OLD.body, OLD.effective_from, OLD.revision, OLD.authors, OLD.why, OLD.drafted_at)
      IS DISTINCT FROM (NEW.body, NEW.effective_from, NEW.revision, NEW.authors, NEW.why, NEW.drafted_at)) THEN
    RAISE EXCEPTION 'a policy version that is settled is never edited' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION keep_service_key()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.expires_at > OLD.expires_at THEN
    RAISE EXCEPTION 'the end of a key is brought forward, never put off' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.revoked_at IS NOT NULL AND (NEW.revoked_at IS NULL OR NEW.revoked_at <> OLD.revoked_at) THEN
    RAISE EXCEPTION 'a key is revoked once and stays revoked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION meet_releases()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM 1 FROM merchant WHERE id = NEW.merchant_id FOR NO KEY UPDATE;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION note_order_for_warning()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO warning_due (freeze_order_id) VALUES (NEW.id);
  RETURN NULL;
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
CREATE OR REPLACE FUNCTION outside_merchants()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('thaw.merchant_ids'::text, true), ''::text), '{}'::text))::uuid[]
;
CREATE OR REPLACE FUNCTION penalty_is_booked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  booked text[] := ARRAY(SELECT kind FROM penalty_entry WHERE penalty_id = NEW.id ORDER BY kind);
  said text;
BEGIN
  SELECT status INTO said FROM penalty WHERE id = NEW.id;
  IF booked IS DISTINCT FROM (CASE WHEN said IN ('charged', 'reversal_proposed') THEN '{charge}'::text[] WHEN said = 'reversed' THEN '{charge,reversal}'::text[] ELSE '{}'::text[] END) THEN
    RAISE EXCEPTION 'penalty % is %, and booked is %', NEW.id, said, booked USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION place_webhook_delivery()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Positions rise: whoever comes is last.
    NEW.in_front := NEW.status = 'pending' AND NOT EXISTS (
      SELECT 1 FROM webhook_delivery d WHERE d.endpoint_id = NEW.endpoint_id AND d.case_key = NEW.case_key AND d.status = 'pending');
  ELSIF NEW.status <> 'pending' THEN
    NEW.in_front := false;
  ELSIF OLD.status <> 'pending' THEN
    -- Put in line once more, at its old place.
    NEW.in_front := NOT EXISTS (
      SELECT 1 FROM webhook_delivery d WHERE d.endpoint_id = NEW.endpoint_id AND d.case_key = NEW.case_key AND d.status = 'pending' AND d.position < NEW.position);
    IF NEW.in_front THEN
      UPDATE webhook_delivery d SET in_front = false WHERE d.endpoint_id = NEW.endpoint_id AND d.case_key = NEW.case_key AND d.status = 'pending' AND d.in_front;
    END IF;
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION release_goes_to_the_payee()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  payee uuid;
BEGIN
  SELECT account_id INTO payee FROM account_change WHERE freeze_order_id = NEW.freeze_order_id AND status = 'in_effect' ORDER BY in_effect_at DESC, id DESC LIMIT 1;
  IF payee IS NULL THEN
    SELECT settlement_account_id INTO payee FROM freeze_order WHERE id = NEW.freeze_order_id;
  END IF;
  IF NEW.settlement_account_id IS DISTINCT FROM payee THEN
    RAISE EXCEPTION 'release_goes_to_the_snapshot, or to the account of a change that took effect' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM account_change WHERE freeze_order_id = NEW.freeze_order_id AND status IN ('proposed', 'verified', 'cooling')) THEN
    RAISE EXCEPTION 'the account is being changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION respect_authority_limit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  owner uuid;
  money char(3);
  whole boolean;
  kept bigint;
  left_over bigint;
BEGIN
  SELECT o.merchant_id, o.currency INTO owner, money
    FROM frozen_transaction t JOIN freeze_order o ON o.id = t.freeze_order_id WHERE t.id = NEW.frozen_transaction_id;
  PERFORM 1 FROM merchant WHERE id = owner FOR NO KEY UPDATE;
  SELECT bool_or(o.limit_kind = 'whole_account'), max(o.limit_minor) FILTER (WHERE o.currency = money) INTO whole, kept
    FROM freeze_order o WHERE o.merchant_id = owner AND o.source = 'authority' AND o.status IN ('active', 'lapsed') AND binds(o.status, o.pending);
  IF whole IS NULL OR (NOT whole AND kept IS NULL) THEN
    RETURN NEW;
  END IF;
  SELECT coalesce(sum(b.remaining_minor + b.reserved_minor), 0) INTO left_over
    FROM freeze_order o JOIN frozen_transaction t ON t.freeze_order_id = o.id JOIN ledger_balance b ON b.frozen_transaction_id = t.id
    WHERE o.merchant_id = owner AND o.currency = money;
  IF whole OR left_over < kept THEN
    RAISE EXCEPTION 'an authority''s order keeps % of what is held', coalesce(kept::text, 'all') USING ERRCODE = 'TH001';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION respect_open_breaks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF EXISTS (SELECT 1 FROM appeal a JOIN money_break b ON b.appeal_id = a.id WHERE a.freeze_order_id = NEW.freeze_order_id
      AND b.state IN ('open', 'closing_proposed') AND b.class IN ('paid_twice', 'paid_after_refusal', 'amount_differs')) THEN
    RAISE EXCEPTION 'a break is open: money of this freeze order may have left already' USING ERRCODE = 'TH003';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION respect_releases_halt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(21621, 1);
  IF EXISTS (SELECT 1 FROM releases_halt WHERE resumed_at IS NULL) THEN
    RAISE EXCEPTION 'all releases are halted' USING ERRCODE = 'TH002';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION settled_position()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
DECLARE
  taken bigint;
  announced bigint;
BEGIN
  SELECT last_value INTO taken FROM event_position;
  SELECT min(objid::bigint | ((classid::bigint & 65535) << 32)) INTO announced FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = 21620
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
  RETURN least(taken, announced);
END $function$
;
CREATE OR REPLACE FUNCTION tell_tasks_of_escalation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE task SET escalation_level = NEW.escalation_level WHERE appeal_id = NEW.id AND status IN ('open', 'claimed');
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION tell_what_is_held()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE appeal a SET held_minor = a.held_minor + moved.minor
    FROM (SELECT t.freeze_order_id, sum(CASE WHEN e.kind = 'hold' THEN e.amount_minor WHEN e.kind LIKE 'post%' THEN -e.amount_minor ELSE 0 END) AS minor
      FROM booked e JOIN frozen_transaction t ON t.id = e.frozen_transaction_id GROUP BY t.freeze_order_id) moved
    WHERE a.freeze_order_id = moved.freeze_order_id AND moved.minor <> 0;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION treasury_has_agreed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  leaving numeric;
  wanted integer;
  agreed integer;
BEGIN
  SELECT coalesce(sum(amount_minor), 0) INTO leaving FROM release_order WHERE freeze_order_id = NEW.freeze_order_id AND status <> 'voided';
  SELECT treasury_people(p.body, NEW.currency, leaving) INTO wanted
    FROM appeal a JOIN policy_version p ON p.id = a.policy_id AND p.version = a.policy_version WHERE a.id = NEW.appeal_id;
  IF wanted = 0 THEN
    RETURN NULL;
  END IF;
  SELECT count(DISTINCT t.by) INTO agreed FROM treasury_approval t
    WHERE t.mandate_id = NEW.mandate_id AND t.appeal_id = NEW.appeal_id AND t.up_to_minor >= leaving
      AND (NEW.settlement_account_id IS NULL OR t.settlement_account_id = NEW.settlement_account_id)
      AND NOT EXISTS (
        SELECT 1 FROM appeal a, jsonb_array_elements(a.participants) AS one
        WHERE a.freeze_order_id = NEW.freeze_order_id AND one ->> 'personId' = t.by AND (a.id <> NEW.appeal_id OR one ->> 'capacity' <> 'release'));
  IF agreed < wanted THEN
    RAISE EXCEPTION 'treasury_has_agreed: % of % people have agreed that % leaves', agreed, wanted, leaving USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION treasury_people(policy jsonb, money text, amount numeric)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT coalesce(CASE WHEN policy #> ARRAY['treasury', 'tiers', money] IS NULL
    THEN (SELECT max((tier ->> 'people')::integer) FROM jsonb_each(coalesce(policy #> '{treasury,tiers}', '{}')) AS c(code, tiers), jsonb_array_elements(c.tiers) AS tier)
    ELSE (SELECT (tier ->> 'people')::integer FROM jsonb_array_elements(policy #> ARRAY['treasury', 'tiers', money]) WITH ORDINALITY AS t(tier, n)
          WHERE tier ->> 'upToMinor' IS NULL OR amount <= (tier ->> 'upToMinor')::numeric ORDER BY n LIMIT 1)
    END, 0)
$function$
;

CREATE TRIGGER announce_events BEFORE INSERT ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION announce_events();
CREATE CONSTRAINT TRIGGER bank_inbox_is_judged AFTER INSERT ON bank_inbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bank_inbox_is_judged();
CREATE TRIGGER book_ledger_entry AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION book_ledger_entry();
CREATE TRIGGER break_closed_by_others BEFORE UPDATE OF state, proposed_by, approved_by ON money_break FOR EACH ROW WHEN (((new.appeal_id IS NOT NULL) AND (((new.state = 'closing_proposed'::text) AND (old.state = 'open'::text)) OR (new.state = 'closed'::text)))) EXECUTE FUNCTION break_closed_by_others();
CREATE TRIGGER check_money_correction BEFORE INSERT ON money_correction FOR EACH ROW WHEN ((new.reverses IS NOT NULL)) EXECUTE FUNCTION check_money_correction();
CREATE TRIGGER check_penalty_entry BEFORE INSERT ON penalty_entry FOR EACH ROW EXECUTE FUNCTION check_penalty_entry();
CREATE CONSTRAINT TRIGGER closed_break_is_corrected AFTER INSERT OR UPDATE OF state ON money_break DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION closed_break_is_corrected('id');
CREATE CONSTRAINT TRIGGER correction_is_for_its_break AFTER INSERT ON money_correction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION closed_break_is_corrected('break_id');
CREATE TRIGGER escalated_when_opened BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION escalated_when_opened();
CREATE TRIGGER halt_alone BEFORE INSERT ON releases_halt FOR EACH ROW EXECUTE FUNCTION halt_alone();
CREATE TRIGGER held_when_opened BEFORE INSERT ON appeal FOR EACH ROW EXECUTE FUNCTION held_when_opened();
CREATE TRIGGER keep_account_steps BEFORE INSERT OR UPDATE ON account_change FOR EACH ROW EXECUTE FUNCTION keep_account_steps();
CREATE TRIGGER keep_bank_inbox BEFORE UPDATE ON bank_inbox FOR EACH ROW EXECUTE FUNCTION keep_bank_inbox();
CREATE TRIGGER keep_bank_profile BEFORE UPDATE ON bank_profile FOR EACH ROW EXECUTE FUNCTION keep_bank_profile();
CREATE TRIGGER keep_conflict_of_interest BEFORE UPDATE ON conflict_of_interest FOR EACH ROW EXECUTE FUNCTION keep_conflict_of_interest();
CREATE TRIGGER keep_ended_break BEFORE UPDATE ON money_break FOR EACH ROW WHEN ((old.state = ANY (ARRAY['closed'::text, 'resolved'::text]))) EXECUTE FUNCTION keep_ended_break();
CREATE TRIGGER keep_ended_halt BEFORE UPDATE ON releases_halt FOR EACH ROW WHEN ((old.resumed_at IS NOT NULL)) EXECUTE FUNCTION keep_ended_halt();
CREATE TRIGGER keep_fired_mark BEFORE UPDATE ON order_mark FOR EACH ROW EXECUTE FUNCTION keep_fired_mark();
CREATE TRIGGER keep_person_absence BEFORE UPDATE ON person_absence FOR EACH ROW EXECUTE FUNCTION keep_person_absence();
CREATE TRIGGER keep_policy_version BEFORE INSERT OR UPDATE ON policy_version FOR EACH ROW EXECUTE FUNCTION keep_policy_version();
CREATE TRIGGER keep_service_key BEFORE UPDATE ON service_key FOR EACH ROW EXECUTE FUNCTION keep_service_key();
CREATE TRIGGER meet_releases BEFORE INSERT OR UPDATE ON freeze_order FOR EACH ROW WHEN ((new.source = 'authority'::text)) EXECUTE FUNCTION meet_releases();
CREATE TRIGGER note_order_for_warning AFTER INSERT ON freeze_order FOR EACH ROW EXECUTE FUNCTION note_order_for_warning();
CREATE TRIGGER notify_outbox AFTER INSERT ON outbox FOR EACH ROW WHEN (((NOT new.is_start) AND (new.available_at <= now()))) EXECUTE FUNCTION notify_outbox();
CREATE CONSTRAINT TRIGGER penalty_is_booked AFTER INSERT OR UPDATE ON penalty DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION penalty_is_booked();
CREATE TRIGGER release_goes_to_the_payee BEFORE INSERT OR UPDATE OF settlement_account_id, freeze_order_id, purpose ON release_order FOR EACH ROW WHEN ((new.purpose = 'release'::text)) EXECUTE FUNCTION release_goes_to_the_payee();
CREATE TRIGGER respect_authority_limit AFTER UPDATE OF remaining_minor, reserved_minor ON ledger_balance FOR EACH ROW WHEN (((new.remaining_minor + new.reserved_minor) < (old.remaining_minor + old.reserved_minor))) EXECUTE FUNCTION respect_authority_limit();
CREATE TRIGGER respect_open_breaks BEFORE INSERT ON release_order FOR EACH ROW EXECUTE FUNCTION respect_open_breaks();
CREATE TRIGGER respect_releases_halt BEFORE INSERT ON release_order FOR EACH ROW EXECUTE FUNCTION respect_releases_halt();
CREATE TRIGGER tell_tasks_of_escalation AFTER UPDATE OF escalation_level ON appeal FOR EACH ROW WHEN ((old.escalation_level IS DISTINCT FROM new.escalation_level)) EXECUTE FUNCTION tell_tasks_of_escalation();
CREATE TRIGGER tell_what_is_held AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS booked FOR EACH STATEMENT EXECUTE FUNCTION tell_what_is_held();
CREATE CONSTRAINT TRIGGER treasury_has_agreed AFTER INSERT ON release_order DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION treasury_has_agreed();
CREATE TRIGGER webhook_delivery_followed AFTER UPDATE OF status ON webhook_delivery FOR EACH ROW WHEN ((old.in_front AND (new.status <> 'pending'::text))) EXECUTE FUNCTION follow_webhook_delivery();
CREATE TRIGGER webhook_delivery_kept BEFORE DELETE ON webhook_delivery FOR EACH ROW WHEN ((old.status = 'pending'::text)) EXECUTE FUNCTION keep_pending_webhook();
CREATE TRIGGER webhook_delivery_placed BEFORE INSERT OR UPDATE OF status ON webhook_delivery FOR EACH ROW EXECUTE FUNCTION place_webhook_delivery();

GRANT DELETE, INSERT, SELECT ON saved_view TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON idempotency_key TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON outbox TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON paper_set_aside TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON warning_due TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON webhook_delivery TO thaw_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON worker_beat TO thaw_app;
GRANT INSERT, SELECT ON account_change TO thaw_app;
GRANT INSERT, SELECT ON audit_entry TO thaw_app;
GRANT INSERT, SELECT ON bank_inbox TO thaw_app;
GRANT INSERT, SELECT ON bank_profile TO thaw_app;
GRANT INSERT, SELECT ON bank_profile_key TO thaw_app;
GRANT INSERT, SELECT ON calendar_import TO thaw_app;
GRANT INSERT, SELECT ON calendar_year TO thaw_app;
GRANT INSERT, SELECT ON conflict_of_interest TO thaw_app;
GRANT INSERT, SELECT ON document_claims TO thaw_app;
GRANT INSERT, SELECT ON freeze_order TO thaw_app;
GRANT INSERT, SELECT ON frozen_transaction TO thaw_app;
GRANT INSERT, SELECT ON ledger_entry TO thaw_app;
GRANT INSERT, SELECT ON merchant TO thaw_app;
GRANT INSERT, SELECT ON money_break TO thaw_app;
GRANT INSERT, SELECT ON money_check TO thaw_app;
GRANT INSERT, SELECT ON money_correction TO thaw_app;
GRANT INSERT, SELECT ON order_mark TO thaw_app;
GRANT INSERT, SELECT ON penalty TO thaw_app;
GRANT INSERT, SELECT ON penalty_entry TO thaw_app;
GRANT INSERT, SELECT ON person_absence TO thaw_app;
GRANT INSERT, SELECT ON releases_halt TO thaw_app;
GRANT INSERT, SELECT ON service_account TO thaw_app;
GRANT INSERT, SELECT ON service_key TO thaw_app;
GRANT INSERT, SELECT ON settlement_account TO thaw_app;
GRANT INSERT, SELECT ON settlement_statement TO thaw_app;
GRANT INSERT, SELECT ON statement_account TO thaw_app;
GRANT INSERT, SELECT ON statement_alarm TO thaw_app;
GRANT INSERT, SELECT ON statement_line TO thaw_app;
GRANT INSERT, SELECT ON step_finding TO thaw_app;
GRANT INSERT, SELECT ON treasury_approval TO thaw_app;
GRANT INSERT, SELECT ON waiver TO thaw_app;
GRANT INSERT, SELECT ON warning TO thaw_app;
GRANT INSERT, SELECT ON webhook_attempt TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON appeal TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON audit_head TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON bank_query TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON bank_request TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON document TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON policy_version TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON release_order TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON remedy_item TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON remedy_run TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON stuck_finding TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON stuck_item TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON task TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON wait TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON watch_lease TO thaw_app;
GRANT INSERT, SELECT, UPDATE ON webhook_endpoint TO thaw_app;
GRANT SELECT ON ledger_balance TO thaw_app;
GRANT UPDATE (acknowledged_at) ON bank_inbox TO thaw_app;
GRANT UPDATE (acknowledged_at) ON warning TO thaw_app;
GRANT UPDATE (acknowledged_by) ON bank_inbox TO thaw_app;
GRANT UPDATE (acknowledged_by) ON warning TO thaw_app;
GRANT UPDATE (acknowledged_note) ON bank_inbox TO thaw_app;
GRANT UPDATE (agreed_at) ON service_account TO thaw_app;
GRANT UPDATE (agreed_by) ON service_account TO thaw_app;
GRANT UPDATE (alarm) ON bank_inbox TO thaw_app;
GRANT UPDATE (answer) ON bank_inbox TO thaw_app;
GRANT UPDATE (appeal_id) ON bank_inbox TO thaw_app;
GRANT UPDATE (appeal_id) ON money_break TO thaw_app;
GRANT UPDATE (approval) ON account_change TO thaw_app;
GRANT UPDATE (approved_at) ON calendar_import TO thaw_app;
GRANT UPDATE (approved_by) ON calendar_import TO thaw_app;
GRANT UPDATE (approved_by) ON money_break TO thaw_app;
GRANT UPDATE (asked_at) ON service_account TO thaw_app;
GRANT UPDATE (asked_by) ON service_account TO thaw_app;
GRANT UPDATE (bank_code) ON bank_inbox TO thaw_app;
GRANT UPDATE (barrier) ON calendar_import TO thaw_app;
GRANT UPDATE (changed_at) ON saved_view TO thaw_app;
GRANT UPDATE (closed_at) ON warning TO thaw_app;
GRANT UPDATE (closed_by) ON warning TO thaw_app;
GRANT UPDATE (closed_why) ON warning TO thaw_app;
GRANT UPDATE (code) ON bank_inbox TO thaw_app;
GRANT UPDATE (cools_until_at) ON account_change TO thaw_app;
GRANT UPDATE (currency) ON money_break TO thaw_app;
GRANT UPDATE (decided_at) ON bank_profile TO thaw_app;
GRANT UPDATE (decided_at) ON penalty TO thaw_app;
GRANT UPDATE (decided_at) ON waiver TO thaw_app;
GRANT UPDATE (decided_by) ON bank_profile TO thaw_app;
GRANT UPDATE (decided_by) ON penalty TO thaw_app;
GRANT UPDATE (decided_by) ON waiver TO thaw_app;
GRANT UPDATE (deliveries) ON bank_inbox TO thaw_app;
GRANT UPDATE (detail) ON bank_inbox TO thaw_app;
GRANT UPDATE (done_at) ON calendar_import TO thaw_app;
GRANT UPDATE (done_at) ON money_check TO thaw_app;
GRANT UPDATE (dropped_at) ON order_mark TO thaw_app;
GRANT UPDATE (ended) ON account_change TO thaw_app;
GRANT UPDATE (ended_at) ON conflict_of_interest TO thaw_app;
GRANT UPDATE (ended_at) ON money_break TO thaw_app;
GRANT UPDATE (ended_at) ON person_absence TO thaw_app;
GRANT UPDATE (ended_by) ON conflict_of_interest TO thaw_app;
GRANT UPDATE (ended_by) ON person_absence TO thaw_app;
GRANT UPDATE (evidence) ON money_break TO thaw_app;
GRANT UPDATE (expires_at) ON freeze_order TO thaw_app;
GRANT UPDATE (expires_at) ON service_key TO thaw_app;
GRANT UPDATE (field) ON bank_inbox TO thaw_app;
GRANT UPDATE (filters) ON saved_view TO thaw_app;
GRANT UPDATE (fired_at) ON order_mark TO thaw_app;
GRANT UPDATE (in_effect_at) ON account_change TO thaw_app;
GRANT UPDATE (last_arrived_at) ON bank_inbox TO thaw_app;
GRANT UPDATE (last_used_at) ON service_key TO thaw_app;
GRANT UPDATE (limit_kind) ON freeze_order TO thaw_app;
GRANT UPDATE (limit_minor) ON freeze_order TO thaw_app;
GRANT UPDATE (looked) ON calendar_import TO thaw_app;
GRANT UPDATE (moved) ON calendar_import TO thaw_app;
GRANT UPDATE (name) ON saved_view TO thaw_app;
GRANT UPDATE (open) ON money_check TO thaw_app;
GRANT UPDATE (opened) ON money_check TO thaw_app;
GRANT UPDATE (ours_minor) ON money_break TO thaw_app;
GRANT UPDATE (pending) ON freeze_order TO thaw_app;
GRANT UPDATE (planned) ON freeze_order TO thaw_app;
GRANT UPDATE (proposed_at) ON money_break TO thaw_app;
GRANT UPDATE (proposed_at) ON penalty TO thaw_app;
GRANT UPDATE (proposed_by) ON money_break TO thaw_app;
GRANT UPDATE (proposed_by) ON penalty TO thaw_app;
GRANT UPDATE (reached) ON calendar_import TO thaw_app;
GRANT UPDATE (refused) ON calendar_import TO thaw_app;
GRANT UPDATE (remedy_until_at) ON penalty TO thaw_app;
GRANT UPDATE (renewals) ON freeze_order TO thaw_app;
GRANT UPDATE (request_id) ON bank_inbox TO thaw_app;
GRANT UPDATE (resolved) ON money_check TO thaw_app;
GRANT UPDATE (resumed_at) ON releases_halt TO thaw_app;
GRANT UPDATE (resumed_by) ON releases_halt TO thaw_app;
GRANT UPDATE (resumption_proposed_at) ON releases_halt TO thaw_app;
GRANT UPDATE (resumption_proposed_by) ON releases_halt TO thaw_app;
GRANT UPDATE (resumption_why) ON releases_halt TO thaw_app;
GRANT UPDATE (review_at) ON freeze_order TO thaw_app;
GRANT UPDATE (revoked_at) ON service_account TO thaw_app;
GRANT UPDATE (revoked_at) ON service_key TO thaw_app;
GRANT UPDATE (revoked_by) ON service_account TO thaw_app;
GRANT UPDATE (revoked_by) ON service_key TO thaw_app;
GRANT UPDATE (seen_at) ON money_break TO thaw_app;
GRANT UPDATE (served_at) ON freeze_order TO thaw_app;
GRANT UPDATE (shared_with) ON saved_view TO thaw_app;
GRANT UPDATE (state) ON calendar_import TO thaw_app;
GRANT UPDATE (state) ON money_break TO thaw_app;
GRANT UPDATE (status) ON account_change TO thaw_app;
GRANT UPDATE (status) ON bank_profile TO thaw_app;
GRANT UPDATE (status) ON freeze_order TO thaw_app;
GRANT UPDATE (status) ON penalty TO thaw_app;
GRANT UPDATE (status) ON waiver TO thaw_app;
GRANT UPDATE (status) ON warning TO thaw_app;
GRANT UPDATE (stops) ON freeze_order TO thaw_app;
GRANT UPDATE (theirs_minor) ON money_break TO thaw_app;
GRANT UPDATE (told_through) ON money_check TO thaw_app;
GRANT UPDATE (verdict) ON bank_inbox TO thaw_app;
GRANT UPDATE (verification) ON account_change TO thaw_app;
GRANT UPDATE (whole_account_reason) ON freeze_order TO thaw_app;
GRANT UPDATE (why) ON bank_profile TO thaw_app;
GRANT UPDATE (why) ON money_break TO thaw_app;
GRANT UPDATE (why) ON penalty TO thaw_app;
GRANT UPDATE (why) ON waiver TO thaw_app;
GRANT UPDATE (worked_until) ON calendar_import TO thaw_app;

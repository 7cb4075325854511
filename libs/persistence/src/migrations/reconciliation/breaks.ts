/** Looks at the books, what they found, and the entries that make up for it. */
export const breaksSql = `
CREATE TABLE money_check (
  id uuid PRIMARY KEY,
  trigger text NOT NULL CHECK (trigger IN ('scheduled', 'on_demand', 'before_bulk', 'upload')),
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  done_at timestamptz,
  told_through timestamptz,
  opened integer NOT NULL CHECK (opened >= 0),
  resolved integer NOT NULL CHECK (resolved >= 0),
  open integer NOT NULL CHECK (open >= 0)
);
CREATE INDEX money_check_to_do ON money_check (id) WHERE done_at IS NULL;
CREATE INDEX money_check_done ON money_check (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE money_break (
  id uuid PRIMARY KEY,
  class text NOT NULL CHECK (class IN (
    'paid_twice', 'paid_after_refusal', 'unknown_order', 'amount_differs', 'missing_at_core', 'paid_not_posted', 'ledger_differs_from_case', 'correction_outdated',
    'line_twice', 'statement_drift', 'opening_differs', 'statement_missing', 'statement_altered', 'statement_unreadable'
  )),
  subject text NOT NULL,
  order_id text,
  appeal_id uuid REFERENCES appeal (id),
  day_on date,
  currency char(3),
  ours_minor bigint NOT NULL,
  theirs_minor bigint NOT NULL,
  evidence jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'closing_proposed', 'closed', 'resolved')),
  opened_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ended_at timestamptz,
  proposed_by text,
  proposed_at timestamptz,
  why text,
  approved_by text,
  CHECK ((state IN ('closed', 'resolved')) = (ended_at IS NOT NULL)),
  CHECK ((proposed_by IS NULL) = (proposed_at IS NULL) AND (proposed_by IS NULL) = (why IS NULL)),
  CHECK (state NOT IN ('closing_proposed', 'closed') OR proposed_by IS NOT NULL),
  CHECK ((state = 'closed') = (approved_by IS NOT NULL)),
  CONSTRAINT break_four_eyes CHECK (approved_by <> proposed_by)
);
-- Opened once.
CREATE UNIQUE INDEX one_open_break ON money_break (class, subject) WHERE state IN ('open', 'closing_proposed');
CREATE INDEX money_break_closed ON money_break (class, subject) WHERE state = 'closed';
CREATE INDEX money_break_by_appeal ON money_break (appeal_id) WHERE appeal_id IS NOT NULL;
CREATE INDEX money_break_by_order ON money_break (order_id) WHERE order_id IS NOT NULL;

-- What has ended stays as it ended.
CREATE FUNCTION keep_ended_break() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'break % has ended', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_ended_break BEFORE UPDATE ON money_break FOR EACH ROW WHEN (OLD.state IN ('closed', 'resolved')) EXECUTE FUNCTION keep_ended_break();

CREATE TABLE money_correction (
  id uuid PRIMARY KEY,
  break_id uuid NOT NULL REFERENCES money_break (id),
  order_id text NOT NULL,
  currency char(3) NOT NULL,
  debit text NOT NULL,
  credit text NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  reverses uuid REFERENCES money_correction (id),
  at timestamptz NOT NULL,
  proposed_by text NOT NULL,
  approved_by text NOT NULL,
  CONSTRAINT correction_four_eyes CHECK (approved_by <> proposed_by),
  CONSTRAINT correction_names_its_accounts CHECK (
    CASE WHEN reverses IS NULL THEN (debit = 'receivable' AND credit = 'core') OR (debit = 'core' AND credit = 'payable')
    ELSE (debit = 'core' AND credit = 'receivable') OR (debit = 'payable' AND credit = 'core') END
  ),
  CONSTRAINT reversed_once UNIQUE (reverses)
);
CREATE INDEX money_correction_by_order ON money_correction (order_id);
CREATE INDEX money_correction_by_break ON money_correction (break_id);

-- A reversal is whole: the same order and amount, its sides exchanged.
CREATE FUNCTION check_money_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM money_correction c WHERE c.id = NEW.reverses AND c.reverses IS NULL AND c.order_id = NEW.order_id AND c.currency = NEW.currency
    AND c.amount_minor = NEW.amount_minor AND c.debit = NEW.credit AND c.credit = NEW.debit;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a correction is reversed whole' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_money_correction BEFORE INSERT ON money_correction FOR EACH ROW WHEN (NEW.reverses IS NOT NULL) EXECUTE FUNCTION check_money_correction();

-- When the transaction commits, a break over money that people have closed is made up for to the fen; no other has entries.
CREATE FUNCTION closed_break_is_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;
CREATE CONSTRAINT TRIGGER closed_break_is_corrected AFTER INSERT OR UPDATE OF state ON money_break DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION closed_break_is_corrected('id');
CREATE CONSTRAINT TRIGGER correction_is_for_its_break AFTER INSERT ON money_correction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION closed_break_is_corrected('break_id');

GRANT SELECT, INSERT ON money_check, money_break, money_correction TO thaw_app;
GRANT UPDATE (done_at, told_through, opened, resolved, open) ON money_check TO thaw_app;
GRANT UPDATE (currency, ours_minor, theirs_minor, evidence, appeal_id, state, seen_at, ended_at, proposed_by, proposed_at, why, approved_by) ON money_break TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON money_correction FROM thaw_app, PUBLIC;
`;

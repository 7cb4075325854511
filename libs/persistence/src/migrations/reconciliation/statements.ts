/** What the settlement core says it paid, as it came in. Append only: a statement that was wrong is explained, never edited. */
export const statementsSql = `
CREATE TABLE settlement_statement (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('final', 'interim')),
  reference text NOT NULL,
  day_on date,
  from_at timestamptz NOT NULL,
  through_at timestamptz NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes integer NOT NULL CHECK (size_bytes > 0),
  lines integer NOT NULL CHECK (lines >= 0),
  via text NOT NULL CHECK (via IN ('fetched', 'uploaded')),
  imported_by text NOT NULL,
  imported_at timestamptz NOT NULL,
  CHECK (from_at < through_at),
  CHECK ((kind = 'final') = (day_on IS NOT NULL)),
  CONSTRAINT same_file_once UNIQUE (sha256)
);
-- A day has one statement: another body for it is an alarm, not a statement.
CREATE UNIQUE INDEX one_final_statement_a_day ON settlement_statement (day_on) WHERE kind = 'final';
CREATE INDEX settlement_statement_by_end ON settlement_statement (through_at) WHERE kind = 'interim';

CREATE TABLE statement_account (
  statement_id uuid NOT NULL REFERENCES settlement_statement (id),
  account text NOT NULL,
  currency char(3) NOT NULL,
  opening_minor bigint NOT NULL,
  closing_minor bigint NOT NULL,
  paid_minor bigint NOT NULL CHECK (paid_minor >= 0),
  PRIMARY KEY (statement_id, account)
);

CREATE TABLE statement_line (
  statement_id uuid NOT NULL REFERENCES settlement_statement (id),
  line_no integer NOT NULL CHECK (line_no > 0),
  account text NOT NULL,
  currency char(3) NOT NULL,
  -- The core's word: a stranger's payment has an id that is none of ours.
  order_id text NOT NULL,
  core_reference text NOT NULL,
  executed_at timestamptz NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  PRIMARY KEY (statement_id, line_no),
  FOREIGN KEY (statement_id, account) REFERENCES statement_account (statement_id, account)
);
CREATE INDEX statement_line_by_order ON statement_line (order_id);

CREATE TABLE statement_alarm (
  kind text NOT NULL CHECK (kind IN ('altered', 'unreadable')),
  day_on date NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  sent_by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (kind, day_on, sha256)
);

CREATE INDEX release_order_by_placing ON release_order (placed_at);

GRANT SELECT, INSERT ON settlement_statement, statement_account, statement_line, statement_alarm TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON settlement_statement, statement_account, statement_line, statement_alarm FROM thaw_app, PUBLIC;
`;

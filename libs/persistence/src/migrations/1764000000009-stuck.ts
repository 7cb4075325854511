import type { MigrationInterface, QueryRunner } from 'typeorm';

const stuckSql = `
CREATE TABLE stuck_finding (
  id uuid PRIMARY KEY,
  class text NOT NULL,
  cause text NOT NULL,
  opened_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  oldest_since timestamptz NOT NULL,
  count integer NOT NULL CHECK (count > 0),
  held jsonb NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by text,
  note text,
  resolved_at timestamptz,
  -- The sweep that saw it last: what a later one misses is gone.
  sweep uuid NOT NULL,
  CONSTRAINT acknowledged_by_somebody CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);
-- What goes on is one finding, however often it is seen.
CREATE UNIQUE INDEX stuck_finding_opens_once ON stuck_finding (class, cause) WHERE resolved_at IS NULL;
CREATE INDEX stuck_finding_by_opening ON stuck_finding (opened_at DESC, id DESC);

CREATE TABLE stuck_item (
  finding_id uuid NOT NULL REFERENCES stuck_finding (id),
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  since timestamptz NOT NULL,
  held_minor bigint NOT NULL,
  currency char(3) NOT NULL,
  seen_at timestamptz NOT NULL,
  gone_at timestamptz,
  sweep uuid NOT NULL,
  PRIMARY KEY (finding_id, appeal_id)
);
CREATE INDEX stuck_item_live_by_appeal ON stuck_item (appeal_id) WHERE gone_at IS NULL;
CREATE INDEX stuck_item_by_age ON stuck_item (finding_id, since, appeal_id);

CREATE TABLE worker_beat (
  worker_id uuid PRIMARY KEY,
  started_at timestamptz NOT NULL,
  beat_at timestamptz NOT NULL,
  polling boolean NOT NULL
);

CREATE TABLE remedy_run (
  id uuid PRIMARY KEY,
  remedy text NOT NULL,
  why text NOT NULL,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  finding_id uuid REFERENCES stuck_finding (id),
  state text NOT NULL CHECK (state IN ('running', 'stopped', 'done')),
  ended_at timestamptz,
  CONSTRAINT done_has_an_end CHECK ((state = 'done') = (ended_at IS NOT NULL))
);
CREATE INDEX remedy_run_running ON remedy_run (requested_at) WHERE state = 'running';

CREATE TABLE remedy_item (
  run_id uuid NOT NULL REFERENCES remedy_run (id),
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  state text NOT NULL CHECK (state IN ('pending', 'done', 'refused', 'failed')),
  code text,
  ended_at timestamptz,
  PRIMARY KEY (run_id, appeal_id)
);
CREATE INDEX remedy_item_pending ON remedy_item (run_id) WHERE state = 'pending';

-- What the sweep asks for, each by its own index.
CREATE INDEX wait_live_by_kind ON wait (kind, since) WHERE ended_at IS NULL;
CREATE INDEX wait_live_provisional ON wait (due_at) WHERE ended_at IS NULL AND provisional;
CREATE INDEX task_open_by_opening ON task (opened_at, id) WHERE status = 'open';
CREATE INDEX task_claimed_by_lease ON task (lease_until) WHERE status = 'claimed';
CREATE INDEX release_order_unknown ON release_order (placed_at) WHERE status = 'unknown';
CREATE INDEX appeal_closed_by_time ON appeal (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX outbox_by_creation ON outbox (created_at);

GRANT SELECT, INSERT, UPDATE ON stuck_finding, stuck_item, remedy_run, remedy_item TO thaw_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_beat TO thaw_app;
`;

/** What is stuck: findings by cause with the appeals they concern, and the beats by which workers show that they live. */
export class Stuck1764000000009 implements MigrationInterface {
  name = 'Stuck1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stuckSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP INDEX outbox_by_creation, appeal_closed_by_time, release_order_unknown, task_claimed_by_lease, task_open_by_opening, wait_live_provisional, wait_live_by_kind;
DROP TABLE remedy_item, remedy_run, worker_beat, stuck_item, stuck_finding;
`);
  }
}

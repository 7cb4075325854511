import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What lists are filtered by stands in the rows they are read from, beside what they are sorted by: an index answers both at once. The
 * copies are written with the case in the same transaction; what is held is kept by the ledger itself, whoever books.
 */
const copiesSql = `
ALTER TABLE appeal
  ADD COLUMN wait_kind text,
  ADD COLUMN escalation_level integer NOT NULL DEFAULT 0 CHECK (escalation_level >= 0),
  ADD COLUMN imposed_at timestamptz,
  -- What is held now of the order it is against, in minor units.
  ADD COLUMN held_minor bigint NOT NULL DEFAULT 0 CHECK (held_minor >= 0);
UPDATE appeal a SET imposed_at = o.imposed_at,
  held_minor = (SELECT coalesce(sum(b.remaining_minor + b.reserved_minor + b.pending_minor), 0) FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = o.id)
  FROM freeze_order o WHERE o.id = a.freeze_order_id;
UPDATE appeal a SET wait_kind = w.kind, escalation_level = (SELECT count(*) FROM jsonb_array_elements(w.marks) m WHERE m ->> 'kind' = 'rung' AND m ->> 'firedAt' IS NOT NULL)
  FROM wait w WHERE w.id = a.live_wait_id;
ALTER TABLE appeal ALTER imposed_at SET NOT NULL,
  DROP CONSTRAINT wait_is_told,
  ADD CONSTRAINT wait_is_told CHECK ((closed_at IS NULL) = (waiting_on IS NOT NULL AND due_at IS NOT NULL AND wait_kind IS NOT NULL));

ALTER TABLE task ADD COLUMN merchant_id uuid, ADD COLUMN reason_code text, ADD COLUMN amount_minor bigint;
UPDATE task t SET merchant_id = a.merchant_id, reason_code = a.reason_code, amount_minor = a.amount_minor FROM appeal a WHERE a.id = t.appeal_id;
ALTER TABLE task ALTER merchant_id SET NOT NULL, ALTER reason_code SET NOT NULL, ALTER amount_minor SET NOT NULL;
`;

const heldSql = `
CREATE FUNCTION held_when_opened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT coalesce(sum(b.remaining_minor + b.reserved_minor + b.pending_minor), 0) INTO NEW.held_minor
    FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = NEW.freeze_order_id;
  RETURN NEW;
END $$;
CREATE TRIGGER held_when_opened BEFORE INSERT ON appeal FOR EACH ROW EXECUTE FUNCTION held_when_opened();

-- Once for all entries of a statement: an order may hold a thousand transactions. Runs with its owner's rights, as the balances do.
CREATE FUNCTION tell_what_is_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE appeal a SET held_minor = a.held_minor + moved.minor
    FROM (SELECT t.freeze_order_id, sum(CASE WHEN e.kind = 'hold' THEN e.amount_minor WHEN e.kind LIKE 'post%' THEN -e.amount_minor ELSE 0 END) AS minor
      FROM booked e JOIN frozen_transaction t ON t.id = e.frozen_transaction_id GROUP BY t.freeze_order_id) moved
    WHERE a.freeze_order_id = moved.freeze_order_id AND moved.minor <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_what_is_held AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS booked FOR EACH STATEMENT EXECUTE FUNCTION tell_what_is_held();
`;

const indexesSql = `
CREATE INDEX appeal_open_by_party ON appeal (waiting_on, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX appeal_open_by_wait ON appeal (wait_kind, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX appeal_open_by_reason ON appeal (reason_code, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX appeal_open_by_merchant ON appeal (merchant_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX appeal_escalated ON appeal (escalation_level, due_at, id) WHERE closed_at IS NULL AND escalation_level > 0;
-- Carries what the ages of all that is frozen are counted by, so that the table itself is not read for them.
CREATE INDEX appeal_open_by_age ON appeal (imposed_at) INCLUDE (currency, held_minor, waiting_on, wait_kind, reason_code, due_at, stage) WHERE closed_at IS NULL;
CREATE INDEX appeal_by_age ON appeal (imposed_at);
CREATE INDEX appeal_by_amount ON appeal (amount_minor);
CREATE INDEX appeal_by_reason_and_turn ON appeal (reason_code, coalesce(due_at, 'infinity'), id);
CREATE INDEX appeal_closed_by_outcome ON appeal (outcome, id) WHERE closed_at IS NOT NULL;

CREATE INDEX task_live_by_kind ON task (kind, due_at, id) WHERE status IN ('open', 'claimed');
CREATE INDEX task_live_by_merchant ON task (merchant_id, due_at, id) WHERE status IN ('open', 'claimed');
CREATE INDEX task_live_by_reason ON task (reason_code, due_at, id) WHERE status IN ('open', 'claimed');
CREATE INDEX task_live_by_amount ON task (amount_minor) WHERE status IN ('open', 'claimed');
CREATE INDEX task_ended_by_merchant ON task (merchant_id, due_at, id) WHERE status IN ('done', 'cancelled');
CREATE INDEX task_ended_by_reason ON task (reason_code, due_at, id) WHERE status IN ('done', 'cancelled');

CREATE INDEX freeze_order_by_reason_and_id ON freeze_order (reason_code, id);
CREATE INDEX freeze_order_by_source ON freeze_order (source, id);
CREATE INDEX freeze_order_by_amount ON freeze_order (amount_minor);
`;

/** Lists that are filtered by what matters to each reader, every filter by an index. */
export class Lists1764000000116 implements MigrationInterface {
  readonly name = 'Lists1764000000116';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(copiesSql);
    await runner.query(heldSql);
    await runner.query(indexesSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('lists read these columns; go forward instead'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries of the record become a feed, read in the order of `position`. A position is taken while the case is locked, so a case's
 * entries stand in the order of its commands; but a transaction may commit after another that took a higher one. So a writer first
 * says, by a shared advisory lock it holds until it has ended, above which position it will write; readers stop below the lowest.
 * Position and event id are not part of the hash: they say how an entry came in, not what it says.
 */
const feedSql = `
ALTER TABLE audit_entry
  -- What the outside knows an entry by: opaque, so that nobody counts what they are not told.
  ADD event_id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD position bigint,
  -- Whose and which case it is; null where it is nobody's.
  ADD merchant_id uuid,
  ADD freeze_order_id uuid;

UPDATE audit_entry e SET merchant_id = a.merchant_id, freeze_order_id = a.freeze_order_id FROM appeal a WHERE e.stream = 'appeal/' || a.id;
UPDATE audit_entry e SET merchant_id = o.merchant_id, freeze_order_id = o.id FROM freeze_order o WHERE e.stream = 'freeze_order/' || o.id;
UPDATE audit_entry e SET merchant_id = m.id FROM merchant m WHERE e.stream = 'merchant/' || m.id;
UPDATE audit_entry e SET position = numbered.position
  FROM (SELECT stream, seq, row_number() OVER (ORDER BY recorded_at, stream, seq) AS position FROM audit_entry) numbered
  WHERE e.stream = numbered.stream AND e.seq = numbered.seq;

CREATE SEQUENCE event_position AS bigint;
-- Called once, so that the last value always lies below the next position.
SELECT setval('event_position', (SELECT coalesce(max(position), 0) + 1 FROM audit_entry), true);
ALTER TABLE audit_entry ALTER position SET NOT NULL, ALTER position SET DEFAULT nextval('event_position');
CREATE UNIQUE INDEX audit_entry_by_position ON audit_entry (position);
CREATE UNIQUE INDEX audit_entry_by_event ON audit_entry (event_id);
CREATE INDEX audit_entry_by_merchant ON audit_entry (merchant_id, position);

-- 21620 ("Th") in the upper 16 bits keeps these advisory locks apart from others; the lower 48 hold the position.
CREATE FUNCTION announce_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared((21620::bigint << 48) | (SELECT last_value FROM event_position));
  RETURN NULL;
END $$;
CREATE TRIGGER announce_events BEFORE INSERT ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION announce_events();

-- The position up to which nothing can come in any more. The order matters: whoever announces itself after the locks were looked at
-- takes a position above the one read before; whoever is gone by then has ended, and is seen by the next statement.
CREATE FUNCTION settled_position() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  taken bigint;
  announced bigint;
BEGIN
  SELECT last_value INTO taken FROM event_position;
  SELECT min(objid::bigint | ((classid::bigint & 65535) << 32)) INTO announced FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = 21620
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
  RETURN least(taken, announced);
END $$;
GRANT USAGE, SELECT ON SEQUENCE event_position TO thaw_app;
`;

export class Events1764000000008 implements MigrationInterface {
  readonly name = 'Events1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feedSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('positions are not taken back: readers remember them'));
  }
}

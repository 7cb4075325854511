/** Double entry, append only; balances are kept by a trigger that owns them, and the equation is a constraint. */
export const ledgerSql = `
CREATE TABLE ledger_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  frozen_transaction_id uuid NOT NULL REFERENCES frozen_transaction (id),
  kind text NOT NULL CHECK (kind IN ('hold', 'place', 'post', 'void')),
  debit text NOT NULL,
  credit text NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  release_order_id uuid REFERENCES release_order (id),
  at timestamptz NOT NULL,
  CONSTRAINT kind_names_its_accounts CHECK (
    (kind = 'hold' AND debit = 'held' AND credit = 'remaining' AND release_order_id IS NULL)
    OR (kind = 'place' AND debit = 'remaining' AND credit = 'pending' AND release_order_id IS NOT NULL)
    OR (kind = 'post' AND debit = 'pending' AND credit = 'released' AND release_order_id IS NOT NULL)
    OR (kind = 'void' AND debit = 'pending' AND credit = 'remaining' AND release_order_id IS NOT NULL)
  )
);
CREATE INDEX ledger_entry_by_transaction ON ledger_entry (frozen_transaction_id, id);
-- A transaction is held once; a release order reserves each transaction once, and either posts or voids it, once.
CREATE UNIQUE INDEX held_once ON ledger_entry (frozen_transaction_id) WHERE kind = 'hold';
CREATE UNIQUE INDEX placed_once ON ledger_entry (release_order_id, frozen_transaction_id) WHERE kind = 'place';
CREATE UNIQUE INDEX ended_once ON ledger_entry (release_order_id, frozen_transaction_id) WHERE kind IN ('post', 'void');

CREATE TABLE ledger_balance (
  frozen_transaction_id uuid PRIMARY KEY REFERENCES frozen_transaction (id),
  held_minor bigint NOT NULL DEFAULT 0 CHECK (held_minor >= 0),
  remaining_minor bigint NOT NULL DEFAULT 0 CHECK (remaining_minor >= 0),
  pending_minor bigint NOT NULL DEFAULT 0 CHECK (pending_minor >= 0),
  released_minor bigint NOT NULL DEFAULT 0 CHECK (released_minor >= 0),
  offset_minor bigint NOT NULL DEFAULT 0 CHECK (offset_minor >= 0),
  refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
  transferred_minor bigint NOT NULL DEFAULT 0 CHECK (transferred_minor >= 0),
  CONSTRAINT ledger_equation CHECK (
    held_minor = remaining_minor + pending_minor + released_minor + offset_minor + refunded_minor + transferred_minor
  )
);

-- Runs with its owner's rights: the application can book an entry, and can not touch a balance.
CREATE FUNCTION book_ledger_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;
CREATE TRIGGER book_ledger_entry AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION book_ledger_entry();
`;

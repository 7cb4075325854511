/** Keeps the balances. Runs with its owner's rights: the application can book an entry, and can not touch a balance. */
export const bookLedgerEntrySql = `
CREATE OR REPLACE FUNCTION book_ledger_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;
`;

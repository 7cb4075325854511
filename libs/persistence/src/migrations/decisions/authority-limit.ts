/** A reserve stays held: what an authority keeps may lie in it, and making one takes nothing away. */
export const authorityLimitSql = `
CREATE OR REPLACE FUNCTION respect_authority_limit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;
DROP TRIGGER respect_authority_limit ON ledger_balance;
CREATE TRIGGER respect_authority_limit AFTER UPDATE OF remaining_minor, reserved_minor ON ledger_balance
  FOR EACH ROW WHEN (NEW.remaining_minor + NEW.reserved_minor < OLD.remaining_minor + OLD.reserved_minor) EXECUTE FUNCTION respect_authority_limit();
`;

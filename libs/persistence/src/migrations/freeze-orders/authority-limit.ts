/**
 * No money leaves below the largest limit of an authority's order that binds. The merchant's row is the lock where a release and a new order
 * meet: whoever comes second sees what the first one did. Locks are taken in one order: freeze order, appeal, merchant.
 */
export const authorityLimitSql = `
CREATE INDEX freeze_order_of_authority ON freeze_order (merchant_id) WHERE source = 'authority' AND status IN ('active', 'lapsed');

CREATE FUNCTION binds(status text, pending jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT status = 'active' OR (status = 'lapsed' AND coalesce(pending->'change'->>'what', '') = 'renew')
$$;

-- Runs with its owner's rights: the application may not lock what it may not change.
CREATE FUNCTION respect_authority_limit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
  SELECT coalesce(sum(b.remaining_minor), 0) INTO left_over
    FROM freeze_order o JOIN frozen_transaction t ON t.freeze_order_id = o.id JOIN ledger_balance b ON b.frozen_transaction_id = t.id
    WHERE o.merchant_id = owner AND o.currency = money;
  IF whole OR left_over < kept THEN
    RAISE EXCEPTION 'an authority''s order keeps % of what is held', coalesce(kept::text, 'all') USING ERRCODE = 'TH001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER respect_authority_limit AFTER UPDATE OF remaining_minor ON ledger_balance
  FOR EACH ROW WHEN (NEW.remaining_minor < OLD.remaining_minor) EXECUTE FUNCTION respect_authority_limit();

-- An authority's order that begins to bind, or binds more, waits for releases that are being placed, and they for it.
CREATE FUNCTION meet_releases() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM merchant WHERE id = NEW.merchant_id FOR NO KEY UPDATE;
  RETURN NEW;
END $$;
CREATE TRIGGER meet_releases BEFORE INSERT OR UPDATE ON freeze_order FOR EACH ROW WHEN (NEW.source = 'authority') EXECUTE FUNCTION meet_releases();
`;

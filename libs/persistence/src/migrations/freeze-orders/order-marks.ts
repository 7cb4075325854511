/** What happens to an order by itself, a row each: the key keeps a mark from standing twice, the trigger from firing twice. */
export const orderMarksSql = `
CREATE TABLE order_mark (
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  freeze_order_id uuid NOT NULL REFERENCES freeze_order (id),
  kind text NOT NULL CHECK (kind IN ('effect', 'expiry_near', 'lapse', 'not_lifted', 'review_due')),
  at timestamptz NOT NULL,
  fired_at timestamptz,
  dropped_at timestamptz,
  PRIMARY KEY (freeze_order_id, kind, at),
  CONSTRAINT fired_or_dropped CHECK (fired_at IS NULL OR dropped_at IS NULL),
  CONSTRAINT fires_not_early CHECK (fired_at >= at)
);
-- What the sweep asks for: nothing is read of orders that only wait.
CREATE INDEX order_mark_waiting ON order_mark (at, freeze_order_id, kind) WHERE fired_at IS NULL AND dropped_at IS NULL;
CREATE INDEX order_mark_alarms ON order_mark (fired_at DESC, id DESC) WHERE fired_at IS NOT NULL AND kind <> 'effect';

CREATE FUNCTION keep_fired_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.fired_at IS NOT NULL THEN
    RAISE EXCEPTION 'mark % of order % has fired and stays as it is', OLD.kind, OLD.freeze_order_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_fired_mark BEFORE UPDATE ON order_mark FOR EACH ROW EXECUTE FUNCTION keep_fired_mark();
GRANT SELECT, INSERT ON order_mark TO thaw_app;
GRANT UPDATE (fired_at, dropped_at) ON order_mark TO thaw_app;
`;

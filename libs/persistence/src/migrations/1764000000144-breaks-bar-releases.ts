import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where money of a freeze order may have left without a case of it knowing, nothing is ordered for it; and what became of the money is said
 * by two people who did nothing else in the case. The classes are those of the rules: a spec holds one against the other.
 */
const breaksSql = `
CREATE FUNCTION respect_open_breaks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM appeal a JOIN money_break b ON b.appeal_id = a.id WHERE a.freeze_order_id = NEW.freeze_order_id
      AND b.state IN ('open', 'closing_proposed') AND b.class IN ('paid_twice', 'paid_after_refusal', 'amount_differs')) THEN
    RAISE EXCEPTION 'a break is open: money of this freeze order may have left already' USING ERRCODE = 'TH003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER respect_open_breaks BEFORE INSERT ON release_order FOR EACH ROW EXECUTE FUNCTION respect_open_breaks();

CREATE FUNCTION break_closed_by_others() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
      SELECT 1 FROM appeal a JOIN appeal b ON b.freeze_order_id = a.freeze_order_id, jsonb_array_elements(b.participants) AS one
      WHERE a.id = NEW.appeal_id AND one ->> 'personId' IN (NEW.proposed_by, NEW.approved_by)) THEN
    RAISE EXCEPTION 'break_closed_by_others: somebody who acted in the case does not say what became of its money' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER break_closed_by_others BEFORE UPDATE OF state, proposed_by, approved_by ON money_break
  FOR EACH ROW WHEN (NEW.appeal_id IS NOT NULL AND ((NEW.state = 'closing_proposed' AND OLD.state = 'open') OR NEW.state = 'closed')) EXECUTE FUNCTION break_closed_by_others();
`;

export class BreaksBarReleases1764000000144 implements MigrationInterface {
  readonly name = 'BreaksBarReleases1764000000144';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(breaksSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER respect_open_breaks ON release_order; DROP FUNCTION respect_open_breaks; DROP TRIGGER break_closed_by_others ON money_break; DROP FUNCTION break_closed_by_others;');
  }
}

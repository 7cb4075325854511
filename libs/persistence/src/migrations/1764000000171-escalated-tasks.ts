import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How far up the ladder a case is, told to its live tasks by the appeal's own row, whoever writes it: a list of escalated work is read
 * from the tasks alone, in the order they are due.
 */
export class EscalatedTasks1764000000171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE task ADD COLUMN escalation_level integer NOT NULL DEFAULT 0 CHECK (escalation_level >= 0);
UPDATE task t SET escalation_level = a.escalation_level FROM appeal a WHERE a.id = t.appeal_id AND a.escalation_level > 0 AND t.status IN ('open', 'claimed');
CREATE INDEX task_escalated ON task (due_at, id) INCLUDE (escalation_level) WHERE status IN ('open', 'claimed') AND escalation_level > 0;

CREATE FUNCTION escalated_when_opened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- With an appeal that is being opened its task may come first: nothing is escalated then.
  NEW.escalation_level := coalesce((SELECT a.escalation_level FROM appeal a WHERE a.id = NEW.appeal_id), 0);
  RETURN NEW;
END $$;
CREATE TRIGGER escalated_when_opened BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION escalated_when_opened();

CREATE FUNCTION tell_tasks_of_escalation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE task SET escalation_level = NEW.escalation_level WHERE appeal_id = NEW.id AND status IN ('open', 'claimed');
  RETURN NULL;
END $$;
CREATE TRIGGER tell_tasks_of_escalation AFTER UPDATE OF escalation_level ON appeal FOR EACH ROW
  WHEN (OLD.escalation_level IS DISTINCT FROM NEW.escalation_level) EXECUTE FUNCTION tell_tasks_of_escalation();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TRIGGER tell_tasks_of_escalation ON appeal;
DROP TRIGGER escalated_when_opened ON task;
DROP FUNCTION tell_tasks_of_escalation();
DROP FUNCTION escalated_when_opened();
ALTER TABLE task DROP COLUMN escalation_level;
`);
  }
}

/** Papers done without. The database itself keeps the second pair of eyes: nobody approves what they proposed. */
export const waiverSql = `
CREATE TABLE waiver (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  requirement_code text NOT NULL,
  status text NOT NULL CHECK (status IN ('proposed', 'approved', 'refused')),
  ground text NOT NULL,
  text text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  why text,
  CONSTRAINT waiver_is_decided CHECK ((status = 'proposed') = (decided_by IS NULL) AND (status = 'proposed') = (decided_at IS NULL)),
  CONSTRAINT waiver_needs_a_second_person CHECK (status <> 'approved' OR decided_by <> proposed_by)
);
CREATE INDEX waiver_by_appeal ON waiver (appeal_id, id);
-- A paper is waived once; what was refused may be proposed anew.
CREATE UNIQUE INDEX one_waiver_per_paper ON waiver (appeal_id, requirement_code) WHERE status <> 'refused';
GRANT SELECT, INSERT ON waiver TO thaw_app;
GRANT UPDATE (status, decided_by, decided_at, why) ON waiver TO thaw_app;

ALTER TABLE document ADD COLUMN alternative_reason text;
`;

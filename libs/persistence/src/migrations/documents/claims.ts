/** What papers state: marks to compare beside the paper, the values sealed in a table of their own, which can be emptied when their time is up. */
export const claimsSql = `
ALTER TABLE document ADD COLUMN claims jsonb NOT NULL DEFAULT '{}', ADD COLUMN expires_on date;

CREATE TABLE document_claims (
  document_id uuid PRIMARY KEY REFERENCES document (id),
  sealed text NOT NULL CHECK (sealed LIKE 'v1:%')
);
GRANT SELECT, INSERT ON document_claims TO thaw_app;
`;

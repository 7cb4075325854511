import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
ALTER TABLE document
  ADD COLUMN contents jsonb NOT NULL DEFAULT '{"pages": null, "pixels": null, "carriesFiles": false}',
  ADD COLUMN copy text NOT NULL DEFAULT 'none' CHECK (copy IN ('none', 'pending', 'made', 'failed')),
  ADD COLUMN copy_key text,
  ADD COLUMN copy_sha256 char(64),
  ADD COLUMN copy_size_bytes bigint CHECK (copy_size_bytes > 0),
  ADD COLUMN copied_at timestamptz,
  ADD CONSTRAINT a_copy_is_whole CHECK ((copy = 'made') = (copy_key IS NOT NULL) AND (copy = 'made') = (copy_sha256 IS NOT NULL) AND (copy = 'made') = (copy_size_bytes IS NOT NULL)),
  ADD CONSTRAINT a_copy_has_its_time CHECK ((copy IN ('made', 'failed')) = (copied_at IS NOT NULL)),
  ADD CONSTRAINT nothing_is_accepted_unseen CHECK (status <> 'accepted' OR copy IN ('none', 'made'));
CREATE INDEX document_uncopied ON document (uploaded_at, id) WHERE copy = 'pending';
CREATE INDEX document_by_storage_key ON document (storage_key);
CREATE UNIQUE INDEX document_by_copy_key ON document (copy_key) WHERE copy_key IS NOT NULL;
`;

/** What files show of themselves, and the copies of images that people are shown. Files that came before were not looked into, and say so. */
export class FileContents1764000000142 implements MigrationInterface {
  readonly name = 'FileContents1764000000142';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what was seen in files is part of the record and is not dropped'));
  }
}

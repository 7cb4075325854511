import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
ALTER TABLE document
  ADD COLUMN scan text NOT NULL DEFAULT 'not_scanned' CHECK (scan IN ('not_scanned', 'quarantined', 'clean', 'refused')),
  ADD COLUMN scanned_at timestamptz,
  ADD CONSTRAINT document_scan_has_its_time CHECK ((scan IN ('clean', 'refused')) = (scanned_at IS NOT NULL)),
  ADD CONSTRAINT nothing_is_accepted_unscanned CHECK (status <> 'accepted' OR scan IN ('clean', 'not_scanned'));
CREATE INDEX document_quarantined ON document (uploaded_at, id) WHERE scan = 'quarantined';
`;

/** Papers wait in quarantine until a scanner has looked at them. Those that came before were never scanned, and say so. */
export class DocumentScan1764000000026 implements MigrationInterface {
  readonly name = 'DocumentScan1764000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what was scanned is part of the record and is not dropped'));
  }
}

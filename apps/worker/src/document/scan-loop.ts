import type { Scanner } from '@thaw/application';
import { readQuarantined, type Quarantined } from '@thaw/persistence';
import { PaperLoop, type PaperLoopParts } from './paper-loop';

export interface ScanLoopParts extends PaperLoopParts {
  readonly scanner: Scanner;
}

/** Lets papers out of quarantine, or has them refused; they stay there while no scanner answers. */
export class ScanLoop extends PaperLoop<Quarantined, ScanLoopParts> {
  constructor(parts: ScanLoopParts) {
    super(parts, {
      deed: 'scan',
      actor: { id: 'system:scanner', roles: ['system'], merchantId: null, bankCode: null },
      waiting: readQuarantined,
      says: { cannot: 'papers cannot be scanned now; they stay in quarantine', tooLate: 'a scan came too late', badFile: 'the file of a paper in quarantine cannot be scanned; the paper is set aside' },
    });
  }

  protected override async deal({ appealId, documentId, storageKey, sizeBytes }: Quarantined): Promise<void> {
    const { documents, scanner, logger } = this.parts;
    const said = await scanner.scan(await documents.open(storageKey), sizeBytes);
    if (said.verdict === 'refused') logger.warn({ alarm: 'document_unsafe', appealId, documentId, why: said.why }, 'a paper was refused by the scanner');
    await this.record(appealId, { type: 'recordScan', documentId, verdict: said.verdict });
  }
}

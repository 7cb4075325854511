import { Inject, Injectable } from '@nestjs/common';
import { emptyHead, firstBadEntry } from '@thaw/application';
import { readAuditStream, type DataSource } from '@thaw/persistence';
import { DATABASE } from '../dependencies';
import { refuseWith } from '../http/refused';
import type { AuditKind, AuditVerifiedView } from './audit.dto';

/** What a missing stream is told as. */
const missing = { appeal: 'appeal_not_found', freeze_order: 'freeze_order_not_found', merchant: 'merchant_not_found' } as const;

@Injectable()
export class AuditService {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async verify(kind: AuditKind, id: string): Promise<AuditVerifiedView> {
    const stream = `${kind}/${id}`;
    const { entries, head } = await readAuditStream(this.database, stream);
    if (head === null && entries.length === 0) refuseWith(missing[kind]);
    // Entries without a head: somebody took the head away, so everything written counts as cut off after nothing.
    const firstBad = firstBadEntry(stream, entries, head ?? emptyHead);
    return { stream, entries: entries.length, intact: firstBad === null, firstBad };
  }
}

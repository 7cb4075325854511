import { Inject, Injectable } from '@nestjs/common';
import { verifyAudit, type DataSource } from '@thaw/persistence';
import { DATABASE } from '../dependencies';
import { refuseWith } from '../http/refused';
import type { AuditKind, AuditVerifiedView } from './audit.dto';

/** What a missing stream is told as. */
const missing = { appeal: 'appeal_not_found', document: 'document_not_found', freeze_order: 'freeze_order_not_found', merchant: 'merchant_not_found', conflict: 'interest_not_found', warning: 'warning_not_found', penalty: 'penalty_not_found', policy: 'policy_version_not_found', calendar_import: 'calendar_import_not_found' } as const;

@Injectable()
export class AuditService {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async verify(kind: AuditKind, id: string): Promise<AuditVerifiedView> {
    const stream = `${kind}/${id}`;
    const verdict = (await verifyAudit(this.database, stream)) ?? refuseWith(missing[kind]);
    return { stream, entries: verdict.entries, intact: verdict.firstBad === null, firstBad: verdict.firstBad };
  }
}

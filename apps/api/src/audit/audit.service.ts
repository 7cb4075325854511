import { Inject, Injectable } from '@nestjs/common';
import { verifyAudit, type DataSource } from '@thaw/persistence';
import { DATABASE } from '../dependencies';
import { refuseWith } from '../http/refused';
import { missingStream, type AuditKind, type AuditVerifiedView } from './audit.dto';

@Injectable()
export class AuditService {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async verify(kind: AuditKind, id: string): Promise<AuditVerifiedView> {
    const stream = `${kind}/${id}`;
    const verdict = (await verifyAudit(this.database, stream)) ?? refuseWith(missingStream[kind]);
    return { stream, entries: verdict.entries, intact: verdict.firstBad === null, firstBad: verdict.firstBad };
  }
}

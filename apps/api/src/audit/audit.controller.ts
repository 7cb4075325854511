import { Controller, Get, Param } from '@nestjs/common';
import { Requires } from '../access/requires.decorator';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { auditIdIn, auditKindIn, auditVerifiedSchema, type AuditKind, type AuditVerifiedView } from './audit.dto';
import { AuditService } from './audit.service';

@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get(':kind/:id/verify')
  @Requires('audit.read')
  @Answers(200, auditVerifiedSchema, 'Checks a chain of audit entries and names the first bad one')
  @Refuses('appeal_not_found', 'document_not_found', 'freeze_order_not_found', 'interest_not_found', 'merchant_not_found', 'penalty_not_found', 'policy_version_not_found', 'warning_not_found')
  async verify(@Param('kind', { schema: auditKindIn }) kind: AuditKind, @Param('id', { schema: auditIdIn }) id: string): Promise<AuditVerifiedView> {
    return this.audit.verify(kind, id);
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { Requires } from '../access/requires.decorator';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { auditIdIn, auditKindIn, auditVerifiedSchema, missingStream, type AuditKind, type AuditVerifiedView } from './audit.dto';
import { AuditService } from './audit.service';

@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get(':kind/:id/verify')
  @Requires('audit.read')
  @Answers(200, auditVerifiedSchema, 'Checks a chain of audit entries and names the first bad one')
  @Refuses(...Object.values(missingStream))
  async verify(@Param('kind', { schema: auditKindIn }) kind: AuditKind, @Param('id', { schema: auditIdIn }) id: string): Promise<AuditVerifiedView> {
    return this.audit.verify(kind, id);
  }
}

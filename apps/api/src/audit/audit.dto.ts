import { z } from 'zod';
import { idIn } from '../http/wire';
import { policyIdIn } from '../policy/policy.dto';

export const auditKinds = ['appeal', 'document', 'freeze_order', 'merchant', 'conflict', 'warning', 'penalty', 'policy', 'calendar_import'] as const;
export const auditKindIn = z.enum(auditKinds);
/** Policies have names, everything else has ids. */
export const auditIdIn = z.union([idIn, policyIdIn]);
export type AuditKind = (typeof auditKinds)[number];

export const auditVerifiedSchema = z
  .object({
    stream: z.string(),
    entries: z.int(),
    intact: z.boolean(),
    firstBad: z
      .object({ seq: z.int(), fault: z.enum(['altered', 'missing', 'unlinked']) })
      .nullable()
      .meta({ description: 'The first entry that is not what was written.' }),
  })
  .meta({ id: 'AuditVerified' });
export type AuditVerifiedView = z.output<typeof auditVerifiedSchema>;

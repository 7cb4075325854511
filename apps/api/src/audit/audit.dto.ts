import type { RefusalCode } from '@thaw/domain';
import { z } from 'zod';
import { idIn } from '../http/wire';
import { bankCodeIn } from '../bank/bank-profile.dto';
import { policyIdIn } from '../policy/policy.dto';

export const auditKinds = ['appeal', 'document', 'freeze_order', 'merchant', 'conflict', 'warning', 'penalty', 'break', 'statement', 'policy', 'calendar_import', 'releases_halt', 'service_account', 'bank_profile'] as const;
export const auditKindIn = z.enum(auditKinds);
/** Policies and banks have names, everything else has ids. */
export const auditIdIn = z.union([idIn, policyIdIn, bankCodeIn]);
export type AuditKind = (typeof auditKinds)[number];

/** What a missing stream is told as. */
export const missingStream = {
  appeal: 'appeal_not_found', document: 'document_not_found', freeze_order: 'freeze_order_not_found', merchant: 'merchant_not_found', conflict: 'interest_not_found',
  warning: 'warning_not_found', penalty: 'penalty_not_found', break: 'break_not_found', statement: 'statement_not_found', policy: 'policy_version_not_found', calendar_import: 'calendar_import_not_found', releases_halt: 'releases_not_halted', service_account: 'service_account_not_found', bank_profile: 'bank_profile_not_found',
} as const satisfies Record<AuditKind, RefusalCode>;

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

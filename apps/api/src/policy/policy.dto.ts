import { policyStatuses } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, dateOut, instantOut, textIn } from '../http/wire';

export const policyIdIn = z.string().regex(/^[a-z][a-z\d_-]{0,31}$/);
export const policyVersionIn = z.string().regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d?)?$/);

const policyBodyIn = z.looseObject({ version: policyVersionIn }).meta({
  id: 'PolicyBody',
  description: 'Everything that is a rule rather than a fact, as data; read a version there is for its shape. Amounts (…Minor) are JSON integers. Checked as a whole: whatever is missing or wrong is listed at once.',
});

export const draftPolicyBody = z.strictObject({ policy: policyBodyIn, why: textIn(2_000).meta({ description: 'What for; read by whoever approves.' }) }).meta({ id: 'DraftPolicy' });
export type DraftPolicyBody = z.output<typeof draftPolicyBody>;

export const approvePolicyBody = z.strictObject({ revision: z.int().positive().meta({ description: 'The revision you have read.' }) }).meta({ id: 'ApprovePolicy' });
export type ApprovePolicyBody = z.output<typeof approvePolicyBody>;

export const withdrawPolicyBody = z.strictObject({ why: textIn(2_000) }).meta({ id: 'WithdrawPolicy' });
export type WithdrawPolicyBody = z.output<typeof withdrawPolicyBody>;

export const policyVersionSchema = z
  .object({
    id: z.string(),
    version: z.string(),
    effectiveFrom: dateOut.meta({ description: 'The local date (Asia/Shanghai) from which it applies.' }),
    status: z.enum(policyStatuses),
    inForce: z.boolean().meta({ description: 'Whether an appeal opened now is pinned to it.' }),
    revision: z.int(),
    authors: z.array(z.string()),
    why: z.string(),
    draftedAt: instantOut,
    approvedBy: z.string().nullable(),
    approvedAt: instantOut.nullable(),
    withdrawnBy: z.string().nullable(),
    withdrawnAt: instantOut.nullable(),
    withdrawnWhy: z.string().nullable(),
  })
  .meta({ id: 'PolicyVersion' });
export type PolicyVersionView = z.output<typeof policyVersionSchema>;

export const policyVersionsSchema = z.object({ items: z.array(policyVersionSchema) }).meta({ id: 'PolicyVersions' });
export type PolicyVersionsView = z.output<typeof policyVersionsSchema>;

export const policyDetailSchema = policyVersionSchema.extend({ policy: z.looseObject({}).meta({ description: 'What it says; amounts are JSON integers in minor units.' }) }).meta({ id: 'PolicyDetail' });
export type PolicyDetailView = z.output<typeof policyDetailSchema>;

export const policyComparisonSchema = z
  .object({
    from: policyVersionSchema,
    to: policyVersionSchema,
    differences: z.array(z.object({ path: z.string(), from: bilingualOut.nullable(), to: bilingualOut.nullable() })).meta({ description: 'In words; null where a version says nothing about it.' }),
  })
  .meta({ id: 'PolicyComparison' });
export type PolicyComparisonView = z.output<typeof policyComparisonSchema>;

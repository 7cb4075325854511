import { accountChangeEndings, accountChangeStatuses, verificationMeans, type FreezeOrder } from '@thaw/domain';
import { z } from 'zod';
import { idOut, instantOut } from '../http/wire';

export const accountChangeSchema = z
  .object({
    id: idOut,
    status: z.enum(accountChangeStatuses),
    bankCode: z.string(),
    number: z.string().meta({ description: 'Masked: the last four characters only.' }),
    documentId: idOut,
    reason: z.string().nullable().meta({ description: 'Null for merchants.' }),
    proposedBy: z.string().nullable(),
    proposedAt: instantOut,
    verifiedBy: z.string().nullable(),
    means: z.enum(verificationMeans).nullable(),
    approvedBy: z.string().nullable(),
    coolsUntilAt: instantOut.nullable().meta({ description: 'Until when it may be objected to; it takes effect then.' }),
    inEffectAt: instantOut.nullable(),
    endedBecause: z.enum(accountChangeEndings).nullable(),
  })
  .meta({ id: 'AccountChange', description: 'Another account for the merchant’s release.' });

/** @param inside names and reasons are for colleagues */
export function accountChangeViews({ accountChanges = [] }: FreezeOrder, inside: boolean): z.output<typeof accountChangeSchema>[] {
  return accountChanges.map(({ id, status, account, documentId, reason, proposedBy, proposedAt, verification, approval, coolsUntilAt, inEffectAt, ended }) => ({
    id, status, documentId, proposedAt, coolsUntilAt, inEffectAt,
    bankCode: account.bankCode,
    number: `****${account.lastFour}`,
    reason: inside ? reason : null,
    proposedBy: inside ? proposedBy : null,
    verifiedBy: inside ? (verification?.by ?? null) : null,
    means: inside ? (verification?.means ?? null) : null,
    approvedBy: inside ? (approval?.by ?? null) : null,
    endedBecause: ended?.because ?? null,
  }));
}

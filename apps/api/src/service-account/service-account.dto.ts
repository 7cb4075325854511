import { forMachines, serviceKeyRules, type Permission } from '@thaw/domain';
import { z } from 'zod';
import { limitParameter } from '../http/page';
import { booleanIn, eachOnce, idIn, idOut, instantIn, instantOut, noWithReason, pageSchema, textIn } from '../http/wire';

/** Any word that looks like a permission: which of them a machine may be given is the domain's question, and its refusal says why not. */
const permissionIn = z.string().regex(/^[a-z_]+\.[a-z_]+$/).transform((text) => text as Permission);
const keyIdPattern = /^[0-9a-z]{16}$/;
export const keyIdIn = z.string().regex(keyIdPattern).meta({ examples: ['7fk2m9q0xw4t8zbn'] });

const expiresAt = instantIn.nullable().prefault(null).meta({ description: `Absent: ${String(serviceKeyRules.usualDays)} days from now; ${String(serviceKeyRules.longestDays)} at most.`, examples: ['2027-02-21T02:15:00.000Z'] });

export const createAccountBody = z
  .strictObject({
    name: textIn(100).meta({ description: 'What the machine is, and whose: “CRM of the support desk”.', examples: ['CRM of the support desk'] }),
    permissions: eachOnce(z.array(permissionIn).min(1).max(forMachines.length)).meta({ description: 'What it may do, and nothing else.', examples: [['appeal.open', 'appeal.read', 'document.upload']] }),
    merchantId: idIn.nullable().prefault(null).meta({ description: 'Set for a merchant’s own machine: it sees that merchant’s cases only.' }),
    expiresAt,
  })
  .meta({ id: 'CreateServiceAccount' });
export type CreateAccountBody = z.output<typeof createAccountBody>;

export const rollKeyBody = z
  .strictObject({
    expiresAt,
    overlapHours: z.int().min(0).max(serviceKeyRules.longestOverlapHours).prefault(serviceKeyRules.usualOverlapHours).meta({ description: 'How long the key before works on; keys before that one end now.', examples: [24] }),
  })
  .meta({ id: 'RollServiceKey' });
export type RollKeyBody = z.output<typeof rollKeyBody>;

export const agreementBody = noWithReason(z.strictObject({ approve: z.boolean(), why: textIn(2_000).nullish() })).meta({ id: 'AgreeToServiceKey' });
export type AgreementBody = z.output<typeof agreementBody>;

export const noFields = z.strictObject({}).meta({ id: 'RevokeServiceKey' });

export const accountsQuery = z.strictObject({
  merchantId: idIn.optional(),
  revoked: booleanIn.optional().meta({ description: 'true: also those that were revoked.' }),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type AccountsQuery = z.output<typeof accountsQuery>;

const key = z
  .object({
    id: z.string().meta({ description: 'The public part, after `thaw_sk_`: a key found somewhere is told by it.', examples: ['7fk2m9q0xw4t8zbn'] }),
    works: z.boolean().meta({ examples: [true] }),
    createdBy: z.string().meta({ examples: ['operator.gao'] }),
    createdAt: instantOut,
    expiresAt: instantOut,
    revokedBy: z.string().nullable().meta({ examples: ['operator.gao'] }),
    revokedAt: instantOut.nullable(),
    lastUsedAt: instantOut.nullable().meta({ description: `To the nearest ${String(serviceKeyRules.lastUseGrainMinutes)} minutes.` }),
  })
  .meta({ id: 'ServiceKey' });

export const accountSchema = z
  .object({
    id: idOut,
    actorId: z.string().meta({ description: 'Whom the audit names.', examples: ['service:0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4'] }),
    name: z.string().meta({ examples: ['CRM of the support desk'] }),
    permissions: z.array(z.string()).meta({ examples: [['appeal.open', 'appeal.read', 'document.upload']] }),
    merchantId: idOut.nullable(),
    createdBy: z.string().meta({ examples: ['operator.gao'] }),
    createdAt: instantOut,
    revokedBy: z.string().nullable().meta({ examples: ['operator.gao'] }),
    revokedAt: instantOut.nullable(),
    asked: z
      .object({ by: z.string().meta({ examples: ['operator.gao'] }), at: instantOut, agreedBy: z.string().nullable().meta({ examples: ['compliance.qian'] }), agreedAt: instantOut.nullable() })
      .meta({ id: 'AskedServiceKey' })
      .nullable()
      .meta({ description: 'Who asks for a key that opens more than their own role: another manager agrees, then they roll. Null: nobody does.' }),
    keys: z.array(key).meta({ description: 'Oldest first; none until the first was agreed to.' }),
  })
  .meta({ id: 'ServiceAccount' });
export type AccountView = z.output<typeof accountSchema>;
export const accountPageSchema = pageSchema(accountSchema).meta({ id: 'ServiceAccountPage' });

export const accountWithKeySchema = accountSchema
  .extend({
    key: z
      .string()
      .nullable()
      .meta({ description: 'Shown in this answer only: send it as `Authorization: Bearer …`. Null where another manager has to agree first (see `asked`), and in a replayed answer, for it is kept nowhere: roll to get one.', examples: ['thaw_sk_(16 characters of the id)_(49 more)'] }),
  })
  .meta({ id: 'ServiceAccountWithKey' });
export type AccountWithKeyView = z.output<typeof accountWithKeySchema>;

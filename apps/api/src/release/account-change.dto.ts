import { verificationMeans } from '@thaw/domain';
import { z } from 'zod';
import { idIn, textIn } from '../http/wire';

export const proposeAccountBody = z
  .strictObject({
    account: z.strictObject({
      bankCode: textIn(32),
      number: z.string().regex(/^[0-9A-Z]{8,34}$/).meta({ description: 'Sealed at once; answered with its last four only.' }),
      holderName: textIn(120).meta({ description: 'The merchant’s registered name: money goes to an account of the same name only.' }),
    }),
    documentId: idIn.meta({ description: 'The proof of the account, a paper of this appeal.' }),
    reason: textIn(2_000),
  })
  .meta({ id: 'ProposeAccountChange' });
export type ProposeAccountBody = z.output<typeof proposeAccountBody>;

export const verifyAccountBody = z
  .strictObject({ nameMatches: z.boolean().meta({ description: 'False ends the change.' }), means: z.enum(verificationMeans), evidence: textIn(2_000) })
  .meta({ id: 'VerifyAccountChange' });
export type VerifyAccountBody = z.output<typeof verifyAccountBody>;

export const approveAccountBody = z.strictObject({}).meta({ id: 'ApproveAccountChange' });
export const endAccountBody = z.strictObject({ why: textIn(2_000) }).meta({ id: 'EndAccountChange' });
export type EndAccountBody = z.output<typeof endAccountBody>;

import { waiverGrounds, type WaiverGround } from '@thaw/domain';
import { z } from 'zod';
import { checklistSchema } from '../appeal/checklist.view';
import { noWithReason, textIn } from '../http/wire';

export const proposeWaiverBody = z
  .strictObject({
    requirementCode: z.string().regex(/^[a-z0-9_]{1,64}$/).meta({ description: 'A code of the appeal’s checklist.', example: 'ledger_three_months' }),
    ground: z.enum(Object.keys(waiverGrounds) as [WaiverGround, ...WaiverGround[]]),
    text: textIn(2_000).meta({ description: 'What the ground rests on; stays in the house.', example: 'The ledger lies in our file of the yearly visit, no. 12.' }),
  })
  .meta({ id: 'ProposeWaiver' });
export type ProposeWaiverBody = z.output<typeof proposeWaiverBody>;

export const decideWaiverBody = noWithReason(z.strictObject({ approve: z.boolean(), why: textIn(2_000).nullable().default(null) })).meta({ id: 'DecideWaiver' });
export type DecideWaiverBody = z.output<typeof decideWaiverBody>;

/** The checklist as the waiver leaves it. */
export const waivedSchema = checklistSchema;

import { penaltyActionNames, penaltyStatuses } from '@thaw/domain';
import { z } from 'zod';
import { actionOnSchema } from '../access/action-on.view';
import { limitParameter } from '../http/page';
import { amountFromZeroIn, amountOut, bilingualIn, bilingualOut, currencyIn, idIn, idOut, instantOut, pageSchema, textIn } from '../http/wire';

export const proposePenaltyBody = z
  .strictObject({
    merchantId: idIn,
    freezeOrderId: idIn.nullable().prefault(null).meta({ description: 'The order the breach was found with, if any.' }),
    lineId: textIn(64).meta({ description: 'A line of the schedule in the policy in force.' }),
    reasonCode: textIn(16),
    currency: currencyIn,
    basisMinor: amountFromZeroIn.prefault(0).meta({ description: 'Takings in breach, minor units; what a rate is reckoned from.' }),
    merchantText: bilingualIn(4_000).meta({ description: 'Why, in words for the merchant.' }),
    internalText: textIn(4_000),
  })
  .meta({ id: 'ProposePenalty' });
export type ProposePenaltyBody = z.output<typeof proposePenaltyBody>;

export const approvePenaltyBody = z.strictObject({}).meta({ id: 'ApprovePenalty' });
export const penaltyWhyBody = z.strictObject({ why: textIn(2_000) }).meta({ id: 'PenaltyWhy' });
export type PenaltyWhyBody = z.output<typeof penaltyWhyBody>;

export const penaltiesQuery = z.strictObject({
  merchantId: idIn.optional(),
  status: z.enum(penaltyStatuses).optional(),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type PenaltiesQuery = z.output<typeof penaltiesQuery>;

export const penaltySchema = z
  .object({
    id: idOut,
    merchantId: idOut,
    freezeOrderId: idOut.nullable(),
    lineId: z.string(),
    title: bilingualOut,
    legalRef: z.string(),
    policyVersion: z.string(),
    reasonCode: z.string().nullable().meta({ description: 'Null for merchants, who read the text, and where it may not be told.' }),
    currency: z.string(),
    amountMinor: amountOut,
    owedMinor: amountOut.meta({ description: 'What is owed of it now, minor units; never taken from held funds but by a decision that says so.' }),
    merchantText: bilingualOut,
    internalText: z.string().nullable().meta({ description: 'For those who decide and those who check decisions; null for everybody else.' }),
    remedy: bilingualOut,
    remedyUntilAt: instantOut.nullable(),
    status: z.enum(penaltyStatuses),
    proposedBy: z.string().nullable().meta({ description: 'Null for merchants, and where the reason may not be told.' }),
    proposedAt: instantOut,
    decidedBy: z.string().nullable(),
    decidedAt: instantOut.nullable(),
    why: z.string().nullable().meta({ description: 'Why it was refused or is to be reversed: for those who decide and those who check decisions; null for everybody else.' }),
  })
  .meta({ id: 'Penalty' });
export type PenaltyView = z.output<typeof penaltySchema>;
/** One penalty by itself, with what its reader may do with it. */
export const penaltyDetailSchema = penaltySchema
  .extend({ actions: z.array(actionOnSchema(penaltyActionNames, 'PenaltyAction')).meta({ description: 'What you can do with the penalty, and why not where you cannot.' }) })
  .meta({ id: 'PenaltyDetail' });
export type PenaltyDetailView = z.output<typeof penaltyDetailSchema>;
export const penaltyPageSchema = pageSchema(penaltySchema).meta({ id: 'PenaltyPage' });

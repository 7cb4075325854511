import { amountLimitKinds, orderActionNames, orderKinds, orderSources, orderStatuses, stoppedFunctions } from '@thaw/domain';
import { z } from 'zod';
import { actionOnSchema } from '../access/action-on.view';
import { ageFilters, amountFilters, countedPageSchema, countParameter, inOrder, reasonFilter } from '../http/filters';
import { cursorParameter, limitParameter } from '../http/page';
import { amountFromZeroIn, amountIn, amountOut, bilingualIn, bilingualOut, currencyIn, eachOnce, idIn, idOut, instantIn, instantOut, textIn } from '../http/wire';
import { transactionSchema } from './transaction.view';

const limitIn = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('per_transaction'), limitMinor: amountIn.nullable() }),
    z.strictObject({ kind: z.literal('in_all'), limitMinor: amountIn }),
    z.strictObject({ kind: z.literal('whole_account'), reason: textIn(1_000) }),
  ])
  .meta({ id: 'AmountLimitWish', description: 'Of each transaction at most so much (null: all of it), in all at most so much, or the whole account with a reason.' });

const documentRefIn = textIn(200).meta({ description: 'Number of the document it rests on.', examples: ['（2026）京0105执保123号'] });
const whyIn = textIn(2_000);

export const imposeBody = z
  .strictObject({
    merchantId: idIn,
    kind: z.enum(orderKinds),
    reason: z.strictObject({ codeSystem: textIn(64), codeSystemVersion: textIn(64), code: textIn(16) }),
    stops: eachOnce(z.array(z.enum(stoppedFunctions)).min(1)),
    legalRef: textIn(500),
    merchantText: bilingualIn(4_000).meta({
      description: 'What the merchant reads. Of a measure of our own it says that settlement is deferred or suspended (延迟结算、暂停结算), never “freeze”; nothing may hint at a suspicion or a report.',
      examples: [{ en: 'Three payments are far above your usual takings. Their settlement is deferred until the orders have been shown.', zh: '三笔交易金额明显高于日常水平，在核实订单之前，相关款项延迟结算。' }],
    }),
    currency: currencyIn,
    transactions: z
      .array(z.strictObject({ reference: textIn(64), terminalNo: textIn(32).nullable().prefault(null), takenAt: instantIn, amountMinor: amountIn, contestedMinor: amountFromZeroIn.prefault(0) }))
      .max(1_000)
      .prefault([])
      .meta({ description: 'None for an authority’s order; at least one for any other, of a whole account too: an appeal is about transactions.' }),
    limit: limitIn.optional().meta({ description: 'Left out: each transaction as it is.' }),
    effectiveAt: instantIn.optional().meta({ description: 'Left out: now. An own order that takes effect later is announced; an authority’s may have begun before.' }),
    expiresAt: instantIn.optional().meta({ description: 'Left out: as long as this kind may stand, or until it is lifted.' }),
    complexCase: z.boolean().prefault(false).meta({ description: 'The longer period that some kinds know.' }),
    issuer: z.strictObject({ name: textIn(200), contact: textIn(500) }).optional().meta({ description: 'The authority or bank: an office, never a private person.' }),
    documentRef: documentRefIn.optional(),
  })
  .meta({ id: 'ImposeFreezeOrder' });
export type ImposeBody = z.output<typeof imposeBody>;

export const serveBody = z.strictObject({ means: textIn(200) }).meta({ id: 'ServeFreezeOrder' });
export const varyBody = z
  .strictObject({ limit: limitIn.optional(), stops: eachOnce(z.array(z.enum(stoppedFunctions)).min(1)).optional(), documentRef: documentRefIn.optional(), why: whyIn })
  .meta({ id: 'VaryFreezeOrder' });
export const renewBody = z
  .strictObject({ expiresAt: instantIn.optional(), complexCase: z.boolean().prefault(false), documentRef: documentRefIn.optional(), why: whyIn })
  .meta({ id: 'RenewFreezeOrder' });
export const liftBody = z.strictObject({ documentRef: documentRefIn.optional(), why: whyIn }).meta({ id: 'LiftFreezeOrder' });
export const confirmBody = z.strictObject({ agree: z.boolean(), why: whyIn.optional() }).meta({ id: 'ConfirmFreezeOrderChange' });
export const reviewBody = z.strictObject({ keep: z.boolean(), why: whyIn }).meta({ id: 'ReviewWholeAccount' });
export type ServeBody = z.output<typeof serveBody>;
export type VaryBody = z.output<typeof varyBody>;
export type RenewBody = z.output<typeof renewBody>;
export type LiftBody = z.output<typeof liftBody>;
export type ConfirmBody = z.output<typeof confirmBody>;
export type ReviewBody = z.output<typeof reviewBody>;

export const freezeOrderFilters = {
  status: z.enum(orderStatuses).optional(),
  kind: z.enum(orderKinds).optional(),
  source: z.enum(orderSources).optional().meta({ description: 'Whose measure it is.' }),
  reasonCode: reasonFilter,
  ...amountFilters,
  ...ageFilters,
  expiringWithinDays: z.coerce.number().int().min(0).max(400).optional().meta({ description: 'Not ended, and running out within so many days, or already run out.' }),
  merchantId: idIn.optional(),
  sort: z.enum(['newest', 'ends']).default('newest').meta({ description: 'newest: as they were imposed, the last one first. ends: only those that have an end and have not been lifted, what ends first at the top.' }),
};

export const freezeOrdersQuery = inOrder(z.strictObject({ ...freezeOrderFilters, count: countParameter, limit: limitParameter, cursor: cursorParameter.optional() }));
export type FreezeOrdersQuery = z.output<typeof freezeOrdersQuery>;

const limitOut = z
  .object({ kind: z.enum(amountLimitKinds), limitMinor: amountOut.nullable(), reason: z.string().nullable(), reviewAt: instantOut.nullable() })
  .meta({ id: 'AmountLimit' });

const pendingOut = z
  .object({
    what: z.enum(['impose', 'vary', 'renew', 'lift']),
    proposedBy: z.string(),
    proposedAt: instantOut,
    documentRef: z.string().nullable(),
    limit: limitOut.nullable().meta({ description: 'What becomes the limit: of what is varied or imposed. Else null.' }),
    stops: z.array(z.enum(stoppedFunctions)).nullable().meta({ description: 'Which functions will be stopped: of what is varied or imposed. Else null.' }),
    expiresAt: instantOut.nullable().meta({ description: 'Until when it will stand: of what is renewed or imposed; null for any other, and for what is imposed without an end.' }),
    why: z.string().nullable().meta({ description: 'The proposer’s reason, for colleagues who do not speak with the merchant; null for what is imposed, whose reason is the order’s.' }),
  })
  .meta({ id: 'PendingOrderChange', description: 'Waits for a second person, who agrees to what stands here.' });

export const freezeOrderLineSchema = z
  .object({
    id: idOut,
    merchantId: idOut,
    merchantNo: z.string(),
    kind: z.enum(orderKinds),
    source: z.enum(orderSources).meta({ description: 'Whose measure it is. An authority’s can only be contested with the authority.' }),
    limit: limitOut,
    issuer: z.object({ name: z.string(), contact: z.string() }).nullable().meta({ id: 'IssuingBody' }),
    documentRef: z.string().nullable(),
    effectiveAt: instantOut,
    expiresAt: instantOut.nullable(),
    renewals: z.int(),
    mostRenewals: z.int().nullable().meta({ description: 'Null: as often as its authority says.' }),
    servedAt: instantOut.nullable(),
    liftedBy: bilingualOut,
    pending: pendingOut.nullable(),
    reason: z.object({ codeSystem: z.string(), codeSystemVersion: z.string(), code: z.string() }).meta({ id: 'ReasonCode' }).nullable().meta({ description: 'Null where it may not be told.' }),
    stops: z.array(z.enum(stoppedFunctions)),
    legalRef: z.string().nullable().meta({ description: 'Null where it may not be told.' }),
    merchantText: bilingualOut,
    imposedAt: instantOut,
    imposedBy: z.string().nullable().meta({ description: 'Null for merchants.' }),
    currency: z.string(),
    amountMinor: amountOut,
    remainingMinor: amountOut,
    releasedMinor: amountOut,
    settlementAccount: z.object({ bankCode: z.string(), lastFour: z.string() }).meta({ id: 'MaskedAccount' }),
    status: z.enum(orderStatuses),
    openAppealId: idOut.nullable(),
  })
  .meta({ id: 'FreezeOrderLine' });

export const freezeOrderSchema = freezeOrderLineSchema
  .extend({ transactions: z.array(transactionSchema), actions: z.array(actionOnSchema(orderActionNames, 'OrderAction')).meta({ description: 'What you can do with the order, and why not where you cannot.' }) })
 .meta({ id: 'FreezeOrder' });
export const freezeOrderPageSchema = countedPageSchema(freezeOrderLineSchema).meta({ id: 'FreezeOrderPage' });

export type FreezeOrderLineView = z.output<typeof freezeOrderLineSchema>;
export type FreezeOrderView = z.output<typeof freezeOrderSchema>;

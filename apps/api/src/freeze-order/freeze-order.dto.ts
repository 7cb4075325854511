import { orderStatuses, ownOrderKinds, stoppedFunctions } from '@thaw/domain';
import { z } from 'zod';
import { limitParameter } from '../http/page';
import { amountFromZeroIn, amountIn, amountOut, bilingualIn, bilingualOut, currencyIn, eachOnce, idIn, idOut, instantIn, instantOut, pageSchema, textIn } from '../http/wire';
import { transactionSchema } from './transaction.view';

export const imposeBody = z
  .strictObject({
    merchantId: idIn,
    kind: z.enum(ownOrderKinds),
    reason: z.strictObject({ codeSystem: textIn(64), codeSystemVersion: textIn(64), code: textIn(16) }),
    stops: eachOnce(z.array(z.enum(stoppedFunctions)).min(1)),
    legalRef: textIn(500),
    merchantText: bilingualIn(4_000),
    currency: currencyIn,
    transactions: z
      .array(z.strictObject({ reference: textIn(64), terminalNo: textIn(32).nullable().prefault(null), takenAt: instantIn, amountMinor: amountIn, contestedMinor: amountFromZeroIn.prefault(0) }))
      .min(1)
      .max(1_000),
  })
  .meta({ id: 'ImposeFreezeOrder' });
export type ImposeBody = z.output<typeof imposeBody>;

export const freezeOrdersQuery = z.strictObject({
  status: z.enum(orderStatuses).optional(),
  merchantId: idIn.optional(),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type FreezeOrdersQuery = z.output<typeof freezeOrdersQuery>;

export const freezeOrderLineSchema = z
  .object({
    id: idOut,
    merchantId: idOut,
    merchantNo: z.string(),
    kind: z.enum(ownOrderKinds),
    reason: z.object({ codeSystem: z.string(), codeSystemVersion: z.string(), code: z.string() }).meta({ id: 'ReasonCode' }),
    stops: z.array(z.enum(stoppedFunctions)),
    legalRef: z.string(),
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

export const freezeOrderSchema = freezeOrderLineSchema.extend({ transactions: z.array(transactionSchema) }).meta({ id: 'FreezeOrder' });
export const freezeOrderPageSchema = pageSchema(freezeOrderLineSchema).meta({ id: 'FreezeOrderPage' });

export type FreezeOrderLineView = z.output<typeof freezeOrderLineSchema>;
export type FreezeOrderView = z.output<typeof freezeOrderSchema>;

import { namedErrors, outcomes, stages, waitKinds, waitParties } from '@thaw/domain';
import { z } from 'zod';
import { countedPageSchema, countParameter, inOrder } from '../http/filters';
import { cursorParameter, limitParameter } from '../http/page';
import { amountIn, amountOut, bilingualOut, eachOnce, idIn, idOut, instantOut, noWithReason, textIn } from '../http/wire';
import { appealFilters } from './case-filters';

export const groundIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new_evidence'), what: textIn(2_000).meta({ description: 'What nobody had seen when the case was decided.' }) }),
  z.strictObject({ kind: z.literal('named_error'), error: z.enum(namedErrors), what: textIn(2_000) }),
]);

export const openAppealBody = z
  .strictObject({
    freezeOrderId: idIn,
    level: z.union([z.literal(1), z.literal(2)]).default(1),
    statement: textIn(4_000),
    transactionIds: eachOnce(z.array(idIn).min(1).max(1_000)).nullish().meta({ description: 'Absent: everything that is held; at level 2 what is held of the last decision not yet contested. A second appeal is about one decision, a first one about what was not decided.' }),
    amountMinor: amountIn.nullish(),
    ground: groundIn.nullish().meta({ description: 'Asked for at level 2, and to take a case up again after its final decision.', examples: [{ kind: 'named_error', error: 'amount', what: 'Order 3 was counted twice.' }] }),
    filedByOther: z.boolean().default(false).meta({ description: 'Somebody else files for the merchant: the authority to do so is asked for.' }),
  })
  .meta({ id: 'OpenAppeal' });
export type OpenAppealBody = z.output<typeof openAppealBody>;

export const withdrawBody = z.strictObject({ why: textIn(1_000).nullish() }).meta({ id: 'WithdrawAppeal' });
export type WithdrawBody = z.output<typeof withdrawBody>;

export const releaseUndisputedBody = z
  .strictObject({
    items: z.array(z.strictObject({ transactionId: idIn, amountMinor: amountIn })).min(1).max(1_000).nullish().meta({ description: 'Absent: everything that nobody contests.' }),
  })
  .meta({ id: 'ReleaseUndisputed' });
export type ReleaseUndisputedBody = z.output<typeof releaseUndisputedBody>;

export const approveUndisputedBody = noWithReason(z.strictObject({ approve: z.boolean(), why: textIn(2_000).nullish() })).meta({ id: 'ApproveUndisputed' });
export type ApproveUndisputedBody = z.output<typeof approveUndisputedBody>;

export const appealsQuery = inOrder(z.strictObject({ ...appealFilters, count: countParameter, limit: limitParameter, cursor: cursorParameter.optional() }));
export type AppealsQuery = z.output<typeof appealsQuery>;

export const appealLineSchema = z
  .object({
    id: idOut,
    freezeOrderId: idOut,
    merchantId: idOut,
    merchantNo: z.string(),
    level: z.int(),
    stage: z.enum(stages),
    outcome: z.enum(outcomes).nullable(),
    reasonCode: z.string().nullable().meta({ description: 'Null where it may not be told.' }),
    amountMinor: amountOut,
    currency: z.string(),
    openedAt: instantOut,
    closedAt: instantOut.nullable(),
    wait: z
      .object({ kind: z.enum(waitKinds), party: z.enum(waitParties), turn: bilingualOut, since: instantOut, dueAt: instantOut, overdue: z.boolean() })
      .meta({ id: 'WaitLine' })
      .nullable(),
  })
  .meta({ id: 'AppealLine' });
export const appealPageSchema = countedPageSchema(appealLineSchema).meta({ id: 'AppealPage' });
export type AppealLineView = z.output<typeof appealLineSchema>;

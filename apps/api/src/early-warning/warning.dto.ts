import { warningStatuses, warningSubjects } from '@thaw/domain';
import { z } from 'zod';
import { limitParameter } from '../http/page';
import { amountOut, bilingualOut, dateOut, idIn, idOut, instantOut, pageSchema, textIn } from '../http/wire';

export const warningsQuery = z.strictObject({
  status: z.enum(warningStatuses).optional().meta({ description: 'Absent: all that are not closed.' }),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type WarningsQuery = z.output<typeof warningsQuery>;

export const closeWarningBody = z.strictObject({ why: textIn(2_000).meta({ description: 'What came of it.' }) }).meta({ id: 'CloseWarning' });
export type CloseWarningBody = z.output<typeof closeWarningBody>;

export const acknowledgeWarningBody = z.strictObject({}).meta({ id: 'AcknowledgeWarning' });

const frequencyOut = z.object({ kind: z.literal('frequency'), orders: z.int(), merchants: z.int(), orderIds: z.array(idOut).meta({ description: 'Freeze orders counted, newest first; twenty at most.' }) }).meta({ id: 'FrequencyEvidence' });
const heldShareOut = z
  .object({ kind: z.literal('held_share'), percent: z.int(), currency: z.string(), heldMinor: amountOut, allHeldMinor: amountOut, orderIds: z.array(idOut) })
  .meta({ id: 'HeldShareEvidence' });

export const warningSchema = z
  .object({
    id: idOut,
    ruleId: z.string(),
    title: bilingualOut.nullable().meta({ description: 'The rule’s words in the policy it was raised under.' }),
    policyVersion: z.string(),
    subjectKind: z.enum(warningSubjects),
    subject: z.string().meta({ description: 'Merchant id, reason code, terminal number, or the keyed fingerprint of an account.' }),
    windowOn: dateOut.meta({ description: 'First day of the window: a rule warns of a subject once in each.' }),
    raisedAt: instantOut,
    evidence: z.discriminatedUnion('kind', [frequencyOut, heldShareOut]),
    status: z.enum(warningStatuses),
    acknowledgedBy: z.string().nullable(),
    acknowledgedAt: instantOut.nullable(),
    closedBy: z.string().nullable(),
    closedAt: instantOut.nullable(),
    closedWhy: z.string().nullable(),
  })
  .meta({ id: 'Warning' });
export type WarningView = z.output<typeof warningSchema>;
export const warningPageSchema = pageSchema(warningSchema).meta({ id: 'WarningPage' });

import { breakClasses, breakStates, correctionAccounts } from '@thaw/domain';
import { z } from 'zod';
import { limitParameter } from '../http/page';
import { amountOut, bilingualOut, dateOut, idIn, idOut, instantOut, pageSchema, textIn } from '../http/wire';

export const breaksQuery = z.strictObject({
  state: z.enum(breakStates).optional().meta({ description: 'Absent: all that have not ended.' }),
  class: z.enum(breakClasses).optional(),
  orderId: textIn(100).optional(),
  appealId: idIn.optional(),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type BreaksQuery = z.output<typeof breaksQuery>;

export const proposeClosingBody = z.strictObject({ why: textIn(2_000).meta({ description: 'What the break was, and what became of the money.' }) }).meta({ id: 'ProposeBreakClosing' });
export type ProposeClosingBody = z.output<typeof proposeClosingBody>;

export const approveClosingBody = z.strictObject({}).meta({ id: 'ApproveBreakClosing' });

export const turnDownClosingBody = z.strictObject({ why: textIn(2_000) }).meta({ id: 'TurnDownBreakClosing' });
export type TurnDownClosingBody = z.output<typeof turnDownClosingBody>;

const correctionSchema = z
  .object({
    id: idOut,
    orderId: z.string().meta({ examples: ['0199d2a4-63c0-7939-890b-fb8f19e69cd2'] }),
    currency: z.string(),
    debit: z.enum(correctionAccounts),
    credit: z.enum(correctionAccounts),
    amountMinor: amountOut,
    reverses: idOut.nullable().meta({ description: 'The entry this one takes back.' }),
    at: instantOut,
    proposedBy: z.string().meta({ examples: ['treasury.ma'] }),
    approvedBy: z.string().meta({ examples: ['treasury.xu'] }),
  })
  .meta({ id: 'MoneyCorrection' });

export const breakSchema = z
  .object({
    id: idOut,
    class: z.enum(breakClasses),
    title: bilingualOut,
    whatToDo: bilingualOut,
    orderId: z.string().nullable().meta({ examples: ['0199d2a4-63c0-7939-890b-fb8f19e69cd2'] }),
    appealId: idOut.nullable(),
    dayOn: dateOut.nullable().meta({ description: 'The day of the statement, where it is about one.' }),
    currency: z.string().nullable(),
    oursMinor: amountOut.meta({ description: 'What our books have: the ledger with its corrections; for a balance, what it should be.', examples: [0] }),
    theirsMinor: amountOut.meta({ description: 'What the core has.', examples: [3_812_000] }),
    differenceMinor: amountOut.meta({ description: 'Theirs less ours.', examples: [3_812_000] }),
    evidence: z.array(z.string()).meta({ description: 'References to look it up by.', examples: [['core-7f3b', 'FINAL-2026-11-23']] }),
    state: z.enum(breakStates).meta({ description: 'resolved: gone by itself. closed: two people have said what it was.' }),
    openedAt: instantOut,
    seenAt: instantOut,
    endedAt: instantOut.nullable(),
    proposedBy: z.string().nullable(),
    proposedAt: instantOut.nullable(),
    why: z.string().nullable(),
    approvedBy: z.string().nullable(),
    corrections: z.array(correctionSchema).meta({ description: 'Told with one break, not in lists.' }),
  })
  .meta({ id: 'MoneyBreak' });
export type BreakView = z.output<typeof breakSchema>;
export const breakPageSchema = pageSchema(breakSchema).meta({ id: 'MoneyBreakPage' });

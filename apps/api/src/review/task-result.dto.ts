import { rejectionCodes, routeIds, taskKinds, type TaskResult } from '@thaw/domain';
import { z } from 'zod';
import { amountFromZeroIn, bilingualIn, idIn, instantIn, noWithReason, textIn } from '../http/wire';
import { findingBodies } from './finding.dto';

const verdict = z.discriminatedUnion('verdict', [
  z.strictObject({ documentId: idIn, verdict: z.literal('accepted') }),
  z.strictObject({ documentId: idIn, verdict: z.literal('rejected'), code: z.enum(rejectionCodes), note: textIn(1_000).nullable().default(null) }),
]);

const why = textIn(2_000).nullable().default(null);

const approvalOf = <K extends 'approval' | 'bank_desk_approval' | 'treasury_approval'>(kind: K) => noWithReason(z.strictObject({ kind: z.literal(kind), approve: z.boolean(), why }));

const reference = textIn(64);

/** What is named of a transaction's split; the rest is kept. */
const split = z
  .strictObject({
    transactionId: idIn,
    releaseMinor: amountFromZeroIn.meta({ description: 'To the merchant, minor units (fen).' }),
    keepMinor: amountFromZeroIn.optional().meta({ description: 'Stays held, minor units; absent: what the other parts leave.' }),
    refundMinor: amountFromZeroIn.optional().meta({ description: 'Back to the card that paid, minor units; goes out before the merchant’s release.' }),
    offsetMinor: amountFromZeroIn.optional().meta({ description: 'Set off against a debt of the merchant, minor units.' }),
    offsetAgainst: reference.nullish().meta({ description: 'Reference of that debt; no card or account number.' }),
    transferMinor: amountFromZeroIn.optional().meta({ description: 'To the account of another order or of an authority, minor units.' }),
    transferTo: reference.nullish().meta({ description: 'Reference of that order or account; no card or account number.' }),
    reserveMinor: amountFromZeroIn.optional().meta({ description: 'Stays held as a reserve, minor units.' }),
  })
  .meta({ id: 'DecisionSplit' });

/** What completing a task takes, by its kind. */
export const taskResultBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('completeness_check'), documents: z.array(verdict).max(200) }),
    ...findingBodies,
    z.strictObject({
      kind: z.literal('risk_review'),
      items: z.array(split).min(1).max(1_000),
      reasonCode: textIn(64).nullish().meta({ description: 'What the decision is given for: a code of the list in the appeal’s policy version, one that goes with what is decided. Left out of account under a version that lists none.', examples: ['GENUINE'] }),
      merchantText: bilingualIn(4_000),
      internalText: textIn(8_000),
      releaseNotBefore: instantIn.nullish().meta({ description: 'Schedules the merchant’s release; refunds, offsets and transfers go at once.' }),
      becomes: z.enum(routeIds).nullish().meta({ description: 'The way the case’s route allows instead, e.g. conditional_release. Where that asks for papers not asked for so far, the merchant is asked for them and nothing is decided yet: the review begins anew once they are in.' }),
    }),
    approvalOf('approval'),
    z.strictObject({ kind: z.literal('bank_desk'), result: z.enum(['confirmed', 'refused', 'legal_hold', 'ask_again']).meta({ description: 'What was found out; `ask_again` puts the question to the bank once more and needs no second person.' }), evidence: textIn(4_000) }),
    approvalOf('bank_desk_approval'),
    approvalOf('treasury_approval'),
    z.strictObject({
      kind: z.literal('release_repair'),
      action: z.enum(['retry', 'send_again']).meta({ description: 'retry: read back again, or place anew what the core refused. send_again: the same order under the same id, safe where the core took it and does not do it; a new id never is.' }),
      why: textIn(2_000),
    }),
  ])
  .meta({ id: 'TaskResult' });

/** Fails to compile when the wire and the domain part ways. */
export type TaskResultBody = z.output<typeof taskResultBody> & TaskResult;

export const taskKindSchema = z.enum(taskKinds);

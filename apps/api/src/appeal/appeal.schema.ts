import { bankRequestStatuses, decisionEffects, earlyReleaseStatuses, namedErrors, outcomes, releaseParts, releasePurposes, releaseStatuses, roles, stages, taskKinds, taskStatuses } from '@thaw/domain';
import { z } from 'zod';
import { amountOut, bilingualOut, dateOut, idOut, instantOut } from '../http/wire';
import { transactionSchema } from '../freeze-order/transaction.view';
import { clockSchema } from '../clock/clock.view';
import { staySchema } from '../clock/stay.view';
import { accountChangeSchema } from '../release/account-change.view';
import { appealHaltSchema } from '../release/halt.view';
import { stepFindingSchema } from '../review/step-finding.view';
import { waitSchema } from '../wait/wait.view';
import { actionSchema } from './action.view';
import { findingSchema } from './finding.view';

export const nextRemedySchema = z
  .object({ kind: z.enum(['second_appeal', 'complaint_or_court', 'new_appeal']), until: instantOut.nullable(), text: bilingualOut })
  .meta({ id: 'NextRemedy' });

export const earlyReleaseSchema = z
  .object({
    id: idOut,
    status: z.enum(earlyReleaseStatuses),
    items: z.array(z.object({ transactionId: idOut, amountMinor: amountOut })),
    proposedBy: z.string().nullable().meta({ description: 'Null where the route let it go, and for merchants.' }),
    proposedAt: instantOut,
    approvalsNeeded: z.array(z.enum(roles)),
    approvals: z.array(z.object({ role: z.enum(roles), by: z.string().nullable(), at: instantOut })),
  })
  .meta({ id: 'EarlyRelease', description: 'The undisputed part, let go while the appeal about the rest goes on.' });

export const decisionSchema = z
  .object({
    id: idOut,
    status: z.enum(['proposed', 'approved', 'returned']),
    effect: z.enum(decisionEffects),
    items: z.array(
      z.object({
        transactionId: idOut,
        releaseMinor: amountOut,
        keepMinor: amountOut,
        refundMinor: amountOut.meta({ description: 'Back to the card that paid, minor units.' }),
        offsetMinor: amountOut.meta({ description: 'Set off against a debt, minor units.' }),
        offsetAgainst: z.string().nullable(),
        transferMinor: amountOut.meta({ description: 'To another order or an authority, minor units.' }),
        transferTo: z.string().nullable().meta({ description: 'Null for merchants.' }),
        reserveMinor: amountOut.meta({ description: 'Stays held as a reserve, minor units.' }),
      }),
    ),
    releaseNotBefore: instantOut.nullable().meta({ description: 'The merchant’s money leaves then or later; null: at once.' }),
    nextRemedy: nextRemedySchema.nullable().meta({ description: 'What can be done against the decision, and until when; null only where everything is released.' }),
    reason: z.object({ code: z.string(), text: bilingualOut }).nullable().meta({ description: 'What it is given for; null under a policy version that lists no reasons.' }),
    merchantText: bilingualOut,
    internalText: z.string().nullable().meta({ description: 'For those who decide and those who check decisions; null for everybody else.' }),
    proposedBy: z.string().nullable(),
    proposedAt: instantOut,
    approvalsNeeded: z.array(z.enum(roles)),
    approvals: z.array(z.object({ role: z.enum(roles), by: z.string().nullable(), at: instantOut })),
  })
  .meta({ id: 'Decision' });

export const checklistSummarySchema = z
  .object({
    complete: z.boolean().meta({ description: 'Everything asked for was handed in; it may still wait for a verdict.' }),
    accepted: z.int(),
    required: z.int(),
    missing: z.array(z.string()).meta({ description: 'Codes of required papers that are missing.' }),
    groupsMissing: z.array(z.string()).meta({ description: 'Groups of which at least one paper is missing.' }),
    round: z.int(),
  })
  .meta({ id: 'ChecklistSummary' });

export const appealSchema = z
  .object({
    id: idOut,
    freezeOrderId: idOut,
    merchantId: idOut,
    level: z.int(),
    stage: z.enum(stages),
    stageText: bilingualOut,
    outcome: z.enum(outcomes).nullable(),
    outcomeText: bilingualOut.nullable(),
    reasonCode: z.string().nullable().meta({ description: 'Null where it may not be told.' }),
    openedAt: instantOut,
    openedBy: z.string().nullable().meta({ description: 'Null for merchants, unless they opened it.' }),
    closedAt: instantOut.nullable(),
    statement: z.string(),
    ground: z.object({ kind: z.enum(['new_evidence', 'named_error']), error: z.enum(namedErrors).nullable(), what: z.string() }).meta({ id: 'Ground' }).nullable().meta({ description: 'What a decided case is taken up again for.' }),
    amountMinor: amountOut,
    currency: z.string(),
    policy: z.object({ id: z.string(), version: z.string() }),
    decideBy: z.object({ dueAt: instantOut, dueOn: dateOut, limitId: z.string(), provisional: z.boolean() }).meta({ description: 'The statutory limit for the whole appeal.' }),
    clocks: z.array(clockSchema).meta({ description: 'Whose time has run since when, until when, and what it stands still for.' }),
    stay: staySchema.nullable().meta({ description: 'Null while the case goes on.' }),
    wait: waitSchema.nullable().meta({ description: 'Whose turn it is; null once the appeal is closed.' }),
    checklist: checklistSummarySchema,
    findings: z.array(findingSchema).meta({ description: 'What does not fit in the papers so far.' }),
    transactions: z.array(transactionSchema).meta({ description: 'The appealed transactions.' }),
    tasks: z.array(z.object({ id: idOut, kind: z.enum(taskKinds), status: z.enum(taskStatuses), holder: z.string().nullable() })).meta({ description: 'Empty for merchants.' }),
    stepFindings: z.array(stepFindingSchema).meta({ description: 'What the steps of the route found, oldest first.' }),
    decision: decisionSchema.nullable().meta({ description: 'Merchants see it once it is approved.' }),
    bank: z.object({ requestId: idOut, status: z.enum(bankRequestStatuses), reasonCode: z.string().nullable(), amountMinor: amountOut }).nullable(),
    earlyRelease: earlyReleaseSchema.nullable().meta({ description: 'Merchants see it once it is approved.' }),
    releases: z.array(
      z
        .object({
          id: idOut,
          purpose: z.enum(releasePurposes),
          part: z.enum(releaseParts).meta({ description: 'Whether it carries out the decision, or let the undisputed part go before it.' }),
          status: z.enum(releaseStatuses),
          amountMinor: amountOut,
          destinationReference: z.string().nullable().meta({ description: 'Null for the merchant’s own account, and for merchants.' }),
          placedAt: instantOut,
          endedAt: instantOut.nullable(),
          coreReference: z.string().nullable(),
        })
        .meta({ id: 'ReleaseOrder' }),
    ),
    treasuryApprovals: z
      .array(z.object({ by: z.string(), at: instantOut, upToMinor: amountOut.meta({ description: 'All that leaves the freeze order, minor units; more needs agreeing to anew.' }) }).meta({ id: 'TreasuryApproval' }))
      .meta({ description: 'Who of treasury has agreed to a large release, oldest first. Empty for merchants.' }),
    accountChanges: z.array(accountChangeSchema).meta({ description: 'Other accounts that were named for the release, the oldest first.' }),
    releasesHalted: appealHaltSchema.nullable().meta({ description: 'Null while releases go on.' }),
    nextRemedy: nextRemedySchema.nullable(),
    actions: z.array(actionSchema).meta({ description: 'What you can do with the appeal, and why not where you cannot.' }),
  })
  .meta({ id: 'Appeal' });

export type AppealView = z.output<typeof appealSchema>;

import { bankRequestStatuses, outcomes, releaseStatuses, roles, stages, taskKinds, taskStatuses } from '@thaw/domain';
import { z } from 'zod';
import { amountOut, bilingualOut, dateOut, idOut, instantOut } from '../http/wire';
import { transactionSchema } from '../freeze-order/transaction.view';
import { waitSchema } from '../wait/wait.view';
import { actionSchema } from './action.view';
import { findingSchema } from './finding.view';

export const decisionSchema = z
  .object({
    id: idOut,
    status: z.enum(['proposed', 'approved', 'returned']),
    items: z.array(z.object({ transactionId: idOut, releaseMinor: amountOut, keepMinor: amountOut })),
    merchantText: bilingualOut,
    internalText: z.string().nullable().meta({ description: 'For those who decide and those who check decisions; null for everybody else.' }),
    proposedBy: z.string().nullable(),
    proposedAt: instantOut,
    approvalsNeeded: z.array(z.enum(roles)),
    approvals: z.array(z.object({ role: z.enum(roles), by: z.string().nullable(), at: instantOut })),
  })
  .meta({ id: 'Decision' });

export const nextRemedySchema = z
  .object({ kind: z.enum(['second_appeal', 'complaint_or_court', 'new_appeal']), until: instantOut.nullable(), text: bilingualOut })
  .meta({ id: 'NextRemedy' });

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
    reasonCode: z.string(),
    openedAt: instantOut,
    openedBy: z.string().nullable().meta({ description: 'Null for merchants, unless they opened it.' }),
    closedAt: instantOut.nullable(),
    statement: z.string(),
    amountMinor: amountOut,
    currency: z.string(),
    policy: z.object({ id: z.string(), version: z.string() }),
    decideBy: z.object({ dueAt: instantOut, dueOn: dateOut, limitId: z.string(), provisional: z.boolean() }).meta({ description: 'The statutory limit for the whole appeal.' }),
    wait: waitSchema.nullable().meta({ description: 'Whose turn it is; null once the appeal is closed.' }),
    checklist: checklistSummarySchema,
    findings: z.array(findingSchema).meta({ description: 'What does not fit in the papers so far.' }),
    transactions: z.array(transactionSchema).meta({ description: 'The appealed transactions.' }),
    tasks: z.array(z.object({ id: idOut, kind: z.enum(taskKinds), status: z.enum(taskStatuses), holder: z.string().nullable() })).meta({ description: 'Empty for merchants.' }),
    decision: decisionSchema.nullable().meta({ description: 'Merchants see it once it is approved.' }),
    bank: z.object({ requestId: idOut, status: z.enum(bankRequestStatuses), reasonCode: z.string().nullable(), amountMinor: amountOut }).nullable(),
    releases: z.array(z.object({ id: idOut, status: z.enum(releaseStatuses), amountMinor: amountOut, placedAt: instantOut, endedAt: instantOut.nullable(), coreReference: z.string().nullable() })),
    nextRemedy: nextRemedySchema.nullable(),
    actions: z.array(actionSchema).meta({ description: 'What you can do with the appeal, and why not where you cannot.' }),
  })
  .meta({ id: 'Appeal' });

export type AppealView = z.output<typeof appealSchema>;

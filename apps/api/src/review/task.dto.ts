import { bankDeskOccasions, roles, routeIds, stages, taskStatuses } from '@thaw/domain';
import { z } from 'zod';
import { actionSchema } from '../appeal/action.view';
import { appealSchema } from '../appeal/appeal.schema';
import { documentSchema } from '../appeal/checklist.view';
import { ageFilters, amountFilters, countedPageSchema, countParameter, escalationFilter, inOrder, personFilter, reasonFilter } from '../http/filters';
import { cursorParameter, limitParameter } from '../http/page';
import { amountOut, booleanIn, idIn, idOut, instantOut } from '../http/wire';
import { taskKindSchema } from './task-result.dto';

export const taskFilters = {
  kind: taskKindSchema.optional(),
  status: z.enum(taskStatuses).optional().meta({ description: 'Absent: open and claimed.' }),
  mine: booleanIn.optional().meta({ description: 'true: only what you hold.' }),
  holder: personFilter.optional().meta({ description: 'Only what this person holds.', examples: ['reviewer.chen'] }),
  role: z.enum(roles).optional().meta({ description: 'Only what this role may claim.', examples: ['reviewer'] }),
  overdue: booleanIn.optional().meta({ description: 'true: only what is past its due instant; false: only what is not.' }),
  merchantId: idIn.optional(),
  reasonCode: reasonFilter,
  route: z.enum(routeIds).optional().meta({ description: 'The way of the policy on which their appeals travel.' }),
  ...amountFilters,
  ageFromDays: ageFilters.ageFromDays.meta({ type: 'integer', minimum: 0, maximum: 99_999, description: 'Opened at least so many days ago.' }),
  ageToDays: ageFilters.ageToDays.meta({ type: 'integer', minimum: 0, maximum: 99_999, description: 'Opened at most so many days ago.' }),
  minEscalationLevel: escalationFilter,
  withoutConflicts: booleanIn.optional().meta({ description: 'true: none of a merchant in whom you have an interest.' }),
};

export const tasksQuery = inOrder(z.strictObject({ ...taskFilters, count: countParameter, limit: limitParameter, cursor: cursorParameter.optional() })).refine(
  ({ mine, holder }) => mine !== true || holder === undefined, { error: 'Either mine or holder', params: { zh: 'mine 与 holder 只能择一' }, path: ['holder'] },
);
export type TasksQuery = z.output<typeof tasksQuery>;

export const taskBodyless = z.strictObject({}).meta({ id: 'NoBody' });

export const taskSchema = z
  .object({
    id: idOut,
    appealId: idOut,
    kind: taskKindSchema,
    status: z.enum(taskStatuses).meta({ description: 'A claim whose lease has run out reads as open.' }),
    roles: z.array(z.enum(roles)).meta({ description: 'Who may claim it.' }),
    openedAt: instantOut,
    dueAt: instantOut,
    overdue: z.boolean(),
    occasion: z.enum(bankDeskOccasions).nullable().meta({ description: 'What the bank desk is called for; null for every other task.' }),
    holder: z.string().nullable(),
    leaseUntil: instantOut.nullable(),
  })
  .meta({ id: 'Task' });
export type TaskView = z.output<typeof taskSchema>;

export const taskLineSchema = taskSchema
  .extend({ merchantId: idOut, merchantNo: z.string(), stage: z.enum(stages), amountMinor: amountOut, currency: z.string(), reasonCode: z.string(), escalationLevel: z.int().meta({ description: 'Rungs of the ladder climbed.' }), conflictOfInterest: z.boolean().meta({ description: 'Whether you have an interest in this merchant: the task is not for you.' }) })
  .meta({ id: 'TaskLine' });
export type TaskLineView = z.output<typeof taskLineSchema>;
export const taskPageSchema = countedPageSchema(taskLineSchema).meta({ id: 'TaskPage' });

export const taskDetailSchema = z
  .object({ task: taskSchema, actions: z.array(actionSchema), appeal: appealSchema, documents: z.array(documentSchema).meta({ description: 'Papers that wait for a verdict.' }) })
  .meta({ id: 'TaskDetail' });
export type TaskDetailView = z.output<typeof taskDetailSchema>;

/** What a claim, an unclaim or a completion leaves behind. */
export const taskChangedSchema = z.object({ task: taskSchema, appeal: appealSchema }).meta({ id: 'TaskChanged' });
export type TaskChangedView = z.output<typeof taskChangedSchema>;

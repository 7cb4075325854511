import { roles, stages, taskStatuses } from '@thaw/domain';
import { z } from 'zod';
import { actionSchema } from '../appeal/action.view';
import { appealSchema } from '../appeal/appeal.schema';
import { documentSchema } from '../appeal/checklist.view';
import { cursorParameter, limitParameter } from '../http/page';
import { amountOut, booleanIn, idOut, instantOut, pageSchema } from '../http/wire';
import { taskKindSchema } from './task-result.dto';

export const tasksQuery = z.strictObject({
  kind: taskKindSchema.optional(),
  status: z.enum(taskStatuses).optional().meta({ description: 'Absent: open and claimed.' }),
  mine: booleanIn.optional().meta({ description: 'true: only what you hold.' }),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
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
    holder: z.string().nullable(),
    leaseUntil: instantOut.nullable(),
  })
  .meta({ id: 'Task' });
export type TaskView = z.output<typeof taskSchema>;

export const taskLineSchema = taskSchema
  .extend({ merchantId: idOut, merchantNo: z.string(), stage: z.enum(stages), amountMinor: amountOut, currency: z.string(), reasonCode: z.string(), conflictOfInterest: z.boolean().meta({ description: 'Whether you have an interest in this merchant: the task is not for you.' }) })
  .meta({ id: 'TaskLine' });
export type TaskLineView = z.output<typeof taskLineSchema>;
export const taskPageSchema = pageSchema(taskLineSchema).meta({ id: 'TaskPage' });

export const taskDetailSchema = z
  .object({ task: taskSchema, actions: z.array(actionSchema), appeal: appealSchema, documents: z.array(documentSchema).meta({ description: 'Papers that wait for a verdict.' }) })
  .meta({ id: 'TaskDetail' });
export type TaskDetailView = z.output<typeof taskDetailSchema>;

/** What a claim, an unclaim or a completion leaves behind. */
export const taskChangedSchema = z.object({ task: taskSchema, appeal: appealSchema }).meta({ id: 'TaskChanged' });
export type TaskChangedView = z.output<typeof taskChangedSchema>;

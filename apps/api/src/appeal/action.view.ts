import { actionNames, refusals, taskKinds, type Action } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, idOut, wireText } from '../http/wire';

export const actionSchema = z
  .object({
    action: z.enum(actionNames),
    taskId: idOut.nullable().meta({ description: 'The task it is about; null for what is done to the appeal itself.' }),
    taskKind: z.enum(taskKinds).nullable(),
    allowed: z.boolean(),
    code: z.string().nullable().meta({ description: 'The code you would be refused with; null where the action is open to you.' }),
    why: bilingualOut.nullable(),
  })
  .meta({ id: 'Action', description: 'Something that can be done, and whether you may do it now. The answer comes from the rules that guard the command.' });
export type ActionView = z.output<typeof actionSchema>;

export function actionView(one: Action): ActionView {
  const code = one.allowed ? null : one.refusal.code;
  return { action: one.action, taskId: one.task?.id ?? null, taskKind: one.task?.kind ?? null, allowed: one.allowed, code, why: code && wireText(refusals[code].title) };
}

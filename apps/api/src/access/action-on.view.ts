import { refusals, type ActionOn } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, wireText } from '../http/wire';

/** How actions on orders, penalties and the like are told: their names differ, the answer does not. */
export const actionOnSchema = <Name extends string>(names: readonly [Name, ...Name[]], id: string) =>
  z
    .object({
      action: z.enum(names),
      allowed: z.boolean(),
      code: z.string().nullable().meta({ description: 'The code you would be refused with; null where the action is open to you.' }),
      why: bilingualOut.nullable(),
    })
    .meta({ id, description: 'Something that can be done, and whether you may do it now. The answer comes from the rules that guard the command.' });

export function actionOnView<Name extends string>(one: ActionOn<Name>) {
  const code = one.allowed ? null : one.refusal.code;
  return { action: one.action, allowed: one.allowed, code, why: code && wireText(refusals[code].title) };
}

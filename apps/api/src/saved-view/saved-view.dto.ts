import { roles, viewLists, type ViewList } from '@thaw/domain';
import { z } from 'zod';
import { appealFilters, waitFilters } from '../appeal/case-filters';
import { freezeOrderFilters } from '../freeze-order/freeze-order.dto';
import { inOrder } from '../http/filters';
import { eachOnce, idOut, instantOut, textIn } from '../http/wire';
import { taskFilters } from '../review/task.dto';

const lists = Object.keys(viewLists) as [ViewList, ...ViewList[]];

/** What each list takes for filters: its own schema, without what belongs to one page. */
const filtersOf: Readonly<Record<ViewList, z.ZodType>> = {
  appeals: inOrder(z.strictObject(appealFilters)),
  tasks: inOrder(z.strictObject(taskFilters)),
  freeze_orders: inOrder(z.strictObject(freezeOrderFilters)),
  waits: inOrder(z.strictObject(waitFilters)),
};

/** What is wrong with the filters of a list; nothing when it would take them. */
export function filterIssues(list: ViewList, filters: Readonly<Record<string, string>>): readonly z.core.$ZodIssue[] {
  return filtersOf[list].safeParse(filters, { reportInput: true }).error?.issues ?? [];
}

const filtersIn = z
  .record(z.string().regex(/^[A-Za-z]{1,40}$/), z.string().max(200))
  .refine((filters) => Object.keys(filters).length <= 30, { error: 'Too many filters', params: { zh: '筛选条件过多' } })
  .meta({ description: 'By parameter, as the list takes them in its address; `me` and `mine` stand for whoever uses the view.', examples: [{ overdue: 'true', reasonCode: '12' }] });

const nameIn = textIn(80).meta({ description: 'Yours once for each list.', examples: ['Overdue above 100,000'] });
const sharedWithIn = eachOnce(z.array(z.enum(roles)).max(roles.length)).meta({ description: 'Colleagues of these roles find it too.', examples: [['approver']] });

export const keepViewBody = z
  .strictObject({ list: z.enum(lists), name: nameIn, filters: filtersIn, sharedWith: sharedWithIn.default([]) })
  .superRefine(({ list, filters }, context) => tell(filterIssues(list, filters), context))
  .meta({ id: 'KeepSavedView' });
export type KeepViewBody = z.output<typeof keepViewBody>;

export const changeViewBody = z.strictObject({ name: nameIn.optional(), filters: filtersIn.optional(), sharedWith: sharedWithIn.optional() }).meta({ id: 'ChangeSavedView' });
export type ChangeViewBody = z.output<typeof changeViewBody>;

export const removeViewBody = z.strictObject({}).meta({ id: 'RemoveSavedView' });

export const savedViewsQuery = z.strictObject({ list: z.enum(lists).optional() });
export type SavedViewsQuery = z.output<typeof savedViewsQuery>;

export const savedViewSchema = z
  .object({
    id: idOut,
    list: z.enum(lists),
    name: z.string().meta({ examples: ['Overdue above 100,000'] }),
    filters: z.record(z.string(), z.string()).meta({ examples: [{ overdue: 'true', reasonCode: '12' }] }),
    query: z.string().meta({ description: 'The same as the query of the list’s address.', examples: ['overdue=true&reasonCode=12'] }),
    valid: z.boolean().meta({ description: 'false: the list has changed since, and no longer takes these filters.' }),
    sharedWith: z.array(z.enum(roles)),
    ownerId: z.string().meta({ examples: ['reviewer.chen'] }),
    mine: z.boolean(),
    createdAt: instantOut,
    changedAt: instantOut,
  })
  .meta({ id: 'SavedView' });
export type SavedViewView = z.output<typeof savedViewSchema>;

export const savedViewListSchema = z
  .object({ items: z.array(savedViewSchema), more: z.boolean().meta({ description: 'More is shared with you than is told: name a list.' }) })
  .meta({ id: 'SavedViewList' });
export type SavedViewListView = z.output<typeof savedViewListSchema>;

function tell(issues: readonly z.core.$ZodIssue[], context: z.RefinementCtx): void {
  for (const issue of issues) context.addIssue({ ...issue, path: ['filters', ...issue.path] });
}

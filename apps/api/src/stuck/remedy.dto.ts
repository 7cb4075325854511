import { remedyItemStates, remedyRunStates } from '@thaw/application';
import { remedies } from '@thaw/domain';
import { z } from 'zod';
import { limitParameter } from '../http/page';
import { bilingualOut, eachOnce, idIn, idOut, instantOut, pageSchema, textIn } from '../http/wire';

/** One request previews or names this many appeals at most; a finding may have more. */
export const appealsAtMost = 500;

const target = {
  remedy: z.enum(remedies),
  why: textIn(500).meta({ description: 'Kept in every appeal’s audit trail.', examples: ['Worker was down for an hour'] }),
  findingId: idIn.optional().meta({ description: 'All appeals of this finding that are stuck now.' }),
  appealIds: eachOnce(z.array(idIn).min(1).max(appealsAtMost)).optional().meta({ description: 'These appeals, in place of a finding’s.' }),
};

const oneTarget = { error: 'Name a finding or appeals, and not both', params: { zh: '请指定发现项或申诉之一' }, path: ['findingId'] };
const hasOneTarget = (body: { readonly findingId?: string | undefined; readonly appealIds?: readonly string[] | undefined }) => (body.findingId === undefined) !== (body.appealIds === undefined);

export const remedyBody = z
  .strictObject(target)
  .refine(hasOneTarget, oneTarget)
  .meta({
    if: { required: ['findingId'] },
    then: { not: { required: ['appealIds'] } },
    else: { required: ['appealIds'] },
    examples: [{ remedy: 'nudge', why: 'Worker was down for an hour', findingId: '0199d2a4-63c0-7939-890b-fb8f19e69cd2' }],
  });
export type RemedyBody = z.output<typeof remedyBody>;

export const runItemsQuery = z.strictObject({ state: z.enum(remedyItemStates).optional(), limit: limitParameter, cursor: idIn.optional() });
export type RunItemsQuery = z.output<typeof runItemsQuery>;

export const forecastSchema = z
  .object({
    remedy: z.enum(remedies),
    count: z.int().meta({ description: 'How many appeals the run would be over.' }),
    looked: z.int().meta({ description: `How many of them were tried; at most ${appealsAtMost}.` }),
    wouldApply: z.int(),
    wouldBeRefused: z.int(),
    refusals: z.array(z.object({ appealId: idOut, code: z.string(), title: bilingualOut })),
  })
  .meta({ id: 'RemedyForecast', description: 'What a run would do, tried on the appeals as they stand; nothing came of it.' });
export type ForecastView = z.output<typeof forecastSchema>;

const counts = z.object({ pending: z.int(), done: z.int(), refused: z.int(), failed: z.int() });

export const remedyRunSchema = z
  .object({
    id: idOut,
    remedy: z.enum(remedies),
    why: z.string(),
    requestedBy: z.string(),
    requestedAt: instantOut,
    findingId: idOut.nullable(),
    state: z.enum(remedyRunStates),
    endedAt: instantOut.nullable(),
    counts,
  })
  .meta({ id: 'RemedyRun' });
export type RemedyRunView = z.output<typeof remedyRunSchema>;

const remedyItemSchema = z
  .object({ appealId: idOut, state: z.enum(remedyItemStates), code: z.string().nullable().meta({ description: 'Why it was refused.' }) })
  .meta({ id: 'RemedyItem' });
export type RemedyItemView = z.output<typeof remedyItemSchema>;
export const remedyItemPageSchema = pageSchema(remedyItemSchema).meta({ id: 'RemedyItemPage' });

export const runStartedSchema = z.object({ runId: idOut, count: z.int() }).meta({ id: 'RemedyRunStarted' });
export type RunStartedView = z.output<typeof runStartedSchema>;

export const runChangedSchema = z.object({ runId: idOut, change: z.enum(['stop', 'resume', 'retry']) }).meta({ id: 'RemedyRunChanged' });
export type RunChangedView = z.output<typeof runChangedSchema>;

import { remedyItemStates, remedyRunStates } from '@thaw/application';
import { remedies, resetTargets, stages, stayRequesters, stuckClasses, waitKinds, type Remedy } from '@thaw/domain';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../http/page';
import { bilingualIn, bilingualOut, eachOnce, idIn, idOut, instantOut, noWithReason, pageSchema, personIn, textIn } from '../http/wire';

/** One request previews or names this many appeals at most; a finding or a filter may have more. */
export const appealsAtMost = 500;

const filterIn = z
  .strictObject({
    heldBy: personIn.optional().meta({ description: 'Their task is claimed by this person: everything of somebody who left.' }),
    stage: z.enum(stages).exclude(['closed']).optional(),
    waitingFor: z.enum(waitKinds).optional(),
    bankCode: z.string().regex(/^\w{1,20}$/).optional().meta({ description: 'The bank of the settlement account.' }),
    class: z.enum(stuckClasses).optional().meta({ description: 'Stuck in this way now.' }),
  })
  .refine((filter) => Object.values(filter).some((value) => value !== undefined), { error: 'Name at least one thing', params: { zh: '请至少指定一项条件' } })
  .meta({ minProperties: 1, description: 'Open appeals that meet all of it, at the moment of asking.' });

/** What a remedy needs besides the reason, and how the field is called. */
const needed: Readonly<Partial<Record<Remedy, readonly ('to' | 'extendTo' | 'reason' | 'stayFor' | 'stage' | 'merchantText')[]>>> = {
  reassign_task: ['to'], extend: ['extendTo', 'reason'], stay: ['stayFor'], reset_to_stage: ['stage'], close_by_decision: ['merchantText'],
};
const parameters = ['to', 'extendTo', 'reason', 'stayFor', 'stage', 'merchantText'] as const;

export const remedyBody = z
  .strictObject({
    remedy: z.enum(remedies),
    why: textIn(500).meta({ description: 'Kept in every appeal’s audit trail.', examples: ['Worker was down for an hour'] }),
    findingId: idIn.optional().meta({ description: 'All appeals of this finding that are stuck now.' }),
    appealIds: eachOnce(z.array(idIn).min(1).max(appealsAtMost)).optional().meta({ description: 'These appeals, in place of a finding’s.' }),
    filter: filterIn.optional(),
    to: personIn.optional().meta({ description: 'reassign_task: who is given the task.' }),
    extendTo: z.int().positive().max(1_000).optional().meta({ description: 'extend: the new total of the clock that is waited by, in its own unit.' }),
    reason: bilingualIn(500).optional().meta({ description: 'extend: told to the other side where that is a duty.' }),
    stayFor: z.enum(stayRequesters).optional().meta({ description: 'stay: on whose account the case rests.' }),
    stage: z.enum(resetTargets).optional().meta({ description: 'reset_to_stage: where to.' }),
    merchantText: bilingualIn(2_000).optional().meta({ description: 'close_by_decision: what the merchant reads.' }),
  })
  .refine((body) => [body.findingId, body.appealIds, body.filter].filter((one) => one !== undefined).length === 1, {
    error: 'Name one of findingId, appealIds and filter', params: { zh: '请在发现项、申诉与筛选条件中指定其一' }, path: ['findingId'],
  })
  .superRefine((body, context) => {
    const asked = needed[body.remedy] ?? [];
    for (const name of parameters) {
      if (asked.includes(name) === (body[name] !== undefined)) continue;
      const [error, zh] = asked.includes(name) ? [`${body.remedy} needs it`, `${body.remedy} 须填写此项`] : [`${body.remedy} does not take it`, `${body.remedy} 不需要此项`];
      context.addIssue({ code: 'custom', message: error, params: { zh }, path: [name] });
    }
  })
  .meta({
    oneOf: [{ required: ['findingId'] }, { required: ['appealIds'] }, { required: ['filter'] }],
    allOf: remedies.map((remedy) => {
      const asked = needed[remedy] ?? [];
      const barred = parameters.filter((name) => !asked.includes(name)).map((name) => ({ not: { required: [name] } }));
      return { if: { properties: { remedy: { const: remedy } }, required: ['remedy'] }, then: { ...(asked.length > 0 && { required: [...asked] }), allOf: barred } };
    }),
    examples: [
      { remedy: 'nudge', why: 'Worker was down for an hour', findingId: '0199d2a4-63c0-7939-890b-fb8f19e69cd2' },
      { remedy: 'reassign_task', why: 'Wu has left the team', filter: { heldBy: 'reviewer.wu' }, to: 'reviewer.chen' },
    ],
  });
export type RemedyBody = z.output<typeof remedyBody>;

/** A second person's yes or no. */
export const decideRunBody = noWithReason(z.strictObject({ approve: z.boolean(), why: textIn(500).nullable().prefault(null).meta({ description: 'Asked for when you say no.' }) })).meta({ id: 'DecideRemedyRun', examples: [{ approve: true, why: null }] });
export type DecideRunBody = z.output<typeof decideRunBody>;

export const runsQuery = z.strictObject({ state: z.enum(remedyRunStates).optional(), limit: limitParameter, cursor: cursorParameter.optional() });
export type RunsQuery = z.output<typeof runsQuery>;

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
    approvedBy: z.array(z.string()).nullable().meta({ description: 'A second person with one of these roles must approve the run before it begins; null: nobody need.' }),
    workflow: z.enum(['woken', 'begun_anew']).meta({ description: 'begun_anew: it is terminated, and begun from the facts while the appeal is open.' }),
    would: z
      .array(z.object({ appealId: idOut, events: z.array(z.string()).meta({ examples: [['RemedyApplied', 'TaskUnclaimed', 'TaskAssigned']] }), stage: z.object({ from: z.enum(stages), to: z.enum(stages) }), waitsFor: z.object({ from: z.enum(waitKinds).nullable(), to: z.enum(waitKinds).nullable() }) }))
      .meta({ description: 'What would be written in each appeal, and where it would stand.' }),
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
    wish: z.record(z.string(), z.unknown()).meta({ description: 'The remedy with what it was given.' }),
    filter: z.record(z.string(), z.string()).nullable(),
    needsApproval: z.boolean(),
    decidedBy: z.string().nullable().meta({ description: 'Who approved or declined it.' }),
    decidedAt: instantOut.nullable(),
    state: z.enum(remedyRunStates),
    endedAt: instantOut.nullable(),
    counts,
  })
  .meta({ id: 'RemedyRun' });
export type RemedyRunView = z.output<typeof remedyRunSchema>;
export const remedyRunPageSchema = pageSchema(remedyRunSchema).meta({ id: 'RemedyRunPage' });

const remedyItemSchema = z
  .object({ appealId: idOut, state: z.enum(remedyItemStates), code: z.string().nullable().meta({ description: 'Why it was refused.' }) })
  .meta({ id: 'RemedyItem' });
export type RemedyItemView = z.output<typeof remedyItemSchema>;
export const remedyItemPageSchema = pageSchema(remedyItemSchema).meta({ id: 'RemedyItemPage' });

export const runStartedSchema = z
  .object({ runId: idOut, count: z.int(), needsApproval: z.boolean().meta({ description: 'true: nothing is done until somebody else approves it.' }) })
 .meta({ id: 'RemedyRunStarted' });
export type RunStartedView = z.output<typeof runStartedSchema>;

export const runChangedSchema = z.object({ runId: idOut, change: z.enum(['stop', 'resume', 'retry']) }).meta({ id: 'RemedyRunChanged' });
export type RunChangedView = z.output<typeof runChangedSchema>;

export const runDecidedSchema = z.object({ runId: idOut, approved: z.boolean() }).meta({ id: 'RemedyRunDecided' });
export type RunDecidedView = z.output<typeof runDecidedSchema>;

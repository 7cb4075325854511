import { z } from 'zod';
import { idOut, instantOut, textIn } from '../http/wire';

export const haltReasonBody = z.strictObject({ reason: textIn(2_000).meta({ description: 'Why everything stops; for colleagues, never for merchants.' }) }).meta({ id: 'HaltReleases' });
export type HaltReasonBody = z.output<typeof haltReasonBody>;

export const resumptionBody = z.strictObject({ why: textIn(2_000).meta({ description: 'Why releases may go on, or why not yet.' }) }).meta({ id: 'Resumption' });
export type ResumptionBody = z.output<typeof resumptionBody>;

export const resumeBody = z.strictObject({}).meta({ id: 'ResumeReleases' });

export const releasesHaltSchema = z
  .object({
    id: idOut,
    haltedAt: instantOut,
    haltedBy: z.string(),
    reason: z.string(),
    resumption: z.object({ proposedBy: z.string(), proposedAt: instantOut, why: z.string() }).nullable().meta({ description: 'Somebody wants releases to go on; another person decides.' }),
    resumedBy: z.string().nullable(),
    resumedAt: instantOut.nullable().meta({ description: 'Null while it stands.' }),
  })
  .meta({ id: 'ReleasesHalt' });
export type ReleasesHaltView = z.output<typeof releasesHaltSchema>;

export const releasesStateSchema = z
  .object({
    halted: z.boolean(),
    halt: releasesHaltSchema.nullable().meta({ description: 'The halt that stands; null while releases go on.' }),
    appealsHeldUp: z.int().meta({ description: 'Open appeals that go on once releases do; after the end of a halt, those that have not yet.' }),
    ordersUnderWay: z.int().meta({ description: 'Orders placed and not ended: each is read back, then finished or kept, never sent while releases are halted.' }),
    history: z.array(releasesHaltSchema).meta({ description: 'The latest halts, newest first.' }),
  })
  .meta({ id: 'ReleasesState' });
export type ReleasesStateView = z.output<typeof releasesStateSchema>;

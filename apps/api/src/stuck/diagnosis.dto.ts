import { stages } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, idOut, instantOut } from '../http/wire';
import { waitSchema } from '../wait/wait.view';
import { findingSchema } from './finding.dto';

export const diagnosisSchema = z
  .object({
    appealId: idOut,
    stage: z.enum(stages),
    stuck: z.boolean().meta({ description: 'False: it waits as it should.' }),
    inWords: bilingualOut,
    wait: waitSchema.nullable(),
    lastFact: z.object({ type: z.string(), at: instantOut }).nullable(),
    tried: z.array(z.object({ what: bilingualOut, at: instantOut.nullable() })).meta({ description: 'What has been done towards what it waits for; an instant of null means: not yet.' }),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'Diagnosis', description: 'Why an appeal does not move: what it waits for, what was tried, what to do.' });
export type DiagnosisView = z.output<typeof diagnosisSchema>;

import { z } from 'zod';
import { limitParameter } from '../http/page';
import { booleanIn, idIn, idOut, instantIn, instantOut, pageSchema, personIn } from '../http/wire';

export const recordAbsenceBody = z
  .strictObject({
    personId: personIn.optional().meta({ description: 'Absent: yourself. Leads and operators record others’ too.' }),
    fromAt: instantIn.nullable().prefault(null).meta({ description: 'Absent: from now.' }),
    untilAt: instantIn.nullable().prefault(null).meta({ description: 'Absent: until it is ended; for somebody who left it never is.' }),
  })
  .meta({ id: 'RecordAbsence' });
export type RecordAbsenceBody = z.output<typeof recordAbsenceBody>;

export const absencesQuery = z.strictObject({
  personId: personIn.optional(),
  past: booleanIn.optional().meta({ description: 'true: also those that were ended or are over.' }),
  limit: limitParameter,
  cursor: idIn.optional().meta({ description: 'nextCursor of the page before.' }),
});
export type AbsencesQuery = z.output<typeof absencesQuery>;

export const absenceSchema = z
  .object({
    id: idOut,
    personId: z.string(),
    fromAt: instantOut,
    untilAt: instantOut.nullable(),
    recordedBy: z.string(),
    recordedAt: instantOut,
    endedBy: z.string().nullable(),
    endedAt: instantOut.nullable(),
  })
  .meta({ id: 'Absence', description: 'Somebody is away: they are given no task, and what they hold goes back to the queue as the policy says.' });
export type AbsenceView = z.output<typeof absenceSchema>;
export const absencePageSchema = pageSchema(absenceSchema).meta({ id: 'AbsencePage' });

export const endAbsenceBody = z.strictObject({}).meta({ id: 'EndAbsence' });

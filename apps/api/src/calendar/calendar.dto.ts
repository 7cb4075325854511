import { importStates } from '@thaw/application';
import { z } from 'zod';
import { dateOut, eachOnce, idOut, instantOut, textIn } from '../http/wire';

const statuses = ['OFFICIAL', 'PROVISIONAL', 'NONE'] as const;
const daysIn = eachOnce(z.array(z.iso.date()).max(366));

export const importCalendarBody = z
  .strictObject({
    year: z.int().min(2020).max(2100),
    status: z.enum(statuses).meta({ description: 'NONE takes a provisional year back: deadlines that touch it are then refused rather than guessed.' }),
    restDays: daysIn.meta({ description: 'Days off beyond the weekends. Of a provisional year: the statutory days alone.' }),
    workDays: daysIn.meta({ description: 'Weekend days worked to make up for a bridge (调休).' }),
    source: textIn(500).meta({ examples: ['国务院办公厅关于2027年部分节假日安排的通知'] }),
    sha256: z.string().regex(/^[\da-f]{64}$/i).meta({ description: 'SHA-256 of the file the days were read from, hexadecimal.' }),
  })
  .meta({ id: 'ImportCalendar' });
export type ImportCalendarBody = z.output<typeof importCalendarBody>;

export const calendarImportSchema = z
  .object({
    id: idOut,
    year: z.int(),
    status: z.enum(statuses),
    restDays: z.array(dateOut),
    workDays: z.array(dateOut),
    source: z.string(),
    sha256: z.string(),
    state: z.enum(importStates).meta({ description: 'proposed → redating (approved; open deadlines are being dated anew) → done' }),
    proposedBy: z.string(),
    proposedAt: instantOut,
    approvedBy: z.string().nullable(),
    approvedAt: instantOut.nullable(),
    looked: z.int().meta({ description: 'Appeals looked at so far.' }),
    moved: z.int().meta({ description: 'Those of which a deadline moved.' }),
    refused: z.array(idOut).meta({ description: 'Appeals the calendar refuses to date: their deadlines stay as they were.' }),
    doneAt: instantOut.nullable(),
  })
  .meta({ id: 'CalendarImport' });
export type CalendarImportView = z.output<typeof calendarImportSchema>;

const calendarYearSchema = z
  .object({
    year: z.int(),
    version: z.int().meta({ examples: [2] }),
    status: z.enum(statuses),
    restDays: z.array(dateOut),
    workDays: z.array(dateOut),
    source: z.string(),
    sha256: z.string().nullable().meta({ description: 'Null for a year that came with the release.' }),
    proposedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    recordedAt: instantOut,
    lastImport: z.object({ id: idOut, state: z.enum(importStates) }).nullable(),
  })
  .meta({ id: 'CalendarYear' });

export const calendarYearsSchema = z
  .object({ zone: z.literal('Asia/Shanghai'), years: z.array(calendarYearSchema).meta({ description: 'Every other year is NONE: nothing is computed from it.' }) })
  .meta({ id: 'CalendarYears' });
export type CalendarYearsView = z.output<typeof calendarYearsSchema>;

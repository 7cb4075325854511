import { anotherPerson, type Acting } from '../access/same-person';
import { localDate, type LocalDate } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { holidayLawOf } from '../policy/presets/holiday-law';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { Calendar, CalendarStatus } from './calendar';
import { dayNumber, isWeekend } from './local-time';

/** A year's calendar as somebody hands it in: nothing of it has been looked at yet. */
export interface YearImport {
  readonly year: number;
  /** NONE takes a provisional year back: then nothing is computed from it any longer. */
  readonly status: CalendarStatus | 'NONE';
  readonly restDays: readonly string[];
  readonly workDays: readonly string[];
  readonly source: string;
  /** Hash of the file the days were read from, in hexadecimal digits. */
  readonly sha256: string;
}

/** The holiday of 1 January may take a day from December before, and so from the year before (2018-12-31 did). */
const turnOfYear = 1;
/** A weekend is worked to make up for a bridge near by; no notice has gone further than this many days from a day off. */
const makeUpWithin = 14;

/**
 * The calendar with a year put in or replaced. Two people, a source and a hash; an official year replaces a provisional one or corrects an official one,
 * never the other way round; days no notice could contain are refused with the rule they break.
 */
export function importYear(calendar: Calendar, year: YearImport, by: { readonly proposedBy: string; readonly approvedBy: Acting }): Result<Calendar, Refusal> {
  const own = anotherPerson(by.approvedBy, [{ by: by.proposedBy, as: 'proposed_by' }], 'approved_by');
  if (own !== null) return refuse(own);
  if (year.source.trim() === '') return refuse(refusal('calendar_import_incomplete', { field: 'source' }));
  if (!/^[0-9a-f]{64}$/i.test(year.sha256)) return refuse(refusal('calendar_import_incomplete', { field: 'sha256' }));
  if (year.status !== 'OFFICIAL' && calendar.years[year.year]?.status === 'OFFICIAL') {
    return refuse(refusal('calendar_official_stands', { particulars: { year: year.year } }));
  }
  const { restDays, workDays, sha256, status, ...rest } = year;
  if (status === 'NONE') return withoutYear(calendar, year);
  const broken = brokenRule(year);
  if (broken) return refuse(refusal('calendar_import_implausible', { particulars: broken }));
  const imported = { ...rest, status, restDays: restDays.map(localDate), workDays: workDays.map(localDate), sha256: sha256.toLowerCase(), proposedBy: by.proposedBy, approvedBy: by.approvedBy.actor.id };
  return ok({ ...calendar, years: { ...calendar.years, [year.year]: imported } });
}

function withoutYear(calendar: Calendar, { year, restDays, workDays }: YearImport): Result<Calendar, Refusal> {
  const days = [...restDays, ...workDays];
  if (days.length > 0) return refuse(refusal('calendar_import_implausible', { particulars: { rule: 'days_of_none', days } }));
  return ok({ ...calendar, years: Object.fromEntries(Object.entries(calendar.years).filter(([known]) => Number(known) !== year)) });
}

type BrokenRule = Readonly<Record<string, string | number | readonly string[]>>;

function brokenRule({ year, status, restDays, workDays }: YearImport): BrokenRule | null {
  const all = [...restDays, ...workDays];
  const foreign = all.filter((text) => !isDateOf(year, text));
  if (foreign.length > 0) return { rule: 'date_of_year', days: foreign };
  const twice = all.filter((day, at) => all.indexOf(day) !== at);
  if (twice.length > 0) return { rule: 'day_twice', days: twice };
  const holidaysMissing = (holidayLawOf(year)?.fixed ?? []).map((day) => `${String(year)}-${day}`).filter((day) => !restDays.includes(day));
  if (holidaysMissing.length > 0) return { rule: 'holiday_missing', days: holidaysMissing };
  return implausibleMakeUp(restDays.map(localDate), workDays.map(localDate)) ?? (status === 'OFFICIAL' ? wrongCount(year, restDays.map(localDate), workDays) : null);
}

function implausibleMakeUp(restDays: readonly LocalDate[], workDays: readonly LocalDate[]): BrokenRule | null {
  const weekdays = workDays.filter((day) => !isWeekend(dayNumber(day)));
  if (weekdays.length > 0) return { rule: 'make_up_on_weekday', days: weekdays };
  const far = workDays.filter((day) => restDays.every((rest) => Math.abs(dayNumber(rest) - dayNumber(day)) > makeUpWithin));
  return far.length > 0 ? { rule: 'make_up_without_holiday', days: far } : null;
}

function wrongCount(year: number, restDays: readonly LocalDate[], workDays: readonly string[]): BrokenRule | null {
  const law = holidayLawOf(year);
  if (law === null) return null;
  const off = restDays.filter((day) => !isWeekend(dayNumber(day))).length - workDays.length;
  return Math.abs(off - law.daysOff) > turnOfYear ? { rule: 'days_off', found: off, expected: law.daysOff, legalRef: law.legalRef } : null;
}

function isDateOf(year: number, text: string): boolean {
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) && text.startsWith(`${String(year)}-`);
}

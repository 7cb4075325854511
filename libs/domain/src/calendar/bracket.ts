import { localDate } from '../kernel/instant';
import type { CalendarYear } from './calendar';
import { dayNumber, isWeekend, weekdayOf } from './local-time';
import type { DayNumber } from './local-time';

/**
 * Which days of a PROVISIONAL year may turn out either way, read from its statutory days alone.
 *
 * The rule since 2025 (全国年节及纪念日放假办法 as revised in 2024, and the arrangement announced with it): eight days off from the eve of Spring
 * Festival, seven or eight from 1 October, five around 1 May, one or three at the other festivals; bridged working days are made up on
 * weekends near by. The windows below are that rule widened to what every notice from 2021 to 2026 has done; a spec holds them against
 * those years. They are wide on purpose: a deadline taken from them may be early for us and late for the merchant, never the other way
 * round, and is computed again when the notice is imported.
 */
interface Window {
  /** Days that may be off, relative to the first statutory day. */
  readonly offFrom: number;
  readonly offTo: number;
  /** How far from the statutory days a weekend may be worked; 0 where no working day is bridged. */
  readonly makeUpWithin: number;
}

/** Spring Festival and National Day. The festival of 2026 began a day before its eve and lasted nine days. */
const longHoliday: Window = { offFrom: -1, offTo: 8, makeUpWithin: 14 };
/** Labour Day: in 2023 its five days began two days early. */
const labourDay: Window = { offFrom: -2, offTo: 4, makeUpWithin: 14 };
/** One statutory day: three days off are reached together with the nearest weekend, so the weekday decides (index 0 is Sunday). */
const singleDay: readonly Window[] = [
  { offFrom: 0, offTo: 1, makeUpWithin: 0 },
  { offFrom: 0, offTo: 0, makeUpWithin: 0 },
  { offFrom: -1, offTo: 0, makeUpWithin: 7 },
  // A Wednesday usually stands alone, but has been bridged in either direction.
  { offFrom: -2, offTo: 2, makeUpWithin: 7 },
  { offFrom: 0, offTo: 1, makeUpWithin: 7 },
  { offFrom: 0, offTo: 0, makeUpWithin: 0 },
  { offFrom: 0, offTo: 2, makeUpWithin: 0 },
];

interface Holiday {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days of a provisional year, and of the turn of the year after it, that may be worked or off. Statutory days are never among them. */
export function uncertainDays(year: CalendarYear): ReadonlySet<DayNumber> {
  const statutory = new Set(year.restDays.map(dayNumber));
  // The notice of the next year has moved the last days of December before (2018-12-31 for New Year 2019).
  const nextNewYear = dayNumber(localDate(`${String(year.year + 1)}-01-01`));
  statutory.add(nextNewYear);

  const uncertain = new Set(year.workDays.map(dayNumber));
  for (const holiday of holidaysIn(statutory)) {
    const window = windowOf(holiday);
    for (let day = holiday.first + window.offFrom; day <= holiday.first + window.offTo; day += 1) {
      if (!isWeekend(day)) uncertain.add(day);
    }
    if (window.makeUpWithin === 0) continue;
    for (let day = holiday.first - window.makeUpWithin; day <= holiday.last + window.makeUpWithin; day += 1) {
      if (isWeekend(day)) uncertain.add(day);
    }
  }
  return new Set([...uncertain].filter((day) => !statutory.has(day)));
}

function holidaysIn(statutory: ReadonlySet<DayNumber>): readonly Holiday[] {
  const starts = [...statutory].filter((day) => !statutory.has(day - 1));
  return starts.map((first) => {
    let last = first;
    while (statutory.has(last + 1)) last += 1;
    return { first, last };
  });
}

function windowOf(holiday: Holiday): Window {
  const days = holiday.last - holiday.first + 1;
  if (days >= 3) return longHoliday;
  if (days === 2) return labourDay;
  return singleDay[weekdayOf(holiday.first)] ?? longHoliday;
}

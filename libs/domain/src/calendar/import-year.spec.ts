import { instant } from '../kernel/instant';
import { houseWaits } from '../policy/house-limits';
import { chinaCalendar } from './cn-calendar';
import { deadlineOf } from './deadline';
import { importYear, type YearImport } from './import-year';
import { redated } from './redated';
import { cn2025 } from './years/cn-2025';
import { cn2026 } from './years/cn-2026';

const by = { proposedBy: 'p', approvedBy: 'a' };
const asActing = ({ proposedBy, approvedBy }: typeof by) => ({ proposedBy, approvedBy: { actor: { id: approvedBy } } });
const sha256 = 'ab'.repeat(32);

/** What a notice for 2027 could say; not the real one. */
const notice: YearImport = {
  year: 2027, status: 'OFFICIAL', source: 'spec', sha256,
  restDays: [
    '2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12', '2027-04-05', '2027-05-01', '2027-05-02', '2027-05-03',
    '2027-05-04', '2027-05-05', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07',
  ],
  workDays: ['2027-01-30', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};

function asked(change: Partial<YearImport>, people = by): string {
  const found = importYear(chinaCalendar, { ...notice, ...change }, asActing(people));
  if (found.ok) return 'imported';
  const rule = found.refusal.particulars?.['rule'];
  return typeof rule === 'string' ? `${found.refusal.code} ${rule}` : found.refusal.code;
}

describe('importYear', () => {
  it('takes the notices of 2025 and 2026 as they were', () => {
    for (const year of [cn2025, cn2026]) expect(asked({ ...year, sha256 })).toBe('imported');
  });

  it('puts the year in, with its hash and the two people, and leaves the others alone', () => {
    const found = importYear(chinaCalendar, notice, asActing(by));
    expect(found).toMatchObject({ ok: true, value: { years: { 2026: cn2026, 2027: { status: 'OFFICIAL', sha256, ...by } } } });
    expect(chinaCalendar.years[2027]?.status).toBe('PROVISIONAL');
  });

  it.each([
    ['one person', {}, { proposedBy: 'a', approvedBy: 'a' }, 'four_eyes'],
    ['no source', { source: ' ' }, by, 'calendar_import_incomplete'],
    ['no hash', { sha256: 'abc' }, by, 'calendar_import_incomplete'],
    ['provisional over official', { ...cn2026, sha256, status: 'PROVISIONAL' as const }, by, 'calendar_official_stands'],
    ['a date of another year', { workDays: ['2028-01-01'] }, by, 'calendar_import_implausible date_of_year'],
    ['a date that is none', { workDays: ['2027-02-30'] }, by, 'calendar_import_implausible date_of_year'],
    ['a day both off and worked', { workDays: [...notice.workDays, '2027-10-02'] }, by, 'calendar_import_implausible day_twice'],
    ['a fixed holiday missing', { restDays: notice.restDays.slice(1) }, by, 'calendar_import_implausible holiday_missing'],
    ['a make-up day that is no weekend day', { workDays: ['2027-02-18'] }, by, 'calendar_import_implausible make_up_on_weekday'],
    ['a make-up day far from any holiday', { workDays: ['2027-07-17'] }, by, 'calendar_import_implausible make_up_without_holiday'],
    ['bridges nobody makes up for', { workDays: [] }, by, 'calendar_import_implausible days_off'],
  ])('refuses %s', (_what, change, people, refused) => {
    expect(asked(change, people)).toBe(refused);
  });

  it('takes a provisional year where there is none yet', () => {
    const restDays = notice.restDays.filter((day) => /-(01-01|05-0[12]|10-0[123])$/.test(day)).map((day) => day.replace('2027', '2028'));
    expect(asked({ year: 2028, status: 'PROVISIONAL', restDays, workDays: [] })).toBe('imported');
  });
});

describe('redated', () => {
  const open = (id: string, on: string) => ({ id, dueUnder: (calendar: typeof chinaCalendar) => deadlineOf(houseWaits.risk_review.limit, instant(`${on}T02:00:00.000Z`), calendar) });
  const after = importYear(chinaCalendar, notice, asActing(by));

  it('lists the open deadlines that move, with the old and the new instant', () => {
    if (!after.ok) throw new Error(after.refusal.code);
    // From Thursday 4 February the 9th, 10th and 11th may be worked, so they were ours; the notice gives them off, and the 15th to 17th are.
    const listed = redated([open('summer', '2027-07-16'), open('festival', '2027-02-04'), open('this year', '2026-11-23')], chinaCalendar, after.value);
    expect(listed).toEqual([{ id: 'festival', was: '2027-02-11T15:59:59.999Z', now: '2027-02-17T15:59:59.999Z' }]);
  });

  it('names a deadline no calendar could tell before', () => {
    expect(redated([open('new', '2027-07-16')], { ...chinaCalendar, years: {} }, chinaCalendar)).toEqual([{ id: 'new', was: null, now: '2027-07-21T15:59:59.999Z' }]);
  });
});

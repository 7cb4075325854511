import { chinaCalendar, type LocalDate, type YearImport } from '@thaw/domain';

/** A year as it came with the release, to be handed in with other days: `off` besides the known ones. */
export function aNotice(year: 2026 | 2027, change: { readonly off?: readonly string[]; readonly status?: YearImport['status'] } = {}): YearImport {
  const known = chinaCalendar.years[year];
  if (known === undefined) throw new Error(`no calendar for ${String(year)}`);
  const { restDays, workDays } = known;
  return { year, status: change.status ?? 'OFFICIAL', restDays: [...restDays, ...((change.off ?? []) as LocalDate[])], workDays: [...workDays], source: 'a notice for specs', sha256: 'ab'.repeat(32) };
}

/** What a notice for 2027 could say; not the real one. */
export const notice2027: YearImport = {
  year: 2027, status: 'OFFICIAL', source: 'a notice for specs', sha256: 'cd'.repeat(32),
  restDays: [
    '2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12', '2027-04-05', '2027-05-01', '2027-05-02', '2027-05-03',
    '2027-05-04', '2027-05-05', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07',
  ],
  workDays: ['2027-01-30', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};

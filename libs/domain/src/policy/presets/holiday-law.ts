/** What the law says of days off for everybody in a year, dated and with its reference: an imported year is held against it. */
export interface HolidayLaw {
  readonly legalRef: string;
  /** How the numbers were checked: `primary`, `recalled`… */
  readonly checkedHow: string;
  /** First calendar year it holds for. */
  readonly sinceYear: number;
  /** Days off in a year; bridges move days, they do not add any. */
  readonly daysOff: number;
  /** Those of them whose date the law fixes, whatever the moon does, as MM-DD. */
  readonly fixed: readonly string[];
}

/** In the order of time; a year goes by the last that holds for it. */
export const holidayLaws: readonly HolidayLaw[] = [
  {
    legalRef: '全国年节及纪念日放假办法 (2024) 第2条', checkedHow: 'secondary', sinceYear: 2025, daysOff: 13,
    fixed: ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'],
  },
];

/** The law a year goes by; null for a year before the first that is known, of which nothing can be checked. */
export function holidayLawOf(year: number): HolidayLaw | null {
  return holidayLaws.findLast((one) => one.sinceYear <= year) ?? null;
}

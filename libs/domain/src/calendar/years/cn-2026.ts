import { localDate } from '../../kernel/instant';
import type { CalendarYear } from '../calendar';

/** Days off and make-up working days of 2026, weekend days within a holiday included as the notice lists them. */
export const cn2026: CalendarYear = {
  year: 2026,
  status: 'OFFICIAL',
  restDays: [
    // New Year 元旦
    '2026-01-01', '2026-01-02', '2026-01-03',
    // Spring Festival 春节
    '2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23',
    // Qingming 清明
    '2026-04-04', '2026-04-05', '2026-04-06',
    // Labour Day 劳动节
    '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05',
    // Dragon Boat Festival 端午
    '2026-06-19', '2026-06-20', '2026-06-21',
    // Mid-Autumn Festival 中秋
    '2026-09-25', '2026-09-26', '2026-09-27',
    // National Day 国庆节
    '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07',
  ].map(localDate),
  workDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].map(localDate),
  source: '国务院办公厅关于2026年部分节假日安排的通知 (2025-11-04, 新华社), equal to npm chinese-days 1.5.7',
};

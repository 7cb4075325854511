import { localDate } from '../../kernel/instant';
import type { CalendarYear } from '../calendar';

/** Days off and make-up working days of 2025, weekend days within a holiday included as the notice lists them. */
export const cn2025: CalendarYear = {
  year: 2025,
  status: 'OFFICIAL',
  restDays: [
    // New Year 元旦
    '2025-01-01',
    // Spring Festival 春节
    '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03', '2025-02-04',
    // Qingming 清明
    '2025-04-04', '2025-04-05', '2025-04-06',
    // Labour Day 劳动节
    '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05',
    // Dragon Boat Festival 端午
    '2025-05-31', '2025-06-01', '2025-06-02',
    // National Day 国庆节
    '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05',
    // Mid-Autumn Festival 中秋
    '2025-10-06',
    // National Day 国庆节
    '2025-10-07', '2025-10-08',
  ].map(localDate),
  workDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'].map(localDate),
  source: '国务院办公厅关于2025年部分节假日安排的通知, through npm chinese-days 1.5.7',
};

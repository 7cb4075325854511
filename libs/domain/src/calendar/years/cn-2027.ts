import { localDate } from '../../kernel/instant';
import type { CalendarYear } from '../calendar';

/** The thirteen statutory days of 2027. What is bridged around them is decided by the notice for 2027. */
export const cn2027: CalendarYear = {
  year: 2027,
  status: 'PROVISIONAL',
  restDays: [
    // New Year 元旦
    '2027-01-01',
    // Spring Festival 春节
    '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08',
    // Qingming 清明
    '2027-04-05',
    // Labour Day 劳动节
    '2027-05-01', '2027-05-02',
    // Dragon Boat Festival 端午
    '2027-06-09',
    // Mid-Autumn Festival 中秋
    '2027-09-15',
    // National Day 国庆节
    '2027-10-01', '2027-10-02', '2027-10-03',
  ].map(localDate),
  workDays: [],
  source: 'statutory days of 全国年节及纪念日放假办法 (2024); the notice for 2027 has not been imported',
};

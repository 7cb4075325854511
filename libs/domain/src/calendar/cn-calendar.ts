import type { Calendar } from './calendar';
import { cn2025 } from './years/cn-2025';
import { cn2026 } from './years/cn-2026';
import { cn2027 } from './years/cn-2027';

/** The calendar Thaw ships with: mainland China, 2025 and 2026 official, 2027 provisional. Every other year is refused. */
export const chinaCalendar: Calendar = {
  zone: 'Asia/Shanghai',
  years: { 2025: cn2025, 2026: cn2026, 2027: cn2027 },
};

import { assertNever } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import type { TimeLimit } from './time-limit';

/** A time limit in words, for notices and documentation: `3 business days`, `3个工作日`. */
export function describeLength(limit: Pick<TimeLimit, 'n' | 'unit'>): BilingualText {
  if (limit.n === 0) return { en: 'at once', zh: '立即' };
  const { en, zh } = unitName(limit.unit);
  return { en: `${String(limit.n)} ${en}${limit.n === 1 ? '' : 's'}`, zh: `${String(limit.n)}${zh}` };
}

function unitName(unit: TimeLimit['unit']): BilingualText {
  switch (unit) {
    case 'calendar_day':
      return { en: 'calendar day', zh: '个自然日' };
    case 'business_day':
      return { en: 'business day', zh: '个工作日' };
    case 'hour':
      return { en: 'hour', zh: '小时' };
    case 'week':
      return { en: 'week', zh: '周' };
    case 'month':
      return { en: 'month', zh: '个月' };
    case 'year':
      return { en: 'year', zh: '年' };
    default:
      return assertNever(unit);
  }
}

import type { Summary, ToldEvent } from '@thaw/domain';
import { wireAmount } from '../http/wire';
import type { EventView } from './event.dto';

/** An event in JSON: amounts become integers in minor units. */
export function wireEvent(event: ToldEvent): EventView {
  const data = Object.entries(event.data).map(([name, value]) => [name, typeof value === 'bigint' ? wireAmount(value) : Array.isArray(value) ? [...(value as readonly string[])] : value] as const);
  return { ...event, before: wireSummary(event.before), after: wireSummary(event.after), data: Object.fromEntries(data) as EventView['data'] };
}

function wireSummary(summary: Summary | null): EventView['before'] {
  return summary && Object.fromEntries(Object.entries(summary).map(([name, value]) => [name, typeof value === 'bigint' ? wireAmount(value) : value]));
}

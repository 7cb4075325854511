import { dayMs, localDateOf, startOfDay } from '../calendar/local-time';
import { instantFromMs, msOf, type Instant } from '../kernel/instant';
import type { BankServiceLevel } from '../policy/bank-rules';

/** Local times (Asia/Shanghai) between which a bank is sent nothing, `22:00` to `07:00`; the end is no longer quiet. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** What was agreed on with a case's bank and matters to the case; the rest of its profile is for those who talk to it. */
export interface BankTerms {
  readonly serviceLevel: BankServiceLevel;
  readonly quietHours: QuietHours | null;
}

const minuteMs = 60_000;

/** When the quiet hours that an instant lies in end; null outside of them. */
export function endOfQuiet(hours: QuietHours | null, at: Instant): Instant | null {
  if (hours === null) return null;
  const [from, to] = [minutesOf(hours.from) * minuteMs, minutesOf(hours.to) * minuteMs];
  const midnight = msOf(startOfDay(localDateOf(at)));
  const inDay = msOf(at) - midnight;
  const overnight = from > to;
  if (overnight && inDay >= from) return instantFromMs(midnight + dayMs + to);
  const quiet = overnight ? inDay < to : inDay >= from && inDay < to;
  return quiet ? instantFromMs(midnight + to) : null;
}

/** Whether two local times make hours: both of a clock, and not the same. */
export function areHours({ from, to }: QuietHours): boolean {
  return [from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) && from !== to;
}

function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

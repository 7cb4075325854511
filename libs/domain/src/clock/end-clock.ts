import type { Instant } from '../kernel/instant';
import { notBefore, type CaseClock } from './case-clock';

/** The clock as it stood when it ended: its open suspension ends with it, and nobody is asked for more time any longer. */
export function endedWith(clock: CaseClock, at: Instant | null): CaseClock {
  if (at === null || clock.endedAt !== null) return clock;
  const when = notBefore(clock, at);
  return { ...clock, endedAt: when, proposed: null, suspensions: clock.suspensions.map((one) => (one.to === null ? { ...one, to: when } : one)) };
}

import type { Flow } from '../appeal/flow';
import { refusal, type Refusal } from '../refusal-catalogue';

/**
 * Open breaks by which money of this order may have left without the case knowing. Until they have ended nothing is ordered: an order placed
 * now could be a second payment. The database holds the same line.
 */
export function barringBreaks({ state }: Pick<Flow, 'state'>): readonly string[] {
  return state.breaks ?? [];
}

/** Why nothing may be ordered now; null when it may. */
export function barredByBreak(flow: Pick<Flow, 'state'>): Refusal | null {
  const breakIds = barringBreaks(flow);
  return breakIds.length === 0 ? null : refusal('release_barred_by_break', { particulars: { breakIds } });
}

import { normalisedCause } from '@thaw/domain';
import type { OutstandingEffect } from '@thaw/persistence';

type About = Pick<OutstandingEffect, 'appealId' | 'kind'>;

/** What an effect is grouped by while nothing at all says why it has not happened. */
const unexplained = (kind: OutstandingEffect['kind']): string => `${kind}: not done`;

/** The cause an appeal's effect was shown under until now; null where there is none worth keeping. */
function keptOf({ appealId, kind }: About, shown: ReadonlyMap<string, string>): string | null {
  const cause = shown.get(appealId);
  return cause !== undefined && cause.startsWith(`${kind}: `) && cause !== unexplained(kind) ? cause : null;
}

/** Whose workflows are asked in one look: those of which nothing is known first, then the oldest. */
export function toAsk<E extends About>(effects: readonly E[], shown: ReadonlyMap<string, string>, most: number): readonly E[] {
  const known = (effect: E): boolean => keptOf(effect, shown) !== null;
  return [...effects.filter((one) => !known(one)), ...effects.filter(known)].slice(0, most);
}

/**
 * Under which cause each effect is shown. A failure is there to be seen for seconds only, between two attempts; then the workflow rests for
 * minutes. So a cause stays until another is seen, and what was never seen to fail shares the commonest cause of its kind: a bank that cannot be
 * reached is one finding, however many messages wait for it and whichever of them is being tried just now.
 */
export function causesOf<E extends About>(effects: readonly E[], shown: ReadonlyMap<string, string>, failures: ReadonlyMap<E, string>): readonly string[] {
  const own = effects.map((effect) => {
    const failure = failures.get(effect);
    return failure === undefined ? keptOf(effect, shown) : `${effect.kind}: ${normalisedCause(failure)}`;
  });
  const commonest = new Map<E['kind'], string>();
  for (const kind of new Set(effects.map((one) => one.kind))) {
    const counts = new Map<string, number>();
    effects.forEach((effect, i) => {
      const cause = own[i];
      if (effect.kind === kind && typeof cause === 'string') counts.set(cause, (counts.get(cause) ?? 0) + 1);
    });
    const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (first !== undefined) commonest.set(kind, first[0]);
  }
  return effects.map((effect, i) => own[i] ?? commonest.get(effect.kind) ?? unexplained(effect.kind));
}

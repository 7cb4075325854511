import type { Read, ReadFigures } from './reading';

type Figures = Pick<ReadFigures, 'failed' | 'p99'>;

/** What is promised of reading among a million appeals on two cores. */
const promised: readonly Read[] = ['tasks', 'case'];
const mostP99Ms = 50;
/** The p99 among many appeals, as a multiple of the one among few. */
const mostGrowth = 1.5;

/** What was not kept: of every read that none fails, of those promised how long they take and how little that grows. `small` is undefined for the first house. */
export interface Broken {
  readonly read: Read;
  readonly why: 'failed' | 'slow' | 'grows';
}

export function brokenPromises(large: ReadonlyMap<Read, Figures>, small: ReadonlyMap<Read, Figures> | undefined): readonly Broken[] {
  return [...large].flatMap(([read, { failed, p99 }]): readonly Broken[] => {
    const before = small?.get(read);
    return [
      ...(failed > 0 ? [{ read, why: 'failed' } as const] : []),
      // Written so that a figure that is no number keeps no promise.
      ...(promised.includes(read) && !(p99 <= mostP99Ms) ? [{ read, why: 'slow' } as const] : []),
      ...(promised.includes(read) && before !== undefined && !(p99 <= before.p99 * mostGrowth) ? [{ read, why: 'grows' } as const] : []),
    ];
  });
}

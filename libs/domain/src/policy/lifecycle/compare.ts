import type { BilingualText } from '../../kernel/text';
import type { Policy } from '../policy';
import { statementsOf } from './statements';

/** One difference between two policies, in words; null where one of them says nothing about it. */
export interface PolicyDifference {
  /** E.g. `waits.risk_review.limit`, `routes.12`, `evidence.lease.02`. */
  readonly path: string;
  readonly from: BilingualText | null;
  readonly to: BilingualText | null;
}

/** Names the version itself: always another, and nothing anybody decides by. */
const ownName = ['version', 'effectiveFrom'];

/** What would change if the second policy took the place of the first, in the order of the paths. */
export function comparePolicies(from: Policy, to: Policy): readonly PolicyDifference[] {
  const [before, after] = [statementsOf(from), statementsOf(to)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !ownName.includes(path)).sort();
  return paths.flatMap((path) => {
    const [was, is] = [before.get(path) ?? null, after.get(path) ?? null];
    return was?.en === is?.en && was?.zh === is?.zh ? [] : [{ path, from: was, to: is }];
  });
}

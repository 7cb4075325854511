import type { Decision, DecisionItem, EffectAndRemedy, NextRemedy } from './decision';
import { effectOf } from './decision';

type OldItem = Pick<DecisionItem, 'transactionId' | 'releaseMinor' | 'keepMinor'> & Partial<DecisionItem>;

/** A decision as it may stand in the books: before decisions split a transaction, an item knew release and keep, and no remedy stood with it. */
export type StoredDecision = Omit<Decision, 'items' | 'effect' | 'nextRemedy' | 'releaseNotBefore'> & {
  readonly items: readonly OldItem[];
  readonly releaseNotBefore?: Decision['releaseNotBefore'];
  readonly effect?: Decision['effect'];
  readonly nextRemedy?: NextRemedy | null;
};

/** Such a decision told its remedy when the appeal closed; its text says where to look. */
const toldAtTheEnd: NextRemedy = {
  kind: 'second_appeal',
  until: null,
  text: { en: 'The next remedy and its deadline are told with the outcome of the appeal.', zh: '下一步救济及期限随申诉结果一并告知。' },
};

/** Reads a stored decision: what old ones do not name is nothing. */
export function decisionFromStored(stored: StoredDecision): Decision {
  const items = stored.items.map((item): DecisionItem => ({ refundMinor: 0n, offsetMinor: 0n, offsetAgainst: null, transferMinor: 0n, transferTo: null, reserveMinor: 0n, ...item }));
  return { ...stored, releaseNotBefore: stored.releaseNotBefore ?? null, items, ...remedyOf(stored, items) };
}

function remedyOf({ effect: known, nextRemedy }: StoredDecision, items: readonly DecisionItem[]): EffectAndRemedy {
  const effect = known ?? effectOf(items);
  return effect === 'in_full' ? { effect, nextRemedy: null } : { effect, nextRemedy: nextRemedy ?? toldAtTheEnd };
}

import { breakClassEntries, type Correction, type MoneyBreak } from '@thaw/domain';
import { wireAmount, wireText } from '../http/wire';
import type { BreakView } from './break.dto';

export function breakView(one: MoneyBreak, corrections: readonly Correction[] = []): BreakView {
  const { id, orderId, appealId, dayOn, currency, oursMinor, theirsMinor, evidence, state, openedAt, seenAt, endedAt, proposedBy, proposedAt, why, approvedBy } = one;
  const { title, whatToDo } = breakClassEntries[one.class];
  return {
    id, class: one.class, title: wireText(title), whatToDo: wireText(whatToDo), orderId, appealId, dayOn, currency, oursMinor: wireAmount(oursMinor), theirsMinor: wireAmount(theirsMinor),
    differenceMinor: wireAmount(theirsMinor - oursMinor), evidence: [...evidence], state, openedAt, seenAt, endedAt, proposedBy, proposedAt, why, approvedBy,
    corrections: corrections.map(({ breakId: _, amountMinor, ...entry }) => ({ ...entry, amountMinor: wireAmount(amountMinor) })),
  };
}

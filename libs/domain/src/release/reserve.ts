import type { Flow } from '../appeal/flow';
import type { ReleaseItem } from './release-order';

/**
 * Books the reserve of an approved decision: what earlier decisions reserved of its transactions is taken up, what this one reserves is
 * made. Nothing leaves the house. Harmless to repeat: reserves that stand as decided stay.
 */
export function bookReserve(flow: Flow): void {
  const { decision } = flow.appeal;
  if (decision?.status !== 'approved') return;
  const standing = decision.items.map((item) => ({ ...item, reservedMinor: flow.order.transactions.find((frozen) => frozen.id === item.transactionId)?.balance.reservedMinor ?? 0n }));
  const changed = standing.filter((item) => item.reservedMinor !== item.reserveMinor);
  const takenUp = itemsOf(changed.map(({ transactionId, reservedMinor }) => ({ transactionId, amountMinor: reservedMinor })));
  const made = itemsOf(changed.map(({ transactionId, reserveMinor }) => ({ transactionId, amountMinor: reserveMinor })));
  if (takenUp.length > 0) flow.emit({ type: 'ReserveTakenUp', decisionId: decision.id, items: takenUp });
  if (made.length > 0) flow.emit({ type: 'ReserveMade', decisionId: decision.id, items: made });
}

function itemsOf(items: readonly ReleaseItem[]): readonly ReleaseItem[] {
  return items.filter((item) => item.amountMinor > 0n);
}

import type { AppealEvent, NewAppealEvent } from '../appeal/events';
import type { ReleaseOrder } from '../release/release-order';
import type { LedgerTransfer } from './ledger';
import { transfer } from './ledger';

/**
 * The transfers an event books. `releaseOf` finds the release order an event speaks of.
 * Place reserves, post makes it count, void gives it back: whole reversals, nothing updated.
 */
export function transfersOf(event: AppealEvent | NewAppealEvent, releaseOf: (id: string) => ReleaseOrder): readonly LedgerTransfer[] {
  switch (event.type) {
    case 'ReleasePlaced':
      return event.release.items.map((item) => transfer('place', item.transactionId, item.amountMinor, event.release.id));
    case 'ReleasePosted':
    case 'ReleaseVoided': {
      const kind = event.type === 'ReleasePosted' ? 'post' : 'void';
      return releaseOf(event.releaseOrderId).items.map((item) => transfer(kind, item.transactionId, item.amountMinor, event.releaseOrderId));
    }
    default:
      return [];
  }
}

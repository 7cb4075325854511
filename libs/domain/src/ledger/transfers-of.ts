import type { AppealEvent, NewAppealEvent } from '../appeal/events';
import type { ReleaseOrder, ReleasePurpose } from '../release/release-order';
import { transfer, type LedgerTransfer, type TransferKind } from './ledger';

/** Where the money of an order counts once it has left. */
const postOf: Readonly<Record<ReleasePurpose, TransferKind>> = { release: 'post', cardholder_refund: 'post_refund', offset: 'post_offset', transfer: 'post_transfer' };

/**
 * The transfers an event books. `releaseOf` finds the release order an event speaks of.
 * Place reserves, post makes it count, void gives it back: whole reversals, nothing updated.
 */
export function transfersOf(event: AppealEvent | NewAppealEvent, releaseOf: (id: string) => ReleaseOrder): readonly LedgerTransfer[] {
  switch (event.type) {
    case 'ReleasePlaced':
      return event.release.items.map((item) => transfer('place', item.transactionId, item.amountMinor, { releaseOrderId: event.release.id }));
    case 'ReleasePosted':
    case 'ReleaseVoided': {
      const release = releaseOf(event.releaseOrderId);
      const kind = event.type === 'ReleasePosted' ? postOf[release.purpose] : 'void';
      return release.items.map((item) => transfer(kind, item.transactionId, item.amountMinor, { releaseOrderId: release.id }));
    }
    case 'ReserveTakenUp':
    case 'ReserveMade': {
      const kind = event.type === 'ReserveMade' ? 'reserve' : 'unreserve';
      return event.items.map((item) => transfer(kind, item.transactionId, item.amountMinor, { decisionId: event.decisionId }));
    }
    default:
      return [];
  }
}

import { undisputedOf, type FrozenTransaction } from '@thaw/domain';
import { z } from 'zod';
import { amountOut, idOut, instantOut, wireAmount } from '../http/wire';

export const transactionSchema = z
  .object({
    id: idOut,
    reference: z.string(),
    takenAt: instantOut,
    amountMinor: amountOut,
    contestedMinor: amountOut.meta({ description: 'Contested by a cardholder, minor units: stays, or goes back to the card.' }),
    undisputedMinor: amountOut.meta({ description: 'Still held and not contested, minor units: at most this can be released.' }),
    balance: z
      .object({ heldMinor: amountOut, remainingMinor: amountOut, pendingMinor: amountOut, reservedMinor: amountOut, releasedMinor: amountOut, offsetMinor: amountOut, refundedMinor: amountOut, transferredMinor: amountOut })
      .meta({ id: 'Balance', description: 'held = remaining + pending + reserved + released + offset + refunded + transferred, always.' }),
  })
  .meta({ id: 'FrozenTransaction' });

export type TransactionView = z.output<typeof transactionSchema>;

export function transactionView(frozen: FrozenTransaction): TransactionView {
  const { balance } = frozen;
  return {
    id: frozen.id,
    reference: frozen.reference,
    takenAt: frozen.takenAt,
    amountMinor: wireAmount(frozen.amountMinor),
    contestedMinor: wireAmount(frozen.contestedMinor),
    undisputedMinor: wireAmount(undisputedOf(frozen)),
    balance: {
      heldMinor: wireAmount(balance.heldMinor),
      remainingMinor: wireAmount(balance.remainingMinor),
      pendingMinor: wireAmount(balance.pendingMinor),
      reservedMinor: wireAmount(balance.reservedMinor),
      releasedMinor: wireAmount(balance.releasedMinor),
      offsetMinor: wireAmount(balance.offsetMinor),
      refundedMinor: wireAmount(balance.refundedMinor),
      transferredMinor: wireAmount(balance.transferredMinor),
    },
  };
}

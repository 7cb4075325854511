import { orderKinds, orderStatuses } from '@thaw/domain';
import { z } from 'zod';
import { amountOut, bilingualOut, idOut, instantOut } from '../http/wire';
import { freezeOrderLineSchema } from './freeze-order.dto';

const escortedOrderSchema = z
  .object({
    freezeOrderId: idOut,
    kind: z.enum(orderKinds),
    status: z.enum(orderStatuses),
    currency: z.string(),
    imposedAt: instantOut,
    effectiveAt: instantOut,
    expiresAt: instantOut.nullable(),
    heldMinor: amountOut,
    transactions: z.array(z.object({ id: idOut, reference: z.string(), takenAt: instantOut, amountMinor: amountOut, heldMinor: amountOut, releasedMinor: amountOut })),
    audit: z.object({ stream: z.string(), entries: z.int(), headHash: z.string() }).nullable().meta({ id: 'AuditHead', description: 'Where the order’s chain of audit entries ends: who holds this can tell whether it was changed later.' }),
  })
  .meta({ id: 'EscortedOrder' });

export const escortFileSchema = z
  .object({
    manifest: z.object({
      title: bilingualOut,
      preparedAt: instantOut,
      freezeOrderId: idOut,
      merchantNo: z.string(),
      sha256: z.string().meta({ description: 'Over the canonical JSON (RFC 8785) of `order` and `account`.' }),
    }),
    order: freezeOrderLineSchema,
    account: z.object({
      currency: z.string(),
      heldMinor: amountOut.meta({ description: 'Everything held for the merchant, under whatever order, and not on its way out.' }),
      mayLeaveMinor: amountOut.meta({ description: 'Above the largest limit of the authorities’ orders that bind.' }),
      orders: z.array(escortedOrderSchema),
    }),
  })
  .meta({ id: 'EscortFile' });
export type EscortFileView = z.output<typeof escortFileSchema>;

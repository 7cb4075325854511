import { foundBy, foundKinds } from '@thaw/persistence';
import { z } from 'zod';
import { idOut } from '../http/wire';

export const searchQuery = z.strictObject({
  q: z.string().trim().min(1).max(200).meta({ description: 'Any id or reference, whole and as it was written: of an appeal, freeze order, task, merchant, document (or its SHA-256), transaction (RRN), bank request, release order, an order’s document. Never a name or an account number: those do not belong in an address.', examples: ['RRN320118120001'] }),
});
export type SearchQuery = z.output<typeof searchQuery>;

export const searchAccountBody = z
  .strictObject({ accountNumber: z.string().regex(/^\d{6,34}$/).meta({ description: 'The whole number. Compared by its keyed hash; it is neither stored nor logged.', examples: ['6222021001122334455'] }) })
  .meta({ id: 'SearchByAccount' });
export type SearchAccountBody = z.output<typeof searchAccountBody>;

export const foundSchema = z
  .object({
    kind: z.enum(foundKinds),
    id: idOut,
    by: z.enum(foundBy).meta({ description: 'What it was recognised by.' }),
    merchantId: idOut,
    freezeOrderId: idOut.nullable(),
    appealId: idOut.nullable(),
  })
  .meta({ id: 'Found' });

export const foundListSchema = z
  .object({ items: z.array(foundSchema), more: z.boolean().meta({ description: 'There is more than is told: name it more exactly.' }) })
  .meta({ id: 'FoundList' });
export type FoundListView = z.output<typeof foundListSchema>;

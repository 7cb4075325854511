import { foundBy, foundKinds } from '@thaw/persistence';
import { z } from 'zod';
import { idOut, textIn } from '../http/wire';

export const searchQuery = z.strictObject({
  q: textIn(200).meta({ description: 'Any id or reference, whole and as it was written (of an id also without dashes, or in braces): the id of an appeal, freeze order, transaction, task, merchant, document, bank request, release order, decision, waiver, wait, account change, early release, wish for more time, finding of a step, penalty, money break, correction, check or statement, stuck finding, run of remedies, halt, warning, bank profile, message from a bank, calendar import, absence, service account, webhook endpoint, delivery or event, whether it stands or has been replaced; a document’s SHA-256, a transaction’s reference (RRN), a merchant number, the number of an order’s document, the core’s reference of a release, the id of a message to or from a bank. Never a name or an account number: those do not belong in an address.', examples: ['RRN320118120001'] }),
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
    merchantId: idOut.nullable().meta({ description: 'Null for what is no merchant’s: an event about the house, a stuck finding, a break of no one case.' }),
    freezeOrderId: idOut.nullable(),
    appealId: idOut.nullable(),
  })
  .meta({ id: 'Found' });

export const foundListSchema = z
  .object({ items: z.array(foundSchema), more: z.boolean().meta({ description: 'There is more than is told: name it more exactly.' }) })
  .meta({ id: 'FoundList' });
export type FoundListView = z.output<typeof foundListSchema>;

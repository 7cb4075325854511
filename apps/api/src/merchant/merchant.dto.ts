import { channels, merchantTypes } from '@thaw/domain';
import { z } from 'zod';
import { idOut, textIn } from '../http/wire';

const plainCode = (pattern: RegExp) => z.string().regex(pattern);

export const registerBody = z
  .strictObject({
    merchantNo: plainCode(/^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/),
    type: z.enum(merchantTypes).meta({ description: '01 natural person, 02 enterprise, 03 sole trader, 04 overseas' }),
    channel: z.enum(channels),
    name: textIn(200),
    settlementAccount: z.strictObject({
      bankCode: plainCode(/^[0-9A-Za-z][0-9A-Za-z_-]{1,31}$/),
      number: plainCode(/^[0-9A-Za-z]{4,34}$/),
      holderName: textIn(200),
    }),
  })
  .meta({ id: 'RegisterMerchant' });
export type RegisterBody = z.output<typeof registerBody>;

export const merchantSchema = z
  .object({
    id: idOut,
    merchantNo: z.string(),
    type: z.enum(merchantTypes),
    channel: z.enum(channels),
    name: z.string().meta({ description: 'Masked: the first character only.' }),
    settlementAccount: z.object({ bankCode: z.string(), number: z.string().meta({ description: 'Masked: the last four characters only.' }) }),
  })
  .meta({ id: 'Merchant' });
export type MerchantView = z.output<typeof merchantSchema>;

import type { MerchantView } from './merchant.dto';

interface ReadableMerchant extends Omit<MerchantView, 'settlementAccount'> {
  readonly bankCode: string;
  readonly lastFour: string;
}

/** A merchant with name and account number masked: personal data is shown to nobody who only looks. */
export function merchantView({ bankCode, lastFour, name, id, merchantNo, type, channel }: ReadableMerchant): MerchantView {
  return { id, merchantNo, type, channel, name: `${[...name][0] ?? ''}***`, settlementAccount: { bankCode, number: `****${lastFour}` } };
}

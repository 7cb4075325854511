import type { Channel, MerchantType } from '@thaw/domain';

/** A merchant to be registered. Name and account number are personal data: encrypted at rest, never logged. */
export interface NewMerchant {
  readonly id: string;
  readonly merchantNo: string;
  readonly type: MerchantType;
  readonly channel: Channel;
  readonly name: string;
  readonly settlementAccount: SettlementAccount;
}

/** An account in clear, on its way to where it is sealed. */
export interface SettlementAccount {
  readonly id: string;
  readonly bankCode: string;
  readonly number: string;
  readonly holderName: string;
}

/** What is read back of a merchant without decrypting anything. */
export interface RegisteredMerchant {
  readonly id: string;
  readonly merchantNo: string;
  readonly type: MerchantType;
  readonly channel: Channel;
  readonly settlementAccount: { readonly id: string; readonly bankCode: string; readonly fingerprint: string; readonly lastFour: string };
}

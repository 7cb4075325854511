import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, MerchantType } from '@thaw/domain';
import { maybeUuidColumn, textColumn, uuidColumn } from '../columns';

@Entity('merchant')
export class MerchantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(textColumn) merchantNo!: string;
  @Column(textColumn) type!: MerchantType;
  @Column(textColumn) channel!: Channel;
  @Column(textColumn) nameEncrypted!: string;
}

@Entity('settlement_account')
export class SettlementAccountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) merchantId!: string;
  @Column(textColumn) bankCode!: string;
  @Column(textColumn) numberEncrypted!: string;
  @Column(textColumn) holderNameEncrypted!: string;
  @Column(textColumn) fingerprint!: string;
  @Column(textColumn) lastFour!: string;
  /** Null for the account the merchant is registered with. */
  @Column(maybeUuidColumn) accountChangeId!: string | null;
}

import type { DataSource } from 'typeorm';
import type { Channel, MerchantType } from '@thaw/domain';

/** A merchant as it is kept: the name is still sealed, for `merchant.name:{id}`. */
export interface MerchantRecord {
  readonly id: string;
  readonly merchantNo: string;
  readonly type: MerchantType;
  readonly channel: Channel;
  readonly nameSealed: string;
  readonly bankCode: string;
  readonly lastFour: string;
}

export async function readMerchant(source: DataSource, id: string): Promise<MerchantRecord | null> {
  const [row] = await source.query<MerchantRecord[]>(
    `SELECT m.id, m.merchant_no AS "merchantNo", m.type, m.channel, m.name_encrypted AS "nameSealed", s.bank_code AS "bankCode", s.last_four AS "lastFour"
     FROM merchant m JOIN settlement_account s ON s.merchant_id = m.id AND s.account_change_id IS NULL WHERE m.id = $1`,
    [id],
  );
  return row ?? null;
}

import type { SettlementAccount } from '@thaw/application';
import type { SettlementAccountRow } from '../entities/merchant.entity';
import type { ColumnSealer } from '../sealing';

/** An account as it is kept: number and holder sealed, comparable by its fingerprint, readable by its last four. */
export function sealedAccount(sealer: ColumnSealer, merchantId: string, { id, bankCode, number, holderName }: SettlementAccount, accountChangeId: string | null): SettlementAccountRow {
  return {
    id, merchantId, bankCode, accountChangeId,
    numberEncrypted: sealer.encrypt(number, `settlement_account.number:${id}`),
    holderNameEncrypted: sealer.encrypt(holderName, `settlement_account.holder_name:${id}`),
    fingerprint: sealer.fingerprint(number),
    lastFour: number.slice(-4),
  };
}

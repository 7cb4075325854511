import { houseLimit } from './house-limits';
import type { AccountChangeRules } from './policy';

const version = '2026-11-23';

/** A house rule: another account for a release takes a fresh verification, two people, and three days in which the old contact may object. */
export const accountChangeRules: AccountChangeRules = {
  legalRef: 'house',
  proofs: ['settlement_account_proof', 'account_proof'],
  cooling: { ...houseLimit('ACCOUNT-COOLING', 'merchant', 3, 'calendar_day', 'Cooling time of a changed account', '变更账户冷静期', version), roll: 'none' },
  wait: { limit: houseLimit('ACCOUNT-CHANGE', 'own', 5, 'business_day', 'Change of the settlement account', '结算账户变更', version), onExpiry: 'escalate', remindAt: [0.8], ladder: false },
};

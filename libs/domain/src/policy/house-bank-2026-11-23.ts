import type { BankAnswerRules } from './bank-rules';
import { houseLimit, houseWaits } from './house-limits';
import type { TimeLimit } from './time-limit';

const version = '2026-11-23';

function level(businessDays: number, code: string): TimeLimit {
  return houseLimit(`BANK-${code}`, 'bank', businessDays, 'business_day', 'Answer of the bank', '银行答复', version);
}

/** The levels are ISO 20022's (camt.110 ServiceLevel); what PDNG and the reasons lead to is the house's own rule. */
export const bankAnswerRules: BankAnswerRules = {
  legalRef: 'house; service levels ISO 20022 camt.110.001.01',
  levels: { R01D: level(1, 'R01D'), R03D: houseWaits.bank_answer.limit, R05D: level(5, 'R05D'), R10D: level(10, 'R10D'), R15D: level(15, 'R15D') },
  pending: { extendBusinessDays: 2, times: 2 },
  afterRejection: { MMNA: 'account_reverification', AC04: 'account_change', AC06: 'account_change', LEGL: 'legal_hold', NOAS: 'bank_refused', NARR: 'bank_refused' },
  query: { afterMinutes: 5, everyMinutes: 5 },
};

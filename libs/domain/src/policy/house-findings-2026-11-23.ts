import { houseLimit } from './house-limits';
import type { FindingKind, ReserveRule, WaitRule } from './policy';

const version = '2026-11-23';

/** A wait for one of ours who finds something out: reminded at 80 %, then up the ladder. */
function finding(id: string, businessDays: number, en: string, zh: string, ladder = true): WaitRule {
  return { limit: houseLimit(id, 'own', businessDays, 'business_day', en, zh, version), onExpiry: 'escalate', remindAt: [0.8], ladder };
}

/** How long each finding may take. All stand before the decision, so the statutory limit caps them. */
export const findingLimits: Readonly<Record<FindingKind, WaitRule>> = {
  ops_match: finding('OPS-MATCH', 1, 'Match of the records', '运营核对'),
  bank_notice: finding('BANK-NOTICE', 1, 'Number of the bank’s notice', '取得银行通知编号'),
  security_review: finding('SECURITY', 2, 'Security review', '技术安全核查'),
  field_inspection: finding('INSPECTION', 3, 'Field inspection', '现场核验'),
  // Not up the ladder: each rung would be one more who knows (反洗钱法 art. 35). It begins anew with the same officers.
  compliance_review: finding('COMPLIANCE', 2, 'Compliance review', '合规审查', false),
};

/** A house number: a fifth of what is held stays until risk control has proved itself. */
export const conditionalReserve: ReserveRule = { shareBasisPoints: 2_000, legalRef: 'house' };

import type { ClockRule } from './clock-rule';
import { houseLimit, houseWaits } from './house-limits';
import type { RouteId, RuledWaitKind, WaitRule } from './policy';
import { presets } from './presets';
import type { TimeLimit } from './time-limit';

const version = '2026-11-23';

const handling: TimeLimit = {
  id: 'HOUSE-HANDLING', version, title: { en: 'Our own handling time', zh: '我方办理用时' }, legalRef: 'house', checkedHow: 'house', duty: 'own', n: 8, unit: 'business_day',
  countFirstDay: false, roll: 'by_duty', pauseOn: ['merchant', 'bank'], extension: { approver: 'risk_manager', maxTotal: 16, mustNotify: true }, effectiveFrom: version, effectiveTo: null,
};

const rest: TimeLimit = {
  ...handling, id: 'HOUSE-STAY', title: { en: 'Longest rest of a case', zh: '中止最长期限' }, n: 30, unit: 'calendar_day', pauseOn: [], extension: null,
};

/** A case may rest for thirty days; then it goes on by itself, so that nothing rests for ever. */
export const restingCase: WaitRule = { limit: rest, onExpiry: 'resume', remindAt: [0.8], ladder: false };

/** The waits as before; who needs longer for the papers or the review may be given it by the team lead, and the other side is told. */
export const extendableWaits: Readonly<Record<RuledWaitKind, WaitRule>> = {
  ...houseWaits,
  documents: extendable(houseWaits.documents, 30),
  risk_review: extendable(houseWaits.risk_review, 6),
};

function extendable(rule: WaitRule, maxTotal: number): WaitRule {
  return { ...rule, limit: { ...rule.limit, version, effectiveFrom: version, extension: { approver: 'lead', maxTotal, mustNotify: true } } };
}

function statutory(preset: string, clock: string): TimeLimit {
  const limit = presets.flatMap((one) => one.clocks).find((one) => one.limit.id === `${preset}/${clock}`)?.limit;
  if (limit === undefined) throw new TypeError(`no preset ${preset}/${clock}`);
  return limit;
}

const objection = { kind: 'statutory', limit: statutory('CN-AML-39', 'decide_and_reply'), startsWith: 'opening', endsWith: 'decision', caps: true } as const;

/** 反电信网络诈骗法 counts no day: the house calls what took longer than this a breach of "at once". */
const atOnce: TimeLimit = houseLimit('AT-ONCE', 'own', 1, 'business_day', 'Longest that lifting at once may take', '立即解除的内部上限', version);

/** Matters of record are no measure against laundering. */
const ofRecord: RouteId = 'ops_correction';
const besidesRecord: readonly RouteId[] = ['risk_review', 'bank_first', 'security_review', 'field_inspection', 'compliance', 'conditional_release', 'incident'];

/**
 * Which clock runs for which case. The objection's fifteen days are the house's promise to every enterprise and sole trader, whatever the reason; a natural
 * person is a consumer, whose complaint about a matter of record has its own article, which may be extended once the person is told.
 */
export const caseClocks: readonly ClockRule[] = [
  { ...objection, merchantTypes: ['02', '03', '04'] },
  { ...objection, merchantTypes: ['01'], routes: besidesRecord },
  { kind: 'statutory', limit: statutory('CN-FCP-43', 'reply'), startsWith: 'opening', endsWith: 'decision', caps: true, merchantTypes: ['01'], routes: [ofRecord] },
  // Fraud-related restrictions go as soon as the merchant was found right: no day is left to count.
  {
    kind: 'statutory', limit: statutory('CN-ATF-32', 'lift_after_verified'), startsWith: 'verified', endsWith: 'closing', caps: false, breachAfter: atOnce,
    reasons: ['04', '05', '06', '07', '13', '27', '28', '37', '40', '44'],
  },
  // Takings must be settled within thirty days unless the transaction itself is suspected.
  {
    kind: 'statutory', limit: statutory('CN-ACQ-30', 'settle_latest'), startsWith: 'oldest_taking', endsWith: 'closing', caps: false,
    orderKinds: ['SETTLEMENT_DEFERRAL', 'TXN_HOLD'], routes: [ofRecord, 'incident'],
  },
  { kind: 'handling', limit: handling, startsWith: 'opening', endsWith: 'closing', caps: true },
];

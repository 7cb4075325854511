import { roles } from '../../access/role';
import type { FileLimits } from '../../document/file-limits';
import { channels, merchantTypes, requirementLevels, type MerchantType, type RequirementLevel } from '../../document/requirement';
import { warningSubjects, type FrequencyRule, type HeldShareRule, type WarningRule } from '../../early-warning/warning-rule';
import { expiryActions, findingKinds, routeIds, routeSteps, ruledWaitKinds, type AccountChangeRules, type AmountTier, type EvidenceRule, type FileRules, type FindingKind, type OrderRules, type Policy, type ReserveRule, type Route, type RouteStep, type RuledWaitKind, type Rung, type TreasuryRules, type TreasuryTier, type WaitRule } from '../policy';
import type { PenaltyAmount, PenaltyLine, PenaltySchedule } from '../../penalty/schedule';
import type { ReconciliationRules } from '../../reconciliation/reconciliation-rules';
import { bankServiceLevels, type BankAnswerRules } from '../bank-rules';
import type { ClockRule } from '../clock-rule';
import { decisionEffects, type DecisionReason, type DecisionReasons } from '../decision-reasons';
import type { Reason } from '../reason-code';
import { duties, timeUnits, type TimeLimit } from '../time-limit';
import { amount, bilingual, count, date, eitherOf, flag, listOf, nullable, objectOf, oneOf, optional, recordOf, share, text, type Check, type Optional } from './shape';

const limitOfAtLeast = (least: 0 | 1): Check<TimeLimit> => objectOf<TimeLimit>({
  id: text,
  version: text,
  title: bilingual,
  legalRef: text,
  checkedHow: text,
  duty: oneOf(...duties),
  n: count(least, 3_650),
  unit: oneOf(...timeUnits),
  countFirstDay: flag,
  roll: oneOf('by_duty', 'none'),
  pauseOn: listOf(oneOf('merchant', 'bank')),
  extension: nullable(objectOf<NonNullable<TimeLimit['extension']>>({ approver: text, maxTotal: count(1, 3_650), mustNotify: flag })),
  effectiveFrom: nullable(date),
  effectiveTo: nullable(date),
});

const limit = limitOfAtLeast(1);

/** A source may say "at once": nothing is counted then. */
const clockRule: Check<ClockRule> = objectOf<ClockRule>({
  kind: oneOf('statutory', 'handling'),
  limit: limitOfAtLeast(0),
  startsWith: oneOf('opening', 'oldest_taking', 'verified'),
  endsWith: oneOf('decision', 'closing'),
  caps: flag,
  breachAfter: optional(limit),
  orderKinds: optional(listOf(text, 1)),
  reasons: optional(listOf(text, 1)),
  routes: optional(listOf(text, 1)),
  merchantTypes: optional(listOf(oneOf(...merchantTypes), 1)),
});

const waitRule: Check<WaitRule> = objectOf<WaitRule>({ limit, onExpiry: oneOf(...expiryActions), remindAt: listOf(share), ladder: flag });

const waits = objectOf<Policy['waits']>(Object.fromEntries(ruledWaitKinds.map((kind) => [kind, waitRule])) as Record<RuledWaitKind, typeof waitRule>);
const findingWaits = objectOf<NonNullable<Policy['findingWaits']>>(Object.fromEntries(findingKinds.map((kind) => [kind, waitRule])) as Record<FindingKind, typeof waitRule>);

const level = oneOf(...requirementLevels);

const evidenceRule: Check<EvidenceRule> = objectOf<EvidenceRule>({
  code: text,
  title: bilingual,
  hint: bilingual,
  reasons: optional(listOf(text, 1)),
  channels: optional(listOf(oneOf(...channels), 1)),
  levels: objectOf<Partial<Record<MerchantType, RequirementLevel>>>({ '01': optional(level), '02': optional(level), '03': optional(level), '04': optional(level) }),
  group: optional(text),
  sealedFor: optional(listOf(oneOf(...merchantTypes))),
  onlyWhenFiledByOther: optional(flag),
  expires: optional(flag),
  about: optional(oneOf('somebody_else')),
  from: optional(oneOf('house')),
});

const route: Check<Route> = objectOf<Route>({
  id: optional(oneOf(...routeIds)),
  steps: optional(listOf(oneOf(...routeSteps), 1)),
  tippingOffGuard: optional(flag),
  burdenOnUs: optional(flag),
  appealable: optional(flag),
  otherwise: optional(objectOf<NonNullable<Route['otherwise']>>(Object.fromEntries(routeSteps.map((step) => [step, optional(oneOf(...routeSteps))])) as Record<RouteStep, Optional<RouteStep>>)),
  mayBecome: optional(oneOf(...routeIds)),
  reasons: listOf(text, 1),
  documents: oneOf('checklist', 'none'),
  review: oneOf('always', 'above', 'unsettled'),
  reviewAboveMinor: amount,
});

const tier: Check<AmountTier> = objectOf<AmountTier>({ upToMinor: nullable(amount), approvals: listOf(oneOf(...roles)) });

const treasuryTier: Check<TreasuryTier> = objectOf<TreasuryTier>({ upToMinor: nullable(amount), people: count(0, 2) });

const rung: Check<Rung> = objectOf<Rung>({ role: oneOf(...roles), title: bilingual, afterBreachBusinessDays: count(0, 60) });

const frequency = objectOf<FrequencyRule>({
  id: text, title: bilingual, legalRef: text, windowDays: count(1, 366), kind: oneOf('frequency'), subject: oneOf(...warningSubjects),
  atLeastOrders: count(2, 1_000_000), atLeastMerchants: count(1, 1_000_000),
});

const heldShare = objectOf<HeldShareRule>({ id: text, title: bilingual, legalRef: text, windowDays: count(1, 366), kind: oneOf('held_share'), atLeastPercent: count(1, 100), fromMinor: amount });

const warningRule = eitherOf<WarningRule>('kind', { frequency, held_share: heldShare });

const penaltyLine = objectOf<PenaltyLine>({
  id: text, title: bilingual, legalRef: text, reasons: listOf(text, 1),
  amount: eitherOf<PenaltyAmount>('kind', {
    fixed: objectOf<Extract<PenaltyAmount, { kind: 'fixed' }>>({ kind: oneOf('fixed'), amountMinor: amount }),
    rate: objectOf<Extract<PenaltyAmount, { kind: 'rate' }>>({ kind: oneOf('rate'), perMille: count(1, 1_000), leastMinor: amount, mostMinor: amount }),
  }),
});

const afterRejection = oneOf('bank_refused', 'account_reverification', 'account_change', 'legal_hold');
const bankAnswers = objectOf<BankAnswerRules>({
  legalRef: text,
  levels: objectOf<BankAnswerRules['levels']>({ R01D: limit, R03D: limit, R05D: limit, R10D: limit, R15D: limit }),
  pending: objectOf<BankAnswerRules['pending']>({ extendBusinessDays: count(1, 15), times: count(0, 10) }),
  afterRejection: objectOf<BankAnswerRules['afterRejection']>({ NOAS: afterRejection, LEGL: afterRejection, MMNA: afterRejection, AC04: afterRejection, AC06: afterRejection, NARR: afterRejection }),
  query: objectOf<BankAnswerRules['query']>({ afterMinutes: count(1, 1_440), everyMinutes: count(1, 1_440) }),
});

/** What a policy is made of. A field added to the type does not compile until it is named here. */
export const policyShape: Check<Policy> = objectOf<Policy>({
  id: text,
  version: text,
  effectiveFrom: date,
  references: optional(recordOf(text)),
  reasonWords: optional(listOf(objectOf<Reason>({ codeSystem: text, codeSystemVersion: text, code: text, name: bilingual, merchantText: bilingual }))),
  evidence: listOf(evidenceRule, 1),
  routes: listOf(route, 1),
  tiers: listOf(tier, 1),
  waits,
  scheduledRelease: optional(waitRule),
  accountChange: optional(objectOf<AccountChangeRules>({ legalRef: text, proofs: listOf(text, 1), cooling: limit, wait: waitRule })),
  treasury: optional(objectOf<TreasuryRules>({ legalRef: text, tiers: recordOf(listOf(treasuryTier, 1)), wait: waitRule })),
  stay: optional(waitRule),
  clocks: optional(listOf(clockRule, 1)),
  findingWaits: optional(findingWaits),
  referralApprovals: optional(listOf(oneOf(...roles))),
  decisionReasons: optional(
    objectOf<DecisionReasons>({ legalRef: text, list: listOf(objectOf<DecisionReason>({ code: text, title: bilingual, effects: listOf(oneOf(...decisionEffects), 1) }), 1), neutral: text, ofRecord: text, byRemedy: text }),
  ),
  reserve: optional(objectOf<ReserveRule>({ shareBasisPoints: count(0, 10_000), legalRef: text })),
  ladder: listOf(rung, 1),
  expiryAfterLastRungBusinessDays: count(0, 60),
  statutory: limit,
  secondAppeal: limit,
  bankChaserAfter: limit,
  bankServiceLevel: oneOf(...bankServiceLevels),
  bankAnswers: optional(bankAnswers),
  documentRounds: count(1, 20),
  claimLeaseMinutes: count(1, 1_440),
  absentClaimMinutes: optional(count(0, 1_440)),
  maxDocuments: count(1, 1_000),
  waivers: optional(objectOf<NonNullable<Policy['waivers']>>({ neverFor: listOf(text) })),
  alternativesNeedReason: optional(flag),
  compareClaims: optional(flag),
  files: optional(
    objectOf<FileRules>({
      openUnscanned: flag,
      limits: optional(objectOf<FileLimits>({ mostPages: count(1, 5_000), mostPixels: count(1_000_000, 200_000_000), mostPerLine: count(1, 1_000), mostPerMerchantHour: count(1, 100_000) })),
      copyImages: optional(flag),
    }),
  ),
  earlyWarning: optional(listOf(warningRule)),
  orders: optional(objectOf<OrderRules>({ watchDaysBefore: listOf(count(1, 365), 1), unliftedAlarmAfterHours: count(1, 720), wholeAccountReview: limit })),
  coreReadBack: optional(objectOf<NonNullable<Policy['coreReadBack']>>({ forMinutes: count(1, 1_440) })),
  reconciliation: optional(
    objectOf<ReconciliationRules>({ fetchAfterMinutes: count(0, 1_440), statementDueMinutes: count(1, 14_400), graceMinutes: count(1, 1_440), checkEveryMinutes: count(1, 1_440), freshMinutes: count(1, 1_440) }),
  ),
  penalties: optional(objectOf<PenaltySchedule>({ lines: listOf(penaltyLine), remedy: bilingual, remedyWithin: limit })),
});

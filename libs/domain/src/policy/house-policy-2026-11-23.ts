import { houseWarnings } from '../early-warning/house-warnings';
import { bankAnswerRules } from './house-bank-2026-11-23';
import { caseClocks, extendableWaits, restingCase } from './house-clocks-2026-11-23';
import { wholeFieldEvidence } from './house-evidence-2026-11-23';
import { conditionalReserve, findingLimits } from './house-findings-2026-11-23';
import { houseDecisionReasons } from './house-decisions-2026-11-23';
import { houseOrderRules } from './house-orders';
import { housePenalties } from '../penalty/house-penalties';
import { houseReconciliation } from '../reconciliation/reconciliation-rules';
import { housePolicy } from './house-policy';
import { wholeFieldRoutes } from './house-routes-2026-11-23';
import { accountChangeRules } from './house-account-2026-11-23';
import { scheduledRelease } from './house-schedule-2026-11-23';
import { treasuryRules } from './house-treasury-2026-11-23';
import type { Policy } from './policy';

/**
 * From 23 November 2026 every known reason has its route and its papers. Times, tiers and ladder of the
 * steps there were are those of the first version; beyond them each case has clocks of its own, may rest, and may be given longer where the rule says by whom.
 */
export const wholeFieldPolicy: Policy = {
  ...housePolicy,
  version: '2026-11-23',
  effectiveFrom: '2026-11-23',
  references: {
    routes: 'house',
    tiers: 'house',
    ladder: 'house',
    expiryAfterLastRungBusinessDays: 'house',
    documentRounds: 'house',
    claimLeaseMinutes: 'house',
    absentClaimMinutes: 'house',
    maxDocuments: 'house',
    files: 'house',
    orders: 'house',
    reconciliation: 'house',
    coreReadBack: 'house',
  },
  evidence: wholeFieldEvidence,
  routes: wholeFieldRoutes,
  scheduledRelease,
  accountChange: accountChangeRules,
  treasury: treasuryRules,
  findingWaits: findingLimits,
  referralApprovals: ['risk_manager'],
  decisionReasons: houseDecisionReasons,
  reserve: conditionalReserve,
  // Who somebody is and whose account it is must be shown in every case (反洗钱法 arts. 29, 30; 银发〔2016〕261号); papers of an agent alone are never enough.
  waivers: { neverFor: ['identity_card', 'passport', 'settlement_account_proof', 'power_of_attorney', 'agent_identity', 'account_proof', 'acquirer_reverification'] },
  alternativesNeedReason: true,
  compareClaims: true,
  // Without a scanner papers are still read, as attachments no browser runs.
  files: {
    openUnscanned: true,
    copyImages: true,
    // A bank statement of a year has some 150 pages; a telephone's largest photograph 50 million pixels. One line takes a shop's photographs.
    limits: { mostPages: 300, mostPixels: 50_000_000, mostPerLine: 30, mostPerMerchantHour: 300 },
  },
  earlyWarning: houseWarnings,
  orders: houseOrderRules,
  penalties: housePenalties,
  reconciliation: houseReconciliation,
  absentClaimMinutes: 5,
  coreReadBack: { forMinutes: 30 },
  waits: extendableWaits,
  stay: restingCase,
  clocks: caseClocks,
  bankAnswers: bankAnswerRules,
};

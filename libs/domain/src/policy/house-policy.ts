import { houseEvidence } from './house-evidence';
import { bankChaser, houseLadder, houseVersion, houseWaits, secondAppealWindow, statutoryTotal } from './house-limits';
import type { Policy } from './policy';

/** The house's rules from 1 November 2026. Amounts are in minor units (fen). */
export const housePolicy: Policy = {
  id: 'house',
  version: houseVersion,
  effectiveFrom: houseVersion,
  evidence: houseEvidence,
  routes: [
    { reasons: ['12'], documents: 'checklist', review: 'always', reviewAboveMinor: 0n },
    // A failed or duplicate transaction is a matter of record: up to ¥10,000 complete papers decide.
    { reasons: ['H06'], documents: 'checklist', review: 'above', reviewAboveMinor: 1_000_000n },
    // In an incident the burden is ours: the merchant hands in nothing.
    { reasons: ['H05'], documents: 'none', review: 'always', reviewAboveMinor: 0n },
  ],
  tiers: [
    { upToMinor: 1_000_000n, approvals: [] },
    { upToMinor: 50_000_000n, approvals: ['approver'] },
    { upToMinor: null, approvals: ['approver', 'compliance'] },
  ],
  waits: houseWaits,
  ladder: houseLadder,
  expiryAfterLastRungBusinessDays: 1,
  statutory: statutoryTotal,
  secondAppeal: secondAppealWindow,
  bankChaserAfter: bankChaser,
  bankServiceLevel: 'R03D',
  documentRounds: 3,
  claimLeaseMinutes: 30,
  maxDocuments: 60,
};

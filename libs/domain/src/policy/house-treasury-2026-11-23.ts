import { houseLimit } from './house-limits';
import type { TreasuryRules } from './policy';

const version = '2026-11-23';

/**
 * A house rule: up to ¥500,000 a release goes out on the decision and the bank's word; above, two people of treasury agree to it first. They
 * are called like anybody else whose time is up, but nobody from the ladder agrees in their place.
 */
export const treasuryRules: TreasuryRules = {
  legalRef: 'house',
  tiers: {
    CNY: [
      { upToMinor: 50_000_000n, people: 0 },
      { upToMinor: null, people: 2 },
    ],
  },
  wait: { limit: houseLimit('TREASURY-APPROVAL', 'own', 1, 'business_day', 'Agreement of treasury to a large release', '大额放款资金复核', version), onExpiry: 'escalate', remindAt: [0.8], ladder: true },
};

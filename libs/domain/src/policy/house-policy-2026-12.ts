import { decemberEvidence } from './house-evidence-2026-12';
import { housePolicy } from './house-policy';
import { decemberRoutes } from './house-routes-2026-12';
import type { Policy } from './policy';

/** From 1 December 2026 every known reason has its route and its papers. Times, tiers and ladder are those of November. */
export const housePolicyDecember: Policy = {
  ...housePolicy,
  version: '2026-12-01',
  effectiveFrom: '2026-12-01',
  evidence: decemberEvidence,
  routes: decemberRoutes,
};

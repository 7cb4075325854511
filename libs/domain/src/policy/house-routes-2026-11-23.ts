import type { Route, RouteId, RouteStep } from './policy';

interface Way {
  readonly id: RouteId;
  readonly reasons: readonly string[];
  readonly steps: readonly RouteStep[];
}

const usual = { documents: 'checklist', review: 'always', reviewAboveMinor: 0n, tippingOffGuard: false, burdenOnUs: false, appealable: true } as const;

/** Matters of record: complete papers and records that match decide, whatever the amount; records that differ are reviewed. The amount's tier approves. */
const ofRecord = { review: 'unsettled', otherwise: { ops_match: 'risk_review' } } as const satisfies Partial<Route>;
/** A failed or duplicate transaction is one up to ¥10,000, and is reviewed above that. In fen. */
const ofRecordBelow = { review: 'above', reviewAboveMinor: 1_000_000n, otherwise: { ops_match: 'risk_review' } } as const satisfies Partial<Route>;

const reviewed: readonly RouteStep[] = ['risk_review', 'approval', 'bank_confirmation', 'release'];
const matched: readonly RouteStep[] = ['papers', 'ops_match', ...reviewed];

function route(way: Way, unusual: Partial<Route> = {}): Route {
  return { ...usual, ...way, ...unusual };
}

/**
 * Cause → code → route from 23 November 2026. Codes that the house's table of causes does not name travel with the cause nearest to them:
 * those that may lie with a report take the guarded compliance route.
 */
export const wholeFieldRoutes: readonly Route[] = [
  route({ id: 'risk_review', reasons: ['12'], steps: ['papers', ...reviewed] }, { mayBecome: 'conditional_release' }),
  route({ id: 'risk_review', reasons: ['33', '09', '41', '26', '06', '28', '07', '44', '99'], steps: ['papers', ...reviewed] }),
  // Only what a cardholder contests may stay: the rest goes out before anything is asked.
  route({ id: 'risk_review', reasons: ['H02', '4512', '4522', '4562', '15'], steps: ['release_undisputed', 'papers', ...reviewed] }),
  route({ id: 'risk_review', reasons: ['01', '03', '10', '27', '37', '40'], steps: ['papers', 'compliance_review', ...reviewed] }),
  route({ id: 'ops_correction', reasons: ['H06', '9724', '9725', '9726'], steps: matched }, ofRecordBelow),
  // What was asked for and never came: its coming settles it.
  route({ id: 'ops_correction', reasons: ['H01'], steps: ['papers', ...reviewed] }, { review: 'unsettled' }),
  route({ id: 'ops_correction', reasons: ['H03', 'H04'], steps: matched }, ofRecord),
  // A consumer's refund comes before the merchant's release.
  route({ id: 'ops_correction', reasons: ['9722', '9652'], steps: ['papers', 'ops_match', 'risk_review', 'approval', 'consumer_refund', 'bank_confirmation', 'release'] }, ofRecord),
  // A bank that knows of no review leaves nothing for the merchant to show.
  route({ id: 'bank_first', reasons: ['36'], steps: ['bank_notice', 'papers', ...reviewed] }, { otherwise: { bank_notice: 'risk_review' } }),
  // What is not yet secured is asked for again while there are rounds; then the risk review decides on it.
  route({ id: 'security_review', reasons: ['08', '22'], steps: ['papers', 'security_review', ...reviewed] }, { otherwise: { security_review: 'papers' } }),
  route({ id: 'field_inspection', reasons: ['11', '23', '24', '45'], steps: ['papers', 'field_inspection', ...reviewed] }),
  route({ id: 'compliance', reasons: ['25'], steps: ['papers', 'compliance_review', ...reviewed] }),
  route(
    { id: 'compliance', reasons: ['02', '04', '05', '13', '19', '29', '30', '31', '32', '34', '38', '39', '42', '43', '46', '47'], steps: ['papers', 'compliance_review', ...reviewed] },
    { tippingOffGuard: true },
  ),
  route({ id: 'conditional_release', reasons: ['14', '17', '18', '20', '21'], steps: ['papers', 'risk_review', 'approval', 'reserve', 'bank_confirmation', 'release'] }),
  // In an incident the burden is ours: the merchant hands in nothing.
  route({ id: 'incident', reasons: ['H05'], steps: reviewed }, { documents: 'none', burdenOnUs: true }),
  // An authority's list or order: the merchant is told, and may show the notice; nothing is asked and nothing decided here.
  route({ id: 'authority', reasons: ['35'], steps: ['inform'] }, { documents: 'none', appealable: false }),
];

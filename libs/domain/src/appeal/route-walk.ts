import type { Route, RouteStep } from '../policy/policy';
import { openingStages, type Stage } from './appeal.states';

/** In which stage each step is waited in; null for a step that is done in passing. */
export const stageOfStep = {
  papers: 'collecting_documents',
  release_undisputed: null,
  consumer_refund: null,
  ops_match: 'verification',
  bank_notice: 'verification',
  security_review: 'verification',
  field_inspection: 'verification',
  compliance_review: 'verification',
  risk_review: 'risk_review',
  approval: 'approval',
  reserve: null,
  bank_confirmation: 'bank_confirmation',
  release: 'releasing',
  inform: null,
} as const satisfies Readonly<Record<RouteStep, Stage | null>>;

/** How a case stands, as far as passing over a step asks. */
export interface Standing {
  /** Every line of the checklist that must be met is, and no paper waits for a verdict. */
  readonly papersAccepted: boolean;
  /** Everything still held of the appealed transactions, minor units. */
  readonly stakeMinor: bigint;
  /** The records were compared and do not match. */
  readonly recordsDiffer: boolean;
  /** The decision still needs somebody's approval. */
  readonly approvalOpen: boolean;
}

/** The way of a route that names no steps: how every appeal travelled under version 2026-11-01. */
const usualSteps: readonly RouteStep[] = ['papers', 'risk_review', 'approval', 'bank_confirmation', 'release'];

export function stepsOf(route: Route): readonly RouteStep[] {
  return route.steps ?? usualSteps;
}

/**
 * Whether a case goes by a step without stopping. A matter of record is matched instead of reviewed, up to the route's limit where it has one, and
 * reviewed instead of matched above that; an approval is asked as far as the amount's tier asks it.
 */
export function isPassedOver(step: RouteStep, route: Route, standing: Standing): boolean {
  switch (step) {
    case 'papers':
      return route.documents === 'none';
    case 'ops_match':
      // Without a limit the records are looked at in every case, by whoever decides afterwards too.
      return route.review !== 'unsettled' && !isOfRecord(route, standing);
    case 'risk_review':
      return isOfRecord(route, standing);
    case 'approval':
      return !standing.approvalOpen;
    case 'release_undisputed':
    case 'consumer_refund':
    case 'bank_notice':
    case 'security_review':
    case 'field_inspection':
    case 'compliance_review':
    case 'reserve':
    case 'bank_confirmation':
    case 'release':
    case 'inform':
      return false;
  }
}

function isOfRecord(route: Route, { papersAccepted, stakeMinor, recordsDiffer }: Standing): boolean {
  const maySettle = route.review === 'unsettled' || (route.review === 'above' && stakeMinor <= route.reviewAboveMinor);
  return maySettle && papersAccepted && !recordsDiffer;
}

/** The steps that follow one, in their order; from the beginning after null. Throws for a step the route does not have: a bug in policy data. */
export function stepsAfter(route: Route, done: RouteStep | null): readonly RouteStep[] {
  const steps = stepsOf(route);
  if (done === null) return steps;
  const at = steps.indexOf(done);
  if (at < 0) throw new TypeError(`the route ${route.id ?? 'without a name'} has no step ${done}`);
  return steps.slice(at + 1);
}

/** The stage in which an appeal on this route begins. */
export function openingStageOf(route: Route): (typeof openingStages)[number] {
  const first = stepsOf(route).find((step) => stageOfStep[step] !== null && !(step === 'papers' && route.documents === 'none'));
  const stage = openingStages.find((one) => first !== undefined && one === stageOfStep[first]);
  if (stage === undefined) throw new TypeError(`no appeal may begin with ${first ?? 'nothing'}`);
  return stage;
}

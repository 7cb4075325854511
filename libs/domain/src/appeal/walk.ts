import { askBank } from '../bank/ask';
import { broughtByMerchant, fullyAccepted, waivedCodes } from '../document/completeness';
import type { FindingKind, RouteStep } from '../policy/policy';
import { isComing } from '../freeze-order/order.states';
import { spareFunds } from '../freeze-order/spare';
import { advance, placeRelease } from '../release/advance';
import { openChangeOf } from '../release/payee';
import { placeConsumerRefunds } from '../release/place';
import { bookReserve } from '../release/reserve';
import { nextApprovalOf, releaseTotalOf } from '../review/decision';
import { proposeByPolicy } from '../review/propose';
import { stakeOf } from '../review/stake';
import { lastFinding } from '../review/step-finding';
import { awaitParty, awaitTask } from '../wait/await-next';
import { close } from './close';
import { outcomeOf } from './end';
import type { Flow, Step } from './flow';
import { routeOfCase } from './route-of-case';
import { isPassedOver, stepsAfter, stepsOf, type Standing } from './route-walk';

/** A step that finds nothing to do lets the case go on. */
export const nothingToDo = 'nothing_to_do';
export type StepHandler = (flow: Flow) => Step | typeof nothingToDo;

/** What each step does when the case comes to it: waits for somebody, or acts and lets the case go on. */
const handlers: Readonly<Record<RouteStep, StepHandler>> = {
  papers: (flow) => {
    flow.enter('collecting_documents');
    return awaitParty(flow, 'documents');
  },
  // Both run beside the live wait: the undisputed part from the opening on, refunds to cards from the decision on.
  release_undisputed: () => nothingToDo,
  consumer_refund: () => nothingToDo,
  ops_match: (flow) => find(flow, 'ops_match'),
  bank_notice: (flow) => find(flow, 'bank_notice'),
  security_review: (flow) => find(flow, 'security_review'),
  field_inspection: (flow) => find(flow, 'field_inspection'),
  compliance_review: (flow) => find(flow, 'compliance_review'),
  risk_review: (flow) => {
    flow.enter('risk_review');
    return awaitTask(flow, 'risk_review');
  },
  approval: (flow) => {
    const role = flow.appeal.decision && nextApprovalOf(flow.appeal.decision);
    if (role === null) return nothingToDo;
    flow.enter('approval');
    return awaitTask(flow, 'approval', [role]);
  },
  // What stays in reserve was settled with the proposal, and is booked with the decision, on whatever route.
  reserve: () => nothingToDo,
  bank_confirmation: (flow) => {
    const { decision } = flow.appeal;
    if (decision === null) throw new TypeError('nothing was decided');
    if (isComing(flow.order.status)) return spareFunds(flow, decision);
    bookReserve(flow);
    if (releaseTotalOf(decision) === 0n) return advance(flow);
    if (openChangeOf(flow.order) !== null) {
      flow.enter('bank_confirmation');
      placeConsumerRefunds(flow);
      return awaitParty(flow, 'account_change');
    }
    const asked = askBank(flow, releaseTotalOf(decision));
    if (asked === null) placeConsumerRefunds(flow);
    return asked;
  },
  release: placeRelease,
  inform: () => {
    throw new TypeError('an authority’s measure is not appealed here');
  },
};

/** What is done for a step that the case passes over. */
const inPassing: Readonly<Partial<Record<RouteStep, (flow: Flow) => Step>>> = { risk_review: proposeByPolicy };

/** Goes on after a step, or from the beginning after null: as far as the next one that waits for somebody, or to the end. */
export function walkOn(flow: Flow, done: RouteStep | null): Step {
  return walk(flow, stepsAfter(routeOfCase(flow), done));
}

/** Goes on after an unfavourable finding: where the route sends it, else on to the next step. */
export function walkOtherwise(flow: Flow, kind: FindingKind): Step {
  const route = routeOfCase(flow);
  const target = route.otherwise?.[kind];
  if (target === undefined) return walkOn(flow, kind);
  if (target !== 'papers') return walk(flow, stepsOf(route).slice(stepsOf(route).indexOf(target)));
  // The rounds are limited: after the last one the case goes on, and whoever decides reads the finding.
  return flow.appeal.round < flow.context.policy.documentRounds ? askAgain(flow) : walkOn(flow, kind);
}

function walk(flow: Flow, steps: readonly RouteStep[]): Step {
  for (const step of steps) {
    if (isPassedOver(step, routeOfCase(flow), standingOf(flow))) {
      const refused = inPassing[step]?.(flow) ?? null;
      if (refused !== null) return refused;
      continue;
    }
    const done = handlers[step](flow);
    if (done !== nothingToDo) return done;
  }
  return close(flow, outcomeOf(flow));
}

function find(flow: Flow, kind: FindingKind): Step {
  flow.enter('verification');
  return awaitTask(flow, kind);
}

/** The papers of the reason are asked for once more; what was accepted stays accepted. */
function askAgain(flow: Flow): Step {
  const ofReason = flow.context.policy.evidence.filter((rule) => rule.reasons !== undefined).map((rule) => rule.code);
  const requirementCodes = broughtByMerchant(flow.appeal.checklist).map((line) => line.code).filter((code) => ofReason.includes(code));
  flow.emit({ type: 'DocumentsRequested', round: flow.appeal.round + 1, requirementCodes });
  flow.enter('collecting_documents');
  return awaitParty(flow, 'documents');
}

function standingOf(flow: Flow): Standing {
  const { appeal } = flow;
  return {
    papersAccepted: fullyAccepted(appeal.checklist, appeal.documents, waivedCodes(appeal.waivers)),
    stakeMinor: stakeOf(flow),
    recordsDiffer: lastFinding(appeal.findings, 'ops_match')?.verdict === 'differs',
    approvalOpen: appeal.decision !== null && nextApprovalOf(appeal.decision) !== null,
  };
}

import type { TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { advance } from '../release/advance';
import { placeRelease } from '../release/advance';
import { awaitTask } from '../wait/await-next';
import { mainRequestOf, type BankRequest } from './bank-request';

/** The bank was silent or said no: somebody of ours finds out by hand and says on what evidence. It counts once a second person agrees. */
export function completeBankDesk(flow: Flow, result: Extract<TaskResult, { kind: 'bank_desk' }>): Step {
  const { actor, asOf } = flow.context;
  flow.emit({ type: 'BankFoundByHand', requestId: requestOf(flow).id, finding: { result: result.result, evidence: result.evidence, by: actor.id, at: asOf } });
  return awaitTask(flow, 'bank_desk_approval');
}

/** The second pair of eyes on a manual finding: release, keep, or look again. */
export function completeBankDeskApproval(flow: Flow, result: Extract<TaskResult, { kind: 'bank_desk_approval' }>): Step {
  const request = requestOf(flow);
  if (request.manual === null) throw new TypeError('no manual finding to approve');
  if (!result.approve) {
    flow.emit({ type: 'BankFindingReturned', requestId: request.id, why: result.why ?? '' });
    return awaitTask(flow, 'bank_desk');
  }
  const confirmed = request.manual.result === 'confirmed';
  flow.emit({ type: 'BankFindingApproved', requestId: request.id, status: confirmed ? 'confirmed' : 'rejected' });
  // What does not go to the merchant's account goes out all the same.
  return confirmed ? placeRelease(flow) : advance(flow);
}

function requestOf(flow: Flow): BankRequest {
  const request = mainRequestOf(flow.appeal.bankRequests);
  if (request === null) throw new TypeError('no bank request');
  return request;
}

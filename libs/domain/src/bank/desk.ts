import type { TaskResult } from '../appeal/commands';
import { close } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { placeRelease } from '../release/release';
import { awaitTask } from '../wait/await-next';
import type { BankRequest } from './bank-request';

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
  return confirmed ? placeRelease(flow) : close(flow, 'freeze_confirmed', 'bank_refused');
}

function requestOf(flow: Flow): BankRequest {
  const request = flow.appeal.bankRequests.at(-1);
  if (request === undefined) throw new TypeError('no bank request');
  return request;
}

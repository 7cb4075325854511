import type { TaskResult } from '../appeal/commands';
import { close } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import type { Role } from '../access/role';
import { bankRejectReasons, type BankDeskOccasion } from '../policy/bank-rules';
import { refusal } from '../refusal-catalogue';
import { advance, placeRelease } from '../release/advance';
import { awaitTask } from '../wait/await-next';
import { askBankAgain } from './ask';
import { mainRequestOf, type BankRequest } from './bank-request';

/** An authority's hold is the compliance officer's matter as well; everything else is treasury's. */
const desk: readonly Role[] = ['treasury'];
const legalDesk: readonly Role[] = ['treasury', 'compliance'];

/** Calls the bank desk, and says what for. */
export function awaitBankDesk(flow: Flow, occasion: BankDeskOccasion): Step {
  return awaitTask(flow, 'bank_desk', occasion === 'legal_hold' ? legalDesk : desk, occasion);
}

/** What the bank desk is called for, by the last answer: what its reason asks for under the policy, or a no without more; silence where there is none. */
export function occasionOf({ appeal, context: { policy } }: Flow): BankDeskOccasion {
  const request = mainRequestOf(appeal.bankRequests);
  if (request?.status !== 'rejected') return 'bank_silent';
  const reason = bankRejectReasons.find((one) => one === request.reasonCode);
  return (reason === undefined ? undefined : policy.bankAnswers?.afterRejection[reason]) ?? 'bank_refused';
}

/**
 * The bank was silent or said no: somebody of ours finds out by hand and says on what evidence. It counts once a second person agrees;
 * asking the bank again needs nobody's agreement, for the bank decides.
 */
export function completeBankDesk(flow: Flow, { result, evidence }: Extract<TaskResult, { kind: 'bank_desk' }>): Step {
  const { actor, asOf } = flow.context;
  if (result === 'ask_again') return askBankAgain(flow);
  // What an authority holds is not let go on a telephone call: the bank must say that the hold is gone.
  if (result === 'confirmed' && occasionOf(flow) === 'legal_hold') return refusal('legal_hold_stands', { field: 'result.result' });
  flow.emit({ type: 'BankFoundByHand', requestId: requestOf(flow).id, finding: { result, evidence, by: actor.id, at: asOf } });
  return awaitTask(flow, 'bank_desk_approval', result === 'legal_hold' ? legalDesk : desk);
}

/** The second pair of eyes on a manual finding: release, keep, refer, or look again. */
export function completeBankDeskApproval(flow: Flow, result: Extract<TaskResult, { kind: 'bank_desk_approval' }>): Step {
  const request = requestOf(flow);
  if (request.manual === null) throw new TypeError('no manual finding to approve');
  if (!result.approve) {
    flow.emit({ type: 'BankFindingReturned', requestId: request.id, why: result.why ?? '' });
    return awaitBankDesk(flow, occasionOf(flow));
  }
  const found = request.manual.result;
  flow.emit({ type: 'BankFindingApproved', requestId: request.id, status: found === 'confirmed' ? 'confirmed' : 'rejected' });
  switch (found) {
    case 'confirmed':
      return placeRelease(flow);
    case 'refused':
      // What does not go to the merchant's account goes out all the same.
      return advance(flow);
    case 'legal_hold':
      // An authority holds the account: nothing leaves any more, and what happens next is the authority's to say.
      return close(flow, 'referred_to_authority', 'legal_hold');
  }
}

function requestOf(flow: Flow): BankRequest {
  const request = mainRequestOf(flow.appeal.bankRequests);
  if (request === null) throw new TypeError('no bank request');
  return request;
}

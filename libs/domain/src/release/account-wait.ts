import type { Flow, Step } from '../appeal/flow';
import { askBank } from '../bank/ask';
import { mainRequestOf } from '../bank/bank-request';
import { awaitBankDesk, occasionOf } from '../bank/desk';
import { releaseTotalOf } from '../review/decision';
import { awaitParty } from '../wait/await-next';
import type { WaitKind } from '../policy/policy';
import { payeeOf } from './payee';
import { advance, placeRelease } from './advance';
import { isUnderWay } from './release-order';

/** What a change of the account answers by itself: the desk need not find out, treasury need not repair. */
const answered: readonly WaitKind[] = ['bank_desk', 'bank_desk_approval', 'release_repair'];

/** A change has begun: where the desk or treasury was called for the old account, its end is waited for instead. All else goes on. */
export function waitForChange(flow: Flow): Step {
  const { wait, releaseOrders } = flow.appeal;
  return wait !== null && answered.includes(wait.kind) && !releaseOrders.some(isUnderWay) ? awaitParty(flow, 'account_change') : null;
}

/** The change has taken effect or has ended: whoever waited for that goes on. */
export function goOnWithAccount(flow: Flow): Step {
  const { wait, stage, bankRequests, decision } = flow.appeal;
  if (wait?.kind !== 'account_change') return null;
  if (stage === 'releasing') return advance(flow);
  const main = mainRequestOf(bankRequests);
  if (main?.accountFingerprint !== payeeOf(flow.order).fingerprint) {
    if (decision === null) throw new TypeError('nothing was decided');
    return askBank(flow, releaseTotalOf(decision));
  }
  return main.status === 'confirmed' ? placeRelease(flow) : awaitBankDesk(flow, occasionOf(flow));
}

import { mainRequestOf } from '../bank/bank-request';
import { isUnderWay } from '../release/release-order';
import type { Instant } from '../kernel/instant';
import type { Appeal, OpenCase } from './appeal';

/** Something the workflow must do outside, worked out from the facts alone. Doing it twice does no harm: each has its own id. */
export type Effect =
  | { readonly kind: 'send_bank_message'; readonly requestId: string; readonly messageId: string; /** It is the bank's quiet hours until then. */ readonly notBeforeAt?: Instant }
  | { readonly kind: 'carry_out_release'; readonly releaseOrderId: string };

/**
 * What is to be done now; empty while the case only waits. What belongs to the undisputed part, and consumers' refunds, run beside
 * whatever is waited for; nothing is sent while treasury looks into an order, or releases are halted.
 */
export function effectsOf({ appeal }: Pick<OpenCase, 'appeal'>): readonly Effect[] {
  return appeal.stage === 'closed' ? [] : [...bankMessages(appeal), ...orders(appeal)];
}

function bankMessages({ stage, wait, bankRequests, earlyRelease }: Appeal): readonly Effect[] {
  const asked = { decision: stage === 'bank_confirmation' && wait?.kind === 'bank_answer', undisputed: earlyRelease?.status === 'asking_bank' };
  const asking = mainRequestOf(bankRequests);
  return bankRequests
    .filter((request) => asked[request.part] && (request.id === asking?.id || (request.part === 'undisputed' && (request.status === 'open' || request.status === 'pending'))))
    .flatMap((request) => request.messages.filter((message) => message.sentAt === null).map((message): Effect => ({ kind: 'send_bank_message', requestId: request.id, messageId: message.id, ...(message.notBeforeAt === undefined ? {} : { notBeforeAt: message.notBeforeAt }) })));
}

function orders({ wait, releaseOrders, releaseHaltedAt }: Appeal): readonly Effect[] {
  if (wait?.kind === 'release_repair' || releaseHaltedAt !== null) return [];
  return releaseOrders.filter((release) => isUnderWay(release) && !release.halted).map((release): Effect => ({ kind: 'carry_out_release', releaseOrderId: release.id }));
}

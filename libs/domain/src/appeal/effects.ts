import type { OpenCase } from './appeal';

/** Something the workflow must do outside, worked out from the facts alone. Doing it twice does no harm: each has its own id. */
export type Effect =
  | { readonly kind: 'send_bank_message'; readonly requestId: string; readonly messageId: string }
  | { readonly kind: 'carry_out_release'; readonly releaseOrderId: string };

/** What is to be done now; empty while the case only waits. */
export function effectsOf({ appeal }: Pick<OpenCase, 'appeal'>): readonly Effect[] {
  if (appeal.stage === 'bank_confirmation' && appeal.wait?.kind === 'bank_answer') {
    return appeal.bankRequests.flatMap((request) =>
      request.messages.filter((message) => message.sentAt === null).map((message) => ({ kind: 'send_bank_message' as const, requestId: request.id, messageId: message.id })),
    );
  }
  if (appeal.stage === 'releasing' && appeal.wait?.kind === 'release') {
    return appeal.releaseOrders
      .filter((release) => release.status === 'placed' || release.status === 'unknown')
      .map((release) => ({ kind: 'carry_out_release' as const, releaseOrderId: release.id }));
  }
  return [];
}

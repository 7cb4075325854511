import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Answer, ApiWorld } from './api-world';

/** How a delivery departs from what an honest bank would do. */
export interface DeliveryOddity {
  readonly secret?: string;
  readonly keyId?: string;
  /** How long before now it was signed, milliseconds. */
  readonly agedMs?: number;
  /** The body that travels, when it is not the one that was signed. */
  readonly travels?: string;
  readonly messageId?: string;
}

/** Delivers any text to the callback, signed over it as a bank would. */
export async function deliver(world: ApiWorld, text: string, messageId: string, odd: DeliveryOddity = {}): Promise<Answer> {
  const at = new Date(Date.parse(world.cases.now) - (odd.agedMs ?? 0));
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(odd.secret ?? world.bankSecret).sign(messageId, at, text),
    ...(odd.keyId === undefined ? {} : { 'webhook-key-id': odd.keyId }),
  };
  return world.fetch('/v1/bank/answers', { method: 'POST', body: odd.travels ?? text, headers });
}

/** "Yes", exactly as it was asked, under a new message id. */
export async function honestAnswer(world: ApiWorld, appealId: string): Promise<Record<string, unknown> & { readonly messageId: string; readonly requestId: string }> {
  const { appeal, order } = await world.cases.read(appealId);
  const request = appeal.bankRequests.at(-1);
  if (request === undefined) throw new Error('the bank was not asked');
  const account = await world.cases.store.settlementAccount(order.settlementAccount.id);
  return {
    messageId: randomUUID(), requestId: request.id, appealId, bankCode: request.bankCode, status: 'CLSD', reasonCode: null, narrative: null,
    accountNumber: account.number, amountMinor: Number(request.amountMinor), currency: request.currency,
  };
}

import { Webhook } from 'standardwebhooks';
import { answerSecret, requestSecret, sandboxTime, type Callback, type World } from './world';

/** A question as Thaw writes it on the wire; the sandbox's specs speak the wire themselves and share no code with the adapters. */
export const aQuestion = {
  messageId: 'msg-1',
  requestId: 'req-1',
  appealId: 'appeal-1',
  bankCode: 'ICBC',
  kind: 'request',
  serviceLevel: 'R03D',
  account: { number: '6222020000001234', holderName: '老谈面馆' },
  amountMinor: 3_812_000,
  currency: 'CNY',
  questions: ['ACCOUNT_NAME_MATCH', 'MAY_RELEASE'],
};
export const aChaser = { ...aQuestion, messageId: 'msg-2', kind: 'chaser' };

interface Signing {
  readonly secret?: string;
  readonly at?: Date;
}

/** Sends a signed question to the bank; resolves with the HTTP status. */
export async function ask(world: World, question: { readonly messageId: string }, { secret = requestSecret, at = sandboxTime }: Signing = {}): Promise<number> {
  const body = JSON.stringify(question);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': question.messageId,
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': new Webhook(secret).sign(question.messageId, at, body),
  };
  return (await fetch(`${world.url}/bank/investigations`, { method: 'POST', headers, body })).status;
}

/** Reads what came to the callback, and whether the bank's own key signed it at the sandbox's time. */
export function read({ rawBody, headers }: Callback) {
  const signature = new Webhook(answerSecret).sign(String(headers['webhook-id']), sandboxTime, rawBody);
  const timely = headers['webhook-timestamp'] === String(sandboxTime.getTime() / 1000);
  return { signed: timely && headers['webhook-signature'] === signature, answer: JSON.parse(rawBody.toString()) as Record<string, unknown> };
}

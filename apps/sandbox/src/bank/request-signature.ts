import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';

const toleranceMs = 5 * 60 * 1000;

/** Whether a message was signed with `secret` within five minutes of `now`; says what is wrong, or undefined when nothing is. */
export function signatureProblem(rawBody: Buffer, headers: IncomingHttpHeaders, secret: string, now: Date): string | undefined {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string') return 'not signed';
  if (!/^\d{1,11}$/.test(timestamp)) return 'the time is not in seconds';
  const sentAt = new Date(Number(timestamp) * 1000);
  const expected = Buffer.from(new Webhook(secret).sign(id, sentAt, rawBody));
  const matches = signature.split(' ').some((one) => one.length === expected.length && timingSafeEqual(Buffer.from(one), expected));
  if (!matches) return 'the signature is wrong';
  return Math.abs(now.getTime() - sentAt.getTime()) > toleranceMs ? 'the time is more than five minutes off' : undefined;
}

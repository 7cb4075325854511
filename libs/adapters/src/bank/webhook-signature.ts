import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export interface SignedMessage {
  /** The body exactly as it arrived. */
  readonly rawBody: Buffer;
  /** Header names in lower case, as Node gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Every secret this sender may sign with; two while a key is being changed, none for a sender we do not know. */
  readonly secrets: readonly string[];
  /** The installation's time: in the sandbox it can be ahead of the wall clock. */
  readonly now: Date;
}

export interface SignatureRefusal {
  readonly reason: 'unknown_key' | 'bad_signature' | 'stale_timestamp';
  readonly detail: string;
}

/** Both ways: an answer from the future is as suspicious as an old one. */
const toleranceMs = 5 * 60 * 1000;

/**
 * Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature: v1,…`), checked against `now`. The library's own
 * `verify` compares with the wall clock, so only its signing is used here and the comparison is ours.
 */
export function checkSignature({ rawBody, headers, secrets, now }: SignedMessage): 'ok' | SignatureRefusal {
  if (secrets.length === 0) return { reason: 'unknown_key', detail: 'no key is known for this sender' };

  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signature = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string' || id === '') {
    return { reason: 'bad_signature', detail: 'webhook-id, webhook-timestamp and webhook-signature are needed, once each' };
  }
  // Only canonical seconds are signed over as they stand; anything else would be read as another instant than was signed.
  if (!/^[1-9]\d{0,10}$/.test(timestamp)) return { reason: 'bad_signature', detail: 'webhook-timestamp is not in whole seconds' };

  const sentAt = new Date(Number(timestamp) * 1000);
  const given = signature.split(' ').filter((candidate) => candidate.startsWith('v1,'));
  const expected = secrets.map((secret) => new Webhook(secret).sign(id, sentAt, rawBody));
  if (!expected.some((right) => given.some((candidate) => equal(candidate, right)))) {
    return { reason: 'bad_signature', detail: 'no signature matches a known key' };
  }
  if (Math.abs(now.getTime() - sentAt.getTime()) > toleranceMs) {
    return { reason: 'stale_timestamp', detail: 'webhook-timestamp is more than five minutes away from our time' };
  }
  return 'ok';
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { Webhook } from 'standardwebhooks';
import { verifyBankAnswer } from './bank-answer';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const otherSecret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const sentAt = new Date('2026-03-02T12:00:00.000Z');
const answer = {
  messageId: 'ans-1',
  requestId: 'req-1',
  appealId: 'appeal-1',
  bankCode: 'ICBC',
  status: 'CLSD',
  reasonCode: null,
  narrative: null,
  accountNumber: '6222020000001234',
  amountMinor: 3_812_000,
  currency: 'CNY',
};

interface Variation {
  body?: unknown;
  rawBody?: string;
  id?: string;
  secrets?: string[];
  now?: string;
  headers?: Record<string, string | undefined>;
}

/** An answer signed properly by the bank over whatever body, then changed on the way as told. */
function check({ body = answer, id = 'ans-1', secrets = [secret], now = '2026-03-02T12:00:30.000Z', ...way }: Variation) {
  const signedBody = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(sentAt.getTime() / 1000),
    'webhook-signature': new Webhook(secret).sign(id, sentAt, signedBody),
    ...way.headers,
  };
  return verifyBankAnswer({ rawBody: Buffer.from(way.rawBody ?? signedBody), headers, secrets, now: new Date(now) });
}

describe('verifyBankAnswer', () => {
  it('believes a signed, timely, complete answer and reads amounts as minor units', () => {
    expect(check({})).toEqual({ ok: true, answer: { ...answer, amountMinor: 3_812_000n } });
  });

  it('accepts any of our secrets while a key is being changed', () => {
    expect(check({ secrets: [otherSecret, secret] }).ok).toBe(true);
    expect(check({ headers: { 'webhook-signature': `v1,AAAA ${new Webhook(secret).sign('ans-1', sentAt, JSON.stringify(answer))}` } }).ok).toBe(true);
  });

  it.each<[string, string, Variation]>([
    ['no key is known for the sender', 'unknown_key', { secrets: [] }],
    ['another key signed it', 'bad_signature', { secrets: [otherSecret] }],
    ['the body was changed', 'bad_signature', { rawBody: JSON.stringify({ ...answer, amountMinor: 1 }) }],
    ['the id was changed', 'bad_signature', { headers: { 'webhook-id': 'ans-2' } }],
    ['the time was changed', 'bad_signature', { headers: { 'webhook-timestamp': '1772452801' } }],
    ['the time is written another way', 'bad_signature', { headers: { 'webhook-timestamp': '1772452800.0' } }],
    ['the signature is missing', 'bad_signature', { headers: { 'webhook-signature': undefined } }],
    ['the signature is of another version', 'bad_signature', { headers: { 'webhook-signature': 'v2,AAAA' } }],
    ['it is old', 'stale_timestamp', { now: '2026-03-02T12:05:01.000Z' }],
    ['it comes from the future', 'stale_timestamp', { now: '2026-03-02T11:54:59.000Z' }],
    ['it is not JSON', 'malformed', { body: 'status=CLSD' }],
    ['a field is missing', 'bad_schema', { body: { ...answer, currency: undefined } }],
    ['a field is unknown', 'bad_schema', { body: { ...answer, urgent: true } }],
    ['the amount is a text', 'bad_schema', { body: { ...answer, amountMinor: '3812000' } }],
    ['the amount is a fraction', 'bad_schema', { body: { ...answer, amountMinor: 38120.5 } }],
    ['the amount is too large for JSON', 'bad_schema', { body: JSON.stringify(answer).replace('3812000', '9007199254740993') }],
    ['the id inside is not the signed one', 'bad_schema', { id: 'ans-2' }],
    ['the status is unknown', 'bad_code', { body: { ...answer, status: 'DONE' } }],
    ['the reason is unknown', 'bad_code', { body: { ...answer, status: 'RJCT', reasonCode: 'XXXX' } }],
    ['a rejection gives no reason', 'bad_code', { body: { ...answer, status: 'RJCT' } }],
    ['a confirmation gives a reason to reject', 'bad_code', { body: { ...answer, reasonCode: 'MMNA' } }],
    ['"in words" comes without words', 'bad_code', { body: { ...answer, status: 'RJCT', reasonCode: 'NARR', narrative: ' ' } }],
  ])('does not believe it when %s (%s)', (_, reason, variation) => {
    const result = check(variation);
    expect(result).toMatchObject({ ok: false, reason });
    expect(JSON.stringify(result)).not.toContain('6222020000001234');
  });

  it('judges in the fixed order: signature before time, time before content', () => {
    expect(check({ secrets: [otherSecret], now: '2027-01-01T00:00:00.000Z', body: 'x' })).toMatchObject({ reason: 'bad_signature' });
    expect(check({ now: '2027-01-01T00:00:00.000Z', body: 'x' })).toMatchObject({ reason: 'stale_timestamp' });
  });

  it('takes the five minutes from the time it is given, not from the wall clock', () => {
    expect(check({ now: '2026-03-02T12:05:00.000Z' }).ok).toBe(true);
  });

  it('agrees with the fixed vector of Standard Webhooks', () => {
    const signature = new Webhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw').sign(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1_614_265_330_000),
      '{"test": 2432232314}',
    );
    expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});

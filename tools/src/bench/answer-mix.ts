import { createHmac, randomBytes, randomUUID } from 'node:crypto';

/** A question that was put to the bank. */
export interface PutQuestion {
  readonly requestId: string;
  readonly appealId: string;
  readonly amountMinor: number;
}

/** What an answer is, and so what must become of it. */
export const answerKinds = ['valid', 'duplicate', 'altered', 'wrong_key', 'other_amount', 'bad_code'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One delivery to the callback, signed. */
export interface Delivery {
  readonly kind: AnswerKind;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the intake says to each, and what the inbox has for it. */
export const expected: Readonly<Record<AnswerKind, { readonly status: number; readonly code: string | null }>> = {
  valid: { status: 200, code: null },
  duplicate: { status: 200, code: null },
  altered: { status: 409, code: 'bank_answer_altered' },
  wrong_key: { status: 401, code: 'bank_answer_unsigned' },
  other_amount: { status: 422, code: 'bank_answer_other_amount' },
  bad_code: { status: 422, code: 'bank_answer_bad_code' },
};

/** Of every twenty deliveries fourteen are good; what repeats an earlier one comes long after it. */
const pattern: readonly AnswerKind[] = [
  ...Array<AnswerKind>(7).fill('valid'), 'duplicate', 'wrong_key', 'altered', ...Array<AnswerKind>(7).fill('valid'), 'duplicate', 'other_amount', 'bad_code',
];
const repeatsAfter = 200;

export interface BankVoice {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly secret: string;
  readonly keyId: string;
}

/** So many deliveries as a bank would send, good ones and bad ones, each good one to a question of its own; signed now, so to be sent within five minutes. */
export function answerMix(questions: readonly PutQuestion[], count: number, voice: BankVoice): readonly Delivery[] {
  const at = new Date();
  const [honest, forger] = [keyOf(voice.secret), randomBytes(32)];
  const deliveries: Delivery[] = [];
  const believed: { readonly messageId: string; readonly body: string; readonly index: number }[] = [];
  let next = 0;
  let again = 0;
  const signed = (kind: AnswerKind, messageId: string, body: string): Delivery => ({ kind, body, headers: headersOf(kind === 'wrong_key' ? forger : honest, messageId, body, at, voice.keyId) });
  for (let index = 0; index < count; index += 1) {
    let kind = pattern[index % pattern.length] ?? 'valid';
    const earlier = believed[again];
    const repeats = kind === 'duplicate' || kind === 'altered';
    if (repeats && (earlier === undefined || earlier.index > index - repeatsAfter)) kind = 'wrong_key';
    if ((kind === 'duplicate' || kind === 'altered') && earlier !== undefined) {
      again += 1;
      deliveries.push(signed(kind, earlier.messageId, kind === 'duplicate' ? earlier.body : earlier.body.replace('"narrative":null', '"narrative":"changed"')));
      continue;
    }
    // Bad answers are about questions that nobody answers well.
    const question = kind === 'valid' ? questions[next] : questions.at(-1);
    if (question === undefined) throw new RangeError('more answers than questions');
    if (kind === 'valid') next += 1;
    const messageId = randomUUID();
    const body = bodyOf(question, messageId, kind, voice);
    if (kind === 'valid') believed.push({ messageId, body, index });
    deliveries.push(signed(kind, messageId, body));
  }
  return deliveries;
}

function bodyOf({ requestId, appealId, amountMinor }: PutQuestion, messageId: string, kind: AnswerKind, { bankCode, accountNumber }: BankVoice): string {
  return JSON.stringify({
    messageId, requestId, appealId, bankCode, status: kind === 'bad_code' ? 'MAYBE' : 'CLSD', reasonCode: null, narrative: null, accountNumber,
    amountMinor: kind === 'other_amount' ? amountMinor + 1 : amountMinor, currency: 'CNY',
  });
}

/** Standard Webhooks, written down on its own: the load is somebody else's. */
function headersOf(key: Buffer, messageId: string, body: string, at: Date, keyId: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac('sha256', key).update(`${messageId}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': messageId, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}`, 'webhook-key-id': keyId };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}

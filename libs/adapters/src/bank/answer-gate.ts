import type { AnswerGate, AnswerKey, AnswerReading, Authenticity, BankDelivery, BankFormatName } from '@thaw/application';
import { msOf, type Instant } from '@thaw/domain';
import { judgeSigned } from './bank-answer';
import { formatOfContentType, type BankFormats } from './bank-formats';
import { checkSignature } from './webhook-signature';

/** Checks who sent an answer, and reads it by the format agreed on with them. */
export function answerGate(formats: BankFormats): AnswerGate {
  return { authenticate, read: (agreed, delivery) => read(formats, agreed, delivery) };
}

const codes = { malformed: 'bank_answer_malformed', bad_schema: 'bank_answer_bad_schema', bad_code: 'bank_answer_bad_code' } as const;

/** Only in the format agreed on: a second way in would be a second thing to get wrong. */
function read(formats: BankFormats, agreed: BankFormatName | null, delivery: BankDelivery): AnswerReading {
  const { 'content-type': contentType } = delivery.headers;
  const format = formatOfContentType(formats, typeof contentType === 'string' ? contentType : undefined);
  if (format === undefined || (agreed !== null && format.name !== agreed)) return { ok: false, code: 'bank_answer_malformed', field: 'Content-Type', detail: 'Content-Type: not the format agreed on' };
  const judged = judgeSigned(delivery, format);
  if (judged.ok) return judged;
  const { reason, detail } = judged;
  if (reason !== 'malformed' && reason !== 'bad_schema' && reason !== 'bad_code') throw new TypeError(`reading found ${reason}`);
  return { ok: false, code: codes[reason], field: detail.split(':')[0] ?? 'body', detail };
}

type Failed = Extract<Authenticity, { ok: false }>;

function authenticate(delivery: BankDelivery, keys: readonly AnswerKey[], asOf: Instant): Authenticity {
  const named = delivery.headers['webhook-key-id'];
  const candidates = named === undefined ? keys : keys.filter((key) => key.keyId === named);
  const [only] = candidates;
  if (only === undefined) return failed('bank_answer_unknown_key', null, named === undefined ? 'no key is known' : 'webhook-key-id names no key that is known');
  if (named !== undefined && candidates.every((key) => !isValid(key, asOf))) return failed('bank_answer_key_expired', only, 'webhook-key-id names a key that is not valid now');

  let stale: Failed | null = null;
  const signers = candidates.filter((key) => {
    const checked = checkSignature({ ...delivery, secrets: [key.secret], now: new Date(msOf(asOf)) });
    if (checked !== 'ok' && checked.reason === 'stale_timestamp') stale ??= failed('bank_answer_stale', key, checked.detail);
    return checked === 'ok' || checked.reason === 'stale_timestamp';
  });
  const signer = signers.find((key) => isValid(key, asOf)) ?? signers[0];
  if (signer === undefined) return failed('bank_answer_unsigned', named === undefined ? null : only, 'no signature matches a known key');
  if (!isValid(signer, asOf)) return failed('bank_answer_key_expired', signer, 'signed with a key that is not valid now');
  return stale ?? { ok: true, key: signer };
}

function isValid({ validFromAt, validToAt }: AnswerKey, asOf: Instant): boolean {
  return (validFromAt === null || validFromAt <= asOf) && (validToAt === null || asOf < validToAt);
}

function failed(code: Failed['code'], key: AnswerKey | null, detail: string): Failed {
  return { ok: false, code, key, detail };
}

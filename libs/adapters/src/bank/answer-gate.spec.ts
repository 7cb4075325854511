import type { AnswerGate, AnswerKey } from '@thaw/application';
import { instant, plusMs } from '@thaw/domain';
import { Webhook } from 'standardwebhooks';
import { answerGate } from './answer-gate';
import { openBankFormats } from './bank-formats';

const asOf = instant('2026-11-23T08:00:00.000Z');
const secretOf = (n: number) => Buffer.alloc(32, n).toString('base64');
const key = (n: number, change: Partial<AnswerKey> = {}): AnswerKey => ({ keyId: `k${String(n)}`, sender: 'ICBC', format: 'signed_json', secret: secretOf(n), validFromAt: null, validToAt: null, ...change });
let gate: AnswerGate;
beforeAll(async () => {
  gate = answerGate(await openBankFormats());
});

function signedWith(n: number, change: { readonly keyId?: string; readonly agedMs?: number } = {}) {
  const at = new Date(Date.parse(asOf) - (change.agedMs ?? 0));
  const headers = {
    'webhook-id': 'm1', 'webhook-timestamp': String(at.getTime() / 1000), 'webhook-signature': new Webhook(secretOf(n)).sign('m1', at, '{}'),
    ...(change.keyId === undefined ? {} : { 'webhook-key-id': change.keyId }),
  };
  return { rawBody: Buffer.from('{}'), headers };
}

describe('an answer’s key', () => {
  it('is found by its signature, or by its name', () => {
    expect(gate.authenticate(signedWith(2), [key(1), key(2)], asOf)).toEqual({ ok: true, key: key(2) });
    expect(gate.authenticate(signedWith(2, { keyId: 'k2' }), [key(1), key(2)], asOf)).toEqual({ ok: true, key: key(2) });
  });

  it('counts from its first instant up to, and not at, its last; two overlap', () => {
    const old = key(1, { validToAt: asOf });
    const next = key(2, { validFromAt: asOf });
    const before = plusMs(asOf, -1);
    const both = [old, next];
    expect(gate.authenticate(signedWith(1), both, before).ok).toBe(true);
    expect(gate.authenticate(signedWith(1), both, asOf)).toMatchObject({ ok: false, code: 'bank_answer_key_expired', key: old });
    expect(gate.authenticate(signedWith(2), both, asOf).ok).toBe(true);
    expect(gate.authenticate(signedWith(2), both, before)).toMatchObject({ ok: false, code: 'bank_answer_key_expired' });
    expect(gate.authenticate(signedWith(1, { keyId: 'k1' }), both, asOf)).toMatchObject({ code: 'bank_answer_key_expired' });
  });

  it('that is valid wins where one secret stands under two names', () => {
    const renewed = key(1, { keyId: 'renewed' });
    expect(gate.authenticate(signedWith(1), [key(1, { validToAt: asOf }), renewed], asOf)).toEqual({ ok: true, key: renewed });
  });

  it.each([
    ['nobody knows any key', signedWith(1), [], 'bank_answer_unknown_key'],
    ['it is named and not known', signedWith(1, { keyId: 'k9' }), [key(1)], 'bank_answer_unknown_key'],
    ['it is another than named', signedWith(1, { keyId: 'k2' }), [key(1), key(2)], 'bank_answer_unsigned'],
    ['none fits', signedWith(3), [key(1), key(2)], 'bank_answer_unsigned'],
    ['it is old', signedWith(1, { agedMs: 301_000 }), [key(1)], 'bank_answer_stale'],
    ['it is old and under an expired key', signedWith(1, { agedMs: 301_000 }), [key(1, { validToAt: asOf })], 'bank_answer_key_expired'],
  ] as const)('does not open the gate when %s', (_, delivery, keys, code) => {
    expect(gate.authenticate(delivery, keys, asOf)).toMatchObject({ ok: false, code });
  });
});

describe('an answer’s format', () => {
  it('is the one agreed on with the bank, and what the message says it is', () => {
    const as = (contentType: string) => ({ rawBody: Buffer.from('{}'), headers: { 'content-type': contentType, 'webhook-id': 'm1' } });
    expect(gate.read('signed_json', as('application/json; charset=utf-8'))).toMatchObject({ ok: false, code: 'bank_answer_bad_schema' });
    expect(gate.read('iso20022_xml', as('application/json'))).toMatchObject({ ok: false, code: 'bank_answer_malformed', field: 'Content-Type' });
    expect(gate.read('signed_json', as('application/xml'))).toMatchObject({ ok: false, code: 'bank_answer_malformed', field: 'Content-Type' });
    expect(gate.read(null, as('application/xml'))).toMatchObject({ ok: false, code: 'bank_answer_malformed', field: 'body' });
    expect(gate.read(null, as('text/plain'))).toMatchObject({ ok: false, code: 'bank_answer_malformed', field: 'Content-Type' });
  });
});

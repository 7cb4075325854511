import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { deliver, honestAnswer } from '../support/bank-callback';
import { asSuperuser } from '../support/behind-the-back';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const bankCode = '102100099996';
const secret = () => randomBytes(32).toString('base64');
const [ours, theirs, next] = [secret(), secret(), secret()];
const hour = 3_600_000;
const at = (ms: number) => new Date(Date.parse(world.cases.now) + ms).toISOString();

function profile(change: object = {}) {
  return {
    bankCode, endpoint: 'https://bank.example/thaw/', format: 'signed_json', serviceLevel: 'R05D', calendar: 'CN', quietHours: { from: '22:00', to: '07:00' },
    keys: [{ keyId: 'ours-1', purpose: 'sign_requests', secret: ours, validFromAt: at(-hour) }, { keyId: 'theirs-1', purpose: 'check_answers', secret: theirs, validFromAt: at(-hour) }],
    ...change,
  };
}
const propose = async (body: object, as = people.treasury) => world.post('/v1/bank-profiles', { as, body });
const decide = async (id: string, as = people.otherTreasury, body: object = { approve: true }) => world.post(`/v1/bank-profiles/${id}/decide`, { as, body });

async function answerSigned(by: string, keyId?: string) {
  const { appealId } = await world.cases.appealAt('bank_confirmation');
  const answer = await honestAnswer(world, appealId);
  return deliver(world, JSON.stringify(answer), answer.messageId, { secret: by, ...(keyId === undefined ? {} : { keyId }) });
}

describe('a bank’s profile', () => {
  it('is proposed by one and approved by another; until then the default key counts, after that only the bank’s own', async () => {
    const draft = await propose(profile());
    expect(draft).toMatchObject({ status: 201, body: { status: 'draft', version: 1, inForce: false, endpoint: 'https://bank.example/thaw' } });
    expect(JSON.stringify(draft.body)).not.toContain(theirs);
    expect(await propose(profile())).toMatchObject({ status: 409, body: { code: 'bank_profile_pending' } });
    expect(await answerSigned(world.bankSecret)).toMatchObject({ status: 200 });
    expect(await answerSigned(theirs)).toMatchObject({ status: 401 });

    expect(await decide(draft.body.id, people.treasury)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await decide(draft.body.id, people.agent)).toMatchObject({ status: 403 });
    expect(await decide(draft.body.id)).toMatchObject({ status: 200, body: { status: 'approved', inForce: true, decidedBy: people.otherTreasury.id } });
    expect(await decide(draft.body.id)).toMatchObject({ status: 409, body: { code: 'bank_profile_decided' } });

    expect(await answerSigned(theirs)).toMatchObject({ status: 200 });
    expect(await answerSigned(world.bankSecret)).toMatchObject({ status: 403, body: { code: 'not_your_case' } });
    const [row] = await asSuperuser(world.cases.database, 'SELECT string_agg(secret_encrypted, \' \') AS sealed FROM bank_profile_key');
    expect(row?.['sealed']).not.toContain(theirs);
    expect((await world.get(`/v1/audit/bank_profile/${bankCode}/verify`, { ...people.treasury, id: 'auditor', roles: ['auditor'] })).body).toMatchObject({ intact: true, entries: 2 });
  });

  it('overlaps its keys: both count until the old one ends, then that has its own refusal', async () => {
    const keys = [
      { keyId: 'ours-1', purpose: 'sign_requests', validFromAt: at(-hour) },
      { keyId: 'theirs-1', purpose: 'check_answers', validFromAt: at(-hour), validToAt: at(hour) },
      { keyId: 'theirs-2', purpose: 'check_answers', secret: next, validFromAt: at(-1_000) },
    ];
    const draft = await propose(profile({ keys }));
    expect(draft).toMatchObject({ status: 201, body: { version: 2 } });
    await decide(draft.body.id);
    expect(await answerSigned(theirs, 'theirs-1')).toMatchObject({ status: 200 });
    expect(await answerSigned(next, 'theirs-2')).toMatchObject({ status: 200 });
    expect(await answerSigned(next, 'theirs-3')).toMatchObject({ status: 401, body: { code: 'bank_answer_unknown_key' } });
    world.cases.moveTo(instant(at(2 * hour)));
    expect(await answerSigned(theirs, 'theirs-1')).toMatchObject({ status: 401, body: { code: 'bank_answer_key_expired' } });
    expect(await answerSigned(theirs)).toMatchObject({ status: 401, body: { code: 'bank_answer_key_expired' } });
    expect(await answerSigned(next)).toMatchObject({ status: 200 });
  });

  it('says in which format the bank writes; anything else is not read', async () => {
    const draft = await propose(profile({ format: 'iso20022_xml', keys: [{ keyId: 'ours-1', purpose: 'sign_requests', validFromAt: at(-hour) }, { keyId: 'theirs-2', purpose: 'check_answers', validFromAt: at(-hour) }] }));
    await decide(draft.body.id);
    expect(await answerSigned(next)).toMatchObject({ status: 400, body: { code: 'bank_answer_malformed', field: 'Content-Type' } });
    const { items } = (await world.get(`/v1/bank-profiles?bankCode=${bankCode}`, people.treasury)).body as { items: { version: number; inForce: boolean }[] };
    expect(items.map(({ version, inForce }) => [version, inForce])).toEqual([[3, true], [2, false], [1, false]]);
  });

  it('takes no account that the bank’s format has no room for, neither of a new merchant nor for a release', async () => {
    const register = async (holderName: string, number = '6222020000004321') =>
      world.post('/v1/merchants', { as: people.agent, body: { merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭', settlementAccount: { bankCode, number, holderName } } });
    expect(await register('谭'.repeat(140))).toMatchObject({ status: 201 });
    const refused = await register('谭'.repeat(141));
    expect(refused).toMatchObject({ status: 422, body: { code: 'account_not_writable', field: 'settlementAccount.holderName', particulars: { format: 'iso20022_xml', longest: 140 } } });
    expect(JSON.stringify(refused.body)).not.toContain('谭谭');
    // An account number has no more than 34 characters anywhere.
    expect(await register('谭', '6'.repeat(35))).toMatchObject({ status: 400 });
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    const change = { account: { bankCode, number: '6222020000004321', holderName: `A${'\u{20BB7}'.repeat(60)}\uFFFE` }, documentId: randomUUID(), reason: 'closed' };
    expect(await world.post(`/v1/appeals/${appealId}/account-changes`, { as: people.treasury, body: change })).toMatchObject({ status: 422, body: { code: 'account_not_writable', field: 'account.holderName' } });
  });

  it('tells a bank its terms: the wait runs by the service level agreed on', async () => {
    // What was approved through the API counts for another process once it has forgotten what it read.
    await eventually(async () => expect((await world.cases.store.bankTerms(bankCode))?.serviceLevel).toBe('R05D'));
    const { appealId } = await world.cases.appealAt('bank_confirmation');
    expect((await world.cases.read(appealId)).appeal.bankRequests[0]?.serviceLevel).toBe('R05D');
  });

  it.each([
    ['without a key to check answers', { keys: [{ keyId: 'a', purpose: 'sign_requests', secret: ours, validFromAt: '2026-01-01T00:00:00Z' }, { keyId: 'b', purpose: 'sign_requests', secret: ours, validFromAt: '2026-01-01T00:00:00Z' }] }, 422, 'keys'],
    ['with a new key but no secret', { keys: [{ keyId: 'a', purpose: 'sign_requests', validFromAt: '2026-01-01T00:00:00Z' }, { keyId: 'b', purpose: 'check_answers', secret: ours, validFromAt: '2026-01-01T00:00:00Z' }] }, 422, 'keys.0.secret'],
    ['with hours that are none', { quietHours: { from: '07:00', to: '07:00' } }, 422, 'quietHours'],
    ['with certificates in the clear', { mutualTls: { certificate: '-----BEGIN CERTIFICATE-----', key: 'env:BANK_KEY' } }, 400, 'mutualTls.certificate'],
  ])('%s is refused and names the field', async (_, change, status, field) => {
    const refused = await propose(profile({ bankCode: 'OTHER', ...change }));
    expect(refused.status).toBe(status);
    expect((refused.body.errors as { field: string }[]).map((one) => one.field)).toContain(field);
  });
});

import { instant, plusMs } from '../kernel/instant';
import { decideProfile, profileInForce, proposeProfile, signingKeyAt, type BankKey, type BankProfile, type BankProfileTerms } from './bank-profile';

const asOf = instant('2026-11-23T02:00:00.000Z');
const key = (keyId: string, purpose: BankKey['purpose'], from = asOf, to: BankKey['validToAt'] = null): BankKey => ({ keyId, purpose, validFromAt: from, validToAt: to });
const terms: BankProfileTerms = {
  endpoint: 'https://bank.example', format: 'signed_json', serviceLevel: 'R03D', calendar: 'CN', quietHours: null, mutualTls: null, keys: [key('ours', 'sign_requests'), key('theirs', 'check_answers')],
};
const by = (id: string) => ({ actor: { id }, asOf, newId: () => `profile-by-${id}` });
const wish = (change: Partial<BankProfileTerms> = {}, secretsFor = ['ours', 'theirs']) => ({ bankCode: 'ICBC', terms: { ...terms, ...change }, secretsFor });

function proposed(known: readonly BankProfile[] = [], ...given: Parameters<typeof wish>): BankProfile {
  const result = proposeProfile(wish(...given), known, by('a'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
function approved(profile: BankProfile): BankProfile {
  const result = decideProfile(profile, { approve: true, why: null }, by('b'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe('a bank’s profile', () => {
  it('counts once a second person approved it, until the next version does', () => {
    const draft = proposed();
    expect(profileInForce([draft])).toBeNull();
    expect(decideProfile(draft, { approve: true, why: null }, by('a'))).toMatchObject({ refusal: { code: 'four_eyes' } });
    const first = approved(draft);
    const second = proposed([first], { serviceLevel: 'R05D' }, []);
    expect([second.version, profileInForce([first, second])]).toEqual([2, first]);
    expect(profileInForce([approved(second), first])).toMatchObject({ version: 2, serviceLevel: 'R05D' });
    expect(decideProfile(first, { approve: false, why: 'x' }, by('c'))).toMatchObject({ refusal: { code: 'bank_profile_decided' } });
  });

  it('is proposed once at a time', () => {
    expect(proposeProfile(wish(), [proposed()], by('c'))).toMatchObject({ refusal: { code: 'bank_profile_pending' } });
  });

  it.each([
    ['keys.0.secret', {}, ['theirs']],
    ['keys', { keys: [key('theirs', 'check_answers')] }, undefined],
    ['keys.2.keyId', { keys: [...terms.keys, key('theirs', 'check_answers')] }, undefined],
    ['keys.0.validToAt', { keys: [key('ours', 'sign_requests', asOf, asOf), key('theirs', 'check_answers')] }, undefined],
    ['quietHours', { quietHours: { from: '25:00', to: '07:00' } }, undefined],
  ] as const)('names what is wrong with it: %s', (field, change, secretsFor) => {
    const result = proposeProfile(wish(change, secretsFor === undefined ? undefined : [...secretsFor]), [], by('a'));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'bank_profile_invalid', errors: [{ field }] } });
  });

  it('carries known keys over without their secrets, and never with another', () => {
    const first = approved(proposed());
    const keys = [...terms.keys, key('theirs-next', 'check_answers')];
    expect(proposed([first], { keys }, ['theirs-next']).keys).toHaveLength(3);
    expect(proposeProfile(wish({}, ['theirs']), [first], by('a'))).toMatchObject({ refusal: { errors: [{ field: 'keys.1.secret' }] } });
  });

  it('signs with the key that began last of those valid now', () => {
    const keys = [key('old', 'sign_requests', plusMs(asOf, -1_000)), key('new', 'sign_requests', asOf), key('coming', 'sign_requests', plusMs(asOf, 1_000)), key('theirs', 'check_answers', asOf)];
    expect([signingKeyAt(keys, asOf)?.keyId, signingKeyAt(keys, plusMs(asOf, -1))?.keyId, signingKeyAt(keys, plusMs(asOf, -2_000))]).toEqual(['new', 'old', null]);
  });
});

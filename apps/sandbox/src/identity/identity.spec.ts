import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { World } from '../testing/world';

const tokenAnswer = z.strictObject({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.literal(28_800) });

describe('the identity provider', () => {
  let world: World;
  beforeAll(async () => void (world = await World.start()));
  afterAll(() => world.stop());

  async function ask(credentials: string | undefined, form: Record<string, string> = {}) {
    const response = await fetch(`${world.url}/idp/token`, {
      method: 'POST',
      headers: credentials === undefined ? {} : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
    });
    return { status: response.status, body: (await response.json()) };
  }

  async function tokenOf(credentials: string, form?: Record<string, string>): Promise<string> {
    return tokenAnswer.parse((await ask(credentials, form)).body).access_token;
  }

  /** As the API checks it: keys from the issuer, issuer and audience pinned. */
  async function verified(token: string) {
    const keys = createRemoteJWKSet(new URL(`${world.sandbox.issuer}/jwks`));
    return (await jwtVerify(token, keys, { issuer: world.sandbox.issuer, audience: 'thaw', algorithms: ['RS256'] })).payload;
  }

  it('gives a person a token that the API can verify, for eight hours, saying who and which roles', async () => {
    const payload = await verified(await tokenOf('lead.fang:sandbox'));
    expect(payload).toMatchObject({ sub: 'lead.fang', name: 'Fang Jie 方杰', roles: ['reviewer', 'lead'] });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(28_800);
    expect(payload).not.toHaveProperty('merchant_id');
    expect(await verified(await tokenOf('bank.icbc:sandbox'))).toMatchObject({ roles: ['bank'], bank_code: 'ICBC' });
  });

  it('takes the secret in the form too, and the audience as resource', async () => {
    const byForm = await ask(undefined, { client_id: 'agent.lin', client_secret: 'sandbox' });
    expect(await verified(tokenAnswer.parse(byForm.body).access_token)).toMatchObject({ sub: 'agent.lin' });
    expect(await verified(await tokenOf('agent.lin:sandbox', { resource: 'urn:thaw:api' }))).toMatchObject({ aud: 'thaw' });
  });

  it.each<[string, number, string | undefined, Record<string, string>]>([
    ['invalid_client', 401, 'agent.lin:wrong', {}],
    ['invalid_client', 401, 'nobody:sandbox', {}],
    ['invalid_client', 401, undefined, {}],
    ['unsupported_grant_type', 400, 'agent.lin:sandbox', { grant_type: 'password' }],
    ['invalid_target', 400, 'agent.lin:sandbox', { resource: 'https://elsewhere.example' }],
  ])('refuses with %s (%d)', async (error, status, credentials, form) => {
    expect(await ask(credentials, form)).toMatchObject({ status, body: { error } });
  });

  it('publishes where everything is, and no private key', async () => {
    expect((await world.call('GET', '/idp/.well-known/openid-configuration')).body).toMatchObject({
      issuer: `${world.url}/idp`,
      jwks_uri: `${world.url}/idp/jwks`,
      token_endpoint: `${world.url}/idp/token`,
    });
    const { keys } = z.object({ keys: z.array(z.record(z.string(), z.unknown())) }).parse((await world.call('GET', '/idp/jwks')).body);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  it('lets levers say which merchant a person is, and add people; tokens and people survive a restart', async () => {
    const before = await tokenOf('agent.lin:sandbox');
    expect(await world.call('POST', '/levers/people/merchant.laotan', { merchantId: 'm-1' })).toMatchObject({ status: 200, body: { merchantId: 'm-1' } });
    expect(await world.call('POST', '/levers/people/merchant.neu', { roles: ['merchant'], merchantId: 'm-2' })).toMatchObject({ status: 200 });
    expect(await world.call('POST', '/levers/people/thirdparty.gu', { actsFor: ['m-1', 'm-2'] })).toMatchObject({ status: 200, body: { roles: ['third_party_agent'] } });
    await world.restart();
    expect(await verified(await tokenOf('thirdparty.gu:sandbox'))).toMatchObject({ acts_for: ['m-1', 'm-2'], roles: ['third_party_agent'] });
    expect(await verified(before)).toMatchObject({ sub: 'agent.lin' });
    expect(await verified(await tokenOf('merchant.laotan:sandbox'))).toMatchObject({ merchant_id: 'm-1', roles: ['merchant'] });
    expect(await verified(await tokenOf('merchant.neu:sandbox'))).toMatchObject({ merchant_id: 'm-2', name: 'merchant.neu' });
  });

  it('signs with another key after a rotation, and tokens of the one before stay good, or do not', async () => {
    const before = await tokenOf('agent.lin:sandbox');
    const rotated = await world.call('POST', '/levers/identity/rotate', {});
    expect(z.object({ keys: z.array(z.string()) }).parse(rotated.body).keys.length).toBeGreaterThan(1);
    await world.restart();
    const between = await tokenOf('agent.lin:sandbox');
    for (const token of [before, between]) expect(await verified(token)).toMatchObject({ sub: 'agent.lin' });
    await world.call('POST', '/levers/identity/rotate', { keepOld: false });
    const after = await tokenOf('agent.lin:sandbox');
    expect(await verified(after)).toMatchObject({ sub: 'agent.lin' });
    for (const token of [before, between]) await expect(verified(token)).rejects.toThrow('no applicable key');
  });

  it('refuses people without roles and the role Thaw keeps for itself', async () => {
    expect(await world.call('POST', '/levers/people/somebody', {})).toMatchObject({ status: 400, body: { fields: [{ field: 'roles' }] } });
    expect((await world.call('POST', '/levers/people/somebody', { roles: ['system'] })).status).toBe(400);
    expect((await ask('somebody:sandbox')).status).toBe(401);
  });
});

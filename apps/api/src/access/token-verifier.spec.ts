import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { issuerKeyTimes } from './issuer-keys';
import { TokenVerifier } from './token-verifier';
import { Refused } from '../http/refused';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** An issuer whose keys, addresses and moods are chosen, and which counts how often it is asked for its keys. */
class FakeIssuer {
  asked = 0;
  away = false;
  discovery: Readonly<Record<string, unknown>> | null = null;
  path = '/jwks';
  readonly published: JWK[] = [];
  private server: Server | undefined;
  url = '';

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      if (this.away) return void response.destroy();
      if (request.url === '/.well-known/openid-configuration' && this.discovery !== null) return void response.end(JSON.stringify(this.discovery));
      if (request.url !== this.path) return void response.writeHead(404).end();
      this.asked += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: this.published }));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  async newKey(kid: string): Promise<Key> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    this.published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' });
    return privateKey;
  }

  async token(key: Key, kid: string, change: { iss?: string; aud?: string; expiresIn?: number; notBefore?: number } = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({ roles: ['agent'] })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject('agent.lin').setIssuer(change.iss ?? this.url).setAudience(change.aud ?? 'thaw').setIssuedAt(now)
      .setNotBefore(now + (change.notBefore ?? 0)).setExpirationTime(now + (change.expiresIn ?? 600)).sign(key);
  }
}

let issuer: FakeIssuer;
let key: Key;
let now: number;
beforeEach(async () => {
  issuer = await new FakeIssuer().start();
  key = await issuer.newKey('k-1');
  now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await issuer.stop();
});

const verifier = (settings: { audience?: string; jwksUri?: string } = {}) =>
  new TokenVerifier({ issuer: issuer.url, audience: 'thaw', publicUrl: '', bankAnswerSecret: '', documentMaxBytes: 1, scansDocuments: false, ...settings } as ConstructorParameters<typeof TokenVerifier>[0]);

async function said(of: TokenVerifier, token: string): Promise<string> {
  return of.actorOf(token).then(({ id }) => id, (error: unknown) => (error instanceof Refused ? error.refusal.code : 'a fault'));
}

describe('the issuer’s keys', () => {
  it('are fetched once for many tokens, and again when they are no longer fresh', async () => {
    const tokens = verifier();
    const token = await issuer.token(key, 'k-1', { expiresIn: 7_200 });
    for (let i = 0; i < 20; i += 1) expect(await said(tokens, token)).toBe('agent.lin');
    expect(issuer.asked).toBe(1);
    now += issuerKeyTimes.freshMs + 1;
    expect(await said(tokens, token)).toBe('agent.lin');
    expect(issuer.asked).toBe(2);
  });

  it('are fetched again for a key that is not known, so that a rotation is followed, but not for each made-up one', async () => {
    const tokens = verifier();
    expect(await said(tokens, await issuer.token(key, 'k-1'))).toBe('agent.lin');
    const next = await issuer.newKey('k-2');
    now += issuerKeyTimes.cooldownMs + 1;
    expect(await said(tokens, await issuer.token(next, 'k-2'))).toBe('agent.lin');
    expect(await said(tokens, await issuer.token(key, 'k-1'))).toBe('agent.lin');
    expect(issuer.asked).toBe(2);
    for (let i = 0; i < 20; i += 1) expect(await said(tokens, await issuer.token(key, `made-up-${String(i)}`))).toBe('unauthenticated');
    expect(issuer.asked).toBe(2);
  });

  it('open nothing once they are taken back and no longer fresh', async () => {
    const tokens = verifier();
    const token = await issuer.token(key, 'k-1', { expiresIn: 7_200 });
    expect(await said(tokens, token)).toBe('agent.lin');
    issuer.published.splice(0);
    await issuer.newKey('k-2');
    now += issuerKeyTimes.freshMs + 1;
    expect(await said(tokens, token)).toBe('unauthenticated');
  });

  it('serve for an hour while the issuer is away, which makes no token bad; then, or for a new key, nobody can say', async () => {
    const tokens = verifier();
    const token = await issuer.token(key, 'k-1', { expiresIn: 86_400 });
    expect(await said(tokens, token)).toBe('agent.lin');
    issuer.away = true;
    now += issuerKeyTimes.freshMs + 1;
    expect(await said(tokens, token)).toBe('agent.lin');
    const { privateKey } = await generateKeyPair('ES256');
    expect(await said(tokens, await issuer.token(privateKey, 'k-2'))).toBe('identity_unavailable');
    now += issuerKeyTimes.usableMs;
    expect(await said(tokens, token)).toBe('identity_unavailable');
    issuer.away = false;
    expect(await said(tokens, token)).toBe('agent.lin');
    expect(await said(verifier(), token)).toBe('agent.lin');
  });

  it('are looked for where the discovery document says, or where it was configured', async () => {
    issuer.path = '/oauth/keys';
    const token = await issuer.token(key, 'k-1');
    issuer.discovery = { issuer: issuer.url, jwks_uri: `${issuer.url}/oauth/keys` };
    expect(await said(verifier(), token)).toBe('agent.lin');
    issuer.discovery = { issuer: 'https://somebody.example', jwks_uri: `${issuer.url}/oauth/keys` };
    expect(await said(verifier(), token)).toBe('identity_unavailable');
    expect(await said(verifier({ jwksUri: `${issuer.url}/oauth/keys` }), token)).toBe('agent.lin');
  });
});

describe('a token', () => {
  it.each<[string, Parameters<FakeIssuer['token']>[2], string]>([
    ['of another issuer', { iss: 'https://somebody.example' }, 'unauthenticated'],
    ['for another audience', { aud: 'another' }, 'unauthenticated'],
    ['over by less than the clocks may differ', { expiresIn: -20 }, 'agent.lin'],
    ['over by more', { expiresIn: -31 }, 'unauthenticated'],
    ['not yet good, by less than the clocks may differ', { notBefore: 20 }, 'agent.lin'],
    ['not yet good, by more', { notBefore: 60 }, 'unauthenticated'],
  ])('%s', async (_, change, expected) => {
    expect(await said(verifier(), await issuer.token(key, 'k-1', change))).toBe(expected);
  });

  it('is for the audience that was configured, and its issuer may be written with a slash at the end', async () => {
    expect(await said(verifier({ audience: 'another' }), await issuer.token(key, 'k-1', { aud: 'another', iss: `${issuer.url}/` }))).toBe('agent.lin');
  });
});

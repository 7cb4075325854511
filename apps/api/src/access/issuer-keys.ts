import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** How the issuer's keys are kept, milliseconds. */
export const issuerKeyTimes = {
  timeoutMs: 3_000,
  /** A token that names a key we do not know has the keys fetched again, but not sooner than this after the last time. */
  cooldownMs: 5_000,
  /** Known keys are believed so long without asking again: a key that is taken back opens nothing afterwards. */
  freshMs: 10 * 60_000,
  /** While the issuer cannot be reached, known keys are believed so long. */
  usableMs: 60 * 60_000,
} as const;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** The keys an issuer signs with: found by its discovery document, kept, and fetched again when it rotates them. */
export class IssuerKeys {
  private remote: Promise<RemoteKeys> | null = null;
  /** The set that was fetched last, for as long as it may serve while nothing can be fetched. */
  private known: { readonly keys: JWTVerifyGetKey; readonly at: number } | null = null;

  constructor(private readonly issuer: string, private readonly jwksUri: string | null) {}

  /** The key a token names. @throws JWKSNoMatchingKey for one the issuer does not have, anything else when it cannot be asked */
  readonly keyFor: JWTVerifyGetKey = async (header, token) => {
    try {
      const keys = await (this.remote ??= this.begin());
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      const { known } = this;
      if (known === null || Date.now() - known.at > issuerKeyTimes.usableMs) throw error;
      try {
        return await known.keys(header, token);
      } catch {
        // A key that is not among the known ones may be a new one: that is for the issuer to say.
        throw error;
      }
    }
  };

  private async begin(): Promise<RemoteKeys> {
    try {
      const { timeoutMs, cooldownMs, freshMs } = issuerKeyTimes;
      return createRemoteJWKSet(await this.whereKeysAre(), { timeoutDuration: timeoutMs, cooldownDuration: cooldownMs, cacheMaxAge: freshMs, [customFetch]: async (url, init) => this.fetchKeys(url, init) });
    } catch (error) {
      this.remote = null;
      throw error;
    }
  }

  private async fetchKeys(url: string, init: RequestInit): Promise<Response> {
    const response = await fetch(url, init);
    if (response.ok) {
      const keys: unknown = await response.clone().json().catch(() => null);
      if (typeof keys === 'object' && keys !== null && 'keys' in keys && Array.isArray(keys.keys)) this.known = { keys: createLocalJWKSet(keys as JSONWebKeySet), at: Date.now() };
    }
    return response;
  }

  /** As configured, else as the issuer's discovery document says, else below the issuer. */
  private async whereKeysAre(): Promise<URL> {
    if (this.jwksUri !== null) return new URL(this.jwksUri);
    const response = await fetch(`${this.issuer}/.well-known/openid-configuration`, { redirect: 'error', signal: AbortSignal.timeout(issuerKeyTimes.timeoutMs) });
    if (response.status === 404) return new URL(`${this.issuer}/jwks`);
    if (!response.ok) throw new Error(`the issuer's discovery document answers ${String(response.status)}`);
    const { issuer, jwks_uri: uri } = discovered.parse(await response.json());
    if (issuer.replace(/\/+$/, '') !== this.issuer) throw new Error('the discovery document is another issuer’s');
    return new URL(uri);
  }
}

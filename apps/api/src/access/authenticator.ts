import { Injectable } from '@nestjs/common';
import { refusal, type Actor } from '@thaw/domain';
import { Refused } from '../http/refused';
import type { AsStranger } from './key-memory';
import { looksLikeServiceKey } from './service-key';
import { ServiceKeys } from './service-keys';
import { tokenExpiryMs } from './token-expiry';
import { TokenVerifier } from './token-verifier';

/** Who is calling: people by an access token of the issuer, machines by a key of their own. Both come as `Authorization: Bearer …`. */
@Injectable()
export class Authenticator {
  constructor(private readonly tokens: TokenVerifier, private readonly keys: ServiceKeys) {}

  async actorOf(authorization: string | undefined, asStranger: AsStranger): Promise<Actor> {
    const bearer = bearerOf(authorization);
    if (bearer === null) throw new Refused(refusal('unauthenticated', { field: 'Authorization' }));
    return looksLikeServiceKey(bearer) ? this.keys.actorOf(bearer, asStranger) : this.tokens.actorOf(bearer);
  }

  /** When what was presented ends by itself, milliseconds since 1970; keys are asked for again instead. */
  endsAtMs(authorization: string | undefined): number {
    return tokenExpiryMs(authorization);
  }

  /** Whether what let somebody in would still do so: a key may be revoked while a stream is open. Tokens end by their expiry alone. */
  async isStillGood(authorization: string | undefined): Promise<boolean> {
    const bearer = bearerOf(authorization);
    if (bearer === null || !looksLikeServiceKey(bearer)) return bearer !== null;
    // Whoever holds a stream is no stranger any more.
    return this.keys.actorOf(bearer, (work) => work()).then(() => true, (error: unknown) => !(error instanceof Refused));
  }
}

function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

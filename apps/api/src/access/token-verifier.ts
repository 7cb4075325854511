import { Inject, Injectable } from '@nestjs/common';
import { refusal, roles, type Actor, type Role } from '@thaw/domain';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { SETTINGS, type ApiSettings } from '../dependencies';
import { Refused } from '../http/refused';
import { IssuerKeys } from './issuer-keys';

/** Only signatures whose key can be published. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** How far the issuer's clock may be from ours, seconds. */
const clockSkewSeconds = 30;

/** Thaw acts under names of its own; no token may carry one. */
const reservedSubject = /^(system|bank|service):/;
const compactToken = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const plainSubject = /^[\x21-\x7e]{1,128}$/;

/** Turns a bearer token into the actor it speaks for. A token lives by the real clock: moving a story's clock by days signs nobody out. */
@Injectable()
export class TokenVerifier {
  private readonly keys: IssuerKeys;

  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {
    this.keys = new IssuerKeys(settings.issuer, settings.jwksUri ?? null);
  }

  /** Refuses with `unauthenticated`, or with `identity_unavailable` when the issuer's keys cannot be had: that is nobody's bad token. */
  async actorOf(token: string): Promise<Actor> {
    if (!compactToken.test(token)) throw new Refused(refusal('unauthenticated', { field: 'Authorization' }));
    const { issuer, audience } = this.settings;
    try {
      const { payload } = await jwtVerify(token, this.keys.keyFor, {
        // Some issuers write themselves with a slash at the end.
        issuer: [issuer, `${issuer}/`], audience, algorithms, clockTolerance: clockSkewSeconds, requiredClaims: ['sub', 'exp'],
      });
      return actorIn(payload);
    } catch (error) {
      throw error instanceof Refused ? error : new Refused(isTokenFault(error) ? refusal('unauthenticated', { field: 'Authorization' }) : refusal('identity_unavailable'));
    }
  }
}

function isTokenFault(error: unknown): boolean {
  const faults = [
    errors.JWTClaimValidationFailed, errors.JWTExpired, errors.JWTInvalid, errors.JWSInvalid, errors.JWSSignatureVerificationFailed,
    errors.JOSEAlgNotAllowed, errors.JOSENotSupported, errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys,
  ];
  return faults.some((fault) => error instanceof fault);
}

function actorIn(payload: JWTPayload): Actor {
  const { sub } = payload;
  if (sub === undefined || !plainSubject.test(sub) || reservedSubject.test(sub)) throw new Refused(refusal('unauthenticated', { field: 'Authorization' }));
  return { id: sub, roles: rolesIn(payload['roles']), merchantId: textIn(payload['merchant_id']), bankCode: textIn(payload['bank_code']), actsFor: textsIn(payload['acts_for']) };
}

/** Unknown roles are dropped, and so are `system`, for Thaw itself calls no API, and `service`, for machines bring keys. */
function rolesIn(claim: unknown): readonly Role[] {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [];
  return roles.filter((role) => role !== 'system' && role !== 'service' && named.includes(role));
}

/** The merchants a third-party agent acts for; without the claim, none. */
function textsIn(claim: unknown): readonly string[] {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [];
  return named.flatMap((one) => textIn(one) ?? []);
}

function textIn(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}

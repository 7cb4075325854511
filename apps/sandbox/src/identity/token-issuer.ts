import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Person } from './people';
import { signingAlgorithm, type SigningKeys } from './signing-key';

export const audience = 'thaw';
export const tokenLifetimeSeconds = 8 * 3600;

/**
 * Writes access tokens (RFC 9068). Their times are the wall clock's even where the sandbox clock has been moved: skipping ten
 * days in a story must not log everybody out.
 */
export class TokenIssuer {
  constructor(
    private readonly issuer: string,
    private readonly keys: SigningKeys,
  ) {}

  issue(person: Person): Promise<string> {
    const { kid, privateKey } = this.keys.current;
    const claims = {
      client_id: person.id,
      name: person.name,
      roles: person.roles,
      ...(person.merchantId === undefined ? {} : { merchant_id: person.merchantId }),
      ...(person.actsFor === undefined ? {} : { acts_for: person.actsFor }),
      ...(person.bankCode === undefined ? {} : { bank_code: person.bankCode }),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: signingAlgorithm, kid, typ: 'at+jwt' })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(person.id)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${tokenLifetimeSeconds}s`)
      .sign(privateKey);
  }
}

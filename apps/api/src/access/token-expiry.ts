import { decodeJwt } from 'jose';

/** When a token that has been verified ends, milliseconds since 1970; whatever is no such token is bounded elsewhere. */
export function tokenExpiryMs(authorization: string | undefined): number {
  try {
    const { exp } = decodeJwt(authorization?.replace(/^Bearer /i, '') ?? '');
    return exp === undefined ? Number.POSITIVE_INFINITY : exp * 1_000;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

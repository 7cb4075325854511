import { createPrivateKey, X509Certificate } from 'node:crypto';
import { BankLineError, type BankLineFault } from '@thaw/application';
import type { TlsMaterial } from './mutual-tls';

/** How OpenSSL and Node say what we tell by a code of our own. */
const byCode: Readonly<Record<string, BankLineFault>> = {
  CERT_HAS_EXPIRED: 'TLS_BANK_CERTIFICATE_EXPIRED',
  CERT_NOT_YET_VALID: 'TLS_BANK_CERTIFICATE_EXPIRED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'TLS_BANK_OTHER_NAME',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'TLS_BANK_NOT_TRUSTED',
  SELF_SIGNED_CERT_IN_CHAIN: 'TLS_BANK_NOT_TRUSTED',
  UNABLE_TO_GET_ISSUER_CERT: 'TLS_BANK_NOT_TRUSTED',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'TLS_BANK_NOT_TRUSTED',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'TLS_BANK_NOT_TRUSTED',
  CERT_SIGNATURE_FAILURE: 'TLS_BANK_NOT_TRUSTED',
  CERT_UNTRUSTED: 'TLS_BANK_NOT_TRUSTED',
  CERT_REVOKED: 'TLS_BANK_NOT_TRUSTED',
  INVALID_CA: 'TLS_BANK_NOT_TRUSTED',
};

/** The alerts a bank sends about our certificate: required, unknown authority, expired, bad, revoked, unsupported, access denied. */
const alertAboutOurs = /^ERR_SSL_\w*ALERT_(?:CERTIFICATE_|NO_CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)/;

/** What of the certificates made a call fail; null when it was something else. */
export function tlsFaultOf(error: unknown): BankLineFault | null {
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : null) {
    if (at instanceof BankLineError) return at.code;
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const fault = byCode[code] ?? (alertAboutOurs.test(code) ? 'TLS_CERTIFICATE_REFUSED' : null);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * Looks at our own certificate before it is shown: the bank would only hang up.
 * @throws BankLineError when it cannot be read, is not the key's, or is not valid at `now`
 */
export function checkOwnCertificate({ cert, key }: TlsMaterial, now: Date): void {
  const own = attempt(() => new X509Certificate(cert));
  if (!attempt(() => own.checkPrivateKey(createPrivateKey(key)))) throw new BankLineError('TLS_MATERIAL_BROKEN');
  if (now < new Date(own.validFrom) || now > new Date(own.validTo)) throw new BankLineError('TLS_CERTIFICATE_EXPIRED');
}

/** What the library says about material that cannot be read may quote it. */
function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new BankLineError('TLS_MATERIAL_BROKEN');
  }
}

import { BankUnreachableError } from './bank-gateway';

/**
 * What is wrong with the line to a bank, as far as profile, keys and certificates go. Nothing was sent, or the bank did not take it; trying again helps only once
 * somebody has mended it. Capitals, since a code is told where nothing else of an error may be.
 */
export const bankLineFaults = [
  /** Nobody has agreed with the bank on how to speak. */
  'NO_PROFILE',
  /** Its profile has no key to sign with now: nothing is sent rather than sent unsigned. */
  'NO_SIGNING_KEY',
  /** The bank's format has no room for the account, the name or the amount: nothing is cut, nothing is sent. */
  'REQUEST_UNWRITABLE',
  /** A profile names a file or variable that is not there. */
  'TLS_MATERIAL_MISSING',
  /** Ours cannot be read, or the key is not the certificate's. */
  'TLS_MATERIAL_BROKEN',
  /** Our certificate is not valid yet, or no more. */
  'TLS_CERTIFICATE_EXPIRED',
  /** The bank said that it does not take our certificate, or wants one. */
  'TLS_CERTIFICATE_REFUSED',
  /** The bank hung up after the certificates were shown and before it said anything: most do so when ours is not known to them. */
  'TLS_CLOSED_BY_BANK',
  /** Nobody we trust has signed the bank's certificate. */
  'TLS_BANK_NOT_TRUSTED',
  'TLS_BANK_CERTIFICATE_EXPIRED',
  /** The bank's certificate is for another name than its profile's address. */
  'TLS_BANK_OTHER_NAME',
] as const;
export type BankLineFault = (typeof bankLineFaults)[number];

/** A bank that cannot be spoken to until somebody mends its profile, keys or certificates. */
export class BankLineError extends BankUnreachableError {
  override readonly name = 'BankLineError';
  constructor(readonly code: BankLineFault, options?: ErrorOptions) {
    super(`the line to the bank is out of order: ${code}`, options);
  }
}

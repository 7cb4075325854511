/** Seals columns of personal data; the platform's column cipher fits. */
export interface ColumnSealer {
  /** `context` is `table.column:id`, bound to the value. */
  encrypt(plainText: string, context: string): string;
  decrypt(sealed: string, context: string): string;
  /** Keyed hash for comparing values without opening them. */
  fingerprint(value: string): string;
}

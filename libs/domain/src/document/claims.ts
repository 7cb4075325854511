/** What a paper says about itself, as whoever hands it in tells us. The values are personal data: the domain sees marks of them only. */
export const claimKinds = [
  'businessName', 'personName', 'licenceNumber', 'idNumber', 'accountHolder', 'accountNumber', 'accountTail', 'cardNumber', 'terminalSerial',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** One value, without the value. */
export interface ClaimMark {
  /** Keyed hash of the normalised value; names of people and of businesses can be compared with each other. */
  readonly fingerprint: string;
  /** Whether the number's own check digits fit; true where a value has none. */
  readonly wellFormed: boolean;
  /** Whether it is what the merchant's record holds; null where the record says nothing about it. */
  readonly matchesRecord: boolean | null;
}

export type ClaimMarks = Readonly<Partial<Record<ClaimKind, ClaimMark>>>;

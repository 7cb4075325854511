import type { ClaimKind, ClaimMark, ClaimMarks, MerchantType } from '@thaw/domain';
import { isCardNumber, isCreditCode, isIdCardNumber } from './identifiers';

/** What a paper states, in clear: held in memory while a request lasts, sealed where it is kept. */
export type StatedClaims = Readonly<Partial<Record<ClaimKind, string>>>;

/** What the merchant's record holds of the same, in clear, for comparing. */
export interface MerchantOnRecord {
  readonly type: MerchantType;
  readonly name: string;
  readonly holderName: string;
  readonly accountNumber: string;
}

/**
 * Marks of what a paper states, for the domain to compare. Values are normalised first (width, case, spaces), so that 老谭（北京） and
 * 老谭(北京) are one name.
 *
 * @param fingerprint a keyed hash: values as short as an account's tail must not be found by trying all of them
 */
export function marksOf(stated: StatedClaims, record: MerchantOnRecord, fingerprint: (value: string) => string): ClaimMarks {
  const account = stated.accountNumber ?? stated.cardNumber;
  const whole: StatedClaims = account === undefined || stated.accountTail !== undefined ? stated : { ...stated, accountTail: normalised(account).slice(-tailLength) };
  const marks = Object.entries(whole).map(([kind, value]) => [kind, markOf(kind as ClaimKind, normalised(value), record, fingerprint)] as const);
  return Object.fromEntries(marks);
}

const tailLength = 4;

function markOf(kind: ClaimKind, value: string, record: MerchantOnRecord, fingerprint: (value: string) => string): ClaimMark {
  return { fingerprint: fingerprint(`${spaceOf(kind)}:${value}`), wellFormed: isWellFormed(kind, value, record.type), matchesRecord: matchesRecord(kind, value, record) };
}

/** Names are compared across kinds: the holder of an account with the business and its owner. */
function spaceOf(kind: ClaimKind): string {
  return kind === 'businessName' || kind === 'personName' || kind === 'accountHolder' ? 'name' : kind;
}

/** Check digits are China's own: an overseas merchant's licence and passport have others. */
function isWellFormed(kind: ClaimKind, value: string, merchantType: MerchantType): boolean {
  if (kind === 'cardNumber') return isCardNumber(value);
  if (merchantType === '04') return true;
  if (kind === 'licenceNumber') return isCreditCode(value);
  return kind === 'idNumber' ? isIdCardNumber(value) : true;
}

function matchesRecord(kind: ClaimKind, value: string, { name, holderName, accountNumber }: MerchantOnRecord): boolean | null {
  switch (kind) {
    case 'businessName':
      return value === normalised(name);
    case 'accountHolder':
      return value === normalised(holderName);
    case 'accountNumber':
    case 'cardNumber':
      return value === normalised(accountNumber);
    case 'accountTail':
      return value === normalised(accountNumber).slice(-tailLength);
    case 'personName':
    case 'licenceNumber':
    case 'idNumber':
    case 'terminalSerial':
      return null;
  }
}

/** Full-width and half-width, capitals, spaces and the many dots in names are differences of typing only. */
export function normalised(value: string): string {
  return value.normalize('NFKC').toUpperCase().replace(/\s+/gu, '').replace(/[•‧∙⋅・]/gu, '·');
}

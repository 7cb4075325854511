import { refusal, type Refusal } from '../refusal-catalogue';
import type { BankFormatName } from './bank-profile';

/** How long what names an account may be, characters as people count them. */
export interface AccountRoom {
  readonly holderName: number;
  readonly number: number;
}

/** ISO 20022 has Max140Text for a name and Max34Text for an account; JSON takes whatever we take. */
export const accountRoom = { signed_json: null, iso20022_xml: { holderName: 140, number: 34 } } as const satisfies Readonly<Record<BankFormatName, AccountRoom | null>>;

/** Characters no XML 1.0 document can carry, not even escaped. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** How many characters a text has; one beyond the basic plane, as in rare names, is one. */
export function charactersIn(text: string): number {
  return [...text].length;
}

/** Whether a format has a way to say a text of at most so many characters. A name is never cut: another name would be asked about. */
export function fitsInto(text: string, longest: number): boolean {
  const length = charactersIn(text);
  return length > 0 && length <= longest && !unwritable.test(text);
}

/** What of an account a bank's messages have no room for; null when it fits. Nothing of the account is quoted. */
export function accountDoesNotFit(format: BankFormatName, account: { readonly holderName: string; readonly number: string }): Refusal | null {
  const room: AccountRoom | null = accountRoom[format];
  if (room === null) return null;
  const misfit = (['holderName', 'number'] as const).find((field) => !fitsInto(account[field], room[field]));
  return misfit === undefined ? null : refusal('account_not_writable', { field: misfit, particulars: { format, longest: room[misfit] } });
}

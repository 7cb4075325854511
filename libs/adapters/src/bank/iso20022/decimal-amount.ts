/**
 * Digits after the decimal point by currency (ISO 4217, list one, as of 2026-01-01), for those an acquirer here settles in. A wrong
 * guess is wrong by a hundred, so a currency that is not here is refused.
 */
const fractionDigits: Readonly<Record<string, number>> = {
  AED: 2, AUD: 2, CAD: 2, CHF: 2, CNY: 2, EUR: 2, GBP: 2, HKD: 2, IDR: 2, INR: 2, JPY: 0, KRW: 0, KWD: 3, MOP: 2, MYR: 2, NZD: 2, PHP: 2, RUB: 2, SGD: 2, THB: 2, TWD: 2,
  USD: 2, VND: 0,
};

/** The most digits ISO 20022 lets an amount have, before and after the point together. */
const maxDigits = 18;

/** Minor units as the decimal of XML: 3812000 fen are `38120.00`. Throws RangeError when there is no room for it or the currency is not known. */
export function decimalOf(amountMinor: bigint, currency: string): string {
  const digits = digitsOf(currency);
  if (digits === undefined) throw new RangeError('a currency whose minor unit is not known');
  const text = String(amountMinor).padStart(digits + 1, '0');
  if (amountMinor < 0n || text.length > maxDigits) throw new RangeError('an amount that ISO 20022 has no room for');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The decimal of XML in minor units; undefined for a currency not known, and for parts of a minor unit, which are nobody's money. */
export function minorOf(decimal: string, currency: string): bigint | undefined {
  const digits = digitsOf(currency);
  const parts = /^[ \t\r\n]*\+?(\d*)(?:\.(\d*))?[ \t\r\n]*$/.exec(decimal);
  if (digits === undefined || parts === null) return undefined;
  const [, whole = '', fraction = ''] = parts;
  if (whole + fraction === '' || /[1-9]/.test(fraction.slice(digits))) return undefined;
  return BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
}

function digitsOf(currency: string): number | undefined {
  return Object.hasOwn(fractionDigits, currency) ? fractionDigits[currency] : undefined;
}

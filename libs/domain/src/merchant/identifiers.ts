/** GB 32100-2015: digits and letters without I, O, S, V and Z; a character's place is its value. */
const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCodePattern = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** GB 11643-1999, ISO 7064 MOD 11-2: weight of each of the 17 digits, and the check character by remainder. */
const idCardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCardChecks = '10X98765432';
const idCardPattern = /^[1-9]\d{5}(?:18|19|20)\d{9}[\dX]$/;

/** The 18th character of a unified social credit code (统一社会信用代码), from the first 17. Throws on characters outside the alphabet. */
export function creditCodeCheck(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of charactersOf(first17)) {
    const value = creditCodeAlphabet.indexOf(character);
    if (value < 0) throw new RangeError('not a character of a credit code');
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether this is a well-formed unified social credit code: 18 characters in capitals, the last of which checks the others. */
export function isCreditCode(text: string): boolean {
  return creditCodePattern.test(text) && creditCodeCheck(text.slice(0, 17)) === text.charAt(17);
}

/** The 18th character of a resident identity card number (公民身份号码), from the first 17 digits. */
export function idCardCheck(first17: string): string {
  const sum = charactersOf(first17).reduce((total, digit, place) => total + digitOf(digit) * (idCardWeights[place] ?? 0), 0);
  return idCardChecks.charAt(sum % 11);
}

/** Whether this is a well-formed resident identity card number: a birthday that exists, and a check character that fits. X is a capital. */
export function isIdCardNumber(text: string): boolean {
  if (!idCardPattern.test(text)) return false;
  const birthday = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  return dateExists(birthday) && idCardCheck(text.slice(0, 17)) === text.charAt(17);
}

/** Whether this is a well-formed payment card number (ISO/IEC 7812: 12 to 19 digits, the last by Luhn). Account numbers that are no card's have no such digit. */
export function isCardNumber(text: string): boolean {
  if (!/^[1-9]\d{11,18}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function charactersOf(first17: string): readonly string[] {
  if (first17.length !== 17) throw new RangeError('17 characters are needed');
  return first17.split('');
}

function digitOf(character: string): number {
  if (!/^\d$/.test(character)) throw new RangeError('not a digit');
  return Number(character);
}

function dateExists(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

import { validate as validateIdCard } from 'stdnum/lib/cjs/cn/ric';
import { validate as validateCreditCode } from 'stdnum/lib/cjs/cn/uscc';
import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum';

/** Whether this is a well-formed unified social credit code (统一社会信用代码, GB 32100): 18 characters in capitals, the last of which checks the others. */
export function isCreditCode(text: string): boolean {
  return isExactly(text, validateCreditCode);
}

/**
 * Whether this is a well-formed resident identity card number (公民身份号码, GB 11643): a birthday that exists and is past, and a check
 * character that fits. X is a capital.
 */
export function isIdCardNumber(text: string): boolean {
  return isExactly(text, validateIdCard);
}

/** Whether this is a well-formed payment card number (ISO/IEC 7812: 12 to 19 digits, the last by Luhn). Account numbers that are no card's have no such digit. */
export function isCardNumber(text: string): boolean {
  return /^[1-9]\d{11,18}$/.test(text) && luhnChecksumValidate(text);
}

/** The library reads leniently: other widths and separators count. What it makes of the text must be the text itself. */
function isExactly(text: string, validate: typeof validateCreditCode): boolean {
  const read = validate(text);
  return read.isValid && read.compact === text;
}

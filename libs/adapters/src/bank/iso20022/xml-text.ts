import { fitsInto } from '@thaw/domain';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** A text of at most so many characters as the content of an element. Throws RangeError when XML has no way to say it. */
export function xmlText(value: string, maxLength: number): string {
  if (!fitsInto(value, maxLength)) throw new RangeError(`a text that does not fit into ${maxLength} characters of XML`);
  return value.replaceAll(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

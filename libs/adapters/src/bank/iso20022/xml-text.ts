const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Characters XML 1.0 cannot carry at all, not even escaped. */
 
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** A text of at most so many characters as the content of an element. Throws RangeError when XML has no way to say it. */
export function xmlText(value: string, maxLength: number): string {
  const length = [...value].length;
  if (length === 0 || length > maxLength || unwritable.test(value)) throw new RangeError(`a text that does not fit into ${maxLength} characters of XML`);
  return value.replaceAll(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

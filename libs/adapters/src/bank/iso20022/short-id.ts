/** ISO 20022 leaves 35 characters for an identifier (Max35Text); our own, UUIDs, have 36. */
const maxLength = 35;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const short = /^[0-9a-f]{32}$/;

/** An id as it stands in XML: a UUID without its hyphens, anything else as it is. Throws RangeError when it would not come back the same. */
export function shortIdOf(id: string): string {
  if (uuid.test(id)) return id.replaceAll('-', '');
  if (id.length === 0 || id.length > maxLength || short.test(id)) throw new RangeError('an id that ISO 20022 has no room for');
  return id;
}

/** The id that {@link shortIdOf} made the text from. */
export function idOfShort(text: string): string {
  return short.test(text) ? [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-') : text;
}

/**
 * Facts as JSON. Amounts are bigint in code and decimal strings in stored JSON; the naming rule (`…Minor`) says which they are,
 * so that no schema is needed to read them back.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Turns a value into plain JSON; keys whose value is undefined are left out. */
export function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? one.toString() : one))) as Json;
}

/** Reads stored JSON back: strings under a key that ends in `Minor` become bigint again. */
export function fromJson<T>(json: unknown): T {
  return revive('', json) as T;
}

function revive(key: string, value: unknown): unknown {
  if (typeof value === 'string') return key.endsWith('Minor') ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((one) => revive('', one));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, one]) => [k, revive(k, one)]));
  return value;
}

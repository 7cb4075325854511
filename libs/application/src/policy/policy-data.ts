import type { Json } from '../pipeline/json';

/**
 * A policy as data that a person may have written: amounts (`…Minor`) become bigint where they can. What can not be read is left as it is,
 * for the domain to name.
 */
export function policyFromData(value: unknown): unknown {
  return read('', value);
}

/** A policy for the wire: amounts as JSON integers. */
export function policyToData(value: unknown): Json {
  return JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? Number(one) : one))) as Json;
}

function read(key: string, value: unknown): unknown {
  if (key.endsWith('Minor')) return amountOf(value);
  if (Array.isArray(value)) return value.map((one) => read('', one));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(name, one)]));
  return value;
}

function amountOf(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return typeof value === 'string' && /^\d{1,18}$/.test(value) ? BigInt(value) : value;
}

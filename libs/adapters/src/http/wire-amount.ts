import { z } from 'zod';

/** On the wire amounts are JSON integers; beyond 2^53 they would silently lose units. */
export function amountToWire(amountMinor: bigint): number {
  const amount = Number(amountMinor);
  if (!Number.isSafeInteger(amount)) throw new RangeError('an amount this large cannot be written as a JSON number');
  return amount;
}

/** A JSON integer (never a string, a fraction or beyond 2^53) read as minor units. */
export const wireAmount = z.int().nonnegative().transform(BigInt);

export const wireCurrency = z.string().regex(/^[A-Z]{3}$/);

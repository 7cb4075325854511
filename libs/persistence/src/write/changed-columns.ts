import type { ObjectLiteral } from 'typeorm';

/** Facts are never changed in place, so what is the same object has not changed. */
export function changedColumns<R extends ObjectLiteral>(was: R, is: R): Partial<R> {
  return Object.fromEntries(Object.entries(is).filter(([name, value]) => was[name] !== value)) as Partial<R>;
}

import { ok, refuse } from '../kernel/result';
import type { Result } from '../kernel/result';
import { housePolicy } from './house-policy';
import { wholeFieldPolicy } from './house-policy-2026-11-23';
import type { Policy } from './policy';

/** Every version there has been, oldest first: an appeal keeps the one it was opened under, so none is ever removed. */
export const policies: readonly Policy[] = [housePolicy, wholeFieldPolicy];

/** The last version written, whether in force yet or not. */
export const newestPolicy: Policy = wholeFieldPolicy;

export interface PolicyRefusal {
  readonly code: 'policy_unknown';
  readonly particulars: { readonly version: string };
}

/** The policy an appeal was pinned to at its opening. */
export function findPolicy(version: string): Result<Policy, PolicyRefusal> {
  const found = policies.find((policy) => policy.version === version);
  return found ? ok(found) : refuse({ code: 'policy_unknown', particulars: { version } });
}

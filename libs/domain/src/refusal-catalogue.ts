import type { RefusalEntry, RefusalOf } from './kernel/refusal';
import { bankAndRelease } from './refusals/bank';
import { clocksAndCalendars } from './refusals/clocks';
import { decisions } from './refusals/decisions';
import { missingThings } from './refusals/missing';
import { opening } from './refusals/opening';
import { oversight } from './refusals/oversight';
import { policyVersions } from './refusals/policies';
import { processing } from './refusals/process';
import { theDoor } from './refusals/door';
import { workAndPeople } from './refusals/people';

/** Every reason Thaw has to say no, with what to do about it. Codes are part of the API: they are added, never renamed. */
export const refusals = {
  ...missingThings,
  ...opening,
  ...processing,
  ...workAndPeople,
  ...decisions,
  ...bankAndRelease,
  ...clocksAndCalendars,
  ...oversight,
  ...policyVersions,
  ...theDoor,
} as const satisfies Record<string, RefusalEntry>;

export type RefusalCode = keyof typeof refusals;
export type Refusal = RefusalOf<RefusalCode>;

/** Builds a refusal; field and particulars are optional. */
export function refusal(code: RefusalCode, about: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...about };
}

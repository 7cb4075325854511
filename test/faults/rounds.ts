import { appendFileSync } from 'node:fs';
import { dice as seededDice, type Dice } from '@thaw/tools';

/** How much a fault run does: little in the normal suite, much by `npm run faults`, which hands it over by environment. */
const wanted = process.env['THAW_FAULT_ROUNDS'];
export const faultRounds = Number(wanted ?? 6);

/** Every scenario is gone through once in the normal suite, and once for every twenty rounds in a long run. */
export const passes: readonly number[] = Array.from({ length: wanted === undefined ? 1 : Math.ceil(faultRounds / 20) }, (_, done) => done + 1);

/** Given again, the same moments are chosen. */
const seed = Number(process.env['THAW_FAULT_SEED'] ?? 20261123);

/** Where a long run collects what happened. */
const diary = process.env['THAW_FAULT_DIARY'];

/** The same moments for the same seed. */
export function dice(): Dice {
  return seededDice(seed);
}

/** What `npm run faults` tells of: a part was killed, appeals were looked at and found unharmed, a round of so many is over. */
export type Happened =
  | { readonly what: 'killed'; readonly part: string }
  | { readonly what: 'unharmed'; readonly appeals: number; readonly paidMinor: number }
  | { readonly what: 'round'; readonly done: number; readonly of: number };

/** Notes what happened, in long runs only. */
export function note(happened: Happened): void {
  if (diary !== undefined) appendFileSync(diary, `${JSON.stringify(happened)}\n`);
}

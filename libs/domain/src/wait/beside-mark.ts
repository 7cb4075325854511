import type { Appeal } from '../appeal/appeal';
import type { Flow, Step } from '../appeal/flow';
import { chaseBankBeside } from '../bank/ask';
import { besideRequestOf } from '../bank/bank-request';
import { isBefore, type Instant } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import { accountCooled } from '../release/change-account';
import { bankSilentForUndisputed } from '../release/undisputed';
import { isStatutoryIndex, nextStatutoryOf, passStatutoryMark } from './statutory-watch';
import type { BesideMark } from './wait';

/**
 * Marks of the bank that is asked about the undisputed part. They pass beside the live wait, whichever that is, and are numbered below
 * zero, so that whoever keeps the wait's timer keeps theirs too.
 */
export const besideIndex = { chase: -1, expire: -2 } as const;

/** The end of the cooling time of a changed account, beside any wait as well. */
export const cooledIndex = -3;

/** The next of them; null while no bank is asked beside the wait. Chased is chased once: the message says so. */
export function nextBesideOf({ earlyRelease, bankRequests }: Pick<Appeal, 'earlyRelease' | 'bankRequests'>): BesideMark | null {
  if (earlyRelease?.status !== 'asking_bank' || earlyRelease.patience === undefined) return null;
  // It said yes, and the order waits for something else.
  if (besideRequestOf(bankRequests)?.status === 'confirmed') return null;
  const { chaseAt, giveUpAt } = earlyRelease.patience;
  const chased = besideRequestOf(bankRequests)?.messages.some((message) => message.kind === 'chaser') === true;
  return chased || chaseAt >= giveUpAt ? { index: besideIndex.expire, kind: 'expire', at: giveUpAt } : { index: besideIndex.chase, kind: 'chase', at: chaseAt };
}

/** The first of all that pass beside the wait: the bank's, the end of a cooling time, and a clock from outside that runs out. */
export function nextAsideOf(appeal: Pick<Appeal, 'earlyRelease' | 'bankRequests' | 'statutoryMarks'>, coolsUntilAt: Instant | null): BesideMark | null {
  const cooled: BesideMark | null = coolsUntilAt && { index: cooledIndex, kind: 'expire', at: coolsUntilAt };
  return [nextBesideOf(appeal), cooled, nextStatutoryOf(appeal)].reduce((first, one) => (first === null || (one !== null && one.at < first.at) ? one : first), null);
}

/** Such a mark's instant has come: the bank is chased, or the part is left to the decision. Too early or twice it is refused. */
export function passBesideMark(flow: Flow, index: number): Step {
  if (isStatutoryIndex(index)) return passStatutoryMark(flow, index);
  if (index === cooledIndex) return accountCooled(flow);
  const next = nextBesideOf(flow.appeal);
  if (next === null || index > next.index) return refusal('mark_already_fired');
  if (index < next.index || isBefore(flow.context.asOf, next.at)) return refusal('mark_not_due', { particulars: { at: next.at } });
  if (next.kind === 'chase') chaseBankBeside(flow);
  else bankSilentForUndisputed(flow);
  return null;
}

import { latest, msOf, type Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';
import type { Policy, WaitKind } from '../policy/policy';
import type { TimeLimit } from '../policy/time-limit';
import type { ClockRun, GrantedExtension, Suspension } from './clock-run';

/**
 * Whose time a clock of a case counts: the whole case's from outside, our handling budget for all of it, the merchant's and the bank's for
 * their present turn, and ours for the present step.
 */
export const clockKinds = ['statutory', 'handling', 'merchant', 'bank', 'step'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** Somebody asks for more time; another person says yes or no. */
export interface ExtensionProposal {
  readonly id: string;
  /** The new total in the limit's unit, counted from the start. */
  readonly to: number;
  /** Why, for whoever waits on the other side. */
  readonly reason: BilingualText;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/** A clock of a case as a fact. Its limit is named only: the pinned policy holds it, and policies never change. */
export interface CaseClock {
  readonly limitId: string;
  readonly kind: ClockKind;
  readonly startedAt: Instant;
  readonly suspensions: readonly Suspension[];
  readonly extendedTo: GrantedExtension | null;
  readonly proposed: ExtensionProposal | null;
  /** When what it ran for was done, or the case was closed; null while it runs or stands still. */
  readonly endedAt: Instant | null;
}

export function newClock(limitId: string, kind: ClockKind, startedAt: Instant): CaseClock {
  return { limitId, kind, startedAt, suspensions: [], extendedTo: null, proposed: null, endedAt: null };
}

/** The limit a clock runs by. Throws when the policy never had it: a clock is only ever started from its policy. */
export function clockLimitOf(policy: Policy, limitId: string): TimeLimit {
  const found = limitsOf(policy).get(limitId);
  if (found === undefined) throw new TypeError(`policy ${policy.version} has no limit ${limitId}`);
  return found;
}

/** By id; a policy never changes, so its limits are gathered once. */
const limitsByPolicy = new WeakMap<Policy, ReadonlyMap<string, TimeLimit>>();

function limitsOf(policy: Policy): ReadonlyMap<string, TimeLimit> {
  const known = limitsByPolicy.get(policy);
  if (known !== undefined) return known;
  const { stay, scheduledRelease, accountChange, treasury } = policy;
  const ofSome = [stay, scheduledRelease, accountChange?.wait, treasury?.wait].filter((rule) => rule !== undefined);
  const limits = [...(policy.clocks ?? []), ...Object.values({ ...policy.waits, ...policy.findingWaits }), ...ofSome].map((one) => one.limit).concat(Object.values(policy.bankAnswers?.levels ?? {}));
  // The first of an id counts, as it stands in the policy.
  const gathered = new Map([policy.statutory, ...limits].reverse().map((limit) => [limit.id, limit] as const));
  limitsByPolicy.set(policy, gathered);
  return gathered;
}

/** The clock as what `dueOf`, `suspend`, `resume` and `extend` work on. */
export function runOf(clock: Pick<CaseClock, 'limitId' | 'startedAt' | 'suspensions' | 'extendedTo'>, policy: Policy): ClockRun {
  const { limitId, startedAt, suspensions, extendedTo } = clock;
  return { limit: clockLimitOf(policy, limitId), startedAt, suspensions, extendedTo };
}

/** A clock that belongs to one wait rather than to the whole case. */
export function isOfWait({ kind }: Pick<CaseClock, 'kind'>): boolean {
  return kind === 'merchant' || kind === 'bank' || kind === 'step';
}

/** The clock of what is waited for now, or is to be waited for once a stay ends. */
export function clockOfWait(clocks: readonly CaseClock[]): CaseClock | undefined {
  return clocks.find((clock) => isOfWait(clock) && clock.endedAt === null);
}

/** Whose time a wait of this kind counts. */
export function clockKindOf(kind: Exclude<WaitKind, 'stay'>): 'merchant' | 'bank' | 'step' {
  if (kind === 'documents') return 'merchant';
  return kind === 'bank_answer' ? 'bank' : 'step';
}

/** How long a clock has stood still, milliseconds; what still lasts is not counted. */
export function stoodStillMs({ suspensions }: Pick<CaseClock, 'suspensions'>): number {
  return suspensions.reduce((sum, { from, to }) => sum + (to === null ? 0 : msOf(to) - msOf(from)), 0);
}

/** An instant the clock's ledger can take: processes' clocks differ by moments, and a ledger goes forward only. */
export function notBefore(clock: Pick<CaseClock, 'startedAt' | 'suspensions'>, at: Instant): Instant {
  const last = clock.suspensions.at(-1);
  return latest(at, clock.startedAt, last?.to ?? last?.from ?? at);
}

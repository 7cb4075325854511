import type { Instant } from '../kernel/instant';
import type { ExpiryAction, WaitKind } from '../policy/policy';
import type { Role } from '../access/role';

/** Whose turn it is. */
export const waitParties = ['merchant', 'acquirer', 'bank', 'settlement'] as const;
export type WaitParty = (typeof waitParties)[number];

/** Something that happens by itself while a wait lasts; each fires once. */
export const markKinds = ['remind', 'chase', 'breach', 'rung', 'expire'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly at: Instant;
  /** Share of the span that has passed, for reminders. */
  readonly fraction: number | null;
  /** Who is called, for rungs. */
  readonly rung: Role | null;
  readonly firedAt: Instant | null;
}

/** What an appeal waits for now: who, since when, until when, and what happens then. An open appeal has exactly one. */
export interface Wait {
  readonly id: string;
  readonly kind: WaitKind;
  readonly party: WaitParty;
  readonly since: Instant;
  readonly dueAt: Instant;
  /** The local date of the deadline. */
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly onExpiry: ExpiryAction;
  readonly limitId: string;
  readonly limitVersion: string;
  readonly taskId: string | null;
  /** In the order they fire. */
  readonly marks: readonly Mark[];
}

export interface NextMark {
  readonly index: number;
  readonly mark: Mark;
}

/** Something that happens by itself beside whatever is waited for; numbered below zero, so that it is told from the wait's own. */
export interface BesideMark {
  readonly index: number;
  readonly kind: Exclude<MarkKind, 'remind'>;
  readonly at: Instant;
}

/** The first mark that has not fired; null once all have. */
export function nextMarkOf(wait: Wait): NextMark | null {
  const index = wait.marks.findIndex((mark) => mark.firedAt === null);
  const mark = wait.marks[index];
  return mark === undefined ? null : { index, mark };
}

/** How many rungs of the ladder have been climbed during this wait. */
export function escalationLevelOf(wait: Wait | null): number {
  return wait === null ? 0 : wait.marks.filter((mark) => mark.kind === 'rung' && mark.firedAt !== null).length;
}

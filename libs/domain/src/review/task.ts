import type { Instant } from '../kernel/instant';
import { isBefore, plusMs } from '../kernel/instant';
import type { Role } from '../access/role';
import type { BankDeskOccasion } from '../policy/bank-rules';
import { findingKinds } from '../policy/policy';

/** Work for a person. Each kind is also a kind of wait. */
export const taskKinds = ['completeness_check', ...findingKinds, 'risk_review', 'approval', 'bank_desk', 'bank_desk_approval', 'treasury_approval', 'release_repair'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStatuses = ['open', 'claimed', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  /** Who may claim it; rungs of the ladder add theirs. */
  readonly roles: readonly Role[];
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  /** What the bank desk is called for; absent or null for other tasks, and in those opened before it was told. */
  readonly occasion?: BankDeskOccasion | null;
  readonly claimedBy: string | null;
  /** Until when the claim holds; an expired lease returns the task to the queue. */
  readonly leaseUntil: Instant | null;
  readonly completedBy: string | null;
  readonly completedAt: Instant | null;
}

/** Who holds the task now; null when nobody does or the lease has run out. */
export function holderOf(task: Task, asOf: Instant): string | null {
  const held = task.status === 'claimed' && task.leaseUntil !== null && isBefore(asOf, task.leaseUntil);
  return held ? task.claimedBy : null;
}

export function leaseFrom(asOf: Instant, minutes: number): Instant {
  return plusMs(asOf, minutes * 60_000);
}

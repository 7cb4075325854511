import { remedyEntries, type AppealCommand, type Instant, type OpenCase, type Remedy, type RemedyWish, type Role, type Stage, type StuckClass, type WaitKind } from '@thaw/domain';

/** `proposed` waits for a second person; `declined` ends there. */
export const remedyRunStates = ['proposed', 'declined', 'running', 'stopped', 'done'] as const;
export type RemedyRunState = (typeof remedyRunStates)[number];

export const remedyItemStates = ['pending', 'done', 'refused', 'failed'] as const;
export type RemedyItemState = (typeof remedyItemStates)[number];

/** What an operator may do to a run under way: hold it, go on, or try again what was refused or failed. */
export const runChanges = ['stop', 'resume', 'retry'] as const;
export type RunChange = (typeof runChanges)[number];

/** Open appeals by what they have in common; what is absent is not asked. */
export interface RemedyFilter {
  /** Their live task is claimed by this person: everything of somebody who left. */
  readonly heldBy?: string;
  readonly stage?: Stage;
  readonly waitingFor?: WaitKind;
  /** Their merchant's settlement bank. */
  readonly bankCode?: string;
  /** Stuck in this way now. */
  readonly class?: StuckClass;
}

/** Which appeals a run is over: all of a finding that are stuck now, those named, or those a filter meets at the moment of asking. */
export type RemedyTarget =
  | { readonly kind: 'finding'; readonly findingId: string }
  | { readonly kind: 'appeals'; readonly appealIds: readonly string[] }
  | { readonly kind: 'filter'; readonly filter: RemedyFilter };

/** One remedy for many appeals: begun by a person, approved by another where it asks for two, carried out one appeal at a time. */
export interface NewRemedyRun {
  readonly id: string;
  readonly wish: RemedyWish;
  readonly why: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly target: RemedyTarget;
  readonly needsApproval: boolean;
}

/** A run as far as a second person decides about it. */
export interface RunToDecide {
  readonly remedy: Remedy;
  readonly requestedBy: string;
  readonly state: RemedyRunState;
}

/** What a second person said, with the roles they said it in. */
export interface RunDecision {
  readonly approve: boolean;
  readonly by: string;
  readonly roles: readonly Role[];
  readonly at: Instant;
}

/** Whether a remedy waits for a second person before anything is done. */
export function needsApproval(remedy: Remedy): boolean {
  return remedyEntries[remedy].approvedBy !== null;
}

/** Why a remedy is applied, and whose it is. */
export interface RemedyReason {
  readonly why: string;
  readonly requestedBy: string;
}

/** Remedies after which money may leave: an appeal that is woken goes on with its release. */
export const moneyMovers: readonly Remedy[] = ['nudge', 'retry_now', 'rebuild', 'reset_to_stage'];

/** The command that applies a remedy to a case; null when the case has nothing it could be applied to. */
export function remedyCommand(wish: RemedyWish, { why, requestedBy }: RemedyReason, { appeal }: OpenCase): Exclude<AppealCommand, { type: 'openAppeal' }> | null {
  const two = { why, proposedBy: requestedBy };
  switch (wish.remedy) {
    case 'nudge':
      return { type: 'nudgeAppeal', why };
    case 'retry_now':
      return { type: 'retryNow', why };
    case 'resend_to_bank':
      return { type: 'resendToBank', why };
    case 'move_to_manual':
      return { type: 'moveToManual', why };
    case 'return_task': {
      const task = appeal.tasks.find((one) => one.status === 'claimed');
      return task === undefined ? null : { type: 'returnTask', taskId: task.id, why };
    }
    case 'reassign_task': {
      const task = appeal.tasks.find((one) => one.status === 'claimed' || one.status === 'open');
      return task === undefined ? null : { type: 'reassignTask', taskId: task.id, to: wish.to, why };
    }
    case 'rebuild':
      return { type: 'rebuildAppeal', ...two };
    case 'extend':
      return { type: 'grantExtension', extendTo: wish.extendTo, reason: wish.reason, ...two };
    case 'stay':
      return { type: 'grantStay', stayFor: wish.stayFor, ...two };
    case 'reset_to_stage':
      return { type: 'resetToStage', stage: wish.stage, ...two };
    case 'close_by_decision':
      return { type: 'closeByDecision', merchantText: wish.merchantText, ...two };
  }
}

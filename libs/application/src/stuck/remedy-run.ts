import type { AppealCommand, Instant, OpenCase, Remedy } from '@thaw/domain';

export const remedyRunStates = ['running', 'stopped', 'done'] as const;
export type RemedyRunState = (typeof remedyRunStates)[number];

export const remedyItemStates = ['pending', 'done', 'refused', 'failed'] as const;
export type RemedyItemState = (typeof remedyItemStates)[number];

/** What an operator may do to a run under way: hold it, go on, or try again what was refused or failed. */
export const runChanges = ['stop', 'resume', 'retry'] as const;
export type RunChange = (typeof runChanges)[number];

/** One remedy for many appeals: begun by a person, carried out one appeal at a time, each in a transaction of its own. */
export interface NewRemedyRun {
  readonly id: string;
  readonly remedy: Remedy;
  readonly why: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  /** The finding it is for, all of whose live appeals are taken; null when appeals are named. */
  readonly findingId: string | null;
  readonly appealIds: readonly string[];
}

/** The command that applies a remedy to a case; null when the case has nothing it could be applied to. */
export function remedyCommand(remedy: Remedy, why: string, { appeal }: OpenCase): Exclude<AppealCommand, { type: 'openAppeal' }> | null {
  switch (remedy) {
    case 'nudge':
      return { type: 'nudgeAppeal', why };
    case 'resend_to_bank':
      return { type: 'resendToBank', why };
    case 'return_task': {
      const task = appeal.tasks.find((one) => one.status === 'claimed');
      return task === undefined ? null : { type: 'returnTask', taskId: task.id, why };
    }
  }
}

import type { SignalDefinition } from '@temporalio/common';
import type { Situation } from '@thaw/domain';

/** What an appeal's workflow is started with: its appeal, and nothing a case could know better. */
export interface AppealWorkflowInput {
  readonly appealId: string;
  /** Only from one run to the next: what the last one knew, so that the next need not read it again. */
  readonly known?: Situation;
}

/** "The case changed, up to seq n": all a signal ever says. */
export interface CaseChanged {
  readonly seq: number;
  /** Read it again even if you believe to know it: from an operator's remedy, and from the reconciler, which saw that you do not. */
  readonly again?: true;
}

/** Plain data rather than `defineSignal`, so that whoever sends it need not load workflow code. The cast adds a type brand only. */
export const caseChanged = { type: 'signal', name: 'caseChanged' } as SignalDefinition<[CaseChanged], 'caseChanged'>;

/** What one round of the reconciler found and did. */
export interface ReconcileReport {
  /** Open appeals looked at. */
  readonly open: number;
  /** Had no running workflow. */
  readonly started: number;
  /** Had one that did not know the facts. */
  readonly nudged: number;
  /** Could not be started or nudged; the next round tries again. */
  readonly failed: number;
  /** Could not be compared at all. */
  readonly unseen: number;
  /** Ran on for a closed appeal, and were told to end or terminated. */
  readonly ended: number;
  /** Run for appeals that the database does not know. */
  readonly unknown: number;
}

/** What one round over the due marks of freeze orders did. */
export interface OrderSweepReport {
  readonly fired: number;
  /** Had been fired or taken away in the meantime. */
  readonly passed: number;
  /** Will be tried again in the next round. */
  readonly failed: number;
}

/** The type of the failure that says an appeal does not exist; trying again cannot help. */
export const appealNotFound = 'AppealNotFound';

/** What the supervisor and its keeper say to each other. */

/** A process for the keeper to run. */
export interface ProcessPlan {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly logFile: string;
  /** Asks the process to end in good order. */
  readonly stopSignal: NodeJS.Signals;
  /** Milliseconds it may take over that before it is killed. */
  readonly stopPatienceMs: number;
  readonly uid?: number;
  readonly gid?: number;
}

export type ToKeeper =
  | { readonly type: 'begin'; readonly processesFile: string }
  | { readonly type: 'run'; readonly id: number; readonly plan: ProcessPlan }
  | { readonly type: 'signal'; readonly id: number; readonly signal: NodeJS.Signals }
  | { readonly type: 'stop'; readonly id: number };

export type FromKeeper =
  | { readonly type: 'running'; readonly id: number; readonly pid: number }
  | { readonly type: 'refused'; readonly id: number; readonly reason: string }
  | { readonly type: 'ended'; readonly id: number; readonly code: number | null; readonly signal: NodeJS.Signals | null };

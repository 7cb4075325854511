import type { DatabaseUrls } from '../setup/postgres-roles';
import type { Progress } from '../text/say';
import type { AppName, Ports } from './parts';

/** Which parts a stack runs: `true` of its own, `false` none, or one that somebody else runs. */
export interface Wanted {
  readonly postgres: boolean | DatabaseUrls;
  readonly temporal: boolean | { readonly address: string };
  readonly sandbox: boolean;
  readonly worker: boolean;
  readonly api: boolean;
}

export interface StackOptions {
  /** Everything the stack keeps lies here; one stack at a time. */
  readonly stateDir: string;
  /** What is not named here runs. */
  readonly with?: Partial<Wanted>;
  /** Wanted ports (default `defaultPorts`); 0 is any. What is taken moves. */
  readonly ports?: Partial<Ports>;
  /** Added to the environment of our own processes. */
  readonly env?: Readonly<Record<string, string>>;
  /** Programs to run in place of `apps/<name>/dist/main.js`. */
  readonly entries?: Partial<Readonly<Record<AppName, string>>>;
  /** Forget the data of earlier starts. */
  readonly fresh?: boolean;
  /** Start a part again when it dies of itself. */
  readonly revive?: boolean;
  /** Let workflows skip time. */
  readonly timeSkipping?: boolean;
  /** On one machine with people waiting: Temporal and the worker give way to the API and the database. */
  readonly clicksFirst?: boolean;
  /** False for tests: PostgreSQL does not flush its commits to disk. */
  readonly durable?: boolean;
  /** Brings the database up to date; default is what @thaw/persistence exports. */
  readonly migrate?: (urls: DatabaseUrls) => Promise<void>;
  readonly onProgress?: Progress;
  /** Ends a start under way. */
  readonly abort?: AbortSignal;
}

/** Takes PostgreSQL and Temporal from elsewhere when the environment names them. */
export function wantedByEnvironment(env: NodeJS.ProcessEnv): Partial<Wanted> {
  const appUrl = env['DATABASE_URL'];
  const address = env['TEMPORAL_ADDRESS'];
  return {
    ...(appUrl ? { postgres: { appUrl, ownerUrl: env['DATABASE_OWNER_URL'] || appUrl } } : {}),
    ...(address ? { temporal: { address } } : {}),
  };
}

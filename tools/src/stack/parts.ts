import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectDir } from '../setup/folders';
import { postgresCommand, serverEnvironment } from '../setup/postgres';
import type { PostgresPlace } from '../setup/postgres-place';
import { SetupProblem } from '../text/say';
import type { ProcessPlan } from './keeper-protocol';

/** The processes of a stack, in the order they are started; they are stopped the other way round. */
export const partNames = ['postgres', 'temporal', 'sandbox', 'worker', 'api'] as const;
export type PartName = (typeof partNames)[number];

/** Parts that are programs of ours. */
export const appNames = ['sandbox', 'worker', 'api'] as const;
export type AppName = (typeof appNames)[number];

/** Ports by what listens on them. */
export const portNames = ['postgres', 'temporal', 'temporalUi', 'sandbox', 'worker', 'api'] as const;
export type PortName = (typeof portNames)[number];
export type Ports = Readonly<Record<PortName, number>>;

/** Wanted by `npm start`; one that is taken moves to the next free one. All below the range systems give out by themselves. */
export const defaultPorts: Ports = { postgres: 5440, temporal: 7233, temporalUi: 8233, sandbox: 3010, worker: 3001, api: 3000 };

/** Any free ports: for tests, which run beside each other. */
export const anyPorts: Ports = { postgres: 0, temporal: 0, temporalUi: 0, sandbox: 0, worker: 0, api: 0 };

export function logFileOf(stateDir: string, part: PartName): string {
  return join(stateDir, 'logs', `${part}.log`);
}

/** PostgreSQL ends in good order on SIGINT; SIGTERM would wait for its clients to leave. */
export function postgresPlan(stateDir: string, place: PostgresPlace, options: { port: number; durable: boolean }): ProcessPlan {
  return {
    name: 'postgres',
    ...postgresCommand(place, options),
    env: serverEnvironment(),
    cwd: '/',
    logFile: logFileOf(stateDir, 'postgres'),
    stopSignal: 'SIGINT',
    stopPatienceMs: 10_000,
  };
}

export interface TemporalPlanOptions {
  readonly executable: string;
  readonly port: number;
  readonly uiPort: number;
  readonly searchAttributes: Readonly<Record<string, string>>;
  /** Lets workflows that ask for it skip time; for tests and stories. */
  readonly timeSkipping: boolean;
}

/** The pragmas make the SQLite file fast; what its last second loses in a power cut, the reconciler rebuilds. */
export function temporalPlan(stateDir: string, options: TemporalPlanOptions): ProcessPlan {
  const settings = [
    'system.numConsecutiveWorkflowTaskProblemsToTriggerSearchAttribute=2',
    ...(options.timeSkipping ? ['frontend.WorkflowTimeSkippingEnabled=true'] : []),
  ];
  return {
    name: 'temporal',
    command: options.executable,
    args: [
      'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port), '--ui-port', String(options.uiPort),
      '--namespace', 'default', '--log-level', 'warn', '--db-filename', join(stateDir, 'temporal.db'),
      '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL',
      ...settings.flatMap((setting) => ['--dynamic-config-value', setting]),
      ...Object.entries(options.searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ],
    // A person's own Temporal profile must not change how this server runs.
    env: { PATH: process.env['PATH'], HOME: stateDir, TZ: 'UTC' },
    cwd: stateDir,
    logFile: logFileOf(stateDir, 'temporal'),
    stopSignal: 'SIGTERM',
    stopPatienceMs: 10_000,
  };
}

/** @throws SetupProblem when the program is not built */
export function appPlan(stateDir: string, name: AppName, options: { entry: string | undefined; env: NodeJS.ProcessEnv }): ProcessPlan {
  const entry = options.entry ?? join(projectDir, 'apps', name, 'dist/main.js');
  if (!existsSync(entry)) throw new SetupProblem({ key: 'part.notBuilt', values: { part: name, entry: relative(projectDir, entry) } });
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', '--disable-warning=ExperimentalWarning', entry],
    env: options.env,
    cwd: projectDir,
    logFile: logFileOf(stateDir, name),
    stopSignal: 'SIGTERM',
    stopPatienceMs: 20_000,
  };
}

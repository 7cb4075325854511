import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SetupProblem, type Progress } from '../text/say';
import type { PostgresPlace } from './postgres-place';
import { programOf } from './processes';

/** How a PostgreSQL server is run; the keeper starts it. */
export interface PostgresCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export interface PostgresOptions {
  readonly port: number;
  /** False for tests only: commits then survive the death of any process, but not of the machine. */
  readonly durable: boolean;
}

/** Creates the data directory when it is not there yet; its superuser is `postgres`. */
export function createCluster(place: PostgresPlace, superuserPassword: string, onProgress: Progress): void {
  if (existsSync(join(place.dataDir, 'PG_VERSION'))) return;
  onProgress({ key: 'postgres.creating', values: { directory: place.dataDir } });
  // A directory left half made by a start that was killed has no PG_VERSION, and initdb refuses it.
  rmSync(place.dataDir, { recursive: true, force: true });
  const passwordFile = join(dirname(place.dataDir), 'password');
  mkdirSync(place.dataDir, { mode: 0o700 });
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (place.account) {
    for (const path of [place.dataDir, passwordFile]) chownSync(path, place.account.uid, place.account.gid);
  }
  const { status, stderr, error } = spawnSync(join(place.home, 'bin/initdb'), initArgs(place, passwordFile), {
    ...identity(place),
    cwd: place.dataDir,
    env: serverEnvironment(),
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (status !== 0) {
    rmSync(place.dataDir, { recursive: true, force: true });
    throw new SetupProblem({ key: 'postgres.initFailed', values: { directory: place.dataDir, reason: error?.message ?? stderr.trim() } });
  }
}

/** The built-in C.UTF-8 locale sorts the same on every machine. */
function initArgs(place: PostgresPlace, passwordFile: string): string[] {
  return [
    `--pgdata=${place.dataDir}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync', '--no-instructions',
  ];
}

function identity(place: PostgresPlace): { uid?: number; gid?: number } {
  return place.account ? { uid: place.account.uid, gid: place.account.gid } : {};
}

/** PostgreSQL reads a great deal from the environment; it gets none of ours. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** The server's command line, with settings for a small machine. It listens on 127.0.0.1 only. */
export function postgresCommand(place: PostgresPlace, options: PostgresOptions): PostgresCommand {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    max_wal_size: '1GB',
    max_wal_senders: '0',
    wal_level: 'minimal',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %q%u@%d ',
    ...(options.durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return { command: join(place.home, 'bin/postgres'), args: ['-D', place.dataDir, '-p', String(options.port), ...flags], ...identity(place) };
}

/**
 * Clears what a killed start left behind. The state folder's lock is ours by now, so a server still running on this
 * data is nobody's; and a number in postmaster.pid that belongs to another program only looks like a running server.
 */
export async function recoverFromCrash(place: PostgresPlace): Promise<void> {
  const pidFile = join(place.dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const isServer = () => (programOf(pid) ?? '').startsWith('postgres');
  for (const [signal, patienceMs] of [['SIGINT', 8_000], ['SIGKILL', 3_000]] as const) {
    if (!isServer()) break;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs && isServer(); waited += 50) await pause(50);
  }
  rmSync(pidFile, { force: true });
}

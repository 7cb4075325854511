import { existsSync, linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { postgresFolders } from '../setup/postgres-place';
import { isRunning, markOf, signalGroup, type ProcessMark } from '../setup/processes';
import { SetupProblem, type Progress } from '../text/say';
import { processesFile } from './keeper-client';

interface LockNote {
  readonly supervisor: ProcessMark;
  readonly keeper?: ProcessMark;
}

/** What a start leaves in the folder; executables and other tools' files stay when it is cleared. */
const entries = ['temporal.db', 'temporal.db-shm', 'temporal.db-wal', 'documents', 'sandbox', 'logs', 'secrets.json', 'clock', 'stack.json'];

/** How long the keeper of a killed start may take to end everything. */
const keeperPatienceMs = 30_000;

/** The folder all state lies in, held by one supervisor at a time. */
export class StateFolder {
  private constructor(readonly dir: string) {}

  /**
   * Takes the folder, after whatever a killed start left running has ended.
   * @throws SetupProblem while another living start holds it
   */
  static async take(dir: string, onProgress: Progress): Promise<StateFolder> {
    mkdirSync(dir, { recursive: true });
    const folder = new StateFolder(realpathSync(dir));
    while (!folder.claim()) await folder.clearStaleLock(onProgress);
    folder.endLeftovers(onProgress);
    return folder;
  }

  /** Notes the keeper, so that the next start can wait for it should we be killed. */
  noteKeeper(pid: number | undefined): void {
    const keeper = pid === undefined ? undefined : markOf(pid);
    const supervisor = markOf(process.pid);
    if (supervisor && keeper) writeFileSync(this.lockFile, JSON.stringify({ supervisor, keeper } satisfies LockNote));
  }

  /** Removes the data of earlier starts, PostgreSQL's included wherever it lies. */
  clear(): void {
    for (const path of [...entries.map((entry) => join(this.dir, entry)), ...postgresFolders(this.dir)]) {
      rmSync(path, { recursive: true, force: true });
    }
  }

  release(): void {
    rmSync(this.lockFile, { force: true });
  }

  private get lockFile(): string {
    return join(this.dir, 'lock');
  }

  /** Linking is atomic and fails when the lock is there. */
  private claim(): boolean {
    const supervisor = markOf(process.pid);
    const own = `${this.lockFile}.${String(process.pid)}`;
    writeFileSync(own, JSON.stringify({ supervisor }));
    try {
      linkSync(own, this.lockFile);
      return true;
    } catch (error) {
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(own, { force: true });
    }
  }

  private async clearStaleLock(onProgress: Progress): Promise<void> {
    const content = this.readLock();
    if (content === undefined) return;
    const note = JSON.parse(content) as LockNote;
    if (isRunning(note.supervisor)) {
      throw new SetupProblem({ key: 'folder.busy', values: { stateDir: this.dir, pid: note.supervisor.pid } });
    }
    if (note.keeper && isRunning(note.keeper)) {
      onProgress({ key: 'folder.waitingForEnd', values: { stateDir: this.dir } });
      for (let waited = 0; waited < keeperPatienceMs && isRunning(note.keeper); waited += 100) await pause(100);
      if (isRunning(note.keeper)) signalGroup(note.keeper.pid, 'SIGKILL');
    }
    this.removeLock(content);
  }

  private readLock(): string | undefined {
    try {
      return readFileSync(this.lockFile, 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Moved aside first: should another start have taken the lock meanwhile, it gets it back. */
  private removeLock(stale: string): void {
    const aside = `${this.lockFile}.${String(process.pid)}.stale`;
    try {
      renameSync(this.lockFile, aside);
      if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, this.lockFile);
    } catch {
      // Somebody else removed or took it first.
    }
    rmSync(aside, { force: true });
  }

  /** Only when supervisor and keeper were both killed does anything run on. */
  private endLeftovers(onProgress: Progress): void {
    const path = processesFile(this.dir);
    if (!existsSync(path)) return;
    for (const mark of readMarks(path).filter(isRunning)) {
      // PostgreSQL ends its own children only when told in good order; its recovery takes care of it.
      signalGroup(mark.pid, mark.name === 'postgres' ? 'SIGINT' : 'SIGKILL');
      onProgress({ key: 'folder.leftover', values: { name: mark.name, pid: mark.pid } });
    }
    rmSync(path, { force: true });
  }
}

function readMarks(path: string): readonly (ProcessMark & { name: string })[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as readonly (ProcessMark & { name: string })[];
  } catch {
    return [];
  }
}

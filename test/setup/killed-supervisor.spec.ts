import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, postgresFolders, projectDir, type ProcessMark } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { sharedServers } from '../support/shared';

type NamedMark = ProcessMark & { readonly name: string };

let stateDir: string;
let supervisors: ChildProcess[];

beforeEach(() => {
  stateDir = mkdtempSync(join(sharedServers().runDir, 'killed-'));
  supervisors = [];
});
afterEach(async () => {
  for (const one of supervisors) await kill(one);
  await eventually(() => expect(everything().filter(isRunning)).toEqual([]));
  for (const path of [...postgresFolders(stateDir), stateDir]) rmSync(path, { recursive: true, force: true });
});

/** Starts a supervisor in a process of its own and gives the first line it prints. */
async function supervise(): Promise<{ readonly process: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(__dirname, 'fixtures/supervise.cjs'), stateDir], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  supervisors.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, said: line.toString().trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

let known: NamedMark[] = [];
function everything(): readonly NamedMark[] {
  try {
    known = JSON.parse(readFileSync(join(stateDir, 'processes.json'), 'utf8')) as NamedMark[];
  } catch {
    // The keeper removes its note when it has ended everything.
  }
  return known;
}

const keeperOf = () => (JSON.parse(readFileSync(join(stateDir, 'lock'), 'utf8')) as { keeper: ProcessMark }).keeper;

describe('a supervisor that is killed outright', () => {
  it('leaves nothing running, and the next start finds the folder free', async () => {
    const first = await supervise();
    expect(first.said).toBe('up');
    const before = everything();
    expect(before.map((mark) => mark.name).sort()).toEqual(['api', 'postgres', 'sandbox', 'temporal', 'worker']);
    await kill(first.process);
    await eventually(() => expect(before.filter(isRunning)).toEqual([]));
    expect((await supervise()).said).toBe('up');
  });

  it('together with its keeper: the next start ends what was left and comes up on the same data', async () => {
    const first = await supervise();
    const before = everything();
    const keeper = keeperOf();
    first.process.kill('SIGSTOP');
    process.kill(keeper.pid, 'SIGKILL');
    await kill(first.process);
    await eventually(() => expect(isRunning(keeper)).toBe(false));
    expect(before.filter(isRunning)).not.toEqual([]);
    expect((await supervise()).said).toBe('up');
    expect(before.filter(isRunning)).toEqual([]);
  });

  it('lets a second start on the same folder say that it is taken', async () => {
    const first = await supervise();
    expect((await supervise()).said).toContain(`already running on ${stateDir} (process ${String(first.process.pid)})`);
  });
});

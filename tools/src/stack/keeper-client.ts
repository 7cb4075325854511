import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../setup/folders';
import { signalGroup } from '../setup/processes';
import type { FromKeeper, ProcessPlan, ToKeeper } from './keeper-protocol';

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process run by the keeper. */
export interface RunningProcess {
  readonly pid: number;
  /** Fulfilled when it has ended, however that came about. */
  readonly ended: Promise<Ending>;
  /** Signals it and everything it has started. */
  signal(name: NodeJS.Signals): void;
  /** Asks it to end, kills it when it takes too long, and waits until it has ended. */
  stop(): Promise<Ending>;
}

interface Waiting {
  /** Process number once it runs. */
  pid?: number;
  running(pid: number): void;
  refused(reason: string): void;
  ended(ending: Ending): void;
}

/** The supervisor's end of the channel to the keeper. */
export class Keeper {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private closing = false;
  private tellLoss: () => void = () => undefined;

  /** Fulfilled when the keeper ends without having been closed; what it ran is killed then. */
  readonly loss = new Promise<void>((resolve) => {
    this.tellLoss = resolve;
  });

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (message: FromKeeper) => this.hear(message));
    child.on('exit', () => this.lost());
  }

  /** Starts a keeper; it ends by itself once this process has ended. `stateDir` is where it notes what runs. */
  static start(stateDir: string): Keeper {
    const logs = join(stateDir, 'logs');
    mkdirSync(logs, { recursive: true });
    const log = openSync(join(logs, 'keeper.log'), 'a');
    // Always the compiled file: under Jest this module itself is a source.
    const child = fork(join(projectDir, 'tools/dist/stack/keeper.js'), [], {
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: [],
      cwd: projectDir,
    });
    closeSync(log);
    const keeper = new Keeper(child);
    keeper.tell({ type: 'begin', processesFile: processesFile(stateDir) });
    return keeper;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** True once it takes no more orders. */
  get isClosed(): boolean {
    return !this.child.connected;
  }

  /** @throws Error when the program cannot be started at all */
  async run(plan: ProcessPlan): Promise<RunningProcess> {
    if (this.isClosed) throw new Error('the stack has been stopped');
    if (plan.command.includes('/') && !existsSync(plan.command)) throw new Error(`${plan.command} does not exist`);
    const id = this.nextId;
    this.nextId += 1;
    let tellEnding: (ending: Ending) => void = () => undefined;
    const ended = new Promise<Ending>((resolve) => {
      tellEnding = resolve;
    });
    const pid = await new Promise<number>((resolve, reject) => {
      const refused = (reason: string) => reject(new Error(reason));
      this.waiting.set(id, { running: resolve, refused, ended: tellEnding });
      this.tell({ type: 'run', id, plan });
    });
    return {
      pid,
      ended,
      signal: (signal) => this.tell({ type: 'signal', id, signal }),
      stop: () => {
        this.tell({ type: 'stop', id });
        return ended;
      },
    };
  }

  /** Lets the keeper end everything that still runs, and waits for it. */
  async close(): Promise<void> {
    this.closing = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    if (this.child.connected) this.child.disconnect();
    await gone;
  }

  private tell(message: ToKeeper): void {
    if (this.child.connected) this.child.send(message);
  }

  private hear(message: FromKeeper): void {
    const waiting = this.waiting.get(message.id);
    switch (message.type) {
      case 'running':
        if (!waiting) return;
        waiting.pid = message.pid;
        waiting.running(message.pid);
        return;
      case 'refused':
        waiting?.refused(message.reason);
        this.waiting.delete(message.id);
        return;
      case 'ended':
        waiting?.ended({ code: message.code, signal: message.signal });
        this.waiting.delete(message.id);
    }
  }

  /** Without a keeper nobody would stop its processes should we die, so they end with it. */
  private lost(): void {
    if (!this.closing) this.tellLoss();
    for (const waiting of this.waiting.values()) {
      if (waiting.pid !== undefined) signalGroup(waiting.pid, 'SIGKILL');
      waiting.refused('the keeper of the processes has ended');
      waiting.ended({ code: null, signal: 'SIGKILL' });
    }
    this.waiting.clear();
  }
}

/** Where a keeper notes the processes it runs. */
export function processesFile(stateDir: string): string {
  return join(stateDir, 'processes.json');
}

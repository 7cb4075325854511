/**
 * Parent of every process of a stack. It runs in a session of its own, so that neither Ctrl-C nor the death of the
 * terminal reaches the processes before the supervisor has said how to end them; and when the supervisor dies, even by
 * SIGKILL, the channel to it closes and the keeper ends everything in good order and then itself.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { markOf, signalGroup, type ProcessMark } from '../setup/processes';
import type { FromKeeper, ProcessPlan, ToKeeper } from './keeper-protocol';

interface Kept {
  readonly plan: ProcessPlan;
  readonly child: ChildProcess;
  readonly mark: (ProcessMark & { readonly name: string }) | undefined;
}

const kept = new Map<number, Kept>();
let processesFile: string | undefined;
let ending = false;

process.on('message', (message: ToKeeper) => {
  switch (message.type) {
    case 'begin':
      processesFile = message.processesFile;
      return;
    case 'run':
      run(message.id, message.plan);
      return;
    case 'signal':
      signal(message.id, message.signal);
      return;
    case 'stop':
      stop(message.id);
  }
});
process.on('disconnect', endEverything);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, endEverything);

function run(id: number, plan: ProcessPlan): void {
  if (ending) return;
  const log = openSync(plan.logFile, 'a', 0o640);
  try {
    // A group of its own: killing it takes along whatever it has started.
    const child = spawn(plan.command, [...plan.args], {
      cwd: plan.cwd,
      env: plan.env,
      stdio: ['ignore', log, log],
      detached: true,
      ...(plan.uid === undefined ? {} : { uid: plan.uid }),
      ...(plan.gid === undefined ? {} : { gid: plan.gid }),
    });
    child.on('error', (error) => tell({ type: 'refused', id, reason: error.message }));
    if (child.pid === undefined) return;
    child.on('exit', (code, endedBy) => ended(id, code, endedBy));
    const mark = markOf(child.pid);
    kept.set(id, { plan, child, mark: mark ? { ...mark, name: plan.name } : undefined });
    record();
    tell({ type: 'running', id, pid: child.pid });
  } catch (error) {
    tell({ type: 'refused', id, reason: error instanceof Error ? error.message : String(error) });
  } finally {
    closeSync(log);
  }
}

function ended(id: number, code: number | null, endedBy: NodeJS.Signals | null): void {
  const pid = kept.get(id)?.child.pid;
  // Whatever it started has no business without it.
  if (pid !== undefined) signalGroupOnly(pid);
  kept.delete(id);
  record();
  tell({ type: 'ended', id, code, signal: endedBy });
  if (ending && kept.size === 0) leave();
}

function signalGroupOnly(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // Nobody is left in the group.
  }
}

function signal(id: number, name: NodeJS.Signals): void {
  const pid = kept.get(id)?.child.pid;
  if (pid !== undefined) signalGroup(pid, name);
}

function stop(id: number): void {
  const found = kept.get(id);
  if (!found) return;
  found.child.kill(found.plan.stopSignal);
  const timer = setTimeout(() => signal(id, 'SIGKILL'), found.plan.stopPatienceMs);
  found.child.once('exit', () => clearTimeout(timer));
}

/** Latest started, first stopped: each part still finds what it depends on while it ends. */
function endEverything(): void {
  if (ending) return;
  ending = true;
  const order = [...kept.keys()].reverse();
  const next = (): void => {
    const id = order.shift();
    if (id === undefined) return;
    const found = kept.get(id);
    if (!found) return next();
    found.child.once('exit', next);
    stop(id);
  };
  if (kept.size === 0) leave();
  else next();
}

function leave(): void {
  if (processesFile) rmSync(processesFile, { force: true });
  process.exit(0);
}

/** Should we be killed too, the next start finds here what to end. */
function record(): void {
  if (!processesFile || ending) return;
  const marks = [...kept.values()].flatMap(({ mark }) => (mark ? [mark] : []));
  writeFileSync(processesFile, JSON.stringify(marks));
}

function tell(message: FromKeeper): void {
  if (process.connected) process.send?.(message);
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process and when it began, so that a number given out again is not taken for it. */
export interface ProcessMark {
  readonly pid: number;
  readonly began: string;
}

/** The mark of a living process; undefined when there is none (one that has ended but was not collected counts as none). */
export function markOf(pid: number): ProcessMark | undefined {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganByPs(pid);
  return began === undefined ? undefined : { pid, began };
}

/** True while the very process that was marked lives. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.began === mark.began;
}

/** Field 22 of /proc/<pid>/stat: clock ticks after boot; the boot's own id keeps two boots apart. */
function beganOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${fields[19] ?? ''}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch {
    return undefined;
  }
}

function beganByPs(pid: number): string | undefined {
  try {
    const [state = '', ...began] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : began.join(' ');
  } catch {
    return undefined;
  }
}

/** The name of a living process's program, without its folder; undefined when it has ended. */
export function programOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${String(pid)}/comm`, 'utf8').trim();
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim().split('/').at(-1);
  } catch {
    return undefined;
  }
}

/** Signals a process group, or the process alone when it leads none. Nothing happens when it has ended. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // Ended already, or leads no group.
    }
  }
}

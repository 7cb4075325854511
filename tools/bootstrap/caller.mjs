/** Finds the npm that called us, so that we can end with it even when it is killed outright and cannot tell us. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Process number of npm: our parent, or its parent when npm runs scripts through a shell. Undefined when not called by npm. */
export function callingNpm() {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = lookAt(process.ppid);
  return parent && /^(sh|dash|bash|ash|zsh)$/.test(parent.program) ? parent.parentPid : process.ppid;
}

/** True while a process lives; one that has ended but was not collected does not. */
export function isLiving(pid) {
  const found = lookAt(pid);
  return found !== undefined && !found.state.startsWith('Z');
}

function lookAt(pid) {
  try {
    if (process.platform !== 'linux') return lookByPs(pid);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parentPid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { program: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), state, parentPid: Number(parentPid) };
  } catch {
    return undefined;
  }
}

function lookByPs(pid) {
  const [state, parentPid, program] = execFileSync('ps', ['-o', 'stat=,ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/);
  return { program: program.split('/').at(-1).replace(/^-/, ''), state, parentPid: Number(parentPid) };
}

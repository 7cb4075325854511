import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

/** Processor time of a process so far, milliseconds; 0 for one that is gone, and where the system does not tell. */
export function processorMs(pid: number | undefined): number {
  const fields = statOf(pid);
  return fields === undefined ? 0 : (Number(fields[11]) + Number(fields[12])) * tickMs;
}

/** The same of a process and the ones it started, as long as they live: PostgreSQL has one for each connection. */
export function processorMsOfAll(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(Number(name))?.[1] === String(pid));
  return [pid, ...children.map(Number)].reduce((sum, one) => sum + processorMs(one), 0);
}

/** What follows the name in `/proc/<pid>/stat`: state, parent, … */
function statOf(pid: number | undefined): readonly string[] | undefined {
  try {
    return pid === undefined ? undefined : readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ')[1]?.split(' ');
  } catch {
    return undefined;
  }
}

import { readdirSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * Lets a process of ours give way to others when the processor is short: on one machine a person's click comes before the work
 * that follows it. Does nothing where the system does not let us; it is a courtesy, not a condition.
 * @param niceness 0 (not at all) to 19 (to everybody)
 */
export function giveWay(pid: number, niceness: number): void {
  if (niceness === 0) return;
  for (const thread of threadsOf(pid)) attempt(() => setPriority(thread, niceness));
  // Linux weighs sessions first where autogroups are on, and each part has a session of its own.
  attempt(() => writeFileSync(`/proc/${String(pid)}/autogroup`, String(niceness)));
}

/** Linux nices threads one by one; elsewhere the process stands for all. */
function threadsOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`).map(Number);
  } catch {
    return [pid];
  }
}

function attempt(courtesy: () => void): void {
  try {
    courtesy();
  } catch {
    // Not ours to change here, or gone already.
  }
}

import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** Where every process takes its time from; workflow code takes Temporal's instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * System time plus an offset in milliseconds read from a file, so that several processes can skip time together in stories and
 * tests. A missing file means no offset. The file is looked at on each call and read only when it has changed.
 *
 * @throws {Error} from `now()` when the file holds anything but an integer.
 */
export function sandboxClock(file: string, base: Clock = systemClock): Clock {
  let offsetMs = 0;
  let seenVersion = '';
  return {
    now() {
      const version = versionOf(file);
      if (version !== seenVersion) {
        offsetMs = version === 'missing' ? 0 : readOffset(file, offsetMs);
        seenVersion = version;
      }
      return new Date(base.now().getTime() + offsetMs);
    },
  };
}

/** The sandbox clock when a file is configured, the system clock otherwise. */
export function clockFrom(clockFile: string | undefined): Clock {
  return clockFile === undefined ? systemClock : sandboxClock(clockFile);
}

/** Moves the time of every process that reads this file. The change is seen whole or not at all. */
export function writeClockOffset(file: string, offsetMs: number): void {
  if (!Number.isSafeInteger(offsetMs)) throw new RangeError('a clock offset is a whole number of milliseconds');
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${offsetMs}\n`);
  renameSync(draft, file);
}

/** Modification time alone is not enough: two files renamed into place within one tick differ by inode. */
function versionOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? 'missing' : `${stat.mtimeNs}/${stat.ino}/${stat.size}`;
}

function readOffset(file: string, previousMs: number): number {
  const content = readFileSync(file, 'utf8').trim();
  // Somebody may be writing the file in place: emptied, not filled yet. The next call sees another version.
  if (content === '') return previousMs;
  if (!/^-?\d{1,15}$/.test(content)) throw new Error(`${file} must hold one whole number of milliseconds`);
  return Number(content);
}

import { setTimeout as pause } from 'node:timers/promises';

/** Figures of one measurement, milliseconds. */
export interface Figures {
  readonly count: number;
  readonly failed: number;
  /** Why the first that failed did; null when none did. */
  readonly why: string | null;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

/**
 * Sends at a fixed rate whether or not answers come, and measures from the instant each was due: a slow answer does not spare the
 * system the next request, and waiting in the queue counts.
 */
export async function atRate(perSecond: number, count: number, one: (index: number) => Promise<void>): Promise<Figures> {
  const from = performance.now() + 50;
  const times: number[] = [];
  let failed = 0;
  let why: string | null = null;
  const under: Promise<void>[] = [];
  for (let index = 0; index < count; index += 1) {
    const due = from + (index * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    under.push(
      one(index).then(
        () => void times.push(performance.now() - due),
        (error: unknown) => {
          failed += 1;
          why ??= error instanceof Error ? error.message : String(error);
        },
      ),
    );
  }
  await Promise.all(under);
  return figuresOf(times, failed, why);
}

export function figuresOf(times: readonly number[], failed = 0, why: string | null = null): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { count: sorted.length, failed, why, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: sorted.at(-1) ?? Number.NaN };
}

/** Runs `count` jobs, so many side by side. */
export async function sideBySide(lanes: number, count: number, job: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next; index < count; index = next) {
      next += 1;
      await job(index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

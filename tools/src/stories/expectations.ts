import { setTimeout as pause } from 'node:timers/promises';

/** A story that did not go as it should: says what was expected and what was found. */
export class StoryWentWrong extends Error {
  override readonly name = 'StoryWentWrong';
}

/** @throws StoryWentWrong naming the figure, when it is another */
export function mustBe(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new StoryWentWrong(`${what}: expected ${b}, found ${a}`);
}

/** How long anybody may be waited for, in real time; days are skipped, not waited. */
const patienceMs = 60_000;

/**
 * Asks again and again until the answer is as wanted.
 *
 * @throws StoryWentWrong saying what was waited for and the last answer, when it never is
 */
export async function waitUntil<T>(waitedFor: string, read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let pauseMs = 25; ; pauseMs = Math.min(pauseMs * 1.5, 400)) {
    const value = await read();
    if (isSo(value)) return value;
    if (performance.now() > until) throw new StoryWentWrong(`waited ${String(patienceMs / 1_000)} s for ${waitedFor}; last seen: ${JSON.stringify(value).slice(0, 600)}`);
    await pause(pauseMs);
  }
}

import { setTimeout as pause } from 'node:timers/promises';

/** Repeats an expectation until it holds. @throws the last failure when it does not within the time given */
export async function eventually(expectation: () => unknown, withinMs = 20_000): Promise<void> {
  const until = performance.now() + withinMs;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(50);
    }
  }
}

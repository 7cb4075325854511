import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 180_000;

/** Repeats an expectation until it holds: how long that takes is the machine's affair. @throws the last failure when it never does */
export async function eventually(expectation: () => unknown): Promise<void> {
  const until = performance.now() + patienceMs;
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

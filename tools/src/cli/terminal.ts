import { say, type Language, type Message, type Progress } from '../text/say';

/** Prints one line for people. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints each step with the seconds since `from` (`performance.now()` of the beginning). */
export function timedProgress(lang: Language, from: number): Progress {
  return (message: Message) => print(`${seconds(from).padStart(6)} s  ${say(lang, message)}`);
}

/** Seconds since an instant of `performance.now()`, with one decimal. */
export function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}

/**
 * Fulfilled at the first request to end: Ctrl-C, a signal, or the death of the process that started us. A second Ctrl-C,
 * a second later or more, ends us at once; npm and the terminal both sending the first one does not count as two.
 */
export function endRequested(): Promise<void> {
  let since: number | undefined;
  return new Promise((resolve) => {
    const ask = (): void => {
      if (since !== undefined && performance.now() - since > 1_000) process.exit(130);
      since ??= performance.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    process.once('disconnect', ask);
    // The channel is watched, but a command that is done need not wait for it.
    process.channel?.unref();
  });
}

import { ConfigurationError } from './configuration';
import { createLogger, type Logger } from './logging';

/** Ends what {@link runMain} started: stops taking work, finishes what is under way, closes connections. */
export type Stop = () => Promise<void>;

/** The parts of `process` a main program needs; specs give their own. */
export interface ProcessHost {
  on(event: string, listener: (argument: unknown) => void): unknown;
  exit(code: number): void;
  readonly stderr: { write(text: string): unknown };
}

/** Longer than any request or activity is allowed to take; after it the process ends anyway. */
const stopWithinMs = 30_000;

/**
 * How every process begins and ends. Runs `start`; on the first SIGTERM or SIGINT runs the stop it returned and exits 0, further
 * signals change nothing (a terminal and a parent often both send one). A wrong configuration prints one sentence for each
 * problem and exits 2; any other failure, also a stray rejection later, writes one log line and exits 1.
 */
export async function runMain(
  name: string,
  start: () => Promise<Stop>,
  host: ProcessHost = process,
  logger: Logger = createLogger(name),
): Promise<void> {
  const fail = (message: string) => (error: unknown) => {
    logger.fatal({ err: error }, message);
    host.exit(1);
  };
  host.on('uncaughtException', fail('uncaught exception'));
  host.on('unhandledRejection', fail('unhandled rejection'));

  const signalled = new Promise<string>((resolve) => {
    host.on('SIGTERM', () => resolve('SIGTERM'));
    host.on('SIGINT', () => resolve('SIGINT'));
  });

  // Counted from the signal, not from the stop: a start that hangs must not make the process deaf to it.
  void signalled.then(() => setTimeout(() => fail('could not stop in time')(undefined), stopWithinMs).unref());

  let stop: Stop;
  try {
    stop = await start();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) return fail('could not start')(error);
    host.stderr.write(`${name} cannot start / 无法启动:\n${error.message}\n`);
    host.exit(2);
    return;
  }

  const signal = await signalled;
  logger.info({ signal }, 'stopping');
  try {
    await stop();
    host.exit(0);
  } catch (error) {
    fail('could not stop cleanly')(error);
  }
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a program to its end and gives what it printed.
 * @throws Error with the last lines of its error output, or when it does not exist or takes longer than `timeoutMs`
 */
export async function run(command: string, args: readonly string[], options: { timeoutMs: number; env?: NodeJS.ProcessEnv }): Promise<string> {
  try {
    const { stdout } = await execute(command, [...args], { timeout: options.timeoutMs, maxBuffer: 16 << 20, ...(options.env ? { env: options.env } : {}) });
    return stdout;
  } catch (error) {
    throw new Error(`${command}: ${lastLine(error)}`);
  }
}

function lastLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : '';
  return output.trim().split('\n').filter(Boolean).at(-1) ?? ('code' in error ? String(error.code) : error.message);
}

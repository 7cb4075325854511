import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackUrls } from './environment';

const fileOf = (stateDir: string) => join(stateDir, 'stack.json');

/** Notes where a running stack is reached, for the other commands; readable for us alone, as it holds passwords. */
export function noteRunning(stateDir: string, urls: StackUrls): void {
  writeFileSync(fileOf(stateDir), `${JSON.stringify(urls, null, 2)}\n`, { mode: 0o600 });
  chmodSync(fileOf(stateDir), 0o600);
}

export function forgetRunning(stateDir: string): void {
  rmSync(fileOf(stateDir), { force: true });
}

/** Where the stack last started on this folder is, or was, reached; the caller finds out whether it answers. */
export function notedStack(stateDir: string): StackUrls | undefined {
  if (!existsSync(fileOf(stateDir))) return undefined;
  return JSON.parse(readFileSync(fileOf(stateDir), 'utf8')) as StackUrls;
}

import { readFileSync } from 'node:fs';
import type { ClusterPasswords } from '@thaw/tools';

/** The servers all spec files of a run share; started by global-setup. */
export interface SharedServers {
  /** Folder of this run, for the state of further stacks. */
  readonly runDir: string;
  readonly postgresPort: number;
  readonly postgresPasswords: ClusterPasswords;
  /** A dev server that lets workflows skip time. Use task queues of your own on it. */
  readonly temporalAddress: string;
  readonly temporalBinary: string;
}

/** Names the file that global-setup hands the shared servers by. */
export const sharedServersVariable = 'THAW_TEST_SERVERS';

/** @throws Error outside the `system` project of Jest */
export function sharedServers(): SharedServers {
  const path = process.env[sharedServersVariable];
  if (!path) throw new Error('the shared servers run only for specs under test/');
  return JSON.parse(readFileSync(path, 'utf8')) as SharedServers;
}

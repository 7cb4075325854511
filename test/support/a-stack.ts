import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, anyPorts, type StackOptions } from '@thaw/tools';
import { freshDatabase, type FreshDatabase } from './fresh-database';
import { sharedServers } from './shared';

/** A stack of one spec's own, whose parts it may kill. */
export interface OwnStack {
  readonly stack: Stack;
  /** Undefined when the stack runs a PostgreSQL of its own, or none. */
  readonly database: FreshDatabase | undefined;
  /** Stops everything and removes what it kept; its logs too, so look before. */
  stop(): Promise<void>;
}

/**
 * Starts a stack with its own Temporal, sandbox, worker and API on free ports, on a new database of the shared
 * PostgreSQL. `with: { postgres: true }` gives it a PostgreSQL of its own, to be killed; parts set to false do not run.
 */
export async function aStack(options: Partial<StackOptions> = {}): Promise<OwnStack> {
  const stateDir = mkdtempSync(join(sharedServers().runDir, 'stack-'));
  const database = options.with?.postgres === undefined ? await freshDatabase() : undefined;
  const external = database ? { postgres: { ownerUrl: database.ownerUrl, appUrl: database.appUrl } } : {};
  try {
    const stack = await Stack.start({
      stateDir,
      ports: anyPorts,
      timeSkipping: true,
      durable: false,
      ...options,
      with: { ...external, ...options.with },
      // The copy is migrated already.
      ...(database ? { migrate: () => Promise.resolve() } : {}),
    });
    return {
      stack,
      database,
      stop: async () => {
        await stack.stop({ discard: true });
        await database?.drop();
      },
    };
  } catch (error) {
    await database?.drop();
    throw error;
  }
}

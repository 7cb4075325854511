import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, anyPorts, markOf, postgresFolders, projectDir, say, secretsOf, temporalBinary, type Message } from '@thaw/tools';
import { sharedServersVariable, type SharedServers } from './shared';

declare global {
  var thawTestStack: Stack | undefined;
}

const runsDir = join(projectDir, '.thaw/test');

/**
 * Starts one PostgreSQL and one Temporal for all spec files, and migrates the database that theirs are copied from.
 * Jest runs this before it starts its workers, which inherit the environment.
 */
export default async function globalSetup(): Promise<void> {
  buildUnlessBuilt();
  removeEarlierRuns();
  const told: string[] = [];
  const onProgress = (message: Message) => void told.push(say('en', message));
  const runDir = join(runsDir, `run-${String(process.pid)}`);
  mkdirSync(runDir, { recursive: true });
  try {
    const executable = await temporalBinary({ env: process.env, onProgress });
    // Whoever starts a further Temporal finds this one without a search.
    process.env['THAW_TEMPORAL_BIN'] = executable;
    const stack = await Stack.start({
      stateDir: join(runDir, 'shared'),
      with: { sandbox: false, worker: false, api: false },
      ports: anyPorts,
      timeSkipping: true,
      durable: false,
      onProgress,
    });
    globalThis.thawTestStack = stack;
    handOver(stack, runDir, executable);
  } catch (error) {
    process.stderr.write(`\n${told.join('\n')}\n`);
    throw error;
  }
}

function handOver(stack: Stack, runDir: string, executable: string): void {
  const servers: SharedServers = {
    runDir,
    postgresPort: stack.ports.postgres,
    postgresPasswords: secretsOf(stack.stateDir).postgres,
    temporalAddress: stack.urls.temporalAddress,
    temporalBinary: executable,
  };
  const path = join(runDir, 'servers.json');
  writeFileSync(path, JSON.stringify(servers), { mode: 0o600 });
  process.env[sharedServersVariable] = path;
}

/** Processes and migrations run as compiled; `npm test` has compiled them, a bare `npx jest` has not. */
function buildUnlessBuilt(): void {
  if (process.env['THAW_BUILT']) return;
  const { status, stdout } = spawnSync(process.execPath, [join(projectDir, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: projectDir, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`\nThe build failed; specs that start processes run what was built before.\n${stdout}\n`);
}

/** Logs of a run are kept until the next one. */
function removeEarlierRuns(): void {
  if (!existsSync(runsDir)) return;
  for (const name of readdirSync(runsDir)) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1]);
    if (markOf(pid)) continue;
    const path = join(runsDir, name);
    for (const folder of [...postgresFolders(join(path, 'shared')), path]) rmSync(folder, { recursive: true, force: true });
  }
}

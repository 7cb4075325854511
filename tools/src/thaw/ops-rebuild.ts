import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { refuseEmptyFolder } from '../cli/data-access';
import type { DataFlags } from '../cli/data-flags';
import { projectDir } from '../setup/folders';
import { withServers } from '../stack/borrow';
import type { StackUrls } from '../stack/environment';
import { say } from '../text/say';

/** Starts a workflow for every open appeal from the facts alone: for when Temporal has lost its data. */
export async function opsRebuild({ stateDir, lang }: DataFlags): Promise<number> {
  refuseEmptyFolder(stateDir);
  return withServers({ stateDir, temporal: true, env: process.env, onProgress: (message) => void process.stderr.write(`${say(lang, message)}\n`) }, rebuild);
}

async function rebuild({ appUrl, temporalAddress }: StackUrls): Promise<number> {
  const child = spawn(process.execPath, ['--enable-source-maps', '--disable-warning=ExperimentalWarning', join(projectDir, 'apps/worker/dist/rebuild.js')], {
    cwd: projectDir,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { THAW_ENV: 'sandbox', LOG_LEVEL: 'warn', ...process.env, DATABASE_URL: appUrl, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: process.env['TEMPORAL_NAMESPACE'] || 'default' },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

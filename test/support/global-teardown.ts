import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { postgresFolders } from '@thaw/tools';
import './global-setup';

/** Ends what global-setup started; of its data only the logs stay, until the next run. */
export default async function globalTeardown(): Promise<void> {
  const stack = globalThis.thawTestStack;
  if (!stack) return;
  await stack.stop();
  for (const path of [...postgresFolders(stack.stateDir), join(stack.stateDir, 'temporal.db')]) rmSync(path, { recursive: true, force: true });
}

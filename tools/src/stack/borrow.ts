import { withClient } from '../setup/postgres-roles';
import type { Progress } from '../text/say';
import type { StackUrls } from './environment';
import { wantedByEnvironment } from './options';
import { notedStack } from './running-note';
import { Stack } from './stack';

export interface BorrowOptions {
  readonly stateDir: string;
  /** Whether Temporal is needed besides PostgreSQL. */
  readonly temporal: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress?: Progress;
}

/**
 * For commands that look at the data: works on the stack that is running on the folder, else starts only the servers that
 * are needed, and stops them after the work.
 */
export async function withServers<T>(options: BorrowOptions, work: (urls: StackUrls) => Promise<T>): Promise<T> {
  const noted = notedStack(options.stateDir);
  if (noted && (await answers(noted))) return work(noted);
  const outside = wantedByEnvironment(options.env);
  const stack = await Stack.start({
    stateDir: options.stateDir,
    with: { ...outside, temporal: options.temporal ? (outside.temporal ?? true) : false, sandbox: false, worker: false, api: false },
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  try {
    return await work(stack.urls);
  } finally {
    await stack.stop();
  }
}

function answers(urls: StackUrls): Promise<boolean> {
  return withClient(urls.appUrl, (client) => client.query('select 1')).then(() => true, () => false);
}

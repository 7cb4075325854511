import { join } from 'node:path';
import { DefaultLogger, Worker } from '@temporalio/worker';
import { createLogger } from '@thaw/platform';
import { installRuntime, workflowBundle } from '@thaw/worker';
import { sharedServers } from '../support/shared';
import { savedHistories } from './histories';

/**
 * Replays every history that a released version wrote. One that fails here means that this change would stop appeals under way:
 * keep the old way for them with `patched()`, or make the change where a run begins.
 */
describe('recorded histories', () => {
  const saved = savedHistories();
  beforeAll(() => installRuntime(createLogger('temporal', 'error'), undefined));

  it('are there', () => {
    expect(saved.length).toBeGreaterThanOrEqual(10);
  });

  it('replay with the code of today', async () => {
    const bundle = await workflowBundle({ workflowsPath: require.resolve('@thaw/workflows'), folder: join(sharedServers().runDir, 'bundle'), logger: new DefaultLogger('WARN') });
    const histories = saved.map(({ name, history }) => ({ workflowId: name, history }));
    const failed: string[] = [];
    let replayed = 0;
    for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories)) {
      replayed += 1;
      if (error !== undefined) failed.push(`${workflowId}: ${error.message}`);
    }
    expect(failed).toEqual([]);
    expect(replayed).toBe(saved.length);
  });
});

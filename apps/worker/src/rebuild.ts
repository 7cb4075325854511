import { Client, Connection } from '@temporalio/client';
import { connect } from '@thaw/persistence';
import { runMain, type Stop } from '@thaw/platform';
import { taskQueue } from '@thaw/workflows/contract';
import { readRebuildConfiguration } from './configuration';
import { rebuild } from './reconcile/rebuild';
import { AppealWorkflows } from './temporal/appeal-workflows';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `thaw ops rebuild`: starts a workflow for every open appeal. Exits 0 once each has one. */
async function main(): Promise<Stop> {
  const { DATABASE_URL, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = readRebuildConfiguration();
  const source = await connect(DATABASE_URL, { applicationName: 'thaw-rebuild', poolSize: 2 });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const open = await rebuild({
    source,
    workflows: new AppealWorkflows(() => client, taskQueue),
    onProgress: (done) => print(`… ${done} appeals have a workflow / 已有工作流的申诉：${done}`),
  });
  print(`Every open appeal has a workflow: ${open} / 全部在办申诉均已有工作流：${open}`);
  return async () => {
    await connection.close();
    await source.destroy();
  };
}

void runMain('rebuild', async () => {
  const stop = await main();
  await stop();
  process.exit(0);
});

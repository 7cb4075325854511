import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyPorts, secretsOf, Stack } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { sharedServers } from '../support/shared';
import { FaultWorld, type Underway } from './fault-world';
import { expectUnharmed } from './unharmed';

/** Promise: workers stand side by side on one outbox and one Temporal, and each carries on without the other. */

let world: FaultWorld;
let second: Stack;
beforeAll(async () => {
  world = await FaultWorld.start();
  second = await secondWorkerOf(world.stack);
});
afterAll(async () => {
  await second.stop({ discard: true });
  await world.stop();
});

/** Another worker for a stack, kept by a stack of its own: same servers, same secrets, other health port. */
async function secondWorkerOf({ urls, stateDir }: Stack): Promise<Stack> {
  const { encryptionKey } = secretsOf(stateDir);
  return Stack.start({
    stateDir: mkdtempSync(join(sharedServers().runDir, 'worker-')),
    ports: anyPorts,
    with: { postgres: { ownerUrl: urls.ownerUrl, appUrl: urls.appUrl }, temporal: { address: urls.temporalAddress }, sandbox: false, api: false },
    migrate: () => Promise.resolve(),
    env: {
      THAW_CLOCK_FILE: join(stateDir, 'clock'),
      THAW_ENCRYPTION_KEY: encryptionKey,
      SETTLEMENT_URL: urls.settlement,
      DOCUMENT_STORE_DIR: join(tmpdir(), 'thaw-papers'),
    },
  });
}

interface LogLine {
  readonly level: string;
  readonly msg: string;
}

/** Log lines from warnings upwards; that thirty appeals at once are many is a warning about the business, from whichever worker looks at the time. */
function complaintsOf(stack: Stack): readonly string[] {
  const lines = readFileSync(stack.logOf('worker'), 'utf8').split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => JSON.parse(line) as LogLine).filter(({ level, msg }) => /^(warn|error|fatal)$/.test(level) && msg !== 'early warning').map(({ msg }) => msg);
}

async function nudgesBy(stack: Stack): Promise<number> {
  const metrics = await (await fetch(`${stack.urls.workerHealth}/metrics`)).text();
  return [...metrics.matchAll(/^thaw_relay_nudges_total\{.*\} (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
}

async function open(): Promise<Underway> {
  const { accountNumber, order } = await world.casework.frozenMerchant();
  return { id: (await world.casework.open(order.id)).id, accountNumber };
}

const openMany = (count: number): Promise<readonly Underway[]> => Promise.all(Array.from({ length: count }, open));

async function expectAllHeard(appeals: readonly Underway[]): Promise<void> {
  await eventually(async () => expect(await world.sql('SELECT id FROM outbox')).toEqual([]));
  for (const { id } of appeals) await eventually(async () => expect((await world.describe(id)).status.name).toBe('RUNNING'));
}

describe('two workers', () => {
  it('share the nudges: each is handled, and neither stumbles over the other', async () => {
    const appeals = await openMany(30);
    await expectAllHeard(appeals);
    const [one, other] = [await nudgesBy(world.stack), await nudgesBy(second)];
    // At least once for each appeal; twice only where a relay was interrupted, and none was.
    expect(one + other).toBe(appeals.length);
    expect([...complaintsOf(world.stack), ...complaintsOf(second)]).toEqual([]);
    for (const { id } of appeals) await world.withdraw(id);
    await expectUnharmed(world, []);
  });

  it('one is killed in the middle, the other takes everything over', async () => {
    const before = await openMany(3);
    const [asked, paying] = [await world.appealAt('bank_confirmation'), await world.appealAt('releasing')];
    const held = [asked, paying];
    await world.kill('worker');
    const during = await openMany(10);
    await expectAllHeard([...before, ...during]);
    await world.finish(asked, 'bank_confirmation');
    await world.finish(paying, 'releasing');
    for (const appeal of before) await world.finish(appeal, 'collecting_documents');
    for (const { id } of during) await world.withdraw(id);
    for (const { id } of [...before, ...held]) await world.closed(id);
    await expectUnharmed(world, [...before, ...held]);
    // The hanging payment and what the killed worker left half-done may be spoken of; a storm would be hundreds of lines.
    expect(complaintsOf(second).length).toBeLessThan(15);
  });
});

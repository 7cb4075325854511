import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SetupProblem, Stack, isRunning, markOf, partNames, postgresFolders, withClient, type Message, type ProcessMark, type StackOptions } from '@thaw/tools';
import { aStack, type OwnStack } from '../support/a-stack';
import { eventually } from '../support/eventually';

const fake = join(__dirname, 'fixtures/fake-part.cjs');
const fakes = { api: fake, worker: fake, sandbox: fake };
const own = { entries: fakes, migrate: () => Promise.resolve() } satisfies Partial<StackOptions>;

let running: OwnStack[] = [];
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
});

async function start(options: Partial<StackOptions> = {}): Promise<Stack> {
  const one = await aStack({ ...own, ...options });
  running.push(one);
  return one.stack;
}

const marks = (stack: Stack): ProcessMark[] => partNames.flatMap((part) => markOf(stack.pidOf(part) ?? 0) ?? []);

async function environmentAt(url: string): Promise<Record<string, string | undefined>> {
  return (await (await fetch(url)).json()) as Record<string, string | undefined>;
}

describe('a stack', () => {
  it('hands each process what it needs, and no process the owner of the database', async () => {
    const stack = await start({ with: { temporal: false } });
    const api = await environmentAt(stack.urls.api);
    expect(api).toMatchObject({
      THAW_ENV: 'sandbox',
      DATABASE_URL: stack.urls.appUrl,
      OIDC_ISSUER: `${stack.urls.sandbox}/idp`,
      THAW_ENCRYPTION_KEY: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string,
    });
    const sandbox = await environmentAt(stack.urls.sandbox);
    expect(sandbox['BANK_ANSWER_SECRET']).toMatch(/^whsec_/);
    // Ours know banks by their profiles, and no key that speaks for every bank.
    expect(Object.keys(api).filter((variable) => /^BANK_/.test(variable))).toEqual([]);
    expect(sandbox['THAW_ENCRYPTION_KEY']).toBeUndefined();
    expect(sandbox['DATABASE_URL']).toBe('');
    expect(api['DATABASE_OWNER_URL']).toBeUndefined();
  });

  it('keeps what was committed when PostgreSQL is killed and started again', async () => {
    const stack = await start({ with: { postgres: true, temporal: false, sandbox: false, worker: false, api: false } });
    await withClient(stack.urls.ownerUrl, (client) => client.query('create table kept as select 42 as answer'));
    expect(await stack.kill('postgres')).toEqual({ code: null, signal: 'SIGKILL' });
    expect(stack.pidOf('postgres')).toBeUndefined();
    await stack.startPart('postgres');
    const { rows } = await withClient(stack.urls.ownerUrl, (client) => client.query('select answer from kept'));
    expect(rows).toEqual([{ answer: 42 }]);
  });

  it('starts PostgreSQL although a file says that some other program of that number is the server', async () => {
    const stack = await start({ with: { postgres: true, temporal: false, sandbox: false, worker: false, api: false } });
    await stack.stopPart('postgres');
    const dataDir = postgresFolders(stack.stateDir).map((folder) => join(folder, 'data')).find((folder) => existsSync(folder)) ?? '';
    writeFileSync(join(dataDir, 'postmaster.pid'), `${String(process.pid)}\n${dataDir}\n`);
    await stack.startPart('postgres');
    await withClient(stack.urls.appUrl, (client) => client.query('select 1'));
  });

  it('leaves nothing running after stop', async () => {
    const stack = await start({ with: { postgres: true } });
    const before = marks(stack);
    expect(before).toHaveLength(5);
    await stack.stop();
    expect(before.filter(isRunning)).toEqual([]);
  });

  it('is refused on a folder that another one holds', async () => {
    const stack = await start({ with: { temporal: false, worker: false, api: false } });
    const second = Stack.start({ stateDir: stack.stateDir, ...own });
    await expect(second).rejects.toThrow(`already running on ${stack.stateDir} (process ${String(process.pid)})`);
    expect((await fetch(stack.urls.sandbox)).status).toBe(200);
  });

  it('starts a part again that died of itself, but not one that was killed on purpose', async () => {
    const stack = await start({ revive: true, with: { temporal: false, api: false } });
    const first = stack.pidOf('worker') ?? 0;
    process.kill(first, 'SIGKILL');
    await eventually(() => expect(stack.pidOf('worker')).not.toBe(first));
    await eventually(async () => expect((await fetch(stack.urls.workerHealth)).status).toBe(200));
    await stack.kill('worker');
    await stack.startPart('sandbox');
    expect(stack.pidOf('worker')).toBeUndefined();
  });

  it('moves to another port when one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const told: Message[] = [];
    const stack = await start({
      ports: { api: port, worker: 0, sandbox: 0 },
      with: { temporal: false, worker: false, sandbox: false },
      onProgress: (message) => void told.push(message),
    });
    expect(stack.ports.api).not.toBe(port);
    expect(told).toContainEqual({ key: 'part.moved', values: { wanted: port, part: 'api', port: stack.ports.api } });
    await new Promise((resolve) => other.close(resolve));
  });

  it('stops everything when one part does not come up, and shows why', async () => {
    const told: Message[] = [];
    const failed: unknown = await start({ env: { FAKE_DIES: 'yes' }, onProgress: (message) => void told.push(message) }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(SetupProblem);
    expect(String(failed)).toMatch(/sandbox ended before it was ready \(exit code 3\)[\s\S]*the fake part has a reason to die/);
    const pids = told.flatMap((message) => /pid (\d+)/.exec(String(message.values?.['where']))?.[1] ?? []).map(Number);
    expect(pids.filter((pid) => markOf(pid))).toEqual([]);
  });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { plusMs, type Actor } from '@thaw/domain';
import { FindingRegister } from '@thaw/persistence';
import { freePort, projectDir } from '@thaw/tools';
import type { RemedyRunner } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { must } from '../support/case-world';
import { people } from '../support/people';
import { NotedRunner } from '../support/remedy-runner';

/** `thaw ops` at a terminal, over the API. */

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };

let world: ApiWorld;
let runner: RemedyRunner;
beforeEach(async () => {
  world = await ApiWorld.start();
  runner = new NotedRunner(world.cases).runner;
  runner.start();
});
afterEach(async () => {
  await runner.stop();
  await world.stop();
});

interface Ended {
  readonly code: number;
  readonly out: string;
}

const thaw = (...words: readonly string[]): Promise<Ended> => thawAt(world.url, ...words);

async function thawAt(url: string, ...words: readonly string[]): Promise<Ended> {
  const env = { ...process.env, THAW_API_URL: url, THAW_TOKEN: await world.token(operator) };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectDir, 'tools/dist/thaw.js'), ...words], { env }, (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, out: `${stdout}${stderr}` }));
  });
}

it('shows what is stuck, why, tries the remedy dry, applies it and says what became of each', async () => {
  const { appealId } = await world.cases.appealAt('risk_review');
  must(await world.cases.command(appealId, { type: 'claimTask', taskId: await world.cases.liveTask(appealId, 'risk_review') }, people.reviewer));
  const since = plusMs(world.cases.now, -60_000);
  await new FindingRegister(world.cases.source).record(['claim_abandoned'], [{ class: 'claim_abandoned', cause: 'risk_review', appealId, since, count: 1 }], world.cases.now);

  const stuck = await thaw('ops', 'stuck');
  expect(stuck).toMatchObject({ code: 0, out: expect.stringContaining('docs/runbooks/claim-abandoned.md') as string });
  const [id = ''] = stuck.out.split(' ');
  expect(await thaw('ops', 'stuck', '--lang', 'zh')).toMatchObject({ out: expect.stringContaining('领取已过期且无人接手') as string });
  expect(await thaw('ops', 'why', appealId)).toMatchObject({ code: 0, out: expect.stringContaining('A claim ran out') as string });
  expect(await thaw('ops', 'fix', id, 'return_task')).toMatchObject({ code: 1, out: expect.stringContaining('--why') as string });
  expect(await thaw('ops', 'fix', id, 'return_task', '--why', 'gone home', '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('1 would be done') as string });
  expect((await world.cases.read(appealId)).appeal.tasks.at(-1)?.status).toBe('claimed');
  expect(await thaw('ops', 'ack', id, '--why', 'asking her')).toMatchObject({ code: 0 });
  expect(await thaw('ops', 'fix', id, 'return_task', '--why', 'gone home')).toMatchObject({ code: 0, out: expect.stringContaining('done 1 · refused 0') as string });
  expect((await world.cases.read(appealId)).appeal.tasks.at(-1)?.status).toBe('open');

  const again = await thaw('ops', 'fix', id, 'return_task', '--why', 'twice', '--json');
  expect(again.code).toBe(1);
  const run = JSON.parse(again.out) as { readonly id: string; readonly counts: object };
  expect(run.counts).toEqual({ pending: 0, done: 0, refused: 1, failed: 0 });
  expect(await thaw('ops', 'run', run.id, '--lang', 'zh')).toMatchObject({ code: 1, out: expect.stringContaining('拒绝 1') as string });
  expect(await thaw('ops', 'run', run.id, 'explode')).toMatchObject({ code: 1, out: expect.stringContaining('stop, resume, retry') as string });
});

it('says in words what the API refuses, and whether the API is well', async () => {
  expect(await thaw('ops', 'why', 'no-such-appeal')).toMatchObject({ code: 1 });
  expect(await thaw('ops', 'stuck', '--class', 'laziness')).toMatchObject({ code: 1, out: expect.not.stringContaining('at Object') as string });
  expect(await thaw('ops', 'health')).toMatchObject({ code: 0, out: expect.stringContaining('✓ api · ready') as string });
  expect(await thaw('ops', 'stuck')).toMatchObject({ code: 0, out: 'nothing is stuck\n' });
});

it('gives everything of somebody who left to somebody else, and proposes what takes two people', async () => {
  const { appealId } = await world.cases.appealAt('risk_review');
  must(await world.cases.command(appealId, { type: 'claimTask', taskId: await world.cases.liveTask(appealId, 'risk_review') }, people.reviewer));
  const reassign = ['ops', 'fix', 'reassign_task', '--held-by', people.reviewer.id, '--to', people.otherReviewer.id, '--why', 'has left'];
  const dry = await thaw(...reassign, '--dry-run');
  expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('× 1 risk_review · risk_review · RemedyApplied, TaskUnclaimed, TaskAssigned') as string });
  expect((await world.cases.read(appealId)).appeal.tasks.at(-1)?.claimedBy).toBe(people.reviewer.id);
  expect(await thaw(...reassign)).toMatchObject({ code: 0, out: expect.stringContaining('done 1') as string });
  expect((await world.cases.read(appealId)).appeal.tasks.at(-1)?.claimedBy).toBe(people.otherReviewer.id);

  const proposed = await thaw('ops', 'fix', 'rebuild', '--appeal', appealId, '--why', 'it hangs');
  expect(proposed).toMatchObject({ code: 0, out: expect.stringContaining('waits for a second person') as string });
  const [runId = ''] = proposed.out.split(' ');
  expect(await thaw('ops', 'run', runId, 'approve')).toMatchObject({ code: 1, out: expect.stringContaining('Somebody else must do this') as string });
  expect(await thaw('ops', 'runs', '--which', 'proposed', '--lang', 'zh')).toMatchObject({ code: 0, out: expect.stringContaining('待批准') as string });
  expect(await thaw('ops', 'run', runId, 'decline', '--why', 'it moves again')).toMatchObject({ code: 0, out: expect.stringContaining('declined') as string });
  expect(await thaw('ops', 'fix', 'nudge', '--why', 'x')).toMatchObject({ code: 1, out: expect.stringContaining('--held-by') as string });
});

it('halts all releases, and lets nobody resume them alone', async () => {
  expect(await thaw('ops', 'releases')).toMatchObject({ code: 0, out: expect.stringContaining('releases go on') as string });
  expect(await thaw('ops', 'releases', 'halt', '--why', 'the core books twice')).toMatchObject({ code: 0, out: expect.stringContaining('operator.gao: the core books twice') as string });
  expect(await thaw('ops', 'releases', '--lang', 'zh')).toMatchObject({ code: 1, out: expect.stringContaining('全部放款已暂停') as string });
  expect(await thaw('ops', 'releases', 'propose-resumption', '--why', 'it is mended')).toMatchObject({ code: 0, out: expect.stringContaining('somebody else decides') as string });
  expect(await thaw('ops', 'releases', 'resume')).toMatchObject({ code: 1, out: expect.stringContaining('Somebody else must do this') as string });
});

it('makes a machine its key, rolls it and ends it', async () => {
  const made = await thaw('service-accounts', 'create', '--name', 'CRM', '--permissions', 'appeal.read', '--json');
  const { id, key } = JSON.parse(made.out) as { readonly id: string; readonly key: string };
  expect(key).toMatch(/^thaw_sk_/);
  expect(await thaw('service-accounts', 'list')).toMatchObject({ code: 0, out: expect.stringContaining(`${id} · CRM`) as string });
  expect(await thaw('service-accounts', 'roll', id, '--overlap-hours', '2')).toMatchObject({ code: 0, out: expect.stringContaining('The key, shown this once:') as string });
  expect(await thaw('service-accounts', 'revoke', id)).toMatchObject({ code: 0, out: expect.stringContaining('revoked') as string });
  expect(await thaw('service-accounts', 'create', '--name', 'CRM', '--permissions', 'task.complete')).toMatchObject({ code: 1 });
});

/** One line, no stack, and something to do. */
const sentence = (text: RegExp) => ({ code: 1, out: expect.stringMatching(new RegExp(`^[^\\n]*${text.source}[^\\n]*\\n$`)) as string });

it('answers every mistake with one sentence and what to do about it', async () => {
  const id = '0199d2a4-5b1c-7c3e-9f00-2f6d8a1b4c5e';
  expect(await thawAt(`http://127.0.0.1:${String(await freePort(24_000))}`, 'show', id)).toEqual(sentence(/ECONNREFUSED.*npm start/));
  expect(await thaw('show')).toEqual(sentence(/Which appeal\? Give its id\. npx thaw --help/));
  expect(await thaw('show', id)).toEqual(sentence(/\(appeal_not_found, /));
  expect(await thaw('list', '--limit', 'many', '--lang', 'zh')).toEqual(sentence(/limit.*validation_failed/));
  expect(await thaw('open', id, '--statement', 'x', '--level', '3')).toEqual(sentence(/one of the roles named in the error.*\(permission_missing, /));
  expect(await thaw('list', '--colour', 'red')).toEqual(sentence(/--colour does not exist here.*--help/));
  expect(await thaw('upload', id, '/nowhere', '--line', 'identity_card')).toEqual(sentence(/no file \/nowhere/));
  expect(await thaw('frobnicate')).toEqual(sentence(/no command “frobnicate”.*--help/));
});

it('does nothing where there is a word too many, as a text without its quotes leaves them', async () => {
  const { appealId } = await world.cases.appealAt('risk_review');
  const seen = (await world.cases.read(appealId)).appeal.seq;
  const cut = await thaw('decide', appealId, '--reject', '--why', 'the', 'slips', 'differ');
  expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('“slips differ” is more than “decide') as string });
  expect(await thaw('ops', 'stuck', 'now', '--lang', 'zh')).toMatchObject({ code: 1, out: expect.stringContaining('多出“now”') as string });
  expect((await world.cases.read(appealId)).appeal.seq).toBe(seen);
});

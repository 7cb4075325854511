import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { Outbox } from '@thaw/persistence';
import { projectDir, secretsOf, type Stack } from '@thaw/tools';
import { appealWorkflowId } from '@thaw/workflows/contract';
import { agreeWithBank } from '../support/agreed-bank';
import { aStack, type OwnStack } from '../support/a-stack';
import { plusMs, type ImposeFreeze } from '@thaw/domain';
import { bankOfCases, CaseWorld, must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

const run = promisify(execFile);

interface Readiness {
  readonly status: number;
  readonly parts: Record<string, { ok: boolean; detail?: string }>;
}

describe('the worker process', () => {
  let own: OwnStack;
  let stack: Stack;
  let cases: CaseWorld;

  beforeEach(async () => {
    own = await aStack({ with: { api: false } });
    stack = own.stack;
    if (own.database === undefined) throw new Error('the stack has no database');
    cases = await CaseWorld.start(new Date().toISOString(), { database: own.database, encryptionKey: secretsOf(stack.stateDir).encryptionKey });
    await agreeWithBank(cases, stack, bankOfCases);
  });
  afterEach(async () => {
    await cases.source.destroy();
    await own.stop();
  });

  const readiness = async (): Promise<Readiness> => {
    const answer = await fetch(`${stack.urls.workerHealth}/health/ready`);
    return { ...((await answer.json()) as Pick<Readiness, 'parts'>), status: answer.status };
  };
  const live = async () => (await fetch(`${stack.urls.workerHealth}/health/live`)).status;

  async function stageShown(appealId: string): Promise<string | undefined> {
    const connection = await Connection.connect({ address: stack.urls.temporalAddress });
    try {
      const { status, typedSearchAttributes } = await new Client({ connection }).workflow.getHandle(appealWorkflowId(appealId)).describe();
      return status.name === 'RUNNING' ? typedSearchAttributes.get({ name: 'ThawStage', type: 'KEYWORD' }) : status.name;
    } finally {
      await connection.close();
    }
  }
  const shows = (appealId: string, stage: string) => eventually(async () => expect(await stageShown(appealId)).toBe(stage));
  const forgetTemporal = () => ['temporal.db', 'temporal.db-wal', 'temporal.db-shm'].forEach((file) => rmSync(join(stack.stateDir, file), { force: true }));
  const open = async () => cases.open((await cases.frozenMerchant()).orderId);

  /** A measure of 48 hours that was imposed three days ago. */
  async function orderThatRanOut(): Promise<string> {
    const { merchantId } = await cases.frozenMerchant();
    const caller = { ...cases.caller(people.agent), asOf: plusMs(cases.now, -3 * 86_400_000) };
    const wish: ImposeFreeze = {
      kind: 'PBOC_TEMP', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '35' }, stops: ['withdraw'], legalRef: 'x', merchantText: { en: 'x', zh: 'x' },
      currency: 'CNY', transactions: [], limit: { kind: 'in_all', limitMinor: 1n }, issuer: { name: 'PBOC', contact: 'desk' }, documentRef: 'no. 1',
    };
    return must(await cases.register.impose(merchantId, wish, caller, ({ id }) => ({ id }))).id;
  }

  it('carries appeals on after a total loss of Temporal, without anybody’s help', async () => {
    const { appealId } = await cases.appealAt('risk_review');
    await shows(appealId, 'risk_review');
    // Only the facts may bring it back, no nudge that is still on its way.
    await eventually(async () => expect((await new Outbox(cases.source).pending()).count).toBe(0));
    await stack.kill('temporal');
    await eventually(async () => expect((await readiness()).parts).toMatchObject({ temporal: { ok: false } }));
    expect(await live()).toBe(200);
    const during = await open();
    const ranOut = await orderThatRanOut();
    await eventually(async () => expect((await readiness()).parts['relay']?.ok).toBe(false));
    forgetTemporal();
    await stack.startPart('temporal');
    await eventually(async () => expect((await readiness()).status).toBe(200));
    await shows(during, 'collecting_documents');
    // The marks of freeze orders are facts too: the sweep's schedule is made anew and finds them.
    await eventually(async () => expect((await cases.store.readOrder(ranOut))?.order.status).toBe('lapsed'));
    await shows(appealId, 'risk_review');
    await cases.proposeUndisputed(appealId);
    await shows(appealId, 'approval');
  });

  it('starts without Temporal, says that it is not ready, and goes to work once Temporal is there', async () => {
    await stack.stopPart('worker');
    await stack.kill('temporal');
    const appealId = await open();
    const starting = stack.startPart('worker');
    await eventually(async () => expect(await readiness()).toMatchObject({ status: 503, parts: { temporal: { ok: false, detail: 'not polling' } } }));
    await stack.startPart('temporal');
    await starting;
    await shows(appealId, 'collecting_documents');
  });

  it('is given every open appeal again by a rebuild, however often that is done', async () => {
    const { appealId } = await cases.appealAt('risk_review');
    const second = await open();
    await stack.stopPart('worker');
    await stack.kill('temporal');
    forgetTemporal();
    await stack.startPart('temporal');
    for (const _ of [1, 2]) {
      const env = { PATH: process.env['PATH'], THAW_ENV: 'sandbox', DATABASE_URL: stack.urls.appUrl, TEMPORAL_ADDRESS: stack.urls.temporalAddress };
      const { stdout } = await run(process.execPath, [join(projectDir, 'apps/worker/dist/rebuild.js')], { env });
      expect(stdout).toMatch(/Every open appeal has a workflow: 2 \//);
    }
    await stack.startPart('worker');
    await shows(appealId, 'risk_review');
    await shows(second, 'collecting_documents');
  });

  it('loses nothing when it is killed with work under way', async () => {
    const { appealId } = await cases.appealAt('bank_confirmation');
    await stack.kill('worker');
    await stack.startPart('worker');
    // The sandbox's bank would answer to the API, which does not run here.
    await eventually(async () => expect((await cases.read(appealId)).appeal.bankRequests.at(-1)?.messages[0]?.sentAt).not.toBeNull());
    await cases.bankAnswers(appealId);
    await stack.kill('worker');
    await stack.startPart('worker');
    await eventually(async () => expect((await cases.read(appealId)).appeal.outcome).toBe('released_in_part'));
  });

  it('gets over the loss of PostgreSQL', async () => {
    const alone = await aStack({ with: { postgres: true, api: false } });
    try {
      const { ownerUrl, appUrl, workerHealth } = alone.stack.urls;
      const database = { name: 'thaw', adminUrl: ownerUrl, ownerUrl, appUrl, drop: () => Promise.resolve() };
      const shared = { database, encryptionKey: secretsOf(alone.stack.stateDir).encryptionKey };
      const before = await CaseWorld.start(new Date().toISOString(), shared);
      const { appealId } = await before.appealAt('bank_confirmation');
      await before.source.destroy();
      await alone.stack.kill('postgres');
      await eventually(async () => expect((await fetch(`${workerHealth}/health/ready`)).status).toBe(503));
      await alone.stack.startPart('postgres');
      await eventually(async () => expect((await fetch(`${workerHealth}/health/ready`)).status).toBe(200));
      const after = await CaseWorld.start(new Date().toISOString(), shared);
      await after.bankAnswers(appealId);
      await eventually(async () => expect((await after.read(appealId)).appeal.outcome).toBe('released_in_part'));
      await after.source.destroy();
    } finally {
      await alone.stop();
    }
  });

  it('ends of itself and cleanly when asked to', async () => {
    await cases.appealAt('approval');
    expect(await stack.kill('worker', 'SIGTERM')).toEqual({ code: 0, signal: null });
    await stack.startPart('worker');
    expect(await (await fetch(`${stack.urls.workerHealth}/metrics`)).text()).toMatch(/^thaw_worker_polling 1$/m);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { httpSettlementCore, httpStatementSource, readStatementCsv } from '@thaw/adapters';
import { MoneyReconciliation, StatementImport, type SettlementRecord } from '@thaw/application';
import { isUnderWay, plusMs, type Instant, type ReleaseOrder } from '@thaw/domain';
import { clockFrom, createLogger } from '@thaw/platform';
import { projectDir, SandboxCaller } from '@thaw/tools';
import { MoneyWatch, WorkerMetrics } from '@thaw/worker';
import { v7 as uuidv7 } from 'uuid';
import { ApiWorld } from './api-world';
import { must } from './case-world';

const secret = () => `whsec_${randomBytes(32).toString('base64')}`;

/** The API and the worker's look at the books in this process, and the sandbox's settlement core in one of its own; one clock for all. */
export class MoneyWorld {
  readonly outside: SandboxCaller;
  readonly core: ReturnType<typeof httpSettlementCore>;
  private sandbox: ChildProcess | undefined;

  private constructor(readonly api: ApiWorld, readonly coreUrl: string, private readonly folder: string) {
    this.outside = new SandboxCaller(new URL(coreUrl).origin);
    this.core = httpSettlementCore({ url: coreUrl, timeoutMs: 1_000 });
  }

  static async start(at: string): Promise<MoneyWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'thaw-money-'));
    const clockFile = join(folder, 'clock');
    writeFileSync(clockFile, String(Date.parse(at) - Date.now()));
    const env = {
      BANK_SIGNING_SECRET: secret(), BANK_ANSWER_SECRET: secret(), THAW_ENV: 'sandbox', SANDBOX_PORT: '0', SANDBOX_STATE_DIR: folder, BANK_CALLBACK_URL: 'http://127.0.0.1:9/v1/bank/answers',
      THAW_CLOCK_FILE: clockFile,
    };
    const sandbox = spawn(process.execPath, [join(projectDir, 'apps/sandbox/dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface(sandbox.stdout), 'line')) as [string];
    const world = new MoneyWorld(await ApiWorld.start(undefined, at), `${(JSON.parse(line) as { url: string }).url}/settlement`, folder);
    world.sandbox = sandbox;
    return world;
  }

  async stop(): Promise<void> {
    const { sandbox } = this;
    if (sandbox !== undefined && sandbox.exitCode === null) {
      sandbox.kill('SIGKILL');
      await once(sandbox, 'exit');
    }
    await this.api.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get cases() {
    return this.api.cases;
  }

  /** Moves everybody's clock; never back. */
  moveTo(at: string): void {
    this.cases.moveTo(at as Instant);
    writeFileSync(join(this.folder, 'clock'), String(Date.parse(this.cases.now) - Date.now()));
  }

  later(minutes: number): void {
    this.moveTo(plusMs(this.cases.now, minutes * 60_000));
  }

  /** A worker's look, as if it had just started: it fetches what is due and compares. */
  watch(coreUrl = this.coreUrl): MoneyWatch {
    const { store, pipeline } = this.cases;
    return new MoneyWatch({
      store,
      reconciliation: new MoneyReconciliation(store, pipeline, uuidv7),
      statements: new StatementImport(pipeline, uuidv7, readStatementCsv),
      source: httpStatementSource({ url: coreUrl, timeoutMs: 2_000 }),
      clock: clockFrom(join(this.folder, 'clock')),
      logger: createLogger('worker', 'silent'),
      metrics: new WorkerMetrics(),
    });
  }

  /** The order of an appeal that is under way. */
  async orderOf(appealId: string): Promise<ReleaseOrder> {
    const order = (await this.cases.read(appealId)).appeal.releaseOrders.find(isUnderWay);
    if (order === undefined) throw new Error('no order is under way');
    return order;
  }

  /** Tells the core an order, as the worker does; `orderId` names another id. */
  async tell(order: ReleaseOrder, orderId = order.id): Promise<SettlementRecord> {
    const account = order.purpose === 'release' ? await this.cases.store.settlementAccount(order.settlementAccountId) : null;
    const payTo = account === null ? ({ kind: 'transfer', reference: randomUUID() } as const) : ({ kind: 'release', account } as const);
    return this.core.execute({ orderId, payTo, amountMinor: order.amountMinor, currency: order.currency });
  }

  /** An appeal whose release the core paid and the ledger posted. */
  async paidAppeal(): Promise<{ readonly appealId: string; readonly order: ReleaseOrder }> {
    const { appealId } = await this.cases.appealAt('releasing');
    const order = await this.orderOf(appealId);
    await this.tell(order);
    must(await this.cases.coreExecuted(appealId));
    return { appealId, order };
  }
}

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, type Worker } from '@temporalio/worker';
import { SettlementOutcomeUnknownError, BankUnreachableError, type BankConfirmationRequest, type SettlementInstruction, type SettlementRecord } from '@thaw/application';
import type { Situation } from '@thaw/domain';
import { FindingRegister, Outbox } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { activitiesOf, AppealWorkflows, appealWorker, installRuntime, OrderSweep, Reconciler, Relay, WorkerMetrics, workflowBundle } from '@thaw/worker';
import { appealWorkflowId, type SearchAttributeName } from '@thaw/workflows/contract';
import { TimeTravel } from '@thaw/tools';
import { CaseWorld } from './case-world';
import { sharedServers } from './shared';

/** A bank that remembers what it was asked and can be out of reach. */
export class FakeBank {
  readonly received: BankConfirmationRequest[] = [];
  isAway = false;
  /** How often it was not there. */
  refused = 0;

  send(request: BankConfirmationRequest): Promise<void> {
    if (this.isAway) {
      this.refused += 1;
      return Promise.reject(new BankUnreachableError('nobody answers'));
    }
    this.received.push(request);
    return Promise.resolve();
  }

  query(): Promise<null> {
    return Promise.resolve(null);
  }
}

/** A settlement core that counts what it paid, and once loses an answer after doing the work, or the order before it. */
export class FakeCore {
  readonly orders = new Map<string, SettlementRecord>();
  readonly calls: ('execute' | 'read back')[] = [];
  payments = 0;
  losesOnce: 'the order' | 'the answer' | null = null;
  rejects: string | null = null;

  async execute({ orderId, payTo, amountMinor, currency }: SettlementInstruction): Promise<SettlementRecord> {
    this.calls.push('execute');
    const loses = this.losesOnce;
    this.losesOnce = null;
    if (loses === 'the order') throw new SettlementOutcomeUnknownError('lost');
    if (!this.orders.has(orderId)) {
      if (this.rejects === null) this.payments += 1;
      const where = payTo.kind === 'release' ? { accountNumber: payTo.account.number, reference: null } : { accountNumber: null, reference: payTo.reference };
      const executed = { status: 'executed' as const, coreReference: `core-${orderId}`, ...where, amountMinor, currency };
      this.orders.set(orderId, this.rejects === null ? executed : { status: 'rejected', reason: this.rejects });
    }
    if (loses === 'the answer') throw new SettlementOutcomeUnknownError('lost');
    return this.known(orderId);
  }

  async readBack(orderId: string): Promise<SettlementRecord> {
    this.calls.push('read back');
    return this.known(orderId);
  }

  private known(orderId: string): SettlementRecord {
    return this.orders.get(orderId) ?? { status: 'unknown' };
  }
}

/** Appeals on a real database, carried by the real workflow on a real Temporal that can skip time; the outside world is fake. */
export class ProcessWorld {
  readonly bank = new FakeBank();
  readonly core = new FakeCore();
  readonly workflows: AppealWorkflows;
  readonly reconciler: Reconciler;
  readonly relay: Relay;
  readonly taskQueue = `spec-${randomUUID()}`;
  readonly client: Client;
  private readonly logger = createLogger('spec', 'error');
  private readonly metrics = new WorkerMetrics();
  private worker: { readonly worker: Worker; readonly ended: Promise<void> } | null = null;

  private constructor(
    readonly cases: CaseWorld,
    private readonly connection: NativeConnection,
  ) {
    this.client = new Client({ connection });
    this.workflows = new AppealWorkflows(() => this.client, this.taskQueue);
    this.reconciler = new Reconciler({ source: cases.source, client: () => this.client, workflows: this.workflows, taskQueue: this.taskQueue, metrics: this.metrics, findings: new FindingRegister(cases.source), logger: this.logger });
    this.relay = new Relay({
      outbox: new Outbox(cases.source),
      workflows: this.workflows,
      withinMs: (ms, work) => connection.withDeadline(Date.now() + ms, work),
      logger: this.logger,
      metrics: this.metrics,
    });
  }

  /** Its clock is the real one until time is skipped: Temporal's server cannot begin in the past. */
  static async start(options: { readonly relay?: boolean } = {}): Promise<ProcessWorld> {
    installRuntimeOnce();
    const connection = await NativeConnection.connect({ address: sharedServers().temporalAddress });
    const world = new ProcessWorld(await CaseWorld.start(new Date().toISOString()), connection);
    await world.startWorker();
    if (options.relay ?? true) world.relay.start();
    return world;
  }

  async startWorker(): Promise<void> {
    const { cases, bank, core, reconciler, connection, taskQueue, logger, metrics } = this;
    const { store, pipeline, cipher } = cases;
    const orderSweep = new OrderSweep({ source: cases.source, desk: cases.orders, logger, metrics });
    const worker = await appealWorker({
      connection,
      namespace: 'default',
      taskQueue,
      workflowBundle: await workflowBundle({ workflowsPath: require.resolve('@thaw/workflows'), folder: join(sharedServers().runDir, 'bundle'), logger: new DefaultLogger('WARN') }),
      activities: activitiesOf({ store, pipeline, bank, core, fingerprint: (number) => cipher.fingerprint(number), reconciler, orderSweep, clock: { now: () => new Date(cases.now) }, logger, metrics }),
      logger,
      metrics,
    });
    this.worker = { worker, ended: worker.run() };
  }

  async stopWorker(): Promise<void> {
    this.worker?.worker.shutdown();
    await this.worker?.ended;
    this.worker = null;
  }

  async stop(): Promise<void> {
    await this.relay.stop();
    await this.stopWorker();
    await this.connection.close();
    await this.cases.stop();
  }

  /** Moves an appeal's workflow and the people's clock together. */
  travel(appealId: string): TimeTravel {
    return new TimeTravel(this.client, appealWorkflowId(appealId), (now) => this.cases.moveTo(now));
  }

  async isRunning(appealId: string): Promise<boolean> {
    return (await this.client.workflow.getHandle(appealWorkflowId(appealId)).describe()).status.name === 'RUNNING';
  }

  /** What Temporal shows of an appeal's current run, as operators search for it. */
  async attributesShown(appealId: string): Promise<Record<string, unknown>> {
    const { typedSearchAttributes: shown } = await this.client.workflow.getHandle(appealWorkflowId(appealId)).describe();
    const keyword = (name: SearchAttributeName) => shown.get({ name, type: 'KEYWORD' });
    return {
      ThawStage: keyword('ThawStage'),
      ThawWaitingOn: keyword('ThawWaitingOn'),
      ThawStageDue: shown.get({ name: 'ThawStageDue', type: 'DATETIME' })?.toISOString(),
      ThawEscalationLevel: shown.get({ name: 'ThawEscalationLevel', type: 'INT' }),
      ThawReason: keyword('ThawReason'),
      ThawOutcome: keyword('ThawOutcome'),
    };
  }

  /** The stage Temporal shows, once the workflow waits; undefined before. */
  async stageShown(appealId: string): Promise<unknown> {
    return (await this.attributesShown(appealId))['ThawStage'];
  }

  /** Whether Temporal's index, which lags a little, shows it as running. */
  async runningInIndex(appealId: string): Promise<boolean> {
    for await (const _ of this.client.workflow.list({ query: `WorkflowId = "${appealWorkflowId(appealId)}" AND ExecutionStatus = "Running"` })) return true;
    return false;
  }

  /** The histories of all runs of an appeal, oldest first. */
  async runs(appealId: string) {
    const runs = [];
    for await (const { runId, startTime } of this.client.workflow.list({ query: `WorkflowId = "${appealWorkflowId(appealId)}"` })) {
      const history = await this.client.workflow.getHandle(appealWorkflowId(appealId), runId).fetchHistory();
      runs.push({ runId, startTime, history });
    }
    return runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime());
  }

  /** Everything Temporal keeps of an appeal, readable: its histories with their payloads opened. */
  async everythingKept(appealId: string): Promise<string> {
    const asJson = JSON.stringify((await this.runs(appealId)).map(({ history }) => history.events));
    // Protocol buffers turn bytes into base64.
    return asJson.replace(/"data":"([A-Za-z0-9+/]*=*)"/g, (_, data: string) => `"data":${Buffer.from(data, 'base64').toString('utf8')}`);
  }

  /** Events in all runs of an appeal together. */
  async eventCount(appealId: string): Promise<number> {
    return (await this.runs(appealId)).reduce((sum, { history }) => sum + (history.events?.length ?? 0), 0);
  }

  async wait(appealId: string): Promise<NonNullable<Situation['wait']> & { readonly fired: readonly string[] }> {
    const { wait } = (await this.cases.read(appealId)).appeal;
    if (wait === null) throw new Error('the appeal waits for nothing');
    return { id: wait.id, kind: wait.kind, party: wait.party, dueAt: wait.dueAt, next: null, fired: wait.marks.filter((mark) => mark.firedAt !== null).map((mark) => mark.kind) };
  }
}

let installed = false;

function installRuntimeOnce(): void {
  if (!installed) installRuntime(createLogger('temporal', 'error'), undefined);
  installed = true;
}

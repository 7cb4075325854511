import { Client, Connection, type WorkflowExecutionDescription } from '@temporalio/client';
import { SandboxCaller, TimeTravel, withClient, type AppealWire, type Ending, type PartName, type Stack, type StackOptions } from '@thaw/tools';
import { appealWorkflowId } from '@thaw/workflows/contract';
import { aStack, type OwnStack } from '../support/a-stack';
import { eventually } from '../support/eventually';
import { Casework, staff } from './casework';
import { note } from './rounds';

/** Where an appeal can be held, in the order it passes. */
export const heldStages = ['collecting_documents', 'risk_review', 'approval', 'bank_confirmation', 'releasing'] as const;
export type HeldStage = (typeof heldStages)[number];

/** Longer than the first rest after an effect that did not get through. */
const restMs = 65_000;

/** Longer than an order that the core has taken is read back before treasury is called. */
const readBackMs = 31 * 60_000;

/** An appeal on its way, with the account its money will go to. */
export interface Underway {
  readonly id: string;
  readonly accountNumber: string;
}

/** The whole system with nobody in it yet: parts to kill, people to act, an outside world that waits to be told. */
export class FaultWorld {
  readonly casework: Casework;
  readonly outside: SandboxCaller;
  private connection: Promise<Connection> | undefined;

  private constructor(private readonly own: OwnStack) {
    this.casework = new Casework(own.stack.urls);
    this.outside = new SandboxCaller(own.stack.urls.sandbox);
  }

  /** The bank answers only when told, and at once. */
  static async start(options: Partial<StackOptions> = {}): Promise<FaultWorld> {
    const world = new FaultWorld(await aStack(options));
    await world.outside.setEverybody({ bank: { mode: 'silent', delayMs: 0 } });
    // The API reads the issuer's keys when it first needs them: before the sandbox is harmed.
    await world.casework.as(staff.operator).get('/v1/appeals');
    return world;
  }

  async stop(): Promise<void> {
    await this.forgetTemporal();
    await this.own.stop();
  }

  get stack(): Stack {
    return this.own.stack;
  }

  /** Ends a part outright, unless another signal is named. */
  async kill(part: PartName, signal: NodeJS.Signals = 'SIGKILL'): Promise<Ending> {
    note({ what: 'killed', part });
    // Connections do not outlive the server.
    if (part === 'temporal') await this.forgetTemporal();
    return this.stack.kill(part, signal);
  }

  /** Starts parts that were killed. */
  async revive(...parts: readonly PartName[]): Promise<void> {
    for (const part of parts) await this.stack.startPart(part);
  }

  /** Rows behind the application's back. */
  async sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const url = this.own.database?.adminUrl ?? this.stack.urls.ownerUrl;
    return withClient(url, async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  async temporal(): Promise<Client> {
    const connecting = (this.connection ??= Connection.connect({ address: this.stack.urls.temporalAddress }));
    connecting.catch(() => {
      // Nobody was there: the next caller tries anew.
      if (this.connection === connecting) this.connection = undefined;
    });
    return new Client({ connection: await connecting });
  }

  private async forgetTemporal(): Promise<void> {
    const connection = await this.connection?.catch(() => undefined);
    this.connection = undefined;
    await connection?.close();
  }

  /**
   * Opens an appeal and carries it to a stage, where it stays until somebody acts. In `releasing` the settlement core hangs, so that a
   * payment is under way, or it is down, so that the release rests between two attempts.
   */
  async appealAt(stage: HeldStage, core: 'hangs' | 'is down' = 'hangs'): Promise<Underway> {
    const { accountNumber, order } = await this.casework.frozenMerchant();
    const { id } = await this.casework.open(order.id);
    const appeal = { id, accountNumber };
    if (stage === 'releasing') await this.outside.setSettlement(accountNumber, { mode: core === 'hangs' ? 'time_out_before_doing' : 'down' });
    for (const reached of heldStages) {
      if (reached === stage) break;
      await this.step(appeal, reached);
    }
    if (stage === 'bank_confirmation') await this.bankIsAsked(id);
    if (stage === 'releasing') await eventually(async () => expect(core === 'hangs' ? await this.runsAnActivity(id) : await this.rests(id)).toBe(true));
    return appeal;
  }

  /** Whatever people outside Thaw and inside do to bring an appeal out of a stage. */
  async step({ id, accountNumber }: Underway, stage: HeldStage): Promise<unknown> {
    switch (stage) {
      case 'collecting_documents':
        await this.casework.handInEverything(id);
        await this.casework.acceptPapers(id);
        return;
      case 'risk_review':
        return this.casework.proposeUndisputed(id);
      case 'approval':
        return this.casework.approve(id);
      case 'bank_confirmation':
        await this.bankIsAsked(id);
        await this.outside.bankSaysYes(id);
        return;
      case 'releasing':
        return this.outside.setSettlement(accountNumber, { mode: 'ok' });
    }
  }

  /** Brings an appeal from a stage to its end, as far as people have to do with it. */
  async finish(appeal: Underway, from: HeldStage): Promise<void> {
    for (const stage of heldStages.slice(heldStages.indexOf(from))) await this.step(appeal, stage);
  }

  /** Waits until the bank has been asked about an appeal. */
  async bankIsAsked(appealId: string): Promise<void> {
    await eventually(async () => expect(await this.outside.investigations(appealId)).not.toEqual([]));
  }

  async withdraw(appealId: string): Promise<void> {
    await this.casework.as(staff.agent).post(`/v1/appeals/${appealId}/withdraw`, { why: 'settled otherwise' });
  }

  async stageOf(appealId: string): Promise<string> {
    return (await this.casework.read(appealId)).stage;
  }

  /**
   * Waits until an appeal is closed. A release that failed three times rests for a minute: the workflow's time is moved past it. Where the
   * core may have lost the order, treasury is called in the end and has the same order sent again.
   */
  async closed(appealId: string, coreMayHaveLostIt = false): Promise<AppealWire> {
    let seen: AppealWire | undefined;
    await eventually(async () => {
      seen = await this.casework.read(appealId);
      if (seen.wait?.kind === 'release_repair') await this.haveItSentAgain(appealId);
      else if (seen.stage === 'releasing' && (await this.rests(appealId))) await this.skipTheRest(appealId, coreMayHaveLostIt ? readBackMs : restMs);
      expect(seen).toMatchObject({ stage: 'closed' });
    });
    if (!seen) throw new Error('unreachable: the expectation held');
    return seen;
  }

  /** What the settlement core says of an appeal's order; null while there is none. */
  async takenByTheCore(appealId: string): Promise<string | null> {
    const [release] = (await this.casework.read(appealId)).releases;
    return release === undefined ? null : (await this.outside.orderOf(release.id)).status;
  }

  /** Waits until treasury has a release to repair, past the time for which the core is read back. */
  async treasuryIsCalled(appealId: string): Promise<void> {
    await eventually(async () => {
      const { wait } = await this.casework.read(appealId);
      if (wait?.kind === 'release' && (await this.rests(appealId))) await this.skipTheRest(appealId, readBackMs);
      expect(wait?.kind).toBe('release_repair');
    });
  }

  /** Waits until no order of an appeal is with the settlement core any more, past the rests between attempts. */
  async nothingUnderWay(appealId: string): Promise<void> {
    await eventually(async () => {
      const { releases } = await this.casework.read(appealId);
      const underWay = releases.filter(({ status }) => status === 'placed' || status === 'unknown');
      if (underWay.length > 0 && (await this.rests(appealId))) await this.skipTheRest(appealId);
      expect({ underWay, orders: releases.length > 0 }).toEqual({ underWay: [], orders: true });
    });
  }

  /** Whether the workflow has nothing to do before some instant comes or somebody acts. */
  async rests(appealId: string): Promise<boolean> {
    const description = await this.describe(appealId).catch(() => null);
    if (description?.status.name !== 'RUNNING') return false;
    const { pendingActivities, pendingWorkflowTask } = description.raw;
    return (pendingActivities ?? []).length === 0 && !pendingWorkflowTask;
  }

  private async skipTheRest(appealId: string, ms = restMs): Promise<void> {
    await new TimeTravel(await this.temporal(), appealWorkflowId(appealId)).by(ms);
  }

  /** Treasury looks into an order that the core took and does not do. */
  private async haveItSentAgain(appealId: string): Promise<void> {
    await this.casework.work(staff.treasury, appealId, { kind: 'release_repair', action: 'send_again', why: 'the core’s people know nothing of it' });
  }

  async describe(appealId: string): Promise<WorkflowExecutionDescription> {
    return (await this.temporal()).workflow.getHandle(appealWorkflowId(appealId)).describe();
  }

  /** Whether the workflow is having something done outside at this moment. */
  async runsAnActivity(appealId: string): Promise<boolean> {
    return ((await this.describe(appealId)).raw.pendingActivities ?? []).length > 0;
  }
}

import { Client } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import type { Logger } from '@thaw/platform';
import { backOffMs, Pause } from '../pause';
import { within } from '../within';
import { TemporalAwayError } from './appeal-workflows';
import { carryTrace } from './carry-trace';
import { OwnPolls } from './own-polls';
import { lookAtQueue, type QueueFigures } from './task-queue';
import { inOneLine } from './temporal-errors';

export interface TemporalLinkOptions {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  /** Makes the worker for a fresh connection. */
  readonly worker: (connection: NativeConnection) => Promise<Worker>;
  readonly logger: Logger;
}

/** How long a frontend may be silent before this worker no longer counts as polling. */
const silenceMs = 7_000;
const lookEveryMs = 2_000;
const lookWithinMs = 2_000;

interface Connected {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly worker: Worker;
  readonly ended: Promise<void>;
  readonly polls: OwnPolls;
}

/**
 * The worker's life with Temporal: connects, polls, and when either ends begins again, ever less often up to every 5 seconds, until it
 * is stopped. One connection serves the worker and whoever starts workflows.
 */
export class TemporalLink {
  private readonly pause = new Pause();
  private connected: Connected | null = null;
  private answeredAt = 0;
  /** What the last look showed. */
  private answers = false;
  /** What the task queue held when it was last looked at, and when that was. */
  private queueFigures: readonly QueueFigures[] = [];
  private queueSeenAt = 0;
  private wasFetching = true;
  private readonly givingUp = new AbortController();
  private stopped = false;
  private running: Promise<void> | null = null;
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly options: TemporalLinkOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Told whenever Temporal answers again, perhaps with other data than before. */
  onBack(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** @throws TemporalAwayError while not connected */
  client = (): Client => {
    if (this.connected === null) throw new TemporalAwayError();
    return this.connected.client;
  };

  /** Runs calls that together end within a time. They fail at once while Temporal is away. @throws TemporalAwayError */
  withinMs = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
    if (this.connected === null || !this.answers) throw new TemporalAwayError();
    return this.bounded(this.connected.connection, ms, work);
  };

  /** Whether tasks are being fetched: the worker runs, the frontend and the task queue have answered lately, and this worker's polls reach it. */
  get isPolling(): boolean {
    const now = Date.now();
    if (this.connected?.worker.getState() !== 'RUNNING' || now - this.answeredAt >= silenceMs) return false;
    return now - this.queueSeenAt < silenceMs && !this.connected.polls.areLate(now);
  }

  /** What waits in the task queue and who fetches from it; nothing while nobody can say. */
  get queue(): readonly QueueFigures[] {
    return Date.now() - this.queueSeenAt < silenceMs ? this.queueFigures : [];
  }

  /** Fetches no more tasks and finishes those under way; the connection stays for whoever still needs it. */
  async stopPolling(): Promise<void> {
    this.stopped = true;
    this.pause.cut();
    this.shutDown();
    await this.running;
    // Nobody answers: what is still being asked would only delay the end.
    if (!this.answers) this.givingUp.abort();
  }

  async close(): Promise<void> {
    const { connected } = this;
    this.connected = null;
    this.answers = false;
    await connected?.connection.close();
  }

  private async run(): Promise<void> {
    const { logger, address } = this.options;
    for (let failures = 0; !this.stopped; ) {
      try {
        this.connected = await this.connect();
        // Stopped while connecting.
        if (this.stopped) this.shutDown();
        else logger.info({ address }, 'polling Temporal');
        this.tellBack();
        failures = 0;
        await this.watch(this.connected);
      } catch (error) {
        failures += 1;
        logger.warn({ address, failures, reason: inOneLine(error) }, 'Temporal cannot be reached; trying again');
      }
      if (this.stopped) return;
      await this.letGo();
      await this.pause.forMs(backOffMs(failures, 250, 5_000));
    }
  }

  private shutDown(): void {
    const worker = this.connected?.worker;
    if (worker?.getState() === 'RUNNING') worker.shutdown();
  }

  private async connect(): Promise<Connected> {
    const { address, namespace } = this.options;
    const connection = await NativeConnection.connect({ address });
    try {
      await this.bounded(connection, 5_000, () => connection.workflowService.describeNamespace({ namespace }));
      const client = new Client({ connection, namespace, interceptors: { workflow: [carryTrace] } });
      const worker = await this.options.worker(connection);
      const ended = worker.run();
      this.answeredAt = Date.now();
      this.queueSeenAt = Date.now();
      this.queueFigures = [];
      this.answers = true;
      return { connection, client, worker, ended, polls: new OwnPolls(Date.now()) };
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  /** Until the worker ends; meanwhile sees whether the frontend still answers. */
  private async watch(connected: Connected): Promise<void> {
    const { connection, ended } = connected;
    const watching = { over: false };
    const looking = (async () => {
      while (!watching.over) {
        const answered = this.answers;
        await this.look(connection);
        if (this.answers && !answered) connected.polls.beginAnew(Date.now());
        if (this.answers) await this.lookAtPolls(connected);
        await this.pause.forMs(lookEveryMs);
      }
    })();
    try {
      await ended;
    } finally {
      watching.over = true;
      this.pause.cut();
      await looking;
    }
  }

  private async look(connection: NativeConnection): Promise<void> {
    const { logger } = this.options;
    try {
      await this.bounded(connection, lookWithinMs, () => connection.workflowService.getSystemInfo({}));
      this.answeredAt = Date.now();
      if (this.answers) return;
      this.answers = true;
      logger.info('Temporal answers again');
      this.tellBack();
    } catch (error) {
      if (this.answers && !this.stopped) logger.warn({ reason: inOneLine(error) }, 'Temporal does not answer');
      this.answers = false;
    }
  }

  /** A frontend answers of itself; whether tasks can be fetched is known to what keeps the queue. */
  private async lookAtPolls({ connection, worker, polls }: Connected): Promise<void> {
    const { namespace, taskQueue, logger } = this.options;
    try {
      const look = (tasks: QueueFigures['tasks']) => lookAtQueue(connection, namespace, taskQueue, tasks);
      const [workflows, activities] = await this.bounded(connection, lookWithinMs, () => Promise.all([look('workflow'), look('activity')]));
      this.queueFigures = [workflows, activities];
      this.queueSeenAt = Date.now();
      polls.seen(workflows.askedAtMs.get(worker.options.identity), this.queueSeenAt);
      const isFetching = !polls.areLate(this.queueSeenAt);
      if (isFetching !== this.wasFetching) logger[isFetching ? 'info' : 'warn']({ taskQueue }, isFetching ? 'polls reach the task queue again' : 'polls of this worker do not reach the task queue');
      this.wasFetching = isFetching;
    } catch (error) {
      // Told once each time it begins: readiness says it all along.
      if (Date.now() - this.queueSeenAt < lookEveryMs * 2 && !this.stopped) logger.warn({ taskQueue, reason: inOneLine(error) }, 'the task queue does not answer');
    }
  }

  /** A deadline bounds one attempt only, and the SDK goes on repeating attempts for ten seconds: nobody waits for that. */
  private bounded<T>(connection: NativeConnection, ms: number, work: () => Promise<T>): Promise<T> {
    return within(ms, connection.withDeadline(Date.now() + ms, work), this.givingUp.signal);
  }

  private tellBack(): void {
    for (const listener of this.listeners) listener();
  }

  private async letGo(): Promise<void> {
    try {
      await this.close();
    } catch (error) {
      this.options.logger.warn({ reason: inOneLine(error) }, 'the connection to Temporal did not close');
    }
  }
}

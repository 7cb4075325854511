import { createHash } from 'node:crypto';
import { remedyCommand, type Caller, type CommandPipeline, type Store } from '@thaw/application';
import { instantFromMs, type Actor } from '@thaw/domain';
import type { RemedyItem, RemedyItemEnd, RemedyQueue } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { inOneLine } from '../temporal/temporal-errors';

export interface RemedyRunnerParts {
  readonly queue: Pick<RemedyQueue, 'take'>;
  readonly pipeline: Pick<CommandPipeline, 'onAppeal'>;
  readonly store: Pick<Store, 'readCase'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Few at a time and then a breath: others' requests must not notice. */
const itemsAtOnce = 10;
const breathMs = 100;
const idleMs = 1_000;

/**
 * Carries out remedy runs, one appeal at a time. A command that was applied when the worker died is known again by its key, so no appeal
 * gets a remedy of one run twice.
 */
export class RemedyRunner {
  private readonly loop = new Loop(async () => ((await this.round()) === 0 ? idleMs : breathMs));

  constructor(private readonly parts: RemedyRunnerParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Answers how many items were worked on; none when the database is away. */
  async round(): Promise<number> {
    try {
      return await this.parts.queue.take(itemsAtOnce, this.now(), (item) => this.apply(item));
    } catch (error) {
      this.parts.logger.debug({ reason: inOneLine(error) }, 'cannot carry out remedies');
      return 0;
    }
  }

  private async apply(item: RemedyItem): Promise<RemedyItemEnd> {
    try {
      const state = await this.parts.store.readCase(item.appealId);
      const command = state === null ? null : remedyCommand(item.remedy, item.why, state);
      if (command === null) return { state: 'refused', code: 'task_not_held' };
      const result = await this.parts.pipeline.onAppeal(item.appealId, command, this.caller(item), ({ appeal }) => ({ seq: appeal.seq }));
      return result.ok ? { state: 'done', code: null } : { state: 'refused', code: result.refusal.code };
    } catch (error) {
      this.parts.logger.warn({ runId: item.runId, appealId: item.appealId, reason: inOneLine(error) }, 'a remedy failed');
      return { state: 'failed', code: 'unexpected' };
    }
  }

  /** The person who began the run, acting as an operator. */
  private caller({ runId, appealId, requestedBy }: RemedyItem): Caller {
    const actor: Actor = { id: requestedBy, roles: ['operator'], merchantId: null, bankCode: null };
    const requestHash = createHash('sha256').update(`${runId} ${appealId}`).digest('hex');
    return { actor, asOf: this.now(), requestId: `remedy-run/${runId}`, idempotency: { scope: 'remedy_run', key: `${runId}/${appealId}`, requestHash } };
  }

  private now() {
    return instantFromMs(this.parts.clock.now().getTime());
  }
}

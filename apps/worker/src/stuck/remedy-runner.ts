import { createHash } from 'node:crypto';
import { remedyCommand, type Caller, type CommandPipeline, type Store } from '@thaw/application';
import { instantFromMs, remedyEntries, type Actor } from '@thaw/domain';
import type { RemedyItem, RemedyItemEnd, RemedyQueue } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { FailuresInARow } from '../failures-in-a-row';
import { Loop } from '../loop';
import type { AppealWorkflows } from '../temporal/appeal-workflows';
import { inOneLine } from '../temporal/temporal-errors';

export interface RemedyRunnerParts {
  readonly queue: Pick<RemedyQueue, 'take' | 'holdsMoney' | 'stopMoney'>;
  /** Whether money may leave in bulk; throws while nobody can say. */
  readonly mayLeaveInBulk: () => Promise<boolean>;
  readonly pipeline: Pick<CommandPipeline, 'onAppeal'>;
  readonly store: Pick<Store, 'readCase'>;
  readonly workflows: Pick<AppealWorkflows, 'beginAnew' | 'terminate'>;
  /** Runs calls to Temporal that together end within a time. */
  readonly withinMs: <T>(ms: number, work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Few at a time and then a breath: others' requests must not notice. */
const itemsAtOnce = 10;
const breathMs = 100;
const idleMs = 1_000;
/** A run may rest for weeks between two of its steps. */
const runLifeMs = 400 * 86_400_000;
const temporalWithinMs = 5_000;

/**
 * Carries out remedy runs, one appeal at a time. A command that was applied when the worker died is known again by its key, so no appeal
 * gets a remedy of one run twice.
 */
export class RemedyRunner {
  private readonly loop = new Loop(async () => ((await this.round()) === 0 ? idleMs : breathMs));

  private readonly failures: FailuresInARow;

  constructor(private readonly parts: RemedyRunnerParts) {
    this.failures = new FailuresInARow(parts.logger, 'cannot carry out remedies');
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Answers how many items were worked on; none when the database is away. */
  async round(): Promise<number> {
    try {
      const withMoney = await this.mayMoneyLeave();
      const worked = await this.parts.queue.take(itemsAtOnce, withMoney, this.now(), (item) => this.apply(item));
      this.failures.over();
      return worked;
    } catch (error) {
      this.failures.failed(error);
      return 0;
    }
  }

  /** Runs that may have money leave wait while nobody can say, and are stopped while books and core disagree. */
  private async mayMoneyLeave(): Promise<boolean> {
    if (!(await this.parts.queue.holdsMoney())) return false;
    try {
      if (await this.parts.mayLeaveInBulk()) return true;
      const stopped = await this.parts.queue.stopMoney();
      this.parts.logger.warn({ stopped }, 'a break is open: runs that have money leave are stopped');
    } catch (error) {
      this.parts.logger.warn({ reason: inOneLine(error) }, 'the books cannot be compared: runs that have money leave wait');
    }
    return false;
  }

  private async apply(item: RemedyItem): Promise<RemedyItemEnd> {
    try {
      const state = await this.parts.store.readCase(item.appealId);
      const command = state === null ? null : remedyCommand(item.wish, item, state);
      if (command === null) return { state: 'refused', code: 'task_not_held' };
      const result = await this.parts.pipeline.onAppeal(item.appealId, command, this.caller(item), ({ appeal }) => ({ seq: appeal.seq, closed: appeal.stage === 'closed' }));
      if (!result.ok) return { state: 'refused', code: result.refusal.code };
      return await this.handleWorkflow(item, result.value.answer.closed);
    } catch (error) {
      this.parts.logger.warn({ runId: item.runId, appealId: item.appealId, reason: inOneLine(error) }, 'a remedy failed');
      return { state: 'failed', code: 'unexpected' };
    }
  }

  /**
   * What a remedy does to the workflow beyond waking it. The command is written by then: an item that fails here is tried again, the
   * command is known by its key, and only this is repeated.
   */
  private async handleWorkflow({ wish, appealId, runId }: RemedyItem, closed: boolean): Promise<RemedyItemEnd> {
    if (remedyEntries[wish.remedy].workflow === 'woken') return { state: 'done', code: null };
    const { workflows, withinMs, logger } = this.parts;
    try {
      await withinMs(temporalWithinMs, () => (closed ? workflows.terminate(appealId, `remedy run ${runId}`) : workflows.beginAnew(appealId)));
      return { state: 'done', code: null };
    } catch (error) {
      logger.warn({ runId, appealId, reason: inOneLine(error) }, 'a remedy is written, its workflow could not be reached');
      return { state: 'failed', code: 'workflow_not_reached' };
    }
  }

  /** Who acts: the person who approved the run, else the one who began it, as an operator. */
  private caller({ runId, appealId, requestedBy, approvedBy }: RemedyItem): Caller {
    const actor: Actor = { ...(approvedBy ?? { id: requestedBy, roles: ['operator'] }), merchantId: null, bankCode: null };
    const requestHash = createHash('sha256').update(`${runId} ${appealId}`).digest('hex');
    return { actor, asOf: this.now(), requestId: `remedy-run/${runId}`, idempotency: { scope: 'remedy_run', key: `${runId}/${appealId}`, requestHash, keptForMs: runLifeMs } };
  }

  private now() {
    return instantFromMs(this.parts.clock.now().getTime());
  }
}

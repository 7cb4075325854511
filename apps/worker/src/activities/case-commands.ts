import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { fromJson, toJson, workflowActor, type Caller, type CommandPipeline, type Store } from '@thaw/application';
import { situationOf, type AppealCommand, type Instant, type OpenCase, type Refusal, type Result, type Situation } from '@thaw/domain';
import { currentTrace, traced } from '@thaw/platform';
import { appealNotFound } from '@thaw/workflows/contract';
import type { WorkerMetrics } from '../metrics';

export type WorkflowCommand = Exclude<AppealCommand, { type: 'openAppeal' }>;

/** How activities reach the case: through the same door as everybody, as Thaw itself. */
export class CaseCommands {
  constructor(
    private readonly store: Store,
    private readonly pipeline: CommandPipeline,
    private readonly metrics: Pick<WorkerMetrics, 'commands'>,
  ) {}

  /** @throws ApplicationFailure, not to be retried, when there is no such appeal */
  async read(appealId: string): Promise<OpenCase> {
    const found = await this.store.readCase(appealId);
    if (found === null) throw ApplicationFailure.create({ message: 'no such appeal', type: appealNotFound, nonRetryable: true });
    return found;
  }

  async situation(appealId: string): Promise<Situation> {
    return situationOf(await this.read(appealId));
  }

  /** Gives a command; answers with the case after it. Harmless to repeat, so it needs no idempotency key. */
  async give(appealId: string, command: WorkflowCommand, asOf: Instant): Promise<Result<Situation, Refusal>> {
    const { workflowExecution, activityId } = Context.current().info;
    const requestId = `workflow:${workflowExecution?.runId ?? 'none'}:${activityId}`;
    const caller = (): Caller => ({ actor: workflowActor, asOf, requestId, idempotency: null, trace: currentTrace() });
    const given = await traced(`command ${command.type}`, {}, () => this.pipeline.onAppeal(appealId, command, caller(), (after) => toJson(situationOf(after))));
    this.metrics.commands.inc({ type: command.type, result: given.ok ? 'applied' : given.refusal.code });
    return given.ok ? { ok: true, value: fromJson<Situation>(given.value.answer) } : given;
  }

  /**
   * Gives a command whose refusal only means that the case has moved on: the workflow is told what is now, and follows.
   * What was refused and why is in the log.
   */
  async giveOrFollow(appealId: string, command: WorkflowCommand, asOf: Instant): Promise<Situation> {
    const given = await this.give(appealId, command, asOf);
    if (given.ok) return given.value;
    Context.current().log.info('command refused', { command: command.type, appealId, refusal: given.refusal.code });
    return this.situation(appealId);
  }
}

import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { appealSummary, appealWorkflowId, appealWorkflowType, caseChanged, type AppealWorkflowInput, type CaseChanged } from '@thaw/workflows/contract';

/** Gives the connection to Temporal. Throws {@link TemporalAwayError} while there is none. */
export type ClientSource = () => Client;

/** Temporal has not been reached yet, or is being reconnected. */
export class TemporalAwayError extends Error {
  override readonly name = 'TemporalAwayError';
  constructor() {
    super('Temporal cannot be reached');
  }
}

/**
 * `delivered`: a running or a new workflow has it. `over`: the workflow ended because the appeal was closed, nobody need be told.
 */
export type Delivery = 'delivered' | 'over';

/** Tells appeals' workflows that their case changed, and starts those that do not run. */
export class AppealWorkflows {
  constructor(
    private readonly client: ClientSource,
    private readonly taskQueue: string,
  ) {}

  /**
   * From the outbox, where an appeal may be closed meanwhile. A workflow ends well only when its appeal is closed, and closed it
   * stays: such a one is not started again. One that was terminated or failed is.
   */
  async changed(appealId: string, change: CaseChanged): Promise<Delivery> {
    try {
      await this.signalWithStart(appealId, change, 'ALLOW_DUPLICATE_FAILED_ONLY');
      return 'delivered';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'over';
      throw error;
    }
  }

  /** From the facts, which say that the appeal is open: whatever Temporal remembers of it, a workflow shall run, and read them. */
  async ensureRunning(appealId: string, seq: number): Promise<void> {
    await this.signalWithStart(appealId, { seq, again: true }, 'ALLOW_DUPLICATE');
  }

  /** Ends whatever runs for an open appeal and begins anew from the facts. Doing it twice does no harm. */
  async beginAnew(appealId: string): Promise<void> {
    const input: AppealWorkflowInput = { appealId };
    await this.client().workflow.start(appealWorkflowType, {
      workflowId: appealWorkflowId(appealId),
      taskQueue: this.taskQueue,
      args: [input],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      staticSummary: appealSummary(appealId),
    });
  }

  /** Ends what runs for an appeal that is closed. One that has ended, or never was, is none to end. */
  async terminate(appealId: string, why: string): Promise<void> {
    try {
      await this.client().workflow.getHandle(appealWorkflowId(appealId)).terminate(why);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  private async signalWithStart(appealId: string, change: CaseChanged, workflowIdReusePolicy: 'ALLOW_DUPLICATE' | 'ALLOW_DUPLICATE_FAILED_ONLY'): Promise<void> {
    const input: AppealWorkflowInput = { appealId };
    await this.client().workflow.signalWithStart(appealWorkflowType, {
      workflowId: appealWorkflowId(appealId),
      taskQueue: this.taskQueue,
      args: [input],
      signal: caseChanged,
      signalArgs: [change],
      workflowIdReusePolicy,
      workflowIdConflictPolicy: 'USE_EXISTING',
      staticSummary: appealSummary(appealId),
    });
  }
}

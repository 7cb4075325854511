import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import { instantFromMs, msOf, type Instant } from '@thaw/domain';
import { describeWorkflow, hasEnded, settle, workflowTimeOf } from './settle';

const { FastForwardPollingResult } = temporal.api.enums.v1;

/** How long one journey may take in real time. */
const patienceMs = 60_000;

/**
 * Moves the time of one workflow on a server that can skip it. Every timer on the way fires in its order, and the journey ends when
 * the workflow is idle again.
 *
 * Timers fire late, never early, and a timer due within a second of the destination may fire with it: travel to minutes past a
 * deadline, not to the deadline.
 */
export class TimeTravel {
  /** @param onArrival told the workflow's time after each journey, to move other clocks along */
  constructor(
    private readonly client: Client,
    private readonly workflowId: string,
    private readonly onArrival: (now: Instant) => void = () => undefined,
  ) {}

  /** The workflow's own clock, seen from outside: real time until time was skipped. */
  async now(): Promise<Instant> {
    return instantFromMs(workflowTimeOf(await describeWorkflow(this.client, this.workflowId)));
  }

  /** Travels to an instant, which must lie ahead. */
  async to(at: Instant): Promise<void> {
    await this.by(msOf(at) - msOf(await this.now()));
  }

  async by(ms: number): Promise<void> {
    if (ms <= 0) throw new RangeError('time goes forward only');
    await this.settle();
    const fastForwardId = randomUUID();
    const { namespace } = this.client.options;
    await this.client.workflowService.updateWorkflowExecutionOptions({
      namespace,
      // Without a run: whichever of the chain is current.
      workflowExecution: { workflowId: this.workflowId },
      // The server's own number of skips, 200, would end the skipping without a word.
      workflowExecutionOptions: { timeSkippingConfig: { enabled: true, maxSessionSkipCount: 100_000, fastForwardConfig: { id: fastForwardId, duration: msToTs(ms) } } },
      updateMask: { paths: ['time_skipping_config'] },
      identity: 'thaw-time-travel',
    });
    await this.arrival(fastForwardId);
    await this.settle();
    this.onArrival(await this.now());
  }

  /** Waits until the workflow has nothing to do: no task, no activity, and no timer that is due already. */
  async settle(): Promise<void> {
    await settle(this.client, this.workflowId, patienceMs);
  }

  private async arrival(fastForwardId: string): Promise<void> {
    const until = Date.now() + patienceMs;
    const question = { namespace: this.client.options.namespace, workflowExecution: { workflowId: this.workflowId }, fastForwardId };
    for (;;) {
      const answer = await this.client.connection.withDeadline(Math.min(until, Date.now() + 25_000), () =>
        this.client.workflowService.pollWorkflowExecutionTimeSkipping(question),
      );
      const result = answer.fastForwardPollingResult;
      if (result === FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED) return;
      // A workflow that ended on the way has arrived as far as it ever will.
      if (hasEnded(await describeWorkflow(this.client, this.workflowId))) return;
      if (result !== FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT) throw new Error(`time was not skipped: ${answer.failedReason ?? ''}`);
      if (Date.now() > until) throw new Error(`${this.workflowId} did not arrive: is a workflow task failing?`);
    }
  }
}

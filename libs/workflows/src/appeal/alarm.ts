import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';

/** When to wake up at the latest, milliseconds since the epoch, and what for in words. */
export interface WakeUp {
  readonly atMs: number;
  readonly summary: string;
}

interface Armed extends WakeUp {
  readonly scope: CancellationScope;
}

/**
 * The one place where a workflow waits: for a condition, or for an instant. It keeps its timer while the instant stays the same
 * and cancels it only for another, so a run that ends by continuing as new spends no event on cancelling.
 *
 * `condition()` with a timeout is not used: its cleanup cancels whatever scope is current, which has been the root scope
 * (sdk-typescript#1866) and then fails the workflow as if somebody had cancelled it. Here the timer's own scope is named.
 */
export class Alarm {
  private armed: Armed | null = null;
  private rang = false;

  /** Resolves when `changed` holds or the instant has come; at once when either already does. Null waits without end. */
  async wait(changed: () => boolean, wakeUp: WakeUp | null): Promise<void> {
    this.arm(wakeUp);
    await condition(() => changed() || this.rang);
  }

  private arm(wakeUp: WakeUp | null): void {
    const { armed } = this;
    if (!this.rang && armed !== null && wakeUp !== null && armed.atMs === wakeUp.atMs && armed.summary === wakeUp.summary) return;
    this.armed = null;
    armed?.scope.cancel();
    this.rang = wakeUp !== null && wakeUp.atMs <= Date.now();
    if (wakeUp === null || this.rang) return;
    const scope = new CancellationScope({ cancellable: true });
    const mine = { ...wakeUp, scope };
    this.armed = mine;
    const over = scope.run(() => sleep(wakeUp.atMs - Date.now(), { summary: wakeUp.summary }));
    void over.then(
      () => {
        if (this.armed === mine) this.rang = true;
      },
      (error: unknown) => {
        // Cancelled by us, or together with the workflow: then the condition tells it.
        if (!isCancellation(error)) throw error;
      },
    );
  }
}

/** A poll waits a minute for a task, then it is made anew: who has not asked for longer does not fetch any more, milliseconds. */
const patienceMs = 90_000;

/**
 * Whether this worker's polls reach its queue. It goes by whether the instant of its last poll moves on, not by what it is: Temporal's clock
 * need not be ours.
 */
export class OwnPolls {
  private askedAtMs = 0;
  private movedAtMs: number;

  /** @param nowMs when polling began: it has the same time to be seen for the first time */
  constructor(nowMs: number) {
    this.movedAtMs = nowMs;
  }

  seen(askedAtMs: number | undefined, nowMs: number): void {
    if (askedAtMs === undefined || askedAtMs <= this.askedAtMs) return;
    this.askedAtMs = askedAtMs;
    this.movedAtMs = nowMs;
  }

  /** Nobody could say for a while: from now on they have their time again. */
  beginAnew(nowMs: number): void {
    this.movedAtMs = nowMs;
  }

  areLate(nowMs: number): boolean {
    return nowMs - this.movedAtMs > patienceMs;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import type { Client } from '@temporalio/client';
import { instantFromMs, msOf, type Instant } from '@thaw/domain';
import { writeClockOffset } from '@thaw/platform';
import { TimeTravel } from './time-travel';

/** Nearer than this is the same time: asking a server takes a while itself. */
const sameTimeMs = 1_000;

/** The workflow arrives a touch ahead and the clock follows it: what it does next must not seem older than what made it do so. */
const headStartMs = 200;

/**
 * Moves the clock of all processes and the time of one workflow together, forward only: the server must allow skipping
 * (`timeSkipping` of a stack), and the processes must read the clock file. Move from mark to mark, minutes past each, so that what
 * happens in between sees a clock that has followed. One appeal at a time: the clock is everybody's.
 */
export class TimeMachine {
  constructor(
    private readonly client: Client,
    private readonly clockFile: string,
  ) {}

  /** What the processes take for now. */
  now(): Instant {
    return instantFromMs(Date.now() + this.offsetMs());
  }

  /** Brings a workflow that started by real time to the clock of the processes, in case that was moved before. */
  async join(workflowId: string): Promise<void> {
    await this.moveTo(workflowId, this.now());
  }

  /**
   * Moves everything to an instant; returns once the workflow has done what fell due and is idle. An instant that has passed
   * already moves nothing.
   *
   * @throws Error when the workflow does not get there
   */
  async moveTo(workflowId: string, at: Instant): Promise<void> {
    const travel = new TimeTravel(this.client, workflowId, (arrivedAt) => this.follow(arrivedAt));
    // The clock goes first: what the workflow does must never be later than what people do afterwards.
    this.follow(at);
    const behindMs = msOf(this.now()) - msOf(await travel.now());
    if (behindMs > sameTimeMs) await travel.by(behindMs + headStartMs);
  }

  private follow(at: Instant): void {
    const offsetMs = msOf(at) - Date.now();
    if (offsetMs > this.offsetMs()) writeClockOffset(this.clockFile, offsetMs);
  }

  private offsetMs(): number {
    return existsSync(this.clockFile) ? Number(readFileSync(this.clockFile, 'utf8')) : 0;
  }
}

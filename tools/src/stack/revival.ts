import { setTimeout as pause } from 'node:timers/promises';
import type { Progress } from '../text/say';

/** More deaths than this within a minute, and a part is broken rather than unlucky. */
const deathsAllowed = 5;
const windowMs = 60_000;

/** Decides whether a part that died is started again, and after how long. */
export class Revival {
  private readonly deaths = new Map<string, number[]>();

  constructor(private readonly onProgress: Progress) {}

  /** Starts it again with `start` after a growing pause; gives up on one that keeps dying. */
  async revive(part: string, log: string, start: () => Promise<void>): Promise<void> {
    const now = performance.now();
    const recent = [...(this.deaths.get(part) ?? []), now].filter((at) => now - at < windowMs);
    this.deaths.set(part, recent);
    if (recent.length > deathsAllowed) {
      this.onProgress({ key: 'part.givenUp', values: { part, times: recent.length, log } });
      return;
    }
    await pause(200 * 2 ** (recent.length - 1));
    this.onProgress({ key: 'part.again', values: { part } });
    await start().catch(() => this.revive(part, log, start));
  }
}

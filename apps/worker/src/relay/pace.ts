/** Beginnings a second once the reserve is spent. Each costs Temporal and a worker together some 35 ms of processor. */
const perSecond = 10;
/** Beginnings that may come at once. */
const reserve = 30;
/** Waited for before the relay looks again: a round costs the database five statements, for one beginning or for several. */
const worthARound = 2;

/**
 * How fast workflows may begin. A burst of openings is accepted at once and its workflows begin evenly: their first marks are days
 * away, while the people who open, decide and read are waiting now.
 */
export class Pace {
  private tokens = reserve;
  private countedAt: number;

  /** @param now milliseconds, never going back */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.countedAt = now();
  }

  /** How many may begin now. */
  room(): number {
    this.count();
    return Math.floor(this.tokens);
  }

  spent(started: number): void {
    this.tokens -= started;
  }

  /** Milliseconds until enough may begin to be worth a round; 0 when they may now. */
  untilRoomMs(): number {
    this.count();
    return Math.max(0, Math.ceil(((worthARound - this.tokens) * 1_000) / perSecond));
  }

  private count(): void {
    const now = this.now();
    this.tokens = Math.min(reserve, this.tokens + ((now - this.countedAt) * perSecond) / 1_000);
    this.countedAt = now;
  }
}

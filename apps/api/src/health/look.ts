/** What a part says of itself; `detail` is for people and holds no secrets. */
export interface PartHealth {
  readonly ok: boolean;
  readonly detail?: string;
}

/** It failed at once, or kept us waiting: a part that is merely busy may answer the next. */
export type Seen = PartHealth & { readonly late: boolean };

/**
 * Looks at one part, for a bounded time. While an answer is still awaited nobody asks again: whoever looks meanwhile waits for the same
 * one, so that a part that hangs does not gather questions.
 */
export class Look {
  private underWay: Promise<Seen> | undefined;

  /** @param ask null when all is well, else what is not; a rejection is no answer */
  constructor(private readonly ask: () => Promise<string | null>) {}

  async within(ms: number): Promise<Seen> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Seen>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, detail: `no answer within ${String(ms)} ms`, late: true }), ms);
    });
    return Promise.race([(this.underWay ??= this.look()), late]).finally(() => clearTimeout(timer));
  }

  private async look(): Promise<Seen> {
    try {
      const detail = await this.ask();
      return detail === null ? { ok: true, late: false } : { ok: false, detail, late: false };
    } catch {
      return { ok: false, detail: 'no answer', late: false };
    } finally {
      this.underWay = undefined;
    }
  }
}

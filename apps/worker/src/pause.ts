/** A pause that can be cut short, and stays cut for the next call when nobody was pausing: a notice is never missed. */
export class Pause {
  private woken = false;
  private wake: (() => void) | null = null;

  /** Ends the pause under way, or the next one. */
  cut(): void {
    this.woken = true;
    this.wake?.();
  }

  /** Forgets cuts that came before. */
  reset(): void {
    this.woken = false;
  }

  async forMs(ms: number): Promise<void> {
    if (!this.woken && ms > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = null;
    }
    this.woken = false;
  }
}

/** Doubles with every failure, from `firstMs` up to `longestMs`. */
export function backOffMs(failures: number, firstMs: number, longestMs: number): number {
  return failures === 0 ? 0 : Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 20));
}

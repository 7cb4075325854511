import type { Effect } from '@thaw/domain';

const firstMs = 60_000;
const longestMs = 15 * 60_000;

/** What an effect is known by: its own id, which the outside world knows too. */
export function effectId(effect: Effect): string {
  return effect.kind === 'send_bank_message' ? effect.messageId : effect.releaseOrderId;
}

interface Pause {
  readonly lengthMs: number;
  readonly untilMs: number;
}

/** Which effects failed and when each may be tried again: after a minute, then ever later, at most a quarter of an hour. */
export class BackOff {
  private readonly pauses = new Map<string, Pause>();

  /** Notes that an effect did not get through. */
  failed(effect: Effect, nowMs: number): void {
    const before = this.pauses.get(effectId(effect));
    const lengthMs = before === undefined ? firstMs : Math.min(before.lengthMs * 2, longestMs);
    this.pauses.set(effectId(effect), { lengthMs, untilMs: nowMs + lengthMs });
  }

  get isPausing(): boolean {
    return this.pauses.size > 0;
  }

  /** Tries everything again now; what fails once more pauses for longer than before. */
  tryAgain(): void {
    for (const [id, pause] of this.pauses) this.pauses.set(id, { ...pause, untilMs: 0 });
  }

  mayTry(effect: Effect, nowMs: number): boolean {
    const pause = this.pauses.get(effectId(effect));
    return pause === undefined || pause.untilMs <= nowMs;
  }

  /** The paused effect that may be tried again first; null when none is paused. */
  next(effects: readonly Effect[]): { readonly effect: Effect; readonly atMs: number } | null {
    const paused = effects.flatMap((effect) => {
      const pause = this.pauses.get(effectId(effect));
      return pause === undefined ? [] : [{ effect, atMs: pause.untilMs }];
    });
    return paused.sort((a, b) => a.atMs - b.atMs)[0] ?? null;
  }
}

import type { Effect } from '@thaw/domain';

const firstMs = 60_000;
const longestMs = 15 * 60_000;

/** What an effect is known by: its own id, which the outside world knows too. */
export function effectId(effect: Effect): string {
  return effect.kind === 'send_bank_message' ? effect.messageId : effect.releaseOrderId;
}

/** Before when it may not be tried whatever happens, milliseconds; 0 for at once. */
export function notBeforeMs(effect: Effect): number {
  return effect.kind === 'send_bank_message' && effect.notBeforeAt !== undefined ? Date.parse(effect.notBeforeAt) : 0;
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
    return notBeforeMs(effect) <= nowMs && (pause === undefined || pause.untilMs <= nowMs);
  }

  /** The effect that may be tried next of those that wait, after a failure or for their time; null when none does. */
  next(effects: readonly Effect[]): { readonly effect: Effect; readonly atMs: number } | null {
    const paused = effects.flatMap((effect) => {
      const pause = this.pauses.get(effectId(effect));
      const atMs = Math.max(pause?.untilMs ?? 0, notBeforeMs(effect));
      return pause === undefined && atMs === 0 ? [] : [{ effect, atMs }];
    });
    return paused.sort((a, b) => a.atMs - b.atMs)[0] ?? null;
  }
}

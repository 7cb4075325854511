import { neutralStage, neutralWait, type AppealEvent, type WaitKind } from '@thaw/domain';

const longerCheck = { en: 'the check takes longer', zh: '核查仍需时间' };

/** The story of a guarded case as anybody may read it: findings look like the review, and what looks the same twice in a row is said once. */
export class NeutralTimeline {
  private lastWait: WaitKind | null = null;

  /** The event as it may be told; null when it would only repeat what was told. */
  told(event: AppealEvent): AppealEvent | null {
    if (event.type === 'StageEntered') {
      const [from, stage] = [neutralStage(event.from), neutralStage(event.stage)];
      return from === stage ? null : { ...event, from, stage };
    }
    // A new date is told with its reason; what somebody wrote may say too much.
    if (event.type === 'ExtensionNotified') return { ...event, reason: longerCheck };
    if (event.type !== 'WaitOpened') return event;
    const kind = neutralWait(event.wait.kind);
    const repeats = kind === this.lastWait;
    this.lastWait = kind;
    return repeats ? null : { ...event, wait: { ...event.wait, kind } };
  }
}

import type { DecisionContext } from '../kernel/context';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { Refusal } from '../refusal-catalogue';
import type { Appeal, Capacity, Case, OpenCase } from './appeal';
import { mayMove, mayReset, type Stage } from './appeal.states';
import type { AppealEvent, NewAppealEvent } from './events';
import { evolve } from './evolve';

/** What a step of a decision answers: null when it went through, else why not. */
export type Step = Refusal | null;

/**
 * A decision in the making: each emitted event is folded into the case at once, so that the next step decides on what the
 * last one left. Lives for one call of `decide` and never leaves it.
 */
export class Flow {
  readonly events: AppealEvent[] = [];
  private current: Case;

  constructor(state: Case, readonly context: DecisionContext) {
    this.current = state;
  }

  get state(): Case {
    return this.current;
  }

  get order(): FreezeOrder {
    return this.current.order;
  }

  get appeal(): Appeal {
    if (this.current.appeal === null) throw new TypeError('the case has no appeal yet');
    return this.current.appeal;
  }

  /** @throws TypeError when the case has no appeal yet */
  get open(): OpenCase {
    return { ...this.current, appeal: this.appeal };
  }

  emit(fact: NewAppealEvent): void {
    const event: AppealEvent = { ...fact, at: this.context.asOf, by: this.context.actor.id };
    this.current = evolve(this.current, event);
    this.events.push(event);
  }

  enter(stage: Stage): void {
    const from = this.appeal.stage;
    if (from === stage) return;
    if (!mayMove(from, stage)) throw new TypeError(`no way from ${from} to ${stage}`);
    this.emit({ type: 'StageEntered', from, stage });
  }

  /** Takes the case back to an earlier stage, by a way that only two people can open. */
  goBackTo(stage: Stage): void {
    const from = this.appeal.stage;
    if (!mayReset(from, stage)) throw new TypeError(`no way back from ${from} to ${stage}`);
    this.emit({ type: 'StageEntered', from, stage });
  }

  /** Notes in which capacity somebody acts, the actor unless another is named; four eyes look at these. */
  participate(capacity: Capacity, personId = this.context.actor.id): void {
    const known = this.appeal.participants.some((one) => one.personId === personId && one.capacity === capacity);
    if (!known) this.emit({ type: 'Participated', personId, capacity });
  }
}

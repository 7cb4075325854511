import { ActivityFailure, isCancellation, makeContinueAsNewFunc, patched, workflowInfo, type Workflow } from '@temporalio/workflow';
import type { Effect, Instant, Situation, Stage } from '@thaw/domain';
import { timerInWords, type AppealWorkflowInput, type CaseChanged } from '../contract';
import { caseActivities } from './activities';
import { Alarm, type WakeUp } from './alarm';
import { BackOff, effectId, notBeforeMs } from './back-off';
import { allSearchAttributes, Published } from './published';

/** Pauses before trying a mark again that would not pass: the first is for instants that round, the longest for what people must repair. */
const markPausesMs = { first: 1_000, longest: 15 * 60_000 };

export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/**
 * The appeal as its workflow sees it: the facts last read, the changes heard of since, and the ways to go on. It holds no fact that
 * PostgreSQL does not have; a run that begins without knowing anything works out the same as one that was told.
 */
export class AppealProcess {
  private facts: Situation | null;
  /** The highest seq a signal named, and the highest that has been looked into. */
  private heardOf = 0;
  private lookedInto: number;
  /** The case is to be read whatever this run believes to know. */
  private mustLook = false;
  private waitedIn: Stage | null = null;
  private markPauseMs = 0;
  private markNotBeforeMs = 0;
  private readonly backOff = new BackOff();
  private readonly alarm = new Alarm();
  private readonly published: Published;

  constructor(private readonly appealId: string, known: Situation | null) {
    this.facts = known;
    this.lookedInto = known?.seq ?? 0;
    this.published = new Published(known);
  }

  /**
   * A signal says no more than that the case changed. It is recorded; the next turn reads. What is known may be ahead of the facts, when
   * these were restored from a copy: so whoever asks for a look gets one, and once older facts were read, what follows them is news.
   */
  hear({ seq, again }: CaseChanged): void {
    this.heardOf = Math.max(this.heardOf, seq);
    if (this.facts === null || this.hasNews()) return;
    if ((again === true || seq > this.facts.seq) && patched('facts-may-go-back')) this.mustLook = true;
  }

  /** Whether something is to be done outside now. */
  get hasDueEffect(): boolean {
    return this.situation.effects.some((effect) => this.backOff.mayTry(effect, Date.now()));
  }

  get situation(): Situation {
    if (this.facts === null) throw new TypeError('the case has not been read yet');
    return this.facts;
  }

  isIn(stage: Stage): boolean {
    return this.situation.stage === stage;
  }

  /** Reads the case, unless the last run left what it knew and nothing was heard since. */
  async begin(): Promise<void> {
    if (this.facts === null || this.hasNews()) await this.read();
  }

  /** The first effect of a kind that is due and not pausing after a failure. */
  dueEffect<Kind extends Effect['kind']>(kind: Kind): EffectOf<Kind> | null {
    const due = this.situation.effects.find((effect): effect is EffectOf<Kind> => effect.kind === kind && this.backOff.mayTry(effect, Date.now()));
    return due ?? null;
  }

  /** Does something outside. When it does not get through, it is tried again later; until then the case goes on. */
  async carryOut(effect: Effect, act: (appealId: string, asOf: Instant) => Promise<Situation>): Promise<void> {
    try {
      this.learn(await act(this.appealId, now()));
    } catch (error) {
      if (!(error instanceof ActivityFailure) || isCancellation(error)) throw error;
      this.backOff.failed(effect, Date.now());
      return;
    }
    // Still to be done although it went through: nothing but time can help, and trying at once would never end.
    const left = this.situation.effects.find((one) => effectId(one) === effectId(effect));
    if (left !== undefined && notBeforeMs(left) <= Date.now()) this.backOff.failed(effect, Date.now());
  }

  /** One step of waiting: read what changed, else pass the mark that is due, else wait for either. */
  async turn(): Promise<void> {
    if (this.hasNews()) return this.read();
    const mark = this.nextMark();
    if (mark !== null && mark.atMs <= Date.now()) return this.pass(mark);
    await this.wait();
  }

  /** Shows what the run ends with. */
  end(): Situation {
    this.published.show(this.situation);
    return this.situation;
  }

  private hasNews(): boolean {
    return this.mustLook || this.heardOf > this.lookedInto;
  }

  private async read(): Promise<void> {
    const heardOf = this.heardOf;
    // A mark that would not pass may do so now, as may an effect.
    if (this.mustLook) this.markNotBeforeMs = 0;
    this.mustLook = false;
    this.learn(await caseActivities.readSituation(this.appealId));
    // Facts that are older than what was heard (a restored database) must not be read again and again.
    this.lookedInto = Math.max(this.lookedInto, heardOf);
    // Somebody changed something, or asked for it: what failed before may get through now.
    if (this.backOff.isPausing && patched('effects-are-tried-again-on-news')) this.backOff.tryAgain();
  }

  private async pass({ waitId, index }: MarkAhead): Promise<void> {
    this.learn(await caseActivities.passMark({ appealId: this.appealId, waitId, index, asOf: now() }));
    const { wait } = this.situation;
    if (wait?.id !== waitId || wait.next?.index !== index) return;
    this.markPauseMs = Math.min(Math.max(this.markPauseMs * 2, markPausesMs.first), markPausesMs.longest);
    this.markNotBeforeMs = Date.now() + this.markPauseMs;
  }

  private learn(situation: Situation): void {
    const before = this.facts?.wait;
    const { wait } = situation;
    if (before?.id !== wait?.id || before?.next?.index !== wait?.next?.index || before?.next?.at !== wait?.next?.at) {
      this.markPauseMs = 0;
      this.markNotBeforeMs = 0;
    }
    this.facts = situation;
    this.lookedInto = Math.max(this.lookedInto, situation.seq);
  }

  private nextMark(): MarkAhead | null {
    const { wait } = this.situation;
    if (!wait?.next) return null;
    return { waitId: wait.id, index: wait.next.index, atMs: Math.max(Date.parse(wait.next.at), this.markNotBeforeMs) };
  }

  /** A run waits in one stage only: before it would wait in another, and when its history grows long, it continues as new. */
  private async wait(): Promise<void> {
    const { stage } = this.situation;
    if ((this.waitedIn !== null && this.waitedIn !== stage) || workflowInfo().continueAsNewSuggested) await this.continueAsNew();
    this.waitedIn = stage;
    this.published.show(this.situation);
    await this.alarm.wait(() => this.hasNews(), this.wakeUp());
  }

  private wakeUp(): WakeUp | null {
    const mark = this.nextMark();
    const retry = this.backOff.next(this.situation.effects);
    if (retry !== null && (mark === null || retry.atMs < mark.atMs)) return { atMs: retry.atMs, summary: timerInWords(this.situation, retry.effect.kind) };
    return mark === null ? null : { atMs: mark.atMs, summary: timerInWords(this.situation, null) };
  }

  private async continueAsNew(): Promise<never> {
    const next: AppealWorkflowInput = { appealId: this.appealId, known: this.situation };
    return makeContinueAsNewFunc<Workflow>({ typedSearchAttributes: allSearchAttributes(this.situation) })(next);
  }
}

interface MarkAhead {
  readonly waitId: string;
  readonly index: number;
  readonly atMs: number;
}

/** Temporal's clock, in the form the domain wants. */
function now(): Instant {
  return new Date().toISOString() as Instant;
}

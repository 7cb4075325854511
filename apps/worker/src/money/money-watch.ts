import { randomUUID } from 'node:crypto';
import { barredFromBulk, reconciliationActor, type Caller, type CheckDone, type CheckTrigger, type MoneyCheck, type MoneyReconciliation, type StatementImport, type StatementSource, type Store } from '@thaw/application';
import { breakClassEntries, instantFromMs, localDate, localDateOf, plusMs, type Instant, type LocalDate, type ReconciliationRules } from '@thaw/domain';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { inOneLine } from '../temporal/temporal-errors';

export interface MoneyWatchParts {
  readonly store: Pick<Store, 'transaction'>;
  readonly reconciliation: MoneyReconciliation;
  readonly statements: StatementImport;
  readonly source: StatementSource;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'booksCompared' | 'breaksOpened' | 'statements'>;
}

/** Soon enough for somebody who has asked for a look. */
const everyMs = 5_000;
/** A day whose statement is not there yet is asked for again after this. */
const askAgainMs = 60_000;
/** Statements fetched in one round: whoever was away for long catches up bit by bit. */
const daysAtOnce = 31;

/**
 * Fetches the settlement core's statements and has the books compared: when a statement has come in, as often as the policy says, when
 * somebody asks, and before money leaves in bulk. What is due is worked out from the facts, so it may die at any point and several may watch.
 */
export class MoneyWatch {
  private readonly loop = new Loop(async () => this.look().then(() => everyMs));
  private askedAt = -Infinity;

  constructor(private readonly parts: MoneyWatchParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** One round. Never throws: what cannot be done now is done in the next. */
  async look(): Promise<void> {
    try {
      const rules = await this.parts.reconciliation.rules({ asOf: this.now() });
      if (rules === null) return;
      const came = await this.fetchDays(rules);
      const asked = await this.parts.store.transaction(({ reconciliation }) => reconciliation.checkToDo());
      // A file that was handed in is compared whether or not the core answers.
      if (asked?.trigger === 'upload') await this.compare('upload', rules, asked);
      else if (asked !== null) await this.compareWithToday(asked.trigger, rules, asked);
      else if (came || (await this.isDue(rules.checkEveryMinutes))) await this.compare('scheduled', rules);
    } catch (error) {
      this.parts.logger.debug({ reason: inOneLine(error) }, 'cannot compare the books');
    }
  }

  /**
   * Whether money may leave in bulk: the books were compared a short while ago, today's payments included, and no break is open.
   *
   * @throws Error when the core or the database cannot be asked: then nobody knows, and nothing leaves
   */
  async mayLeaveInBulk(): Promise<boolean> {
    const rules = await this.parts.reconciliation.rules({ asOf: this.now() });
    if (rules === null) return true;
    if (await this.isDue(rules.freshMinutes)) await this.compareWithToday('before_bulk', rules, null);
    return (await this.parts.store.transaction(barredFromBulk)) === null;
  }

  private async fetchDays({ fetchAfterMinutes }: ReconciliationRules): Promise<boolean> {
    if (performance.now() - this.askedAt < askAgainMs) return false;
    this.askedAt = performance.now();
    const asOf = this.now();
    const days = await this.parts.store.transaction(({ reconciliation }) => reconciliation.daysWithout(asOf));
    const due = days.filter(({ endedAt }) => plusMs(endedAt, fetchAfterMinutes * 60_000) <= asOf).slice(0, daysAtOnce);
    let came = false;
    for (const { dayOn } of due) came = (await this.fetchDay(localDate(dayOn))) || came;
    // There may be more: on with the next round.
    if (came && due.length === daysAtOnce) this.askedAt = -Infinity;
    return came;
  }

  /** Whether the day has its statement now. */
  private async fetchDay(dayOn: LocalDate): Promise<boolean> {
    const bytes = await this.parts.source.final(dayOn);
    return bytes !== null && this.take(bytes, dayOn);
  }

  private async take(bytes: Uint8Array, dayOn: LocalDate | null): Promise<boolean> {
    const taken = await this.parts.statements.take({ bytes, via: 'fetched', dayOn }, this.caller(), ({ statementId, known }) => ({ statementId, known }));
    const result = taken.ok ? (taken.value.answer.known ? 'known' : 'imported') : taken.refusal.code;
    this.parts.metrics.statements.inc({ result });
    if (taken.ok) return true;
    this.parts.logger.warn({ dayOn, code: taken.refusal.code, ...taken.refusal.particulars }, 'a statement of the settlement core was refused');
    return false;
  }

  private async isDue(everyMinutes: number): Promise<boolean> {
    const last = await this.parts.store.transaction(({ reconciliation }) => reconciliation.lastCheckAt());
    return last === null || plusMs(last, everyMinutes * 60_000) <= this.now();
  }

  /** By what the core has paid until this moment. Throws when it does not say. */
  private async compareWithToday(trigger: CheckTrigger, rules: ReconciliationRules, asked: MoneyCheck | null): Promise<void> {
    const asOf = this.now();
    const since = await this.parts.store.transaction(async ({ reconciliation }) => sinceOf(await reconciliation.lastDay(), (await reconciliation.daysWithout(asOf))[0]?.dayOn ?? null, asOf));
    await this.take(await this.parts.source.interim(since), null);
    await this.compare(trigger, rules, asked);
  }

  private async compare(trigger: CheckTrigger, rules: ReconciliationRules, asked: MoneyCheck | null = null): Promise<void> {
    await this.askAgainForTheLastDay();
    this.tell(await this.parts.reconciliation.check(trigger, this.caller(), rules, asked));
  }

  /** A day's statement stays as it is: another body for it would be an alarm. A core that does not answer says nothing. */
  private async askAgainForTheLastDay(): Promise<void> {
    const dayOn = await this.parts.store.transaction(({ reconciliation }) => reconciliation.lastDay());
    if (dayOn === null) return;
    try {
      await this.fetchDay(dayOn);
    } catch (error) {
      this.parts.logger.debug({ reason: inOneLine(error) }, 'the last statement cannot be asked for again');
    }
  }

  private tell({ check, opened, resolved }: CheckDone): void {
    this.parts.metrics.booksCompared.inc({ trigger: check.trigger });
    for (const { id, class: breakClass, orderId, appealId, dayOn } of opened) {
      this.parts.metrics.breaksOpened.inc({ class: breakClass });
      this.parts.logger.error({ breakId: id, class: breakClass, orderId, appealId, dayOn }, `break: ${breakClassEntries[breakClass].title.en}`);
    }
    for (const { id, class: breakClass } of resolved) this.parts.logger.info({ breakId: id, class: breakClass }, 'a break is gone by itself');
  }

  private caller(): Caller {
    return { actor: reconciliationActor, asOf: this.now(), requestId: `reconciliation/${randomUUID()}`, idempotency: null };
  }

  private now(): Instant {
    return instantFromMs(this.parts.clock.now().getTime());
  }
}

/** Where the days that have their statement end. */
function sinceOf(lastDay: LocalDate | null, firstWithout: string | null, asOf: Instant): LocalDate {
  if (lastDay !== null) return localDateOf(plusMs(instantFromMs(Date.parse(`${lastDay}T12:00:00.000Z`)), 86_400_000));
  return firstWithout === null ? localDateOf(asOf) : localDate(firstWithout);
}

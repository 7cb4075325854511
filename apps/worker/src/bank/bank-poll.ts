import { randomUUID } from 'node:crypto';
import { BankUnreachableError, type BankGateway, type BankIntake, type Store } from '@thaw/application';
import { endOfQuiet, instantFromMs, plusMs } from '@thaw/domain';
import type { BankQueries, DueQuery } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import type { WorkerMetrics } from '../metrics';
import { inOneLine } from '../temporal/temporal-errors';

export interface BankPollParts {
  readonly queries: Pick<BankQueries, 'take'>;
  readonly store: Pick<Store, 'policyInForce' | 'bankTerms'>;
  readonly bank: Pick<BankGateway, 'query'>;
  readonly intake: Pick<BankIntake, 'take'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'bankQueries'>;
}

/** How often it looks what is due; how long a question waits for its query is the policy's. */
const everyMs = 2_000;
const atOnce = 50;
const minuteMs = 60_000;

/**
 * Asks banks for answers whose callback may have got lost. What comes back goes through the very same intake as a callback; what both
 * bring counts once. Needs no Temporal: the case changes, and the outbox tells its workflow.
 */
export class BankPoll {
  private readonly loop = new Loop(async () => ((await this.look()) === atOnce ? 0 : everyMs));

  constructor(private readonly parts: BankPollParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** One round; answers how many banks were asked. Never throws. */
  async look(): Promise<number> {
    const { queries, store, clock, logger } = this.parts;
    try {
      const asOf = instantFromMs(clock.now().getTime());
      const rule = (await store.policyInForce(asOf)).bankAnswers?.query;
      if (rule === undefined) return 0;
      const due = await queries.take(asOf, plusMs(asOf, -rule.afterMinutes * minuteMs), plusMs(asOf, rule.everyMinutes * minuteMs), atOnce);
      for (const one of due) {
        if (this.loop.isStopped) break;
        await this.ask(one);
      }
      return due.length;
    } catch (error) {
      logger.warn({ reason: inOneLine(error) }, 'banks cannot be asked for their answers now');
      return 0;
    }
  }

  private async ask({ requestId, bankCode }: DueQuery): Promise<void> {
    const { store, bank, intake, clock, logger, metrics } = this.parts;
    try {
      const terms = await store.bankTerms(bankCode);
      // Asked again in its turn, once the bank may be sent anything.
      if (endOfQuiet(terms?.quietHours ?? null, instantFromMs(clock.now().getTime())) !== null) return void metrics.bankQueries.inc({ result: 'quiet_hours' });
      const delivery = await bank.query({ requestId, bankCode });
      if (delivery === null) return void metrics.bankQueries.inc({ result: 'nothing_yet' });
      const taken = await intake.take(delivery, 'query', { asOf: instantFromMs(clock.now().getTime()), requestId: randomUUID() });
      const result = taken.ok ? (taken.value.replayed ? 'known' : 'accepted') : taken.refusal.code;
      metrics.bankQueries.inc({ result });
      if (result === 'accepted') logger.info({ bankRequestId: requestId }, 'an answer whose callback did not come was fetched');
    } catch (error) {
      metrics.bankQueries.inc({ result: error instanceof BankUnreachableError ? 'unreachable' : 'failed' });
      logger.warn({ bankRequestId: requestId, reason: inOneLine(error) }, 'a bank could not be asked for its answer; it is asked again');
    }
  }
}

import { randomUUID } from 'node:crypto';
import type { Caller, CommandPipeline } from '@thaw/application';
import { instantFromMs, type Actor } from '@thaw/domain';
import { absentClaims, type DataSource } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { Loop } from '../loop';
import { inOneLine } from '../temporal/temporal-errors';

export interface AbsentClaimsParts {
  readonly source: DataSource;
  readonly pipeline: Pick<CommandPipeline, 'onAppeal'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
}

/** Thaw itself, when it takes a task from somebody who is away. */
export const absenceActor: Actor = { id: 'system:absence', roles: ['system'], merchantId: null, bankCode: null };

const everyMs = 15_000;
const atOnce = 200;

/** Ends the claims of people who are away, as each case's policy says. Several workers may: a claim ends once. */
export class AbsentClaims {
  private readonly loop = new Loop(async () => this.round().then(() => everyMs));

  constructor(private readonly parts: AbsentClaimsParts) {}

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Answers how many claims were ended. Never throws: what cannot be done now is done in the next round. */
  async round(): Promise<number> {
    const { source, pipeline, clock, logger } = this.parts;
    try {
      const asOf = instantFromMs(clock.now().getTime());
      let ended = 0;
      for (const { appealId, taskId } of await absentClaims(source, asOf, atOnce)) {
        const caller: Caller = { actor: absenceActor, asOf, requestId: `absence:${randomUUID()}`, idempotency: null };
        const result = await pipeline.onAppeal(appealId, { type: 'endAbsentClaim', taskId }, caller, ({ appeal }) => ({ seq: appeal.seq }));
        if (result.ok) ended += 1;
      }
      return ended;
    } catch (error) {
      logger.debug({ reason: inOneLine(error) }, 'cannot end the claims of people who are away');
      return 0;
    }
  }
}

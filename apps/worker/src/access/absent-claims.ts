import { randomUUID } from 'node:crypto';
import type { Caller, CommandPipeline } from '@thaw/application';
import { instantFromMs, type Actor, type Instant } from '@thaw/domain';
import { absentClaims, type DataSource } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { FailuresInARow } from '../failures-in-a-row';
import { Loop } from '../loop';

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
/** One case that cannot be worked on is that case's trouble; so many are the database's. */
const failuresARound = 10;

/** Ends the claims of people who are away, as each case's policy says. Several workers may: a claim ends once. */
export class AbsentClaims {
  private readonly loop = new Loop(async () => this.round().then(() => everyMs));

  private readonly failures: FailuresInARow;

  constructor(private readonly parts: AbsentClaimsParts) {
    this.failures = new FailuresInARow(parts.logger, 'cannot end the claims of people who are away');
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Answers how many claims were ended. Never throws: what cannot be done now is done in the next round. */
  async round(): Promise<number> {
    const { source, clock } = this.parts;
    try {
      const asOf = instantFromMs(clock.now().getTime());
      const claims = await absentClaims(source, asOf, atOnce);
      let ended = 0;
      let failed = 0;
      for (const { appealId, taskId } of claims) {
        try {
          if (await this.end(appealId, taskId, asOf)) ended += 1;
        } catch (error) {
          // A case that cannot be worked on keeps nobody else's claim.
          failed += 1;
          this.failures.failed(error, { appealId, taskId });
          if (failed === failuresARound) break;
        }
      }
      if (failed === 0) this.failures.over();
      return ended;
    } catch (error) {
      this.failures.failed(error);
      return 0;
    }
  }

  private async end(appealId: string, taskId: string, asOf: Instant): Promise<boolean> {
    const caller: Caller = { actor: absenceActor, asOf, requestId: `absence:${randomUUID()}`, idempotency: null };
    return (await this.parts.pipeline.onAppeal(appealId, { type: 'endAbsentClaim', taskId }, caller, ({ appeal }) => ({ seq: appeal.seq }))).ok;
  }
}

import { randomUUID } from 'node:crypto';
import { webhooksActor, type EndpointHolders } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { endpointsToPause, type DataSource } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { FailuresInARow } from '../failures-in-a-row';
import { Loop } from '../loop';

export interface HolderWatchParts {
  readonly source: Pick<DataSource, 'query'>;
  readonly holders: Pick<EndpointHolders, 'pause'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
}

const everyMs = 15_000;
const atOnce = 200;
/** One that cannot be paused is its own trouble; so many are the database's. */
const failuresARound = 10;

/** Pauses the endpoints of machines that may no longer read events. Nothing is sent to them anyway; this says so. Several workers may: one is paused once. */
export class HolderWatch {
  private readonly loop = new Loop(async () => this.round().then(() => everyMs));
  private readonly failures: FailuresInARow;

  constructor(private readonly parts: HolderWatchParts) {
    this.failures = new FailuresInARow(parts.logger, 'cannot pause webhook endpoints whose holder may no longer read events');
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Answers how many were paused, or told of in their trail. Never throws: what cannot be done now is done in the next round. */
  async round(): Promise<number> {
    const { source, holders, clock, logger } = this.parts;
    let [done, failed] = [0, 0];
    try {
      const asOf = instantFromMs(clock.now().getTime());
      for (const endpointId of await endpointsToPause(source, asOf, atOnce)) {
        try {
          const why = await holders.pause(endpointId, { actor: webhooksActor, asOf, requestId: `webhook-holders:${randomUUID()}`, idempotency: null });
          if (why === null) continue;
          done += 1;
          logger.warn({ endpointId, why }, 'a webhook endpoint was paused: who holds it may no longer read events');
        } catch (error) {
          // One that cannot be paused keeps no other from it.
          failed += 1;
          this.failures.failed(error, { endpointId });
          if (failed === failuresARound) break;
        }
      }
      if (failed === 0) this.failures.over();
    } catch (error) {
      this.failures.failed(error);
    }
    return done;
  }
}

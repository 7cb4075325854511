import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { instantFromMs } from '@thaw/domain';
import { databaseClasses, databaseSightings, FindingRegister, type DataSource } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { CLOCK, DATABASE, LOGGER } from '../dependencies';

const everyMs = 15_000;

/** Workers look for stuck work. When no worker lives nobody would say so: then the API looks, at what the database shows. */
@Injectable()
export class AbsenceWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(@Inject(DATABASE) private readonly database: DataSource, @Inject(CLOCK) private readonly clock: Clock, @Inject(LOGGER) private readonly logger: Logger) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.looking = this.look();
    }, everyMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Records what is seen, but only while no worker does. Never throws. */
  async look(): Promise<void> {
    try {
      const asOf = instantFromMs(this.clock.now().getTime());
      const absent = await databaseSightings(this.database, asOf, ['worker_absent']);
      if (absent.length === 0) return;
      const seen = await databaseSightings(this.database, asOf);
      const recorded = await new FindingRegister(this.database).record(databaseClasses, seen, asOf);
      for (const finding of recorded.opened) this.logger.warn({ findingId: finding.id, class: finding.class, count: finding.count }, 'stuck, and no worker looks');
    } catch (error) {
      this.logger.debug({ reason: error instanceof Error ? error.message : String(error) }, 'cannot look for absent workers');
    }
  }
}

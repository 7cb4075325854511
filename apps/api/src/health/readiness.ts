import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from '@thaw/persistence';
import { DATABASE } from '../dependencies';

/** Longer than a healthy database ever takes, shorter than whoever asks is willing to wait. */
const answerWithinMs = 2_000;

/** Whether requests should be sent here. Temporal is no condition: commands are accepted while it is down. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** The first step of a stop: whoever balances load sends nothing more. */
  turnOff(): void {
    this.stopping = true;
  }

  async state(): Promise<'ready' | 'stopping' | 'database_unavailable'> {
    if (this.stopping) return 'stopping';
    return (await this.databaseAnswers()) ? 'ready' : 'database_unavailable';
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), answerWithinMs);
    });
    const asked = this.database.query('SELECT 1').then(() => true, () => false);
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }
}

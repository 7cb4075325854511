import { Inject, Injectable } from '@nestjs/common';
import { actorOfService, instantFromMs, isLive, msOf, refusal, serviceKeyRules, type Actor, type Instant } from '@thaw/domain';
import { noteServiceKeyUse, readingAsThaw, readServiceKey, type DataSource, type PresentableKey } from '@thaw/persistence';
import type { Clock, Logger } from '@thaw/platform';
import { CLOCK, DATABASE, LOGGER } from '../dependencies';
import { loggable } from '../http/failure';
import { Refused } from '../http/refused';
import { KeyMemory, type AsStranger } from './key-memory';
import { isKeyOf, serviceKeyId } from './service-key';

/** How long a key that was looked up is believed, milliseconds: a revocation works everywhere after this at the latest. */
export const serviceKeyMemoryMs = 2_000;
/** Keys remembered at once, and as many that were made up. */
const mostRemembered = 2_000;

/** Turns a service account's key into the machine it speaks for. */
@Injectable()
export class ServiceKeys {
  private readonly memory = new KeyMemory<PresentableKey>((id) => readingAsThaw(async () => readServiceKey(this.database, id)), serviceKeyMemoryMs, mostRemembered);
  /** Uses noted by this process, so that most requests ask for no write. */
  private readonly noted = new Map<string, Instant>();

  constructor(@Inject(DATABASE) private readonly database: DataSource, @Inject(CLOCK) private readonly clock: Clock, @Inject(LOGGER) private readonly logger: Logger) {}

  /**
   * Refuses with `unauthenticated`, whatever is wrong: a guesser learns nothing of which keys there are.
   * @param asStranger may refuse to look a key up that this process has not met
   */
  async actorOf(presented: string, asStranger: AsStranger): Promise<Actor> {
    const id = serviceKeyId(presented);
    const key = id === null ? null : await this.memory.get(id, asStranger);
    if (id === null || key === null || !isKeyOf(presented, key.hash) || !isLive(key, this.now())) throw new Refused(refusal('unauthenticated', { field: 'Authorization' }));
    await this.note(id, key);
    return actorOfService({ id: key.accountId, merchantId: key.merchantId, permissions: key.permissions }, key.heldBy);
  }

  /** In this process a revocation works at once. */
  forget(keyIds: readonly string[]): void {
    this.memory.forget(keyIds);
  }

  /** Coarse on purpose: a write an hour for each key. That it fails keeps nobody out. */
  private async note(id: string, key: PresentableKey): Promise<void> {
    const now = this.now();
    const last = this.noted.get(id) ?? key.lastUsedAt;
    if (last !== null && msOf(now) - msOf(last) < serviceKeyRules.lastUseGrainMinutes * 60_000) return;
    this.noted.set(id, now);
    await readingAsThaw(async () => noteServiceKeyUse(this.database, id, now, serviceKeyRules.lastUseGrainMinutes)).catch((error: unknown) => {
      this.noted.delete(id);
      this.logger.warn({ err: loggable(error), keyId: id }, 'the use of a key was not noted');
    });
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}

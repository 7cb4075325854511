import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { readEvents, readingAsThaw, settledPosition, type DataSource, type EventSight, type PlacedEntry } from '@thaw/persistence';
import type { Logger } from '@thaw/platform';
import { DATABASE, LISTEN, LOGGER, type Listen } from '../dependencies';
import { loggable } from '../http/failure';

/** Without a notice it looks this often, milliseconds. */
const pollMs = 1_000;
/** Notices come in bursts: what follows within this time is read together, milliseconds. */
const gatherMs = 20;
const batch = 500;
/** Entries kept for readers who are up to date; who is further behind reads from the database. */
const kept = 2_000;

export interface FeedPart {
  readonly entries: readonly PlacedEntry[];
  /** Everything up to here has been looked at. */
  readonly upTo: number;
}

/**
 * The feed as all streams of this process read it: new entries are fetched once for all, on a notice or after a second, while
 * anybody reads. Readers go by position alone, so none can miss an entry or get it twice.
 */
@Injectable()
export class EventFeed {
  private readers = 0;
  private starting: Promise<void> | null = null;
  private running: Promise<void> = Promise.resolve();
  private stop = new AbortController();
  private latest: PlacedEntry[] = [];
  /** Everything after the floor and up to the head is in `latest`. */
  private floor = 0;
  private head = 0;
  private waiting = new Set<() => void>();
  private notice = new AbortController();

  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(LISTEN) private readonly listen: Listen | undefined,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Reads for as long as somebody has joined. Answers where the feed ends now. */
  async join(): Promise<number> {
    this.readers += 1;
    try {
      // Read for all readers together, whoever comes first.
      await (this.starting ??= readingAsThaw(async () => this.begin()));
      return this.head;
    } catch (error) {
      await this.leave();
      throw error;
    }
  }

  async leave(): Promise<void> {
    this.readers -= 1;
    if (this.readers > 0) return;
    this.stop.abort();
    this.starting = null;
    await this.running;
  }

  /** What follows a position, at most `limit` entries. */
  async after(position: number, sight: EventSight, limit: number): Promise<FeedPart> {
    const { head } = this;
    if (position >= head) return { entries: [], upTo: position };
    const found = position >= this.floor ? this.latest.filter((entry) => entry.position > position && entry.position <= head && isIn(entry, sight)) : await this.read(position, sight, limit);
    const entries = found.slice(0, limit);
    const last = entries.at(-1)?.position ?? position;
    return { entries, upTo: entries.length < limit ? Math.max(head, last) : last };
  }

  /** Waits until there is something after a position, or the signal says stop. */
  async beyond(position: number, signal: AbortSignal): Promise<void> {
    if (this.head > position || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  private async read(after: number, sight: EventSight, limit: number): Promise<readonly PlacedEntry[]> {
    return readEvents(this.database, { after, ...sight, limit });
  }

  private async begin(): Promise<void> {
    const stop = new AbortController();
    this.stop = stop;
    // One loop at a time: whoever stopped reading a moment ago may still be finishing a round.
    await this.running;
    const position = await settledPosition(this.database);
    [this.floor, this.head, this.latest] = [position, position, []];
    this.running = this.run(stop.signal);
  }

  private async run(signal: AbortSignal): Promise<void> {
    const unlisten = await this.listen?.(() => this.notice.abort()).catch((error: unknown) => void this.logger.warn({ err: loggable(error) }, 'no notices of events; polling'));
    while (!signal.aborted) {
      await this.round();
      await pause(pollMs, undefined, { signal: AbortSignal.any([signal, this.notice.signal]) }).catch(() => undefined);
      if (this.notice.signal.aborted) await pause(gatherMs);
      this.notice = new AbortController();
    }
    await unlisten?.();
  }

  /** A database that is away costs a second's delay: positions do not move, so nothing is lost. */
  private async round(): Promise<void> {
    try {
      for (;;) {
        const entries = await this.read(this.head, { merchantIds: null, appealId: null }, batch);
        const last = entries.at(-1);
        if (last === undefined) return;
        this.latest.push(...entries);
        const over = this.latest.splice(0, Math.max(0, this.latest.length - kept)).at(-1);
        this.floor = over?.position ?? this.floor;
        this.head = last.position;
        for (const wake of [...this.waiting]) wake();
        if (entries.length < batch) return;
      }
    } catch (error) {
      this.logger.warn({ err: loggable(error) }, 'events cannot be read; trying again');
    }
  }
}

function isIn(entry: PlacedEntry, { merchantIds, appealId }: EventSight): boolean {
  return (merchantIds === null || (entry.merchantId !== null && merchantIds.includes(entry.merchantId))) && (appealId === null || entry.stream === `appeal/${appealId}`);
}

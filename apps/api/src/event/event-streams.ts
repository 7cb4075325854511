import { once } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from '@thaw/platform';
import type { Response } from 'express';
import { LOGGER } from '../dependencies';
import { isOver, whenOver } from '../http/answer-over';
import { loggable } from '../http/failure';
import { refuseWith } from '../http/refused';
import { EventFeed } from './event-feed';
import type { Reading } from './event.service';
import { wireEvent } from './event.view';

/** Streams one process carries, and one caller may have open. */
const mostStreams = 500;
const mostPerCaller = 5;
/** Said into a quiet stream, so that whoever stands between keeps it open, milliseconds. */
const heartbeatMs = 15_000;
/** A stream ends after this at the latest and is taken up again with a fresh token, milliseconds. */
const longestMs = 15 * 60_000;
/** How long a reader may leave what was sent lying, milliseconds. */
const patienceMs = 30_000;
/** When a client should come back, milliseconds. */
const retryMs = 2_000;
/** When to come back to another process, milliseconds. */
const retryElsewhereMs = 200;
const batch = 100;
/** How often it is asked whether the reader's key still opens anything, milliseconds. */
const askedAgainMs = 2_000;

/** How long a stream may live. */
export interface StreamLife {
  /** When the reader's token ends, milliseconds since 1970. */
  readonly endsAtMs: number;
  /** False once the reader's key has been revoked. */
  readonly isStillGood: () => Promise<boolean>;
}

/** Open streams of events. Each pulls at its reader's pace: nothing is gathered for a reader who is slow. */
@Injectable()
export class EventStreams {
  private readonly open = new Map<string, number>();
  private count = 0;
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly feed: EventFeed, @Inject(LOGGER) private readonly logger: Logger) {}

  /** Refuses one stream too many. Answers once the stream has ended; whoever is gone already gets none. */
  async stream(response: Response, callerId: string, reading: Reading, from: number | null, life: StreamLife): Promise<void> {
    if (isOver(response)) return;
    this.admit(callerId);
    const running = this.carry(response, reading, from, life).finally(() => this.release(callerId));
    this.running.add(running);
    await running.finally(() => this.running.delete(running));
  }

  /** Ends every stream, so that a stop waits for none: readers go on elsewhere from the last event they have. */
  async closeAll(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.running);
  }

  private admit(callerId: string): void {
    const own = this.open.get(callerId) ?? 0;
    if (own >= mostPerCaller || this.count >= mostStreams) refuseWith('too_many_streams', { particulars: { most: own >= mostPerCaller ? mostPerCaller : mostStreams, retryAfterSeconds: 5 } });
    this.open.set(callerId, own + 1);
    this.count += 1;
  }

  private release(callerId: string): void {
    const own = (this.open.get(callerId) ?? 1) - 1;
    if (own === 0) this.open.delete(callerId);
    else this.open.set(callerId, own);
    this.count -= 1;
  }

  private async carry(response: Response, reading: Reading, from: number | null, life: StreamLife): Promise<void> {
    const gone = new AbortController();
    whenOver(response, () => gone.abort());
    const lifetime = AbortSignal.timeout(Math.max(1, Math.min(longestMs, life.endsAtMs - Date.now())));
    const signal = AbortSignal.any([gone.signal, this.stopping.signal, lifetime]);
    const end = await this.feed.join();
    const lastEventId = from === null ? await reading.lastTold(end).catch(async (error: unknown) => this.leaveFor(error)) : null;
    const watch = setInterval(() => void life.isStillGood().then((good) => good || gone.abort(), () => undefined), askedAgainMs);
    try {
      begin(response, lastEventId);
      const beat = setInterval(() => void response.write(': still here\n\n'), heartbeatMs);
      await this.pump(response, reading, from ?? end, signal).finally(() => clearInterval(beat));
    } catch (error) {
      // The reader comes back with the last id it has, so the stream may end at any event.
      if (!signal.aborted) this.logger.warn({ err: loggable(error) }, 'an event stream broke off');
    } finally {
      clearInterval(watch);
      await this.feed.leave();
      if (this.stopping.signal.aborted && response.headersSent) response.write(`retry: ${String(retryElsewhereMs)}\n: this process stops; go on with Last-Event-ID\n\n`);
      response.end();
    }
  }

  private async leaveFor(error: unknown): Promise<never> {
    await this.feed.leave();
    throw error;
  }

  private async pump(response: Response, { sight, teller }: Reading, from: number, signal: AbortSignal): Promise<void> {
    let position = from;
    while (!signal.aborted) {
      const { entries, upTo } = await this.feed.after(position, sight, batch);
      const tell = entries.length === 0 ? silent : await teller();
      for (const entry of entries) {
        const event = tell(entry);
        if (event === null) continue;
        const taken = response.write(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(wireEvent(event))}\n\n`);
        if (!taken) await once(response, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) });
        if (signal.aborted) return;
      }
      position = upTo;
      await this.feed.beyond(position, signal);
    }
  }
}

const silent = () => null;

/** Who breaks off before the first event goes on from where the stream began: an id without data is kept by readers, and told to nobody. */
function begin(response: Response, lastEventId: string | null): void {
  response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  response.flushHeaders();
  response.write(`${lastEventId === null ? '' : `id: ${lastEventId}\n`}retry: ${String(retryMs)}\n\n`);
}

import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@thaw/application';
import { audienceOf, eventNameOf, isOutside, sees, tellEvent, type Actor, type ToldEvent } from '@thaw/domain';
import { entryOfEvent, placeOfEvent, readEvents, readEventsBack, settledPosition, whatAppealIsAbout, type DataSource, type EventSight, type PlacedEntry } from '@thaw/persistence';
import { narrowed } from '../access/sight';
import { DATABASE, STORE } from '../dependencies';
import { refuseWith } from '../http/refused';
import { wireEvent } from './event.view';
import type { EventPage, EventsQuery } from './event.dto';

/** Entries looked at for one page: with a rare type asked for, a page may come short, and says so. */
const scanned = 2_000;
/** Entries looked back at for one that was told. */
const lookedBack = 200;

/** What somebody reads of the feed, and how it is told to them. */
export interface Reading {
  readonly sight: EventSight;
  /** How it is told as things stand: a stream asks anew with each batch, for a reason may have come to be guarded meanwhile. */
  readonly teller: () => Promise<Tell>;
  /** The last event the reader was told up to a position, of whatever type, so that whoever begins there goes on there; null where there is none to go by. */
  readonly lastTold: (upTo: number) => Promise<string | null>;
}

/** The last event somebody has had, and where they said so. */
export interface LastHad {
  readonly eventId: string;
  readonly field: 'Last-Event-ID' | 'after';
}

type Tell = (entry: PlacedEntry) => ToldEvent | null;

@Injectable()
export class EventService {
  constructor(@Inject(DATABASE) private readonly database: DataSource, @Inject(STORE) private readonly store: Store) {}

  /** Refuses what the reader may not see; a merchant's feed is cut to their own before anything is read. */
  async reading({ types, ...query }: EventsQuery, actor: Actor): Promise<Reading> {
    const appealId = query.appealId ?? null;
    if (appealId !== null) {
      const about = await whatAppealIsAbout(this.database, appealId);
      if (about === null || !sees(actor, about.merchantId)) refuseWith('appeal_not_found', { field: 'appealId' });
    }
    const seen = narrowed(actor, null);
    const sight: EventSight = { merchantIds: seen === 'nothing' ? [] : seen.merchantIds, appealId };
    return {
      sight,
      teller: async () => {
        const tell = await this.tellerFor(actor);
        return (entry) => (types === undefined || types.includes(eventNameOf(entry)) ? tell(entry) : null);
      },
      lastTold: async (upTo) => {
        const tell = await this.tellerFor(actor);
        return (await readEventsBack(this.database, { upTo, ...sight, limit: lookedBack })).find((entry) => tell(entry) !== null)?.eventId ?? null;
      },
    };
  }

  /** Whether somebody who may see whose event it is would be told it. */
  async isTold(eventId: string, actor: Actor): Promise<boolean> {
    const entry = await entryOfEvent(this.database, eventId);
    return entry !== null && (await this.tellerFor(actor))(entry) !== null;
  }

  private async tellerFor(actor: Actor): Promise<Tell> {
    const guarded = await this.store.guardedReasons();
    return (entry) => tellEvent(entry, audienceOf(actor, entry.reasonCode, guarded));
  }

  /** The position of the event somebody goes on from; somebody else's event is none of theirs. */
  async positionAfter({ eventId, field }: LastHad, actor: Actor): Promise<number> {
    const place = await placeOfEvent(this.database, eventId);
    const isSeen = place !== null && (place.merchantId === null ? !isOutside(actor) : sees(actor, place.merchantId));
    return isSeen ? place.position : refuseWith('event_not_found', { field });
  }

  async page(query: EventsQuery, after: LastHad | null, actor: Actor): Promise<EventPage> {
    const { sight, teller, lastTold } = await this.reading(query, actor);
    if (after === null && query.from === 'now') return { items: [], lastEventId: await lastTold(await settledPosition(this.database)), more: false };
    const tell = await teller();
    const from = after === null ? 0 : await this.positionAfter(after, actor);
    const entries = await readEvents(this.database, { after: from, ...sight, limit: scanned });
    // One more than is given says whether there are later ones: of those, too, only what is told counts.
    const told: ToldEvent[] = [];
    for (const entry of entries) {
      const event = tell(entry);
      if (event !== null && told.push(event) > query.limit) break;
    }
    const items = told.slice(0, query.limit);
    const isCut = told.length > items.length;
    const isFull = entries.length === scanned;
    // Reading goes on after what was told, so that nobody learns of what was not; only where a whole scan told too little does it go on behind it.
    const last = isFull && !isCut ? entries.at(-1)?.eventId : items.at(-1)?.id;
    return { items: items.map(wireEvent), lastEventId: last ?? after?.eventId ?? null, more: isCut || isFull };
  }
}

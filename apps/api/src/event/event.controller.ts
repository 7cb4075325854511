import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiProduces } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { Authenticator } from '../access/authenticator';
import { prefersStream } from '../door/paths';
import { refuseWith } from '../http/refused';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { EventStreams, type StreamLife } from './event-streams';
import { eventPageSchema, eventsQuery, type EventsQuery } from './event.dto';
import { EventService, type LastHad } from './event.service';

@Controller('events')
export class EventController {
  constructor(private readonly events: EventService, private readonly streams: EventStreams, private readonly callers: Authenticator) {}

  @Get()
  @Requires('event.read')
  @ApiProduces('application/json', 'text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Go on after this event; sent by itself by whoever reconnects.', schema: { type: 'string', format: 'uuid', examples: ['0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4'] } })
  @Answers(200, eventPageSchema, 'What has changed, in order for each case: a page, or a stream when `Accept: text/event-stream` asks for one')
  @Refuses('appeal_not_found', 'event_not_found', 'too_many_streams')
  async read(@Query({ schema: eventsQuery }) query: EventsQuery, @By() by: Principal, @Req() request: Request, @Res() response: Response): Promise<void> {
    const after = lastHad(request, query);
    if (!prefersStream(request)) {
      response.json(await this.events.page(query, after, by.actor));
      return;
    }
    const reading = await this.events.reading(query, by.actor);
    const from = after !== null ? await this.events.positionAfter(after, by.actor) : query.from === 'beginning' ? 0 : null;
    await this.streams.stream(response, by.actor.id, reading, from, this.lifeOf(request.get('Authorization')));
  }

  private lifeOf(authorization: string | undefined): StreamLife {
    return { endsAtMs: this.callers.endsAtMs(authorization), isStillGood: async () => this.callers.isStillGood(authorization) };
  }
}

function lastHad(request: Request, { after }: EventsQuery): LastHad | null {
  const header = request.get('Last-Event-ID');
  if (header === undefined || header === '') return after === undefined ? null : { eventId: after, field: 'after' };
  return idIn.safeParse(header).success ? { eventId: header, field: 'Last-Event-ID' } : refuseWith('event_not_found', { field: 'Last-Event-ID' });
}

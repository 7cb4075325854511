import { Module } from '@nestjs/common';
import { EventFeed } from './event-feed';
import { EventStreams } from './event-streams';
import { EventController } from './event.controller';
import { EventService } from './event.service';

@Module({ controllers: [EventController], providers: [EventService, EventFeed, EventStreams], exports: [EventService] })
export class EventModule {}

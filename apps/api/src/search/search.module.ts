import { Module } from '@nestjs/common';
import { EventModule } from '../event/event.module';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

@Module({ imports: [EventModule], controllers: [SearchController], providers: [SearchService] })
export class SearchModule {}

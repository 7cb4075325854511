import { Module } from '@nestjs/common';
import { ReleasesHaltController } from './releases-halt.controller';
import { ReleasesHaltService } from './releases-halt.service';

@Module({ controllers: [ReleasesHaltController], providers: [ReleasesHaltService] })
export class ReleaseModule {}

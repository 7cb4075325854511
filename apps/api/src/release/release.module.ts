import { Module } from '@nestjs/common';
import { AccountChangeController } from './account-change.controller';
import { AccountChangeService } from './account-change.service';
import { ReleasesHaltController } from './releases-halt.controller';
import { ReleasesHaltService } from './releases-halt.service';

@Module({ controllers: [ReleasesHaltController, AccountChangeController], providers: [ReleasesHaltService, AccountChangeService] })
export class ReleaseModule {}

import { Module } from '@nestjs/common';
import { WaitController } from './wait.controller';
import { WaitService } from './wait.service';

@Module({ controllers: [WaitController], providers: [WaitService] })
export class WaitModule {}

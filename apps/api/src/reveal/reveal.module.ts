import { Module } from '@nestjs/common';
import { RevealController } from './reveal.controller';
import { RevealService } from './reveal.service';

@Module({ controllers: [RevealController], providers: [RevealService] })
export class RevealModule {}

import { Module } from '@nestjs/common';
import { PolicyController } from './policy.controller';
import { PolicyService } from './policy.service';
import { ClockPresetController, ReasonController } from './reason.controller';
import { ReasonService } from './reason.service';

@Module({ controllers: [PolicyController, ReasonController, ClockPresetController], providers: [PolicyService, ReasonService] })
export class PolicyModule {}

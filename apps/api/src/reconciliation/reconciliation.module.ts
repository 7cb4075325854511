import { Module } from '@nestjs/common';
import { BreakController } from './break.controller';
import { BreakService } from './break.service';
import { ReconciliationController } from './reconciliation.controller';
import { ReconciliationService } from './reconciliation.service';

@Module({ controllers: [BreakController, ReconciliationController], providers: [BreakService, ReconciliationService] })
export class ReconciliationModule {}

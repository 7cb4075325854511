import { Module } from '@nestjs/common';
import { AbsenceWatch } from './absence-watch';
import { DiagnosisController } from './diagnosis.controller';
import { DiagnosisService } from './diagnosis.service';
import { FindingController } from './finding.controller';
import { FindingService } from './finding.service';
import { RemedyController } from './remedy.controller';
import { RemedyService } from './remedy.service';
import { WorkerController } from './worker.controller';
import { WorkerService } from './worker.service';

@Module({ controllers: [FindingController, RemedyController, DiagnosisController, WorkerController], providers: [FindingService, RemedyService, DiagnosisService, WorkerService, AbsenceWatch] })
export class StuckModule {}

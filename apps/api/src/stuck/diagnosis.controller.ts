import { Controller, Get, Param } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { diagnosisSchema, type DiagnosisView } from './diagnosis.dto';
import { DiagnosisService } from './diagnosis.service';

@Controller('ops/appeals')
export class DiagnosisController {
  constructor(private readonly diagnoses: DiagnosisService) {}

  @Get(':appealId/diagnosis')
  @Requires('ops.read')
  @Refuses('appeal_not_found')
  @Answers(200, diagnosisSchema, 'Why an appeal does not move, in words')
  async read(@Param('appealId', { schema: idIn }) id: string, @By() by: Principal): Promise<DiagnosisView> {
    return this.diagnoses.diagnose(id, by);
  }
}

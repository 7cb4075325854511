import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { absencePageSchema, absenceSchema, absencesQuery, endAbsenceBody, recordAbsenceBody, type AbsencesQuery, type AbsenceView, type RecordAbsenceBody } from './absence.dto';
import { AbsenceService } from './absence.service';

@Controller('access/absences')
export class AbsenceController {
  constructor(private readonly absences: AbsenceService) {}

  @Post()
  @Requires('absence.record')
  @Answers(201, absenceSchema, 'Says that somebody is away: what they hold goes back to the queue, and they are given nothing')
  @Refuses('role_missing', 'absence_period_empty')
  async record(@Body({ schema: recordAbsenceBody }) body: RecordAbsenceBody, @By() by: Principal): Promise<CommandAnswer<AbsenceView>> {
    return this.absences.record(body, by);
  }

  @Get()
  @Requires('absence.read')
  @Answers(200, absencePageSchema, 'Who is away, the newest first')
  async list(@Query({ schema: absencesQuery }) query: AbsencesQuery): Promise<Page<AbsenceView>> {
    return this.absences.list(query);
  }

  @Get(':absenceId')
  @Requires('absence.read')
  @Answers(200, absenceSchema, 'One absence, over or not')
  @Refuses('absence_not_found')
  async read(@Param('absenceId', { schema: idIn }) id: string): Promise<AbsenceView> {
    return this.absences.read(id);
  }

  @Post(':absenceId/end')
  @Requires('absence.record')
  @Answers(200, absenceSchema, 'Says that somebody is back, earlier than was said')
  @Refuses('absence_not_found', 'absence_ended')
  async end(@Param('absenceId', { schema: idIn }) id: string, @Body({ schema: endAbsenceBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<AbsenceView>> {
    return this.absences.end(id, by);
  }
}

import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { calendarImportSchema, calendarYearsSchema, importCalendarBody, type CalendarImportView, type CalendarYearsView, type ImportCalendarBody } from './calendar.dto';
import { CalendarService } from './calendar.service';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get('years')
  @Requires('calendar.read')
  @Answers(200, calendarYearsSchema, 'The calendar deadlines are computed by: each year, how far it is known, and where it comes from')
  async years(): Promise<CalendarYearsView> {
    return this.calendar.years();
  }

  @Post('imports')
  @Requires('calendar.propose')
  @Refuses('calendar_import_incomplete', 'calendar_import_implausible', 'calendar_official_stands')
  @Answers(201, calendarImportSchema, 'Hands in the calendar of a year with its source and hash; somebody else approves')
  async propose(@Body({ schema: importCalendarBody }) body: ImportCalendarBody, @By() by: Principal): Promise<CommandAnswer<CalendarImportView>> {
    return this.calendar.propose(body, by);
  }

  @Get('imports/:importId')
  @Requires('calendar.read')
  @Refuses('calendar_import_not_found')
  @Answers(200, calendarImportSchema, 'One import, and how far the open deadlines have been dated anew')
  async read(@Param('importId', { schema: idIn }) id: string): Promise<CalendarImportView> {
    return this.calendar.read(id);
  }

  @Post('imports/:importId/approve')
  @Requires('calendar.approve')
  @Refuses('calendar_import_not_found', 'calendar_import_decided', 'calendar_import_implausible', 'calendar_official_stands', 'four_eyes')
  @Answers(200, calendarImportSchema, 'Puts the year in force; every open deadline that touches it is dated anew')
  async approve(@Param('importId', { schema: idIn }) id: string, @By() by: Principal): Promise<CommandAnswer<CalendarImportView>> {
    return this.calendar.approve(id, by);
  }
}

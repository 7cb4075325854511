import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import {
  acknowledgeAlarmBody, bankAlarmPageSchema, bankAlarmSchema, bankAlarmsQuery, inboxPageSchema, inboxQuery,
  type AcknowledgeAlarmBody, type BankAlarmsQuery, type BankAlarmView, type InboxEntryView, type InboxQuery,
} from './bank-alarm.dto';
import { BankAlarmService } from './bank-alarm.service';

@Controller('ops')
export class BankAlarmController {
  constructor(private readonly alarms: BankAlarmService) {}

  @Get('bank-inbox')
  @Requires('bank.watch')
  @Answers(200, inboxPageSchema, 'Everything that arrived in a bank’s name, newest first: believed, or refused with the reason')
  async inbox(@Query({ schema: inboxQuery }) query: InboxQuery): Promise<Page<InboxEntryView>> {
    return this.alarms.inbox(query);
  }

  @Get('bank-alarms')
  @Requires('bank.watch')
  @Answers(200, bankAlarmPageSchema, 'Answers that were forged, altered, replayed, signed with a wrong key or about something else than was asked, newest first; one that comes again keeps its place')
  async list(@Query({ schema: bankAlarmsQuery }) query: BankAlarmsQuery): Promise<Page<BankAlarmView>> {
    return this.alarms.list(query);
  }

  @Post('bank-alarms/:alarmId/acknowledge')
  @Requires('bank.acknowledge')
  @Answers(200, bankAlarmSchema, 'Says that somebody has looked into an alarm, and what they found; a repetition raises a new one')
  @Refuses('bank_alarm_not_found', 'bank_alarm_acknowledged')
  async acknowledge(@Param('alarmId', { schema: idIn }) id: string, @Body({ schema: acknowledgeAlarmBody }) body: AcknowledgeAlarmBody, @By() by: Principal): Promise<CommandAnswer<BankAlarmView>> {
    return this.alarms.acknowledge(id, body, by);
  }
}

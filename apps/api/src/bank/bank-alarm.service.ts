import { Inject, Injectable } from '@nestjs/common';
import { anyBank, BankAlarmDesk } from '@thaw/application';
import { alarmOf, refusals, type RefusalCode } from '@thaw/domain';
import { bankAlarm, listBankAlarms, listBankInbox, type DataSource, type InboxEntry } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { cursorAt, pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import { wireText } from '../http/wire';
import type { AcknowledgeAlarmBody, BankAlarmsQuery, BankAlarmView, InboxEntryView, InboxQuery } from './bank-alarm.dto';

@Injectable()
export class BankAlarmService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly alarms: BankAlarmDesk,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async inbox(query: InboxQuery): Promise<Page<InboxEntryView>> {
    const { verdict = null, requestId = null, appealId = null, limit, cursor = null } = query;
    const rows = await listBankInbox(this.database, { verdict, requestId, appealId }, cursor, limit);
    return pageOf(rows, limit, (row) => ({ ...entryView(row), alarm: row.alarm }), (row) => cursorAt(row.arrivedAt, row.id));
  }

  async list(query: BankAlarmsQuery): Promise<Page<BankAlarmView>> {
    const { open = false, limit, cursor = null } = query;
    const rows = await listBankAlarms(this.database, open, cursor, limit);
    return pageOf(rows, limit, alarmView, (row) => cursorAt(row.arrivedAt, row.id));
  }

  async acknowledge(id: string, { note }: AcknowledgeAlarmBody, by: Principal): Promise<CommandAnswer<BankAlarmView>> {
    const caller = callerOf(by, this.clock);
    const row = (await bankAlarm(this.database, id)) ?? refuseWith('bank_alarm_not_found');
    const acknowledged = { ...row, acknowledgedBy: caller.actor.id, acknowledgedAt: caller.asOf, acknowledgedNote: note };
    return this.desk.give('acknowledgeBankAlarm', () => this.alarms.acknowledge(id, note, caller, alarmView(acknowledged)));
  }
}

function entryView(row: InboxEntry): Omit<InboxEntryView, 'alarm'> {
  const { id, way, keyId, messageId, bodyHash, bodyBytes, arrivedAt, lastArrivedAt, deliveries, verdict, code, field, detail, requestId, appealId } = row;
  const bankCode = row.bankCode ?? (row.sender === anyBank ? null : row.sender);
  return { id, way, bankCode, keyId, messageId, bodyHash, bodyBytes, arrivedAt, lastArrivedAt, deliveries, verdict, code, field, detail, requestId, appealId };
}

function alarmView(row: InboxEntry): BankAlarmView {
  const text = isRefusalCode(row.code) ? alarmOf(row.code) : null;
  if (text === null) throw new TypeError(`${row.code ?? 'nothing'} is no alarm`);
  return { ...entryView(row), text: wireText(text), acknowledgedBy: row.acknowledgedBy, acknowledgedAt: row.acknowledgedAt, note: row.acknowledgedNote };
}

function isRefusalCode(code: string | null): code is RefusalCode {
  return code !== null && code in refusals;
}

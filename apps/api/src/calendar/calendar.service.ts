import { Inject, Injectable } from '@nestjs/common';
import { CalendarRegister, type CalendarImport } from '@thaw/application';
import { listCalendarYears, readCalendarImport, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { refuseWith } from '../http/refused';
import type { CalendarImportView, CalendarYearsView, ImportCalendarBody } from './calendar.dto';

@Injectable()
export class CalendarService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: CalendarRegister,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async years(): Promise<CalendarYearsView> {
    const years = await listCalendarYears(this.database);
    return { zone: 'Asia/Shanghai', years: years.map(({ restDays, workDays, ...year }) => ({ ...year, restDays: [...restDays], workDays: [...workDays] })) };
  }

  async read(importId: string): Promise<CalendarImportView> {
    return importView((await readCalendarImport(this.database, importId)) ?? refuseWith('calendar_import_not_found'));
  }

  async propose(body: ImportCalendarBody, by: Principal): Promise<CommandAnswer<CalendarImportView>> {
    return this.desk.give('proposeCalendarImport', () => this.register.propose(body, callerOf(by, this.clock), importView));
  }

  async approve(importId: string, by: Principal): Promise<CommandAnswer<CalendarImportView>> {
    return this.desk.give('approveCalendarImport', () => this.register.approve(importId, callerOf(by, this.clock), importView));
  }
}

function importView({ restDays, workDays, refused, ...one }: CalendarImport): CalendarImportView {
  return { ...one, restDays: [...restDays], workDays: [...workDays], refused: [...refused] };
}

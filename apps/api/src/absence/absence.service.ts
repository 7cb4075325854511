import { Inject, Injectable } from '@nestjs/common';
import { AbsenceRegister } from '@thaw/application';
import { instantFromMs, type Absence } from '@thaw/domain';
import { listAbsences, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { AbsencesQuery, AbsenceView, RecordAbsenceBody } from './absence.dto';

@Injectable()
export class AbsenceService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: AbsenceRegister,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record({ personId, ...wish }: RecordAbsenceBody, by: Principal): Promise<CommandAnswer<AbsenceView>> {
    const whole = { ...wish, personId: personId ?? by.actor.id };
    return this.desk.give('recordAbsence', () => this.register.record(whole, callerOf(by, this.clock), absenceView));
  }

  async end(id: string, by: Principal): Promise<CommandAnswer<AbsenceView>> {
    return this.desk.give('endAbsence', () => this.register.end(id, callerOf(by, this.clock), absenceView));
  }

  /** Whoever works on cases may know who is away: they take over. */
  async list(query: AbsencesQuery): Promise<Page<AbsenceView>> {
    const { personId = null, past = false, limit, cursor: beforeId = null } = query;
    const rows = await listAbsences(this.database, { id: null, personId, past, asOf: instantFromMs(this.clock.now().getTime()), beforeId, limit });
    return pageOf(rows, limit, absenceView, (row) => row.id);
  }

  async read(id: string): Promise<AbsenceView> {
    const [found] = await listAbsences(this.database, { id, personId: null, past: true, asOf: instantFromMs(this.clock.now().getTime()), beforeId: null, limit: 1 });
    return found === undefined ? refuseWith('absence_not_found') : absenceView(found);
  }
}

function absenceView({ id, personId, fromAt, untilAt, recordedBy, recordedAt, endedBy, endedAt }: Absence): AbsenceView {
  return { id, personId, fromAt, untilAt, recordedBy, recordedAt, endedBy, endedAt };
}

import { Inject, Injectable } from '@nestjs/common';
import { MoneyReconciliation } from '@thaw/application';
import type { BreakCommand } from '@thaw/domain';
import { correctionsOf, listMoneyBreaks, type DataSource, type MoneyBreakFilter } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { BreaksQuery, BreakView } from './break.dto';
import { breakView } from './break.view';

const anyBreak: Omit<MoneyBreakFilter, 'limit'> = { id: null, state: null, class: null, orderId: null, appealId: null, beforeId: null };

@Injectable()
export class BreakService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly reconciliation: MoneyReconciliation,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: BreaksQuery): Promise<Page<BreakView>> {
    const { state = null, class: breakClass = null, orderId = null, appealId = null, cursor: beforeId = null, limit } = query;
    const rows = await listMoneyBreaks(this.database, { ...anyBreak, state, class: breakClass, orderId, appealId, beforeId, limit });
    return pageOf(rows, limit, (row) => breakView(row), (row) => row.id);
  }

  async read(id: string): Promise<BreakView> {
    const [found] = await listMoneyBreaks(this.database, { ...anyBreak, id, limit: 1 });
    return breakView(found ?? refuseWith('break_not_found'), await correctionsOf(this.database, id));
  }

  async give(id: string, command: BreakCommand, by: Principal): Promise<CommandAnswer<BreakView>> {
    return this.desk.give(command.type, () => this.reconciliation.give(id, command, callerOf(by, this.clock), (after, corrections) => breakView(after, corrections)));
  }
}

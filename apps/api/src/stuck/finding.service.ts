import { Inject, Injectable } from '@nestjs/common';
import { Operations } from '@thaw/application';
import { findingsOf, listFindings, listStuckItems, readFinding, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { cursorAt, pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import { wireAmount } from '../http/wire';
import type { AcknowledgeBody, AcknowledgedView, FindingsQuery, FindingView, StuckItemsQuery, StuckItemView } from './finding.dto';
import { findingView } from './finding.view';

@Injectable()
export class FindingService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly operations: Operations,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: FindingsQuery): Promise<Page<FindingView>> {
    const { class: stuckClass = null, state = null, limit, cursor = null } = query;
    const rows = await listFindings(this.database, { class: stuckClass, state }, cursor, limit);
    return pageOf(rows, limit, findingView, (row) => cursorAt(row.openedAt, row.id));
  }

  async read(id: string): Promise<FindingView> {
    return findingView((await readFinding(this.database, id)) ?? refuseWith('finding_not_found'));
  }

  async items(id: string, query: StuckItemsQuery): Promise<Page<StuckItemView>> {
    const { live = true, limit, cursor = null } = query;
    await this.read(id);
    const rows = await listStuckItems(this.database, id, live, cursor, limit);
    return pageOf(rows, limit, ({ heldMinor, ...row }) => ({ ...row, heldMinor: wireAmount(heldMinor) }), (row) => cursorAt(row.since, row.appealId));
  }

  async ofAppeal(appealId: string): Promise<readonly FindingView[]> {
    return (await findingsOf(this.database, appealId)).map(findingView);
  }

  async acknowledge(id: string, { note }: AcknowledgeBody, by: Principal): Promise<CommandAnswer<AcknowledgedView>> {
    const answer = { findingId: id, acknowledgedBy: by.actor.id };
    return this.desk.give('acknowledgeFinding', () => this.operations.acknowledge(id, note, callerOf(by, this.clock), answer));
  }
}

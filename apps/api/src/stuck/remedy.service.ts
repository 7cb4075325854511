import { Inject, Injectable } from '@nestjs/common';
import { Operations, type RunChange } from '@thaw/application';
import { refusals } from '@thaw/domain';
import { listRemedyItems, listStuckItems, readFinding, readRemedyRun, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import { wireText } from '../http/wire';
import { appealsAtMost, type ForecastView, type RemedyBody, type RemedyItemView, type RemedyRunView, type RunChangedView, type RunItemsQuery, type RunStartedView } from './remedy.dto';

@Injectable()
export class RemedyService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly operations: Operations,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A dry run. */
  async forecast({ remedy, why, findingId, appealIds }: RemedyBody, by: Principal): Promise<ForecastView> {
    const { ids, count } = findingId === undefined ? { ids: appealIds ?? [], count: appealIds?.length ?? 0 } : await this.appealsOf(findingId);
    const tried = await this.operations.forecast(remedy, why, ids, callerOf(by, this.clock));
    const refused = tried.flatMap(({ appealId, refusal }) => (refusal === null ? [] : [{ appealId, code: refusal.code, title: wireText(refusals[refusal.code].title) }]));
    return { remedy, count, looked: tried.length, wouldApply: tried.length - refused.length, wouldBeRefused: refused.length, refusals: refused };
  }

  async start(body: RemedyBody, by: Principal): Promise<CommandAnswer<RunStartedView>> {
    const { remedy, why, findingId = null, appealIds = [] } = body;
    return this.desk.give('startRemedyRun', () =>
      this.operations.start({ remedy, why, findingId, appealIds }, callerOf(by, this.clock), (run, count) => ({ runId: run.id, count })),
    );
  }

  async change(runId: string, change: RunChange, by: Principal): Promise<CommandAnswer<RunChangedView>> {
    return this.desk.give(`${change}RemedyRun`, () => this.operations.change(runId, change, callerOf(by, this.clock), { runId, change }));
  }

  async read(runId: string): Promise<RemedyRunView> {
    return (await readRemedyRun(this.database, runId)) ?? refuseWith('remedy_run_not_found');
  }

  async items(runId: string, query: RunItemsQuery): Promise<Page<RemedyItemView>> {
    const { state = null, limit, cursor = null } = query;
    await this.read(runId);
    const rows = await listRemedyItems(this.database, runId, state, cursor, limit);
    return pageOf(rows, limit, (row) => ({ ...row }), (row) => row.appealId);
  }

  private async appealsOf(findingId: string): Promise<{ readonly ids: readonly string[]; readonly count: number }> {
    const finding = (await readFinding(this.database, findingId)) ?? refuseWith('finding_not_found', { field: 'findingId' });
    const items = await listStuckItems(this.database, findingId, true, null, appealsAtMost);
    return { ids: items.slice(0, appealsAtMost).map((item) => item.appealId), count: finding.count };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Operations, type RunChange } from '@thaw/application';
import { refusals, remedyEntries } from '@thaw/domain';
import { listRemedyItems, listRemedyRuns, readFinding, readRemedyRun, targetedAppeals, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { cursorAt, pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import { wireText } from '../http/wire';
import {
  appealsAtMost, type DecideRunBody, type ForecastView, type RemedyBody, type RemedyItemView, type RemedyRunView, type RunChangedView, type RunDecidedView, type RunItemsQuery, type RunsQuery, type RunStartedView,
} from './remedy.dto';
import { runView, targetOf, wishOf } from './remedy.wire';

@Injectable()
export class RemedyService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly operations: Operations,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A dry run. */
  async forecast(body: RemedyBody, by: Principal): Promise<ForecastView> {
    const { remedy, why } = body;
    const target = targetOf(body);
    if (target.kind === 'finding' && (await readFinding(this.database, target.findingId)) === null) refuseWith('finding_not_found', { field: 'findingId' });
    // Appeals that were named are all looked at, those that do not exist too.
    const { ids, count } = target.kind === 'appeals' ? { ids: target.appealIds, count: target.appealIds.length } : await targetedAppeals(this.database, target, appealsAtMost);
    const tried = await this.operations.forecast(wishOf(body), why, ids, callerOf(by, this.clock));
    const refused = tried.flatMap(({ appealId, refusal }) => (refusal === null ? [] : [{ appealId, code: refusal.code, title: wireText(refusals[refusal.code].title) }]));
    const would = tried.flatMap(({ appealId, would: one }) => (one === null ? [] : [{ appealId, events: [...one.events], stage: one.stage, waitsFor: one.waitsFor }]));
    const { approvedBy, workflow } = remedyEntries[remedy];
    return { remedy, count, looked: tried.length, wouldApply: would.length, wouldBeRefused: refused.length, refusals: refused, approvedBy: approvedBy && [...approvedBy], workflow, would };
  }

  async start(body: RemedyBody, by: Principal): Promise<CommandAnswer<RunStartedView>> {
    const wish = { wish: wishOf(body), why: body.why, target: targetOf(body) };
    return this.desk.give('startRemedyRun', () => this.operations.start(wish, callerOf(by, this.clock), (run, count) => ({ runId: run.id, count, needsApproval: run.needsApproval })));
  }

  async decide(runId: string, { approve, why }: DecideRunBody, by: Principal): Promise<CommandAnswer<RunDecidedView>> {
    return this.desk.give('decideRemedyRun', () => this.operations.decide(runId, { approve, why }, callerOf(by, this.clock), { runId, approved: approve }));
  }

  async change(runId: string, change: RunChange, by: Principal): Promise<CommandAnswer<RunChangedView>> {
    return this.desk.give(`${change}RemedyRun`, () => this.operations.change(runId, change, callerOf(by, this.clock), { runId, change }));
  }

  async list(query: RunsQuery): Promise<Page<RemedyRunView>> {
    const { state = null, limit, cursor = null } = query;
    const rows = await listRemedyRuns(this.database, state, cursor, limit);
    return pageOf(rows, limit, runView, (row) => cursorAt(row.requestedAt, row.id));
  }

  async read(runId: string): Promise<RemedyRunView> {
    return runView((await readRemedyRun(this.database, runId)) ?? refuseWith('remedy_run_not_found'));
  }

  async items(runId: string, query: RunItemsQuery): Promise<Page<RemedyItemView>> {
    const { state = null, limit, cursor = null } = query;
    await this.read(runId);
    const rows = await listRemedyItems(this.database, runId, state, cursor, limit);
    return pageOf(rows, limit, (row) => ({ ...row }), (row) => row.appealId);
  }
}

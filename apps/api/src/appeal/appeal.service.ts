import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, type Store } from '@thaw/application';
import { instantFromMs, keptSilent, neutralStage, neutralWait, sees, toldOutcome, type Actor, type AppealCommand, type Instant, type OpenCase } from '@thaw/domain';
import { countAppeals, listAppeals, readAuditStream, readRoutedReasons, whatAppealIsAbout, type AppealLine, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { contextOfReading, orderAfter } from '../access/reading';
import { reusedFiles } from './reused-files';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { counted, emptyPage, type CountedPage } from '../http/filters';
import { cursorAt, pageOf } from '../http/page';
import { refuseWith } from '../http/refused';
import { wireAmount, wireText } from '../http/wire';
import { turnWords } from '../wait/wait.words';
import type { AppealLineView, AppealsQuery, ApproveUndisputedBody, OpenAppealBody, ReleaseUndisputedBody, WithdrawBody } from './appeal.dto';
import type { AppealView } from './appeal.schema';
import { appealView } from './appeal.view';
import { caseFilterOf, routeAsked } from './case-filters';
import { checklistView, type ChecklistView } from './checklist.view';
import { timelineView, type TimelineView } from './timeline.view';

@Injectable()
export class AppealService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly pipeline: CommandPipeline,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open({ freezeOrderId, ...wish }: OpenAppealBody, by: Principal): Promise<CommandAnswer<AppealView>> {
    const caller = callerOf(by, this.clock);
    const command = { type: 'openAppeal', ...wish, transactionIds: wish.transactionIds ?? null, amountMinor: wish.amountMinor ?? null, ground: wish.ground ?? null } as const;
    return this.desk.give('openAppeal', () => this.pipeline.open(freezeOrderId, command, caller, (after, _, context) => appealView(after, context)));
  }

  async withdraw(appealId: string, { why }: WithdrawBody, by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.give(appealId, { type: 'withdrawAppeal', why: why ?? null }, by);
  }

  async releaseUndisputed(appealId: string, { items }: ReleaseUndisputedBody, by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.give(appealId, { type: 'releaseUndisputed', items: items ?? null }, by);
  }

  async approveUndisputed(appealId: string, { approve, why }: ApproveUndisputedBody, by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.give(appealId, { type: 'approveUndisputed', approve, why: why ?? null }, by);
  }

  async list(query: AppealsQuery, { actor }: Principal): Promise<CountedPage<AppealLineView>> {
    const asOf = this.now();
    const { waitingOn = null, waitKind = null, outcome = null, cursor = null, limit } = query;
    const guarded = await this.store.guardedReasons();
    const route = await routeAsked(query.route, (asked) => readRoutedReasons(this.database, asked));
    const filter = caseFilterOf(query, { waitingOn, waitKind, outcome, route }, actor, guarded, asOf);
    if (filter === 'nothing') return emptyPage;
    const [rows, count] = await Promise.all([listAppeals(this.database, filter, cursor, limit), counted(query.count, () => countAppeals(this.database, filter))]);
    return { ...pageOf(rows, limit, (row) => lineView(row, asOf, actor, guarded), (row) => cursorAt(row.wait?.dueAt ?? null, row.id)), count };
  }

  async read(appealId: string, by: Principal): Promise<AppealView> {
    const state = await this.caseFor(appealId, by);
    const { policyId, policyVersion } = state.appeal;
    const [context, next, reused, pinned] = await Promise.all([
      contextOfReading(this.store, state, by.actor, this.now()),
      orderAfter(this.store, state),
      reusedFiles(this.database, state.appeal, by.actor),
      this.store.policy(policyId, policyVersion),
    ]);
    return appealView(state, context, next, reused, pinned);
  }

  async checklist(appealId: string, by: Principal): Promise<ChecklistView> {
    const state = await this.caseFor(appealId, by);
    const [context, reused] = await Promise.all([contextOfReading(this.store, state, by.actor, this.now()), reusedFiles(this.database, state.appeal, by.actor)]);
    return checklistView(state, context, reused);
  }

  async timeline(appealId: string, { actor }: Principal): Promise<TimelineView> {
    const about = await whatAppealIsAbout(this.database, appealId);
    if (about === null || !sees(actor, about.merchantId)) refuseWith('appeal_not_found');
    return timelineView(appealId, (await readAuditStream(this.database, `appeal/${appealId}`)).entries, actor, about.reasonCode, await this.store.guardedReasons());
  }

  private async give(appealId: string, command: Exclude<AppealCommand, { type: 'openAppeal' }>, by: Principal): Promise<CommandAnswer<AppealView>> {
    const caller = callerOf(by, this.clock);
    return this.desk.give(command.type, () => this.pipeline.onAppeal(appealId, command, caller, (after, _, context) => appealView(after, context)));
  }

  private async caseFor(appealId: string, { actor }: Principal): Promise<OpenCase> {
    const found = await this.store.readCase(appealId);
    if (found === null || !sees(actor, found.order.merchantId)) refuseWith('appeal_not_found');
    return found;
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}

function lineView({ wait, ...line }: AppealLine, asOf: Instant, reader: Actor, guarded: readonly string[]): AppealLineView {
  const silent = keptSilent(line.reasonCode, reader, guarded);
  const kind = wait && (silent ? neutralWait(wait.kind) : wait.kind);
  return {
    ...line,
    stage: silent ? neutralStage(line.stage) : line.stage,
    outcome: toldOutcome(line.outcome, reader),
    reasonCode: silent ? null : line.reasonCode,
    amountMinor: wireAmount(line.amountMinor),
    wait: wait && kind && { ...wait, kind, turn: wireText(turnWords[kind]), overdue: wait.dueAt < asOf },
  };
}

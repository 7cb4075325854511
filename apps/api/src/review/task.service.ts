import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, type Store } from '@thaw/application';
import { instantFromMs, isOutside, keptSilent, refuse, sees, type AppealCommand, type Instant, type Refusal } from '@thaw/domain';
import { countTasks, listTasks, readRoutedReasons, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { reusedFiles } from '../appeal/reused-files';
import { contextOfReading, orderAfter } from '../access/reading';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { counted, emptyPage, type CountedPage } from '../http/filters';
import { cursorAt, pageOf } from '../http/page';
import { refuseWith } from '../http/refused';
import { taskFilterOf } from './task-filter';
import type { TaskResultBody } from './task-result.dto';
import type { TaskChangedView, TaskDetailView, TaskLineView, TasksQuery } from './task.dto';
import { taskChangedView, taskDetailView, taskLineView } from './task.view';

@Injectable()
export class TaskService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly pipeline: CommandPipeline,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async claim(taskId: string, by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.give({ type: 'claimTask', taskId }, by);
  }

  async unclaim(taskId: string, by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.give({ type: 'unclaimTask', taskId }, by);
  }

  async complete(taskId: string, result: TaskResultBody, by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.give({ type: 'completeTask', taskId, result }, by);
  }

  async list(query: TasksQuery, { actor }: Principal): Promise<CountedPage<TaskLineView>> {
    // Tasks are colleagues' work; somebody who is a merchant as well, or acts for one, is shown none.
    if (isOutside(actor)) return emptyPage;
    const asOf = this.now();
    const { limit, cursor = null } = query;
    const route = query.route === undefined ? null : await readRoutedReasons(this.database, query.route);
    const filter = taskFilterOf(query, { route, guarded: await this.store.guardedReasons() }, actor, asOf);
    const [rows, count] = await Promise.all([listTasks(this.database, filter, cursor, limit), counted(query.count, () => countTasks(this.database, filter))]);
    return { ...pageOf(rows, limit, (row) => taskLineView(row, asOf), (row) => cursorAt(row.dueAt, row.id)), count };
  }

  async read(taskId: string, { actor }: Principal): Promise<TaskDetailView> {
    const appealId = await this.store.appealOfTask(taskId);
    const state = appealId === null ? null : await this.store.readCase(appealId);
    const task = state?.appeal.tasks.find((one) => one.id === taskId);
    if (state === null || task === undefined || !sees(actor, state.order.merchantId)) refuseWith('task_not_found');
    // As in the list: that there is a task, and of which kind, tells what we look into.
    if (keptSilent(state.order.reason.code, actor, await this.store.guardedReasons())) refuseWith('task_not_found');
    const [context, next, reused] = await Promise.all([contextOfReading(this.store, state, actor, this.now()), orderAfter(this.store, state), reusedFiles(this.database, state.appeal, actor)]);
    return taskDetailView(state, task, context, next, reused);
  }

  private async give(command: Extract<AppealCommand, { taskId: string }>, by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    const caller = callerOf(by, this.clock);
    return this.desk.give(command.type, async () => {
      const given = await this.pipeline.onTask(command, caller, (after, _, context) => taskChangedView(after, command.taskId, context));
      return given.ok ? given : refuse(fieldOfBody(given.refusal));
    });
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}

/** The domain names fields of the command; on the wire the result is the body itself. */
function fieldOfBody(refused: Refusal): Refusal {
  return refused.field === undefined ? refused : { ...refused, field: refused.field.replace(/^result\./, '') };
}

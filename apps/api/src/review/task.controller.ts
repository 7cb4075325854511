import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { CountedPage } from '../http/filters';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import { taskResultBody, type TaskResultBody } from './task-result.dto';
import { taskBodyless, taskChangedSchema, taskDetailSchema, taskPageSchema, tasksQuery, type TaskChangedView, type TaskDetailView, type TaskLineView, type TasksQuery } from './task.dto';
import { TaskService } from './task.service';

@Controller('tasks')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Requires('task.read')
  @Answers(200, taskPageSchema, 'Tasks, those due first at the top')
  async list(@Query({ schema: tasksQuery }) query: TasksQuery, @By() by: Principal): Promise<CountedPage<TaskLineView>> {
    return this.tasks.list(query, by);
  }

  @Get(':taskId')
  @Requires('task.read')
  @Answers(200, taskDetailSchema, 'One task with its appeal, and what you may do with it')
  async read(@Param('taskId', { schema: idIn }) id: string, @By() by: Principal): Promise<TaskDetailView> {
    return this.tasks.read(id, by);
  }

  @Post(':taskId/claim')
  @Requires('task.work')
  @Answers(200, taskChangedSchema, 'Takes a task; whoever comes second is told who holds it. Claiming again renews the lease')
  @Refuses('appeal_closed', 'task_ended', 'task_claimed', 'role_missing', 'four_eyes', 'conflict_of_interest', 'not_your_case')
  async claim(@Param('taskId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.tasks.claim(id, by);
  }

  @Post(':taskId/unclaim')
  @Requires('task.work')
  @Answers(200, taskChangedSchema, 'Gives a task back')
  @Refuses('appeal_closed', 'task_ended', 'task_claimed', 'task_not_claimed', 'not_your_case')
  async unclaim(@Param('taskId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.tasks.unclaim(id, by);
  }

  @Post(':taskId/complete')
  @Requires('task.work')
  @IfMatchRequired()
  @Answers(200, taskChangedSchema, 'Completes a task with what its kind asks for')
  @Refuses(
    'appeal_closed', 'task_ended', 'task_claimed', 'task_not_claimed', 'role_missing', 'four_eyes', 'conflict_of_interest', 'not_your_case', 'verdict_missing', 'verdict_unknown_document', 'verdict_before_scan', 'waiver_undecided', 'house_papers_missing',
    'finding_incomplete', 'document_not_found', 'tipping_off', 'decision_incomplete', 'decision_reason_missing', 'decision_reason_unfit', 'release_over_undisputed', 'release_over_appealed', 'release_over_restriction', 'reserve_too_small', 'route_not_open',
    'split_does_not_add_up', 'authority_limit', 'releases_halted', 'release_barred_by_break', 'reset_past_money',
    'destination_missing', 'destination_not_a_reference', 'nothing_held_yet', 'schedule_not_open', 'schedule_not_ahead', 'schedule_too_late', 'text_missing', 'wording_forbidden', 'legal_hold_stands', 'nothing_to_send_again', 'calendar_unknown_year', 'wrong_stage',
  )
  async complete(@Param('taskId', { schema: idIn }) id: string, @Body({ schema: taskResultBody }) result: TaskResultBody, @By() by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.tasks.complete(id, result, by);
  }
}

import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { taskResultBody, type TaskResultBody } from './task-result.dto';
import { taskBodyless, taskChangedSchema, taskDetailSchema, taskPageSchema, tasksQuery, type TaskChangedView, type TaskDetailView, type TaskLineView, type TasksQuery } from './task.dto';
import { TaskService } from './task.service';

@Controller('tasks')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Requires('task.read')
  @Answers(200, taskPageSchema, 'Tasks, those due first at the top')
  async list(@Query({ schema: tasksQuery }) query: TasksQuery, @By() by: Principal): Promise<Page<TaskLineView>> {
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
  async claim(@Param('taskId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.tasks.claim(id, by);
  }

  @Post(':taskId/unclaim')
  @Requires('task.work')
  @Answers(200, taskChangedSchema, 'Gives a task back')
  async unclaim(@Param('taskId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.tasks.unclaim(id, by);
  }

  @Post(':taskId/complete')
  @Requires('task.work')
  @Answers(200, taskChangedSchema, 'Completes a task with what its kind asks for')
  async complete(@Param('taskId', { schema: idIn }) id: string, @Body({ schema: taskResultBody }) result: TaskResultBody, @By() by: Principal): Promise<CommandAnswer<TaskChangedView>> {
    return this.tasks.complete(id, result, by);
  }
}

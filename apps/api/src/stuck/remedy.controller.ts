import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import { taskBodyless } from '../review/task.dto';
import {
  decideRunBody, forecastSchema, remedyBody, remedyItemPageSchema, remedyRunPageSchema, remedyRunSchema, runChangedSchema, runDecidedSchema, runItemsQuery, runsQuery, runStartedSchema,
  type DecideRunBody, type ForecastView, type RemedyBody, type RemedyItemView, type RemedyRunView, type RunChangedView, type RunDecidedView, type RunItemsQuery, type RunsQuery, type RunStartedView,
} from './remedy.dto';
import { RemedyService } from './remedy.service';

@Controller('ops/remedies')
export class RemedyController {
  constructor(private readonly remedies: RemedyService) {}

  @Post('preview')
  @Requires('ops.act')
  @Refuses('finding_not_found')
  @Answers(200, forecastSchema, 'A dry run: what a remedy would do to these appeals as they stand')
  async forecast(@Body({ schema: remedyBody }) body: RemedyBody, @By() by: Principal): Promise<ForecastView> {
    return this.remedies.forecast(body, by);
  }

  @Post()
  @Requires('ops.act')
  @Refuses('finding_not_found', 'finding_resolved', 'remedy_does_not_fit', 'break_open')
  @Answers(201, runStartedSchema, 'Begins a run of a remedy over a finding’s appeals, or over those named')
  async start(@Body({ schema: remedyBody }) body: RemedyBody, @By() by: Principal): Promise<CommandAnswer<RunStartedView>> {
    return this.remedies.start(body, by);
  }

  @Get()
  @Requires('remedy.read')
  @Answers(200, remedyRunPageSchema, 'Runs, the newest first; with state=proposed those that wait for a second person')
  async list(@Query({ schema: runsQuery }) query: RunsQuery): Promise<Page<RemedyRunView>> {
    return this.remedies.list(query);
  }

  @Post(':runId/decision')
  @IfMatchRequired()
  @Requires('remedy.approve')
  @Refuses('remedy_run_not_found', 'remedy_run_decided', 'four_eyes', 'role_missing', 'break_open')
  @Answers(200, runDecidedSchema, 'A second person approves a proposed run, which then begins, or declines it')
  async decide(@Param('runId', { schema: idIn }) id: string, @Body({ schema: decideRunBody }) body: DecideRunBody, @By() by: Principal): Promise<CommandAnswer<RunDecidedView>> {
    return this.remedies.decide(id, body, by);
  }

  @Get(':runId')
  @Requires('remedy.read')
  @Refuses('remedy_run_not_found')
  @Answers(200, remedyRunSchema, 'A run and how far it has come')
  async read(@Param('runId', { schema: idIn }) id: string): Promise<RemedyRunView> {
    return this.remedies.read(id);
  }

  @Get(':runId/items')
  @Requires('remedy.read')
  @Refuses('remedy_run_not_found')
  @Answers(200, remedyItemPageSchema, 'What became of each appeal of a run')
  async items(@Param('runId', { schema: idIn }) id: string, @Query({ schema: runItemsQuery }) query: RunItemsQuery): Promise<Page<RemedyItemView>> {
    return this.remedies.items(id, query);
  }

  @Post(':runId/stop')
  @Requires('ops.act')
  @Refuses('remedy_run_not_found', 'remedy_run_undecided', 'remedy_run_decided')
  @Answers(200, runChangedSchema, 'Holds a run; what is under way ends, the rest stays pending')
  async stop(@Param('runId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<RunChangedView>> {
    return this.remedies.change(id, 'stop', by);
  }

  @Post(':runId/resume')
  @Requires('ops.act')
  @Refuses('remedy_run_not_found', 'remedy_run_undecided', 'remedy_run_decided', 'break_open')
  @Answers(200, runChangedSchema, 'Goes on with a run that was stopped')
  async resume(@Param('runId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<RunChangedView>> {
    return this.remedies.change(id, 'resume', by);
  }

  @Post(':runId/retry')
  @Requires('ops.act')
  @Refuses('remedy_run_not_found', 'remedy_run_undecided', 'remedy_run_decided', 'break_open')
  @Answers(200, runChangedSchema, 'Tries again only what was refused or failed')
  async retry(@Param('runId', { schema: idIn }) id: string, @Body({ schema: taskBodyless }) _body: object, @By() by: Principal): Promise<CommandAnswer<RunChangedView>> {
    return this.remedies.change(id, 'retry', by);
  }
}

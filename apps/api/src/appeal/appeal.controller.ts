import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { CountedPage } from '../http/filters';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  appealPageSchema, appealsQuery, approveUndisputedBody, openAppealBody, releaseUndisputedBody, withdrawBody,
  type AppealLineView, type AppealsQuery, type ApproveUndisputedBody, type OpenAppealBody, type ReleaseUndisputedBody, type WithdrawBody,
} from './appeal.dto';
import { appealSchema, type AppealView } from './appeal.schema';
import { AppealService } from './appeal.service';
import { checklistSchema, type ChecklistView } from './checklist.view';
import { timelineSchema, type TimelineView } from './timeline.view';

@Controller('appeals')
export class AppealController {
  constructor(private readonly appeals: AppealService) {}

  @Post()
  @Requires('appeal.open')
  @Answers(201, appealSchema, 'Opens an appeal against a freeze order')
  @Refuses(
    'freeze_order_not_found', 'freeze_order_not_active', 'appeal_already_open', 'reason_unknown', 'reason_not_routed', 'authority_order', 'transaction_not_frozen',
    'amount_over_frozen', 'second_appeal_without_first', 'second_appeal_beyond_first', 'second_appeal_too_late', 'second_appeal_ground_missing', 'appeal_repeats_decided', 'appeal_level_used', 'calendar_unknown_year', 'not_your_case',
  )
  async open(@Body({ schema: openAppealBody }) body: OpenAppealBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.appeals.open(body, by);
  }

  @Get()
  @Requires('appeal.read')
  @Answers(200, appealPageSchema, 'Appeals, those due first at the top, closed ones last')
  async list(@Query({ schema: appealsQuery }) query: AppealsQuery, @By() by: Principal): Promise<CountedPage<AppealLineView>> {
    return this.appeals.list(query, by);
  }

  @Get(':appealId')
  @Requires('appeal.read')
  @Answers(200, appealSchema, 'One appeal: stage, whose turn it is, decision, releases, next remedy')
  async read(@Param('appealId', { schema: idIn }) id: string, @By() by: Principal): Promise<AppealView> {
    return this.appeals.read(id, by);
  }

  @Get(':appealId/checklist')
  @Requires('appeal.read')
  @Answers(200, checklistSchema, 'The papers asked for, what came of each, and everything that is missing')
  async checklist(@Param('appealId', { schema: idIn }) id: string, @By() by: Principal): Promise<ChecklistView> {
    return this.appeals.checklist(id, by);
  }

  @Get(':appealId/timeline')
  @Requires('appeal.read')
  @Answers(200, timelineSchema, 'What has happened, in words')
  async timeline(@Param('appealId', { schema: idIn }) id: string, @By() by: Principal): Promise<TimelineView> {
    return this.appeals.timeline(id, by);
  }

  @Post(':appealId/withdraw')
  @Requires('appeal.withdraw')
  @Answers(200, appealSchema, 'Takes the appeal back; too late once it is decided, or while money is on its way')
  @Refuses('appeal_closed', 'wrong_stage', 'release_under_way', 'calendar_unknown_year', 'not_your_case')
  async withdraw(@Param('appealId', { schema: idIn }) id: string, @Body({ schema: withdrawBody }) body: WithdrawBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.appeals.withdraw(id, body, by);
  }

  @Post(':appealId/undisputed-release')
  @Requires('release.undisputed')
  @Answers(200, appealSchema, 'Lets the undisputed part go while the appeal goes on; asks for the approvals that a decision on the whole would')
  @Refuses('appeal_closed', 'wrong_stage', 'release_under_way', 'release_barred_by_break', 'nothing_undisputed', 'release_over_undisputed', 'release_over_appealed', 'release_over_restriction', 'account_change_open', 'four_eyes', 'conflict_of_interest', 'not_your_case', 'calendar_unknown_year')
  async releaseUndisputed(
    @Param('appealId', { schema: idIn }) id: string, @Body({ schema: releaseUndisputedBody }) body: ReleaseUndisputedBody, @By() by: Principal,
  ): Promise<CommandAnswer<AppealView>> {
    return this.appeals.releaseUndisputed(id, body, by);
  }

  @Post(':appealId/undisputed-release/approval')
  @IfMatchRequired()
  @Requires('release.approve')
  @Answers(200, appealSchema, 'A second pair of eyes on the early release of the undisputed part')
  @Refuses('appeal_closed', 'nothing_to_approve', 'role_missing', 'four_eyes', 'conflict_of_interest', 'not_your_case', 'calendar_unknown_year')
  async approveUndisputed(
    @Param('appealId', { schema: idIn }) id: string, @Body({ schema: approveUndisputedBody }) body: ApproveUndisputedBody, @By() by: Principal,
  ): Promise<CommandAnswer<AppealView>> {
    return this.appeals.approveUndisputed(id, body, by);
  }
}

import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  approvePenaltyBody, penaltiesQuery, penaltyDetailSchema, penaltyPageSchema, penaltyWhyBody, proposePenaltyBody, type PenaltiesQuery, type PenaltyDetailView, type PenaltyView, type PenaltyWhyBody, type ProposePenaltyBody,
} from './penalty.dto';
import { PenaltyService } from './penalty.service';

@Controller('penalties')
export class PenaltyController {
  constructor(private readonly penalties: PenaltyService) {}

  @Get()
  @Requires('penalty.read')
  @Answers(200, penaltyPageSchema, 'Penalties, newest first; merchants see theirs from the charge on')
  async list(@Query({ schema: penaltiesQuery }) query: PenaltiesQuery, @By() by: Principal): Promise<Page<PenaltyView>> {
    return this.penalties.list(query, by);
  }

  @Get(':penaltyId')
  @Requires('penalty.read')
  @Answers(200, penaltyDetailSchema, 'One penalty: why, how much is owed, the remedy and the time for it')
  async read(@Param('penaltyId', { schema: idIn }) id: string, @By() by: Principal): Promise<PenaltyDetailView> {
    return this.penalties.read(id, by);
  }

  @Post()
  @Requires('penalty.propose')
  @Answers(201, penaltyDetailSchema, 'Proposes a penalty by the schedule; nothing is owed until somebody else agrees')
  @Refuses('merchant_not_found', 'freeze_order_not_found', 'penalty_line_unknown', 'penalty_not_for_reason', 'wording_forbidden', 'conflict_of_interest')
  async propose(@Body({ schema: proposePenaltyBody }) body: ProposePenaltyBody, @By() by: Principal): Promise<CommandAnswer<PenaltyDetailView>> {
    return this.penalties.propose(body, by);
  }

  @Post(':penaltyId/approve')
  @IfMatchRequired()
  @Requires('penalty.approve')
  @Answers(200, penaltyDetailSchema, 'Agrees to what somebody else proposed: the charge, or its reversal')
  @Refuses('penalty_wrong_status', 'four_eyes', 'conflict_of_interest', 'calendar_unknown_year')
  async approve(@Param('penaltyId', { schema: idIn }) id: string, @Body({ schema: approvePenaltyBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<PenaltyDetailView>> {
    return this.penalties.give(id, { type: 'approvePenalty' }, by);
  }

  @Post(':penaltyId/refuse')
  @IfMatchRequired()
  @Requires('penalty.approve')
  @Answers(200, penaltyDetailSchema, 'Refuses what somebody else proposed: the charge, or its reversal')
  @Refuses('penalty_wrong_status', 'four_eyes', 'conflict_of_interest')
  async refuse(@Param('penaltyId', { schema: idIn }) id: string, @Body({ schema: penaltyWhyBody }) { why }: PenaltyWhyBody, @By() by: Principal): Promise<CommandAnswer<PenaltyDetailView>> {
    return this.penalties.give(id, { type: 'refusePenalty', why }, by);
  }

  @Post(':penaltyId/reverse')
  @Requires('penalty.propose')
  @Answers(200, penaltyDetailSchema, 'Proposes to reverse a charged penalty: the only way it is taken back')
  @Refuses('penalty_wrong_status', 'conflict_of_interest')
  async reverse(@Param('penaltyId', { schema: idIn }) id: string, @Body({ schema: penaltyWhyBody }) { why }: PenaltyWhyBody, @By() by: Principal): Promise<CommandAnswer<PenaltyDetailView>> {
    return this.penalties.give(id, { type: 'reversePenalty', why }, by);
  }
}

import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import type { Page } from '../http/page';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { declareInterestBody, endInterestBody, interestPageSchema, interestSchema, interestsQuery, type DeclareInterestBody, type InterestsQuery, type InterestView } from './conflict.dto';
import { ConflictService } from './conflict.service';

@Controller('access/conflicts')
export class ConflictController {
  constructor(private readonly conflicts: ConflictService) {}

  @Post()
  @Requires('conflict.declare')
  @Answers(201, interestSchema, 'Declares an interest in a merchant: who has one works on none of its cases')
  @Refuses('merchant_not_found', 'role_missing', 'interest_period_empty')
  async declare(@Body({ schema: declareInterestBody }) body: DeclareInterestBody, @By() by: Principal): Promise<CommandAnswer<InterestView>> {
    return this.conflicts.declare(body, by);
  }

  @Get()
  @Requires('conflict.read')
  @Answers(200, interestPageSchema, 'Declared interests, newest first: your own, or everybody’s for those who keep the register')
  async list(@Query({ schema: interestsQuery }) query: InterestsQuery, @By() by: Principal): Promise<Page<InterestView>> {
    return this.conflicts.list(query, by);
  }

  @Get(':interestId')
  @Requires('conflict.read')
  @Answers(200, interestSchema, 'One declared interest, ended or not: your own, or anybody’s for those who keep the register')
  async read(@Param('interestId', { schema: idIn }) id: string, @By() by: Principal): Promise<InterestView> {
    return this.conflicts.read(id, by);
  }

  @Post(':interestId/end')
  @Requires('conflict.end')
  @Answers(200, interestSchema, 'Ends an interest that is over; never one’s own, and nothing is deleted')
  @Refuses('four_eyes', 'role_missing', 'interest_ended')
  async end(@Param('interestId', { schema: idIn }) id: string, @Body({ schema: endInterestBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<InterestView>> {
    return this.conflicts.end(id, by);
  }
}

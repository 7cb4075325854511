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
  approveClosingBody, breakPageSchema, breakSchema, breaksQuery, proposeClosingBody, turnDownClosingBody,
  type BreaksQuery, type BreakView, type ProposeClosingBody, type TurnDownClosingBody,
} from './break.dto';
import { BreakService } from './break.service';

@Controller('ops/breaks')
export class BreakController {
  constructor(private readonly breaks: BreakService) {}

  @Get()
  @Requires('reconciliation.read')
  @Answers(200, breakPageSchema, 'Where ledger, settlement core and cases disagree, newest first')
  async list(@Query({ schema: breaksQuery }) query: BreaksQuery): Promise<Page<BreakView>> {
    return this.breaks.list(query);
  }

  @Get(':breakId')
  @Requires('reconciliation.read')
  @Answers(200, breakSchema, 'One break, with the entries that made up for it')
  async read(@Param('breakId', { schema: idIn }) id: string): Promise<BreakView> {
    return this.breaks.read(id);
  }

  @Post(':breakId/close')
  @Requires('break.propose')
  @Refuses('break_ended', 'conflict_of_interest', 'break_closing_proposed', 'four_eyes')
  @Answers(200, breakSchema, 'Says what a break was and proposes to close it; somebody else approves')
  async propose(@Param('breakId', { schema: idIn }) id: string, @Body({ schema: proposeClosingBody }) { why }: ProposeClosingBody, @By() by: Principal): Promise<CommandAnswer<BreakView>> {
    return this.breaks.give(id, { type: 'proposeClosing', why }, by);
  }

  @Post(':breakId/close/approve')
  @IfMatchRequired()
  @Requires('break.approve')
  @Refuses('break_ended', 'conflict_of_interest', 'break_nothing_proposed', 'four_eyes')
  @Answers(200, breakSchema, 'Agrees to somebody else’s closing; where money is at odds, an entry over the difference is booked')
  async approve(@Param('breakId', { schema: idIn }) id: string, @Body({ schema: approveClosingBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<BreakView>> {
    return this.breaks.give(id, { type: 'approveClosing' }, by);
  }

  @Post(':breakId/close/turn-down')
  @Requires('break.approve')
  @Refuses('break_ended', 'conflict_of_interest', 'break_nothing_proposed', 'four_eyes')
  @Answers(200, breakSchema, 'Turns somebody else’s closing down; the break stays open')
  async turnDown(@Param('breakId', { schema: idIn }) id: string, @Body({ schema: turnDownClosingBody }) { why }: TurnDownClosingBody, @By() by: Principal): Promise<CommandAnswer<BreakView>> {
    return this.breaks.give(id, { type: 'turnDownClosing', why }, by);
  }
}

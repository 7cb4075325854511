import { Body, Controller, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { ChecklistView } from '../appeal/checklist.view';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { decideWaiverBody, proposeWaiverBody, waivedSchema, type DecideWaiverBody, type ProposeWaiverBody } from './waiver.dto';
import { WaiverService } from './waiver.service';

@Controller('appeals/:appealId/waivers')
export class WaiverController {
  constructor(private readonly waivers: WaiverService) {}

  @Post()
  @Requires('document.waive')
  @Answers(201, waivedSchema, 'Proposes to do without a paper of the checklist; somebody else decides')
  @Refuses('requirement_unknown', 'waiver_exists', 'waiver_not_allowed', 'waiver_not_needed', 'wrong_stage', 'appeal_closed', 'role_missing', 'four_eyes', 'conflict_of_interest', 'not_your_case', 'calendar_unknown_year')
  async propose(@Param('appealId', { schema: idIn }) appealId: string, @Body({ schema: proposeWaiverBody }) body: ProposeWaiverBody, @By() by: Principal): Promise<CommandAnswer<ChecklistView>> {
    return this.waivers.propose(appealId, body, by);
  }

  @Post(':waiverId/decision')
  @Requires('document.decide_waiver')
  @Answers(200, waivedSchema, 'Approves or refuses a waiver that somebody else has proposed')
  @Refuses('waiver_decided', 'waiver_not_needed', 'wrong_stage', 'appeal_closed', 'role_missing', 'four_eyes', 'conflict_of_interest', 'not_your_case', 'calendar_unknown_year')
  async decide(
    @Param('appealId', { schema: idIn }) appealId: string,
    @Param('waiverId', { schema: idIn }) waiverId: string,
    @Body({ schema: decideWaiverBody }) body: DecideWaiverBody,
    @By() by: Principal,
  ): Promise<CommandAnswer<ChecklistView>> {
    return this.waivers.decide(appealId, waiverId, body, by);
  }
}

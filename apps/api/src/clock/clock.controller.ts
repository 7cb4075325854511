import { Body, Controller, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { appealSchema, type AppealView } from '../appeal/appeal.schema';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import {
  declineExtensionBody, proposeExtensionBody, resumeBody, stayBody, type DeclineExtensionBody, type ProposeExtensionBody, type ResumeBody, type StayBody,
} from './clock.dto';
import { ClockService } from './clock.service';

@Controller('appeals/:appealId')
export class ClockController {
  constructor(private readonly clocks: ClockService) {}

  @Post('extensions')
  @Requires('deadline.propose')
  @Refuses('clock_unknown', 'extension_pending', 'extension_not_allowed', 'extension_not_longer', 'extension_too_long', 'extension_too_late', 'appeal_closed', 'appeal_stayed', 'text_missing', 'wording_forbidden', 'calendar_unknown_year')
  @Answers(200, appealSchema, 'Asks for more time on a running clock; somebody else approves')
  async propose(@Param('appealId', { schema: idIn }) id: string, @Body({ schema: proposeExtensionBody }) body: ProposeExtensionBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.clocks.give(id, { type: 'proposeExtension', ...body }, by);
  }

  @Post('extensions/:extensionId/approve')
  @Requires('deadline.extend')
  @Refuses('extension_unknown', 'extension_too_late', 'extension_too_long', 'extension_not_longer', 'extension_approver_unknown', 'role_missing', 'four_eyes', 'conflict_of_interest', 'appeal_closed', 'appeal_stayed', 'calendar_unknown_year')
  @Answers(200, appealSchema, 'Gives the time that another person asked for: the deadline moves and the other side is told')
  async approve(@Param('appealId', { schema: idIn }) id: string, @Param('extensionId', { schema: idIn }) extensionId: string, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.clocks.give(id, { type: 'extendDeadline', extensionId }, by);
  }

  @Post('extensions/:extensionId/decline')
  @Requires('deadline.extend')
  @Refuses('extension_unknown', 'appeal_closed')
  @Answers(200, appealSchema, 'Says no to a proposal for more time; the clock runs as before')
  async decline(
    @Param('appealId', { schema: idIn }) id: string, @Param('extensionId', { schema: idIn }) extensionId: string,
    @Body({ schema: declineExtensionBody }) body: DeclineExtensionBody, @By() by: Principal,
  ): Promise<CommandAnswer<AppealView>> {
    return this.clocks.give(id, { type: 'declineExtension', extensionId, ...body }, by);
  }

  @Post('stay')
  @Requires('appeal.stay')
  @Refuses('appeal_stayed', 'stay_not_provided', 'stay_reason_missing', 'wrong_stage', 'conflict_of_interest', 'appeal_closed', 'calendar_unknown_year')
  @Answers(200, appealSchema, 'Lets the case rest: every clock but the statutory ones stands still')
  async stay(@Param('appealId', { schema: idIn }) id: string, @Body({ schema: stayBody }) body: StayBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.clocks.give(id, { type: 'stayAppeal', ...body }, by);
  }

  @Post('resume')
  @Requires('appeal.stay')
  @Refuses('appeal_not_stayed', 'appeal_closed', 'calendar_unknown_year')
  @Answers(200, appealSchema, 'Lets a stayed case go on with the time that was left')
  async resume(@Param('appealId', { schema: idIn }) id: string, @Body({ schema: resumeBody }) body: ResumeBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.clocks.give(id, { type: 'resumeAppeal', ...body }, by);
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { revealBody, revealedSchema, type RevealBody, type RevealedView } from './reveal.dto';
import { RevealService } from './reveal.service';

@Controller('reveal')
export class RevealController {
  constructor(private readonly reveals: RevealService) {}

  @Post()
  @Requires('personal_data.reveal')
  @Answers(200, revealedSchema, 'Shows one masked field in clear, for a purpose; who looked and why is kept')
  @Refuses('appeal_not_found', 'merchant_not_found', 'role_missing', 'conflict_of_interest', 'reveal_purpose_wrong', 'reveal_note_tells_value')
  async reveal(@Body({ schema: revealBody }) body: RevealBody, @By() by: Principal): Promise<CommandAnswer<RevealedView>> {
    return this.reveals.reveal(body, by);
  }
}

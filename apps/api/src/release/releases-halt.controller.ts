import { Body, Controller, Get, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  haltReasonBody, releasesHaltSchema, releasesStateSchema, resumeBody, resumptionBody, type HaltReasonBody, type ReleasesHaltView, type ReleasesStateView, type ResumptionBody,
} from './releases-halt.dto';
import { ReleasesHaltService } from './releases-halt.service';

@Controller('ops/releases-halt')
export class ReleasesHaltController {
  constructor(private readonly halts: ReleasesHaltService) {}

  @Get()
  @Requires('release.halt_read')
  @Answers(200, releasesStateSchema, 'Whether all releases are halted, since when and why, and what that holds up')
  async state(): Promise<ReleasesStateView> {
    return this.halts.state();
  }

  @Post()
  @Requires('release.halt')
  @Answers(201, releasesHaltSchema, 'Stops every release at once, for whomever the money is; one person suffices')
  @Refuses('releases_already_halted', 'halt_reason_missing')
  async halt(@Body({ schema: haltReasonBody }) { reason }: HaltReasonBody, @By() by: Principal): Promise<CommandAnswer<ReleasesHaltView>> {
    return this.halts.give({ type: 'haltReleases', reason }, by);
  }

  @Post('propose-resumption')
  @Requires('release.resume')
  @Answers(200, releasesHaltSchema, 'Proposes to let releases go on; nothing moves until somebody else agrees')
  @Refuses('releases_not_halted', 'resumption_pending', 'halt_reason_missing')
  async propose(@Body({ schema: resumptionBody }) { why }: ResumptionBody, @By() by: Principal): Promise<CommandAnswer<ReleasesHaltView>> {
    return this.halts.give({ type: 'proposeResumption', why }, by);
  }

  @Post('decline-resumption')
  @Requires('release.resume')
  @Answers(200, releasesHaltSchema, 'Says no to a proposal, one’s own too; releases stay halted')
  @Refuses('releases_not_halted', 'resumption_not_proposed')
  async decline(@Body({ schema: resumptionBody }) { why }: ResumptionBody, @By() by: Principal): Promise<CommandAnswer<ReleasesHaltView>> {
    return this.halts.give({ type: 'declineResumption', why }, by);
  }

  @Post('resume')
  @IfMatchRequired()
  @Requires('release.resume')
  @Answers(200, releasesHaltSchema, 'A second person lets releases go on; what was held up follows by itself')
  @Refuses('releases_not_halted', 'resumption_not_proposed', 'four_eyes', 'break_open')
  async resume(@Body({ schema: resumeBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<ReleasesHaltView>> {
    return this.halts.give({ type: 'resumeReleases' }, by);
  }
}

import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  bankProfileSchema, bankProfilesSchema, decideProfileBody, profilesQuery, proposeProfileBody, type BankProfileView, type DecideProfileBody, type ProfilesQuery, type ProposeProfileBody,
} from './bank-profile.dto';
import { BankProfileService } from './bank-profile.service';

@Controller('bank-profiles')
export class BankProfileController {
  constructor(private readonly profiles: BankProfileService) {}

  @Post()
  @Requires('bank_profile.propose')
  @Answers(201, bankProfileSchema, 'Proposes how to speak with a bank; it counts once a second person has approved it')
  @Refuses('bank_profile_invalid', 'bank_profile_pending')
  async propose(@Body({ schema: proposeProfileBody }) body: ProposeProfileBody, @By() by: Principal): Promise<CommandAnswer<BankProfileView>> {
    return this.profiles.propose(body, by);
  }

  @Get()
  @Requires('bank_profile.read')
  @Answers(200, bankProfilesSchema, 'Profiles of banks with all their versions, newest first; no secret is ever shown')
  async list(@Query({ schema: profilesQuery }) query: ProfilesQuery): Promise<{ readonly items: readonly BankProfileView[] }> {
    return this.profiles.list(query);
  }

  @Get(':profileId')
  @Requires('bank_profile.read')
  @Answers(200, bankProfileSchema, 'One version of a bank’s profile')
  @Refuses('bank_profile_not_found')
  async read(@Param('profileId', { schema: idIn }) id: string): Promise<BankProfileView> {
    return this.profiles.read(id);
  }

  @Post(':profileId/decide')
  @IfMatchRequired()
  @Requires('bank_profile.approve')
  @Answers(200, bankProfileSchema, 'A second person approves a proposed profile, and it counts at once; or turns it down')
  @Refuses('bank_profile_not_found', 'bank_profile_decided', 'four_eyes')
  async decide(@Param('profileId', { schema: idIn }) id: string, @Body({ schema: decideProfileBody }) body: DecideProfileBody, @By() by: Principal): Promise<CommandAnswer<BankProfileView>> {
    return this.profiles.decide(id, body, by);
  }
}

import { Body, Controller, Get, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import { policyVersionSchema, type PolicyVersionView } from './policy.dto';
import { clockPresetsSchema, importReasonsBody, reasonListsSchema, type ClockPresetsView, type ImportReasonsBody, type ReasonListsView } from './reason.dto';
import { ReasonService } from './reason.service';
import { clockPresetsView } from './reason.view';

/** What an order may be imposed for, and what the merchant then reads. */
@Controller('reasons')
export class ReasonController {
  constructor(private readonly reasons: ReasonService) {}

  @Get()
  @Requires('policy.read')
  @Answers(200, reasonListsSchema, 'Every reason by code system, as the policy in force words and routes it; what an import reads')
  async list(): Promise<ReasonListsView> {
    return this.reasons.list();
  }

  @Post('import')
  @IfMatchRequired()
  @Requires('policy.draft')
  @Answers(201, policyVersionSchema, 'Drafts a policy version that words reasons anew, otherwise as the one in force; somebody else approves it')
  @Refuses('reason_unknown', 'reason_duplicate', 'policy_invalid', 'policy_in_force', 'policy_date_taken', 'policy_date_too_early', 'policy_version_settled')
  async import(@Body({ schema: importReasonsBody }) body: ImportReasonsBody, @By() by: Principal): Promise<CommandAnswer<PolicyVersionView>> {
    return this.reasons.import(body, by);
  }
}

@Controller('clock-presets')
export class ClockPresetController {
  @Get()
  @Requires('policy.read')
  @Answers(200, clockPresetsSchema, 'Statutory and association clocks, each with its source')
  list(): ClockPresetsView {
    return clockPresetsView();
  }
}

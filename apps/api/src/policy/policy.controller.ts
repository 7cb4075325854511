import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { IfMatchRequired } from '../version/if-match-required.decorator';
import {
  approvePolicyBody, draftPolicyBody, policyComparisonSchema, policyDetailSchema, policyIdIn, policyVersionIn, policyVersionSchema, policyVersionsSchema, withdrawPolicyBody,
  type ApprovePolicyBody, type DraftPolicyBody, type PolicyComparisonView, type PolicyDetailView, type PolicyVersionsView, type PolicyVersionView, type WithdrawPolicyBody,
} from './policy.dto';
import { PolicyService } from './policy.service';

@Controller('policies')
export class PolicyController {
  constructor(private readonly policies: PolicyService) {}

  @Get()
  @Requires('policy.read')
  @Answers(200, policyVersionsSchema, 'Every policy version with its status, the newest first; one of them is in force')
  async list(): Promise<PolicyVersionsView> {
    return this.policies.list();
  }

  @Get(':policyId/versions/:version')
  @Requires('policy.read')
  @Answers(200, policyDetailSchema, 'One policy version with everything it says')
  async read(@Param('policyId', { schema: policyIdIn }) id: string, @Param('version', { schema: policyVersionIn }) version: string): Promise<PolicyDetailView> {
    return this.policies.read(id, version);
  }

  @Get(':policyId/versions/:version/compare/:other')
  @Requires('policy.read')
  @Answers(200, policyComparisonSchema, 'What would change from one version to another, in words')
  async compare(
    @Param('policyId', { schema: policyIdIn }) id: string,
    @Param('version', { schema: policyVersionIn }) version: string,
    @Param('other', { schema: policyVersionIn }) other: string,
  ): Promise<PolicyComparisonView> {
    return this.policies.compare(id, version, other);
  }

  @Post(':policyId/versions')
  @IfMatchRequired()
  @Requires('policy.draft')
  @Answers(201, policyVersionSchema, 'Drafts a policy version, or writes a draft anew; it is checked as a whole')
  @Refuses('policy_invalid', 'policy_in_force', 'policy_date_taken', 'policy_date_too_early', 'policy_version_settled')
  async draft(@Param('policyId', { schema: policyIdIn }) id: string, @Body({ schema: draftPolicyBody }) body: DraftPolicyBody, @By() by: Principal): Promise<CommandAnswer<PolicyVersionView>> {
    return this.policies.give(id, body.policy.version, { type: 'draftPolicy', body: body.policy, why: body.why }, by);
  }

  @Post(':policyId/versions/:version/approve')
  @IfMatchRequired()
  @Requires('policy.approve')
  @Answers(200, policyVersionSchema, 'Approves a draft somebody else has written: in force from its day, and never edited again')
  @Refuses('policy_invalid', 'policy_in_force', 'policy_date_taken', 'policy_date_too_early', 'policy_revised', 'policy_version_settled', 'four_eyes')
  async approve(
    @Param('policyId', { schema: policyIdIn }) id: string,
    @Param('version', { schema: policyVersionIn }) version: string,
    @Body({ schema: approvePolicyBody }) { revision }: ApprovePolicyBody,
    @By() by: Principal,
  ): Promise<CommandAnswer<PolicyVersionView>> {
    return this.policies.give(id, version, { type: 'approvePolicy', revision }, by);
  }

  @Post(':policyId/versions/:version/withdraw')
  @Requires('policy.draft')
  @Answers(200, policyVersionSchema, 'Takes a version back before its day: a draft by whoever may draft, an approved one by whoever may approve')
  @Refuses('policy_in_force', 'policy_version_settled')
  async withdraw(
    @Param('policyId', { schema: policyIdIn }) id: string,
    @Param('version', { schema: policyVersionIn }) version: string,
    @Body({ schema: withdrawPolicyBody }) { why }: WithdrawPolicyBody,
    @By() by: Principal,
  ): Promise<CommandAnswer<PolicyVersionView>> {
    return this.policies.give(id, version, { type: 'withdrawPolicy', why }, by);
  }
}

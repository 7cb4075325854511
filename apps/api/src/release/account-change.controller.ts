import { Body, Controller, Param, Post } from '@nestjs/common';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import { appealSchema, type AppealView } from '../appeal/appeal.schema';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { approveAccountBody, endAccountBody, proposeAccountBody, verifyAccountBody, type EndAccountBody, type ProposeAccountBody, type VerifyAccountBody } from './account-change.dto';
import { AccountChangeService } from './account-change.service';

@Controller('appeals/:appealId/account-changes')
export class AccountChangeController {
  constructor(private readonly changes: AccountChangeService) {}

  @Post()
  @Requires('account_change.propose')
  @Answers(201, appealSchema, 'Names another account for the merchant’s release; nothing goes there before it is verified, approved and cooled')
  @Refuses('account_change_not_provided', 'account_change_open', 'release_under_way', 'account_proof_missing', 'account_unchanged', 'account_not_same_name', 'account_not_writable', 'four_eyes', 'conflict_of_interest', 'appeal_closed', 'calendar_unknown_year')
  async propose(@Param('appealId', { schema: idIn }) id: string, @Body({ schema: proposeAccountBody }) body: ProposeAccountBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.changes.propose(id, body, by);
  }

  @Post(':changeId/verification')
  @Requires('account_change.verify')
  @Answers(200, appealSchema, 'Records that the account was verified anew, by the bank’s word; a name that does not match ends the change')
  @Refuses('account_change_not_found', 'account_change_wrong_status', 'four_eyes', 'conflict_of_interest', 'appeal_closed', 'calendar_unknown_year')
  async verify(@Param('appealId', { schema: idIn }) id: string, @Param('changeId', { schema: idIn }) changeId: string, @Body({ schema: verifyAccountBody }) body: VerifyAccountBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.changes.verify(id, changeId, body, by);
  }

  @Post(':changeId/approval')
  @Requires('account_change.approve')
  @Answers(200, appealSchema, 'A second person approves: the old contact is told, and the cooling time begins')
  @Refuses('account_change_not_found', 'account_change_wrong_status', 'four_eyes', 'conflict_of_interest', 'appeal_closed', 'calendar_unknown_year')
  async approve(@Param('appealId', { schema: idIn }) id: string, @Param('changeId', { schema: idIn }) changeId: string, @Body({ schema: approveAccountBody }) _body: object, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.changes.give(id, { type: 'approveAccountChange', changeId }, by);
  }

  @Post(':changeId/rejection')
  @Requires('account_change.reject')
  @Answers(200, appealSchema, 'Says no, at whatever step before it takes effect')
  @Refuses('account_change_not_found', 'account_change_wrong_status', 'conflict_of_interest', 'appeal_closed', 'calendar_unknown_year')
  async reject(@Param('appealId', { schema: idIn }) id: string, @Param('changeId', { schema: idIn }) changeId: string, @Body({ schema: endAccountBody }) { why }: EndAccountBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.changes.give(id, { type: 'rejectAccountChange', changeId, why }, by);
  }

  @Post(':changeId/cancellation')
  @Requires('account_change.propose')
  @Answers(200, appealSchema, 'Takes it back, or passes on the old contact’s objection')
  @Refuses('account_change_not_found', 'account_change_wrong_status', 'conflict_of_interest', 'appeal_closed', 'calendar_unknown_year')
  async cancel(@Param('appealId', { schema: idIn }) id: string, @Param('changeId', { schema: idIn }) changeId: string, @Body({ schema: endAccountBody }) { why }: EndAccountBody, @By() by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.changes.give(id, { type: 'cancelAccountChange', changeId, why }, by);
  }
}

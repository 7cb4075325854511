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
  accountPageSchema, accountSchema, accountsQuery, accountWithKeySchema, agreementBody, createAccountBody, keyIdIn, noFields, rollKeyBody,
  type AccountsQuery, type AccountView, type AccountWithKeyView, type AgreementBody, type CreateAccountBody, type RollKeyBody,
} from './service-account.dto';
import { ServiceAccountService } from './service-account.service';

@Controller('service-accounts')
export class ServiceAccountController {
  constructor(private readonly accounts: ServiceAccountService) {}

  @Post()
  @Requires('service_account.manage')
  @Answers(201, accountWithKeySchema, 'Makes a machine a caller of its own; its key is shown this once. What goes beyond its maker’s own permissions has no key until another manager agrees')
  @Refuses('merchant_not_found', 'service_permission_not_grantable', 'service_key_lifetime')
  async create(@Body({ schema: createAccountBody }) body: CreateAccountBody, @By() by: Principal): Promise<CommandAnswer<AccountWithKeyView>> {
    return this.accounts.create(body, by);
  }

  @Get()
  @Requires('service_account.read')
  @Answers(200, accountPageSchema, 'Service accounts and the state of their keys, newest first')
  async list(@Query({ schema: accountsQuery }) query: AccountsQuery): Promise<Page<AccountView>> {
    return this.accounts.list(query);
  }

  @Get(':accountId')
  @Requires('service_account.read')
  @Answers(200, accountSchema, 'One service account: what it may do, which keys work and when each was last used')
  async read(@Param('accountId', { schema: idIn }) id: string): Promise<AccountView> {
    return this.accounts.read(id);
  }

  @Post(':accountId/roll')
  @Requires('service_account.manage')
  @Answers(200, accountWithKeySchema, 'Gives a new key; the one before works on for the overlap. Of somebody else’s account that may do more than you, it asks for one: another manager agrees, then roll again')
  @Refuses('service_account_revoked', 'service_key_not_agreed', 'service_key_lifetime')
  async roll(@Param('accountId', { schema: idIn }) id: string, @Body({ schema: rollKeyBody }) body: RollKeyBody, @By() by: Principal): Promise<CommandAnswer<AccountWithKeyView>> {
    return this.accounts.roll(id, body, by);
  }

  @Post(':accountId/agreement')
  @IfMatchRequired()
  @Requires('service_account.manage')
  @Answers(200, accountSchema, 'Another manager’s word on the key somebody asks for: they may roll, once; or are as if they had not asked')
  @Refuses('service_account_revoked', 'service_key_not_asked', 'four_eyes')
  async agree(@Param('accountId', { schema: idIn }) id: string, @Body({ schema: agreementBody }) body: AgreementBody, @By() by: Principal): Promise<CommandAnswer<AccountView>> {
    return this.accounts.agree(id, body, by);
  }

  @Post(':accountId/keys/:keyId/revoke')
  @Requires('service_account.manage')
  @Answers(200, accountSchema, 'Ends one key at once, as when it was seen where it should not be')
  @Refuses('service_key_revoked')
  async revokeKey(@Param('accountId', { schema: idIn }) id: string, @Param('keyId', { schema: keyIdIn }) keyId: string, @Body({ schema: noFields }) _body: object, @By() by: Principal): Promise<CommandAnswer<AccountView>> {
    return this.accounts.revokeKey(id, keyId, by);
  }

  @Post(':accountId/revoke')
  @Requires('service_account.manage')
  @Answers(200, accountSchema, 'Ends a service account for good, with every key it has')
  @Refuses('service_account_revoked')
  async revoke(@Param('accountId', { schema: idIn }) id: string, @Body({ schema: noFields }) _body: object, @By() by: Principal): Promise<CommandAnswer<AccountView>> {
    return this.accounts.revoke(id, by);
  }
}

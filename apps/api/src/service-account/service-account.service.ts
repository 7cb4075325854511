import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, ServiceAccountDesk } from '@thaw/application';
import { actorOfService, instantFromMs, isLive, type Instant, type ServiceAccount } from '@thaw/domain';
import { listServiceAccounts, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { v7 as uuidv7 } from 'uuid';
import { callerOf, type Principal } from '../access/principal';
import { mintServiceKey } from '../access/service-key';
import { ServiceKeys } from '../access/service-keys';
import { CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { pageOf, type Page } from '../http/page';
import { refuseWith } from '../http/refused';
import type { AccountsQuery, AccountView, AccountWithKeyView, AgreementBody, CreateAccountBody, RollKeyBody } from './service-account.dto';

@Injectable()
export class ServiceAccountService {
  private readonly accounts: ServiceAccountDesk;

  constructor(
    private readonly desk: CommandDesk,
    pipeline: CommandPipeline,
    private readonly keys: ServiceKeys,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.accounts = new ServiceAccountDesk(pipeline, uuidv7);
  }

  async create(body: CreateAccountBody, by: Principal): Promise<CommandAnswer<AccountWithKeyView>> {
    const { key, ...minted } = mintServiceKey();
    const caller = callerOf(by, this.clock);
    return withKey(await this.desk.give('createServiceAccount', () => this.accounts.create(body, minted, caller, viewAt(caller.asOf))), minted.id, key);
  }

  async roll(id: string, body: RollKeyBody, by: Principal): Promise<CommandAnswer<AccountWithKeyView>> {
    const { key, ...minted } = mintServiceKey();
    const caller = callerOf(by, this.clock);
    const answer = await this.desk.give('rollServiceKey', () => this.accounts.roll(id, body, minted, caller, viewAt(caller.asOf)));
    return withKey(this.forgotten(answer), minted.id, key);
  }

  async agree(id: string, { approve, why }: AgreementBody, by: Principal): Promise<CommandAnswer<AccountView>> {
    const caller = callerOf(by, this.clock);
    return this.desk.give('agreeToServiceKey', () => this.accounts.agree(id, { approve, why: why ?? null }, caller, viewAt(caller.asOf)));
  }

  async revokeKey(id: string, keyId: string, by: Principal): Promise<CommandAnswer<AccountView>> {
    const caller = callerOf(by, this.clock);
    return this.forgotten(await this.desk.give('revokeServiceKey', () => this.accounts.revokeKey(id, keyId, caller, viewAt(caller.asOf))));
  }

  async revoke(id: string, by: Principal): Promise<CommandAnswer<AccountView>> {
    const caller = callerOf(by, this.clock);
    return this.forgotten(await this.desk.give('revokeServiceAccount', () => this.accounts.revoke(id, caller, viewAt(caller.asOf))));
  }

  async list(query: AccountsQuery): Promise<Page<AccountView>> {
    const { merchantId = null, revoked = false, limit, cursor = null } = query;
    const rows = await listServiceAccounts(this.database, { id: null, merchantId, revoked, beforeId: cursor, limit });
    return pageOf(rows, limit, viewAt(this.now()), (row) => row.id);
  }

  async read(id: string): Promise<AccountView> {
    const [account] = await listServiceAccounts(this.database, { id, merchantId: null, revoked: true, beforeId: null, limit: 1 });
    return account === undefined ? refuseWith('service_account_not_found') : viewAt(this.now())(account);
  }

  private forgotten(answer: CommandAnswer<AccountView>): CommandAnswer<AccountView> {
    this.keys.forget(answer.answer.keys.map(({ id }) => id));
    return answer;
  }

  private now(): Instant {
    return instantFromMs(this.clock.now().getTime());
  }
}

/** The key leaves with the first answer, where the account has taken it. A replayed one comes from the record, which has none. */
function withKey(given: CommandAnswer<AccountView>, keyId: string, key: string): CommandAnswer<AccountWithKeyView> {
  const isGiven = !given.replayed && given.answer.keys.some(({ id }) => id === keyId);
  return given.as({ ...given.answer, key: isGiven ? key : null });
}

function viewAt(asOf: Instant): (account: ServiceAccount) => AccountView {
  return ({ permissions, asked, keys, ...account }) => ({
    ...account,
    actorId: actorOfService({ ...account, permissions }).id,
    permissions: [...permissions],
    asked: asked && { ...asked },
    keys: keys.map((key) => ({ ...key, works: isLive(key, asOf) })),
  });
}

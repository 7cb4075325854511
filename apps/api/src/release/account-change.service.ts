import { Inject, Injectable } from '@nestjs/common';
import { accountUnwritable, CommandPipeline, type Alongside, type Store } from '@thaw/application';
import { sees, type AppealCommand } from '@thaw/domain';
import type { Clock, ColumnCipher } from '@thaw/platform';
import { v7 as uuidv7 } from 'uuid';
import { callerOf, type Principal } from '../access/principal';
import type { AppealView } from '../appeal/appeal.schema';
import { appealView } from '../appeal/appeal.view';
import { CIPHER, CLOCK, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { Refused, refuseWith } from '../http/refused';
import type { ProposeAccountBody, VerifyAccountBody } from './account-change.dto';

type AccountCommand = Extract<AppealCommand, { type: 'proposeAccountChange' | 'verifyAccountChange' | 'approveAccountChange' | 'rejectAccountChange' | 'cancelAccountChange' }>;

/** The number goes from the body to its sealed column and nowhere else: what is decided on is its keyed hash. */
@Injectable()
export class AccountChangeService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly pipeline: CommandPipeline,
    @Inject(STORE) private readonly store: Store,
    @Inject(CIPHER) private readonly cipher: ColumnCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async propose(appealId: string, { account, documentId, reason }: ProposeAccountBody, by: Principal): Promise<CommandAnswer<AppealView>> {
    const state = await this.store.readCase(appealId);
    if (state === null || !sees(by.actor, state.order.merchantId)) refuseWith('appeal_not_found');
    const unwritable = await accountUnwritable(this.store, account, 'account');
    if (unwritable !== null) throw new Refused(unwritable);
    const { merchantId } = state.order;
    const { holderName } = await this.store.merchantOnRecord(merchantId);
    const [changeId, id] = [uuidv7(), uuidv7()];
    const { bankCode, number } = account;
    const command = {
      type: 'proposeAccountChange', changeId, documentId, reason, sameName: plain(account.holderName) === plain(holderName),
      account: { id, bankCode, fingerprint: this.cipher.fingerprint(number), lastFour: number.slice(-4) },
    } as const;
    return this.give(appealId, command, by, async (transaction) => transaction.saveChangedAccount(merchantId, changeId, { ...account, id }));
  }

  async verify(appealId: string, changeId: string, body: VerifyAccountBody, by: Principal): Promise<CommandAnswer<AppealView>> {
    return this.give(appealId, { type: 'verifyAccountChange', changeId, ...body }, by);
  }

  async give(appealId: string, command: AccountCommand, by: Principal, alongside: Alongside | null = null): Promise<CommandAnswer<AppealView>> {
    const caller = callerOf(by, this.clock);
    return this.desk.give(command.type, () => this.pipeline.onAppeal(appealId, command, caller, (after, _, context) => appealView(after, context), alongside));
  }
}

/** Names are compared without spaces and width. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

import { Inject, Injectable } from '@nestjs/common';
import { FreezeRegister } from '@thaw/application';
import { sees } from '@thaw/domain';
import { readMerchant, type DataSource } from '@thaw/persistence';
import type { Clock, ColumnCipher } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CIPHER, CLOCK, DATABASE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { refuseWith } from '../http/refused';
import type { MerchantView, RegisterBody } from './merchant.dto';
import { merchantView } from './merchant.view';

@Injectable()
export class MerchantService {
  constructor(
    private readonly desk: CommandDesk,
    private readonly register: FreezeRegister,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CIPHER) private readonly cipher: ColumnCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async registerMerchant(body: RegisterBody, by: Principal): Promise<CommandAnswer<MerchantView>> {
    return this.desk.give('registerMerchant', () =>
      this.register.registerMerchant(body, callerOf(by, this.clock), ({ settlementAccount, ...merchant }) =>
        merchantView({ ...merchant, bankCode: settlementAccount.bankCode, lastFour: settlementAccount.number.slice(-4) }),
      ),
    );
  }

  async read(id: string, { actor }: Principal): Promise<MerchantView> {
    const merchant = sees(actor, id) ? await readMerchant(this.database, id) : null;
    if (merchant === null) refuseWith('merchant_not_found');
    return merchantView({ ...merchant, name: this.cipher.decrypt(merchant.nameSealed, `merchant.name:${merchant.id}`) });
  }
}

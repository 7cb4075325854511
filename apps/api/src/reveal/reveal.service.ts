import { Inject, Injectable } from '@nestjs/common';
import { CommandPipeline, RevealDesk, type Caller, type Store } from '@thaw/application';
import { mayReveal, noteTells, sees, type RevealField } from '@thaw/domain';
import { readMerchant, type DataSource } from '@thaw/persistence';
import type { Clock } from '@thaw/platform';
import { callerOf, type Principal } from '../access/principal';
import { CLOCK, DATABASE, STORE } from '../dependencies';
import { CommandDesk, type CommandAnswer } from '../http/command-desk';
import { refuseWith, Refused } from '../http/refused';
import { Metrics } from '../observe/metrics';
import type { RevealBody, RevealedView } from './reveal.dto';

interface Whose {
  readonly merchantId: string;
  /** The account an order was imposed over, where there is an appeal against one. */
  readonly accountId: string | null;
}

/** Within this time the same key is the same look, milliseconds: a retry after a lost answer, not a key to the field for days. */
const retriedWithinMs = 5 * 60_000;

function keptBriefly(caller: Caller): Caller {
  return { ...caller, idempotency: caller.idempotency && { ...caller.idempotency, keptForMs: retriedWithinMs } };
}

@Injectable()
export class RevealService {
  private readonly reveals: RevealDesk;

  constructor(
    private readonly desk: CommandDesk,
    pipeline: CommandPipeline,
    private readonly metrics: Metrics,
    @Inject(STORE) private readonly store: Store,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reveals = new RevealDesk(pipeline);
  }

  /** The look is written down first; only what has been written down is shown. The stored answer has no value: a retry reads it again. */
  async reveal({ subject, ...wish }: RevealBody, by: Principal): Promise<CommandAnswer<RevealedView>> {
    const caller = keptBriefly(callerOf(by, this.clock));
    const whose = await this.whose(subject, by);
    const barred = mayReveal(wish, whose.merchantId, by.actor, await this.store.conflictsWith(whose.merchantId, caller.asOf));
    if (barred !== null) throw new Refused(barred);
    const value = await this.valueOf(wish.field, whose);
    if (noteTells(wish.note, value)) {
      await this.reveals.refused(subject, wish, caller);
      refuseWith('reveal_note_tells_value', { field: 'note' });
    }
    const noted = { subject: { ...subject }, field: wish.field, revealedAt: caller.asOf };
    const told = await this.desk.give('revealField', () => this.reveals.note(subject, wish, caller, noted));
    if (!told.replayed) this.metrics.reveal(wish.field, wish.purpose);
    return told.as({ ...told.answer, value });
  }

  private async whose({ kind, id }: RevealBody['subject'], { actor }: Principal): Promise<Whose> {
    if (kind === 'appeal') {
      const found = await this.store.readCase(id);
      if (found === null || !sees(actor, found.order.merchantId)) refuseWith('appeal_not_found', { field: 'subject' });
      return { merchantId: found.order.merchantId, accountId: found.order.settlementAccount.id };
    }
    if (!sees(actor, id) || (await readMerchant(this.database, id)) === null) refuseWith('merchant_not_found', { field: 'subject' });
    return { merchantId: id, accountId: null };
  }

  private async valueOf(field: RevealField, { merchantId, accountId }: Whose): Promise<string> {
    const record = await this.store.merchantOnRecord(merchantId);
    const account = accountId === null ? { holderName: record.holderName, number: record.accountNumber } : await this.store.settlementAccount(accountId);
    switch (field) {
      case 'legal_name':
        return record.name;
      case 'account_holder':
        return account.holderName;
      case 'account_number':
        return account.number;
    }
  }
}

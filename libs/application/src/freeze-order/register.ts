import {
  holdsOf, imposeFreeze, neverHeld, ok, orderSides, refusal, refuse,
  type FreezeOrder, type ImposeFreeze, type OrderStatus, type Refusal, type Result,
} from '@thaw/domain';
import { accountUnwritable } from '../bank/profiled-banks';
import type { NewMerchant, RegisteredMerchant } from '../merchant/merchant';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store } from '../pipeline/store';

/** The first entry of an order that does not hold anything yet. */
const imposedAs: Readonly<Partial<Record<OrderStatus, string>>> = { proposed: 'FreezeProposed', announced: 'FreezeAnnounced' };

/** Registers merchants and imposes freeze orders, through the same door as everything else. */
export class FreezeRegister {
  constructor(private readonly store: Store, private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async registerMerchant<A extends Json>(
    wish: Omit<NewMerchant, 'id' | 'settlementAccount'> & { readonly settlementAccount: Omit<NewMerchant['settlementAccount'], 'id'> },
    caller: Caller,
    present: (merchant: NewMerchant) => A,
  ): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const known = await transaction.merchantByNumber(wish.merchantNo);
      if (known !== null) return refuse(refusal('merchant_exists', { field: 'merchantNo', particulars: { merchantId: known.id } }));
      // Now, while somebody can correct it, and not when the bank is to be asked.
      const unwritable = await accountUnwritable(this.store, wish.settlementAccount, 'settlementAccount');
      if (unwritable !== null) return refuse(unwritable);
      const merchant: NewMerchant = { ...wish, id: this.newId(), settlementAccount: { ...wish.settlementAccount, id: this.newId() } };
      const { id, merchantNo, type, channel, settlementAccount } = merchant;
      const payload = toJson({ merchantId: id, merchantNo, merchantType: type, channel, settlementAccountId: settlementAccount.id, bankCode: settlementAccount.bankCode, sides: { before: null, after: { merchantType: type, channel } } });
      await transaction.saveMerchant(merchant, [{ type: 'MerchantRegistered', at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }]);
      return ok(present(merchant));
    });
  }

  async impose<A extends Json>(merchantId: string, wish: ImposeFreeze, caller: Caller, present: (order: FreezeOrder, merchant: RegisteredMerchant) => A): Promise<Result<Answered<A>, Refusal>> {
    const [policy, calendar] = await Promise.all([this.store.policyInForce(caller.asOf), this.store.calendar()]);
    return this.pipeline.run(caller, async (transaction) => {
      const merchant = await transaction.merchant(merchantId);
      if (merchant === null) return refuse(refusal('merchant_not_found', { field: 'merchantId' }));
      const conflicts = await transaction.conflictsWith(merchant.id, caller.asOf);
      const { id, bankCode, fingerprint } = merchant.settlementAccount;
      const imposed = imposeFreeze(
        { id: merchant.id, type: merchant.type, channel: merchant.channel, settlementAccount: { id, bankCode, fingerprint } },
        wish,
        { asOf: caller.asOf, actor: caller.actor, policy, calendar, conflicts, newId: this.newId },
      );
      if (!imposed.ok) return imposed;
      const order = imposed.value;
      const holds = neverHeld(order.status) ? [] : holdsOf(order);
      await transaction.saveFreezeOrder(order, holds, [{ type: imposedAs[order.status] ?? 'FreezeImposed', at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ ...order, sides: orderSides(null, order) }) }]);
      return ok(present(order, merchant));
    });
  }
}

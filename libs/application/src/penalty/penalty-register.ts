import { decidePenalty, ok, penaltySummary, refusal, refuse, sidesOf, type DecisionContext, type Penalty, type PenaltyCommand, type Policy, type Refusal, type Result } from '@thaw/domain';
import { keyholdersAmong } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store, Transaction } from '../pipeline/store';

const typeOf: Readonly<Record<Penalty['status'], string>> = {
  proposed: 'PenaltyProposed', refused: 'PenaltyRefused', charged: 'PenaltyCharged', reversal_proposed: 'PenaltyReversalProposed', reversed: 'PenaltyReversed',
};

/** Penalties as debt lines of their own: no command of it reaches the ledger of held funds. */
export class PenaltyRegister {
  constructor(private readonly store: Store, private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async propose<A extends Json>(command: Extract<PenaltyCommand, { type: 'proposePenalty' }>, caller: Caller, present: (penalty: Penalty, policy: Policy) => A): Promise<Result<Answered<A>, Refusal>> {
    const policy = await this.store.policyInForce(caller.asOf);
    return this.pipeline.run(caller, async (transaction) => {
      if ((await transaction.merchant(command.merchantId)) === null) return refuse(refusal('merchant_not_found', { field: 'merchantId' }));
      if (command.freezeOrderId !== null && !(await isOrderOf(transaction, command.freezeOrderId, command.merchantId))) return refuse(refusal('freeze_order_not_found', { field: 'freezeOrderId' }));
      return this.apply(transaction, null, command, policy, caller, present);
    });
  }

  /** @param policyId the policy whose versions penalties name */
  async give<A extends Json>(id: string, command: Exclude<PenaltyCommand, { type: 'proposePenalty' }>, policyId: string, caller: Caller, present: (penalty: Penalty, policy: Policy) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const before = await transaction.penalties.lock(id);
      if (before === null) return refuse(refusal('penalty_not_found'));
      return this.apply(transaction, before, command, await this.store.policy(policyId, before.policyVersion), caller, present);
    });
  }

  private async apply<A extends Json>(transaction: Transaction, before: Penalty | null, command: PenaltyCommand, policy: Policy, caller: Caller, present: (penalty: Penalty, policy: Policy) => A): Promise<Result<A, Refusal>> {
    const merchantId = command.type === 'proposePenalty' ? command.merchantId : (before?.merchantId ?? '');
    const [calendar, conflicts] = [await this.store.calendar(), await transaction.conflictsWith(merchantId, caller.asOf)];
    const context: DecisionContext = { asOf: caller.asOf, actor: caller.actor, policy, calendar, conflicts, keyholders: await keyholdersAmong(transaction, [before?.proposedBy]), newId: this.newId };
    const decided = decidePenalty(before, command, context);
    if (!decided.ok) return decided;
    const { after, entry } = decided.value;
    const type = command.type === 'refusePenalty' && after.status === 'charged' ? 'PenaltyReversalRefused' : typeOf[after.status];
    const payload = toJson({ penalty: after, entry, sides: sidesOf(before, after, penaltySummary) });
    await transaction.penalties.save(before, after, entry, [{ type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }]);
    return ok(present(after, policy));
  }
}

async function isOrderOf(transaction: Transaction, freezeOrderId: string, merchantId: string): Promise<boolean> {
  return (await transaction.lockByOrder(freezeOrderId))?.order.merchantId === merchantId;
}

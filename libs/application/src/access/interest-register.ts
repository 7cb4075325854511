import { declareInterest, endInterest, interestSummary, ok, refusal, refuse, sidesOf, type DeclaredInterest, type Instant, type Refusal, type Result } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { actingOn } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';

export type InterestWish = Pick<DeclaredInterest, 'personId' | 'merchantId' | 'reason' | 'untilAt'> & { readonly fromAt: Instant | null };

/** Who has an interest in which merchant: declared and ended through the same door as everything else. */
export class InterestRegister {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async declare<A extends Json>(wish: InterestWish, caller: Caller, present: (interest: DeclaredInterest) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const merchant = await transaction.merchant(wish.merchantId);
      if (merchant === null) return refuse(refusal('merchant_not_found', { field: 'merchantId' }));
      const declared = declareInterest(wish, { asOf: caller.asOf, actor: caller.actor, newId: this.newId });
      if (!declared.ok) return declared;
      await transaction.saveInterest(null, declared.value, [entryOf('InterestDeclared', null, declared.value, caller)]);
      return ok(present(declared.value));
    });
  }

  async end<A extends Json>(id: string, caller: Caller, present: (interest: DeclaredInterest) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const before = await transaction.lockInterest(id);
      if (before === null) return refuse(refusal('interest_not_found'));
      const ended = endInterest(before, await actingOn(transaction, caller, [before.personId]));
      if (!ended.ok) return ended;
      await transaction.saveInterest(before, ended.value, [entryOf('InterestEnded', before, ended.value, caller)]);
      return ok(present(ended.value));
    });
  }
}

/** The reason is a person's private matter and stays out of the trail. */
function entryOf(type: string, before: DeclaredInterest | null, after: DeclaredInterest, caller: Caller): NewAuditEntry {
  const { reason: _, ...facts } = after;
  return { type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ ...facts, sides: sidesOf(before, after, interestSummary) }) };
}

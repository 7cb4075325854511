import { mayReveal, ok, refusal, refuse, sees, type Refusal, type Result, type RevealWish } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';

/** Whose field it is: a merchant's, or that of an appeal's merchant, in whose trail the look is then kept. */
export interface RevealSubject {
  readonly kind: 'merchant' | 'appeal';
  readonly id: string;
}

/** Writes down who looks at what in clear, and why, before anybody is shown it. The value passes here by nowhere. */
export class RevealDesk {
  constructor(private readonly pipeline: CommandPipeline) {}

  async note<A extends Json>(subject: RevealSubject, wish: RevealWish, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const merchantId = await merchantOf(transaction, subject);
      if (merchantId === null || !sees(caller.actor, merchantId)) return refuse(refusal(subject.kind === 'appeal' ? 'appeal_not_found' : 'merchant_not_found', { field: 'subject' }));
      const barred = mayReveal(wish, merchantId, caller.actor, await transaction.conflictsWith(merchantId, caller.asOf));
      if (barred !== null) return refuse(barred);
      await transaction.appendEntries(`${subject.kind}/${subject.id}`, [entryOf(merchantId, wish, caller)]);
      return ok(answer);
    });
  }
}

/** Locks the case where there is one: its trail has one writer at a time. */
async function merchantOf(transaction: Transaction, { kind, id }: RevealSubject): Promise<string | null> {
  if (kind === 'merchant') return (await transaction.merchant(id))?.id ?? null;
  return (await transaction.lockByAppeal(id))?.order.merchantId ?? null;
}

function entryOf(merchantId: string, { field, purpose, note }: RevealWish, caller: Caller): NewAuditEntry {
  return { type: 'FieldRevealed', at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ merchantId, field, purpose, note }) };
}

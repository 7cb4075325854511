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
      await transaction.appendEntries(`${subject.kind}/${subject.id}`, [entryOf('FieldRevealed', merchantId, wish, caller)]);
      return ok(answer);
    });
  }

  /**
   * Writes down that somebody named the value in their note: whoever guesses learns by the refusal whether they were right, and leaves a trace
   * each time. The note is not kept, and nothing is answered that could be replayed.
   */
  async refused(subject: RevealSubject, { field, purpose }: Tried, caller: Caller): Promise<void> {
    await this.pipeline.run({ ...caller, idempotency: null, concern: null }, async (transaction) => {
      const merchantId = await merchantOf(transaction, subject);
      if (merchantId !== null) await transaction.appendEntries(`${subject.kind}/${subject.id}`, [entryOf('RevealRefused', merchantId, { field, purpose }, caller)]);
      return ok(null);
    });
  }
}

/** What of a look is written down, its note aside. */
type Tried = Pick<RevealWish, 'field' | 'purpose'>;

/** Locks the case where there is one: its trail has one writer at a time. */
async function merchantOf(transaction: Transaction, { kind, id }: RevealSubject): Promise<string | null> {
  if (kind === 'merchant') return (await transaction.merchant(id))?.id ?? null;
  return (await transaction.lockByAppeal(id))?.order.merchantId ?? null;
}

function entryOf(type: 'FieldRevealed' | 'RevealRefused', merchantId: string, { field, purpose, ...said }: Tried & Partial<RevealWish>, caller: Caller): NewAuditEntry {
  return { type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ merchantId, field, purpose, ...(said.note !== undefined && { note: said.note }) }) };
}

import {
  decideOrder, evolveOrder, hasRole, holdsOf, ok, orderChanges, refusal, refuse, sees,
  type FreezeOrder, type LedgerTransfer, type OrderCommand, type OrderEvent, type Refusal, type Result,
} from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { keyholdersAmong } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store } from '../pipeline/store';

/**
 * Commands on freeze orders, people's and the sweep's, through the same door as everything else: one transaction locks the order, runs the
 * domain, and writes facts, marks, ledger and the order's own audit stream.
 */
export class OrderDesk {
  constructor(private readonly store: Store, private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async give<A extends Json>(freezeOrderId: string, command: OrderCommand, caller: Caller, present: (after: FreezeOrder, events: readonly OrderEvent[]) => A): Promise<Result<Answered<A>, Refusal>> {
    const [policy, calendar] = await Promise.all([this.store.policyInForce(caller.asOf), this.store.calendar()]);
    return this.pipeline.run(caller, async (transaction) => {
      const state = await transaction.lockByOrder(freezeOrderId);
      if (state === null || !sees(caller.actor, state.order.merchantId)) return refuse(refusal('freeze_order_not_found'));
      const conflicts = hasRole(caller.actor, 'system') ? [] : await transaction.conflictsWith(state.order.merchantId, caller.asOf);
      const keyholders = await keyholdersAmong(transaction, [state.order.imposedBy, state.order.pending?.proposedBy]);
      const decided = decideOrder({ order: state.order, openAppealId: state.appeal?.id ?? null }, command, { asOf: caller.asOf, actor: caller.actor, policy, calendar, conflicts, keyholders, newId: this.newId });
      if (!decided.ok) return decided;
      const events = decided.value;
      const after = events.reduce(evolveOrder, state.order);
      if (events.length > 0) await transaction.saveOrder({ before: state.order, after, transfers: holdsFrom(events, after), entries: entriesOf(state.order, events, caller), asOf: caller.asOf });
      return ok(present(after, events));
    });
  }
}

function holdsFrom(events: readonly OrderEvent[], after: FreezeOrder): readonly LedgerTransfer[] {
  return events.some((event) => event.type === 'OrderTookEffect') ? holdsOf(after) : [];
}

/** Each entry keeps what its event changed, as an appeal's do. */
function entriesOf(before: FreezeOrder, events: readonly OrderEvent[], caller: Caller): readonly NewAuditEntry[] {
  const changes = orderChanges(before, events);
  return events.map(({ type, at, by, ...facts }, i) => ({ type, at, actorId: by, requestId: caller.requestId, payload: toJson({ ...facts, sides: changes[i] }) }));
}

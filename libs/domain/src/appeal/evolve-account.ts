import type { AccountChange } from '../release/account-change';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { AppealEvent } from './events';

const accountEvents = ['AccountChangeProposed', 'AccountChangeVerified', 'AccountChangeApproved', 'OldContactNotified', 'AccountChangeTookEffect', 'AccountChangeEnded'] as const satisfies readonly AppealEvent['type'][];

/** What happens to the account that an order's releases go to: facts of the order, which outlive the appeal. */
export type AccountEvent = Extract<AppealEvent, { type: (typeof accountEvents)[number] }>;

export function isAccountEvent(event: AppealEvent): event is AccountEvent {
  return accountEvents.some((type) => type === event.type);
}

/** Folds one of them into the order. */
export function evolveAccount(order: FreezeOrder, event: AccountEvent): FreezeOrder {
  switch (event.type) {
    case 'AccountChangeProposed':
      return { ...order, accountChanges: [...(order.accountChanges ?? []), event.accountChange] };
    case 'AccountChangeVerified':
      return changed(order, event.changeId, { status: 'verified', verification: { by: event.by, at: event.at, means: event.means, evidence: event.evidence } });
    case 'AccountChangeApproved':
      return changed(order, event.changeId, { status: 'cooling', approval: { by: event.by, at: event.at }, coolsUntilAt: event.coolsUntilAt });
    case 'OldContactNotified':
      return order;
    case 'AccountChangeTookEffect':
      return changed(order, event.changeId, { status: 'in_effect', inEffectAt: event.at });
    case 'AccountChangeEnded':
      return changed(order, event.changeId, { status: 'ended', ended: { because: event.because, by: event.by, at: event.at, why: event.why } });
  }
}

function changed(order: FreezeOrder, changeId: string, change: Partial<AccountChange>): FreezeOrder {
  return { ...order, accountChanges: (order.accountChanges ?? []).map((one) => (one.id === changeId ? { ...one, ...change } : one)) };
}

import { facesMerchant, type Actor, type Instant } from '@thaw/domain';
import { everyTask, type RoutedReasons, type TaskFilter } from '@thaw/persistence';
import { beganBetween } from '../http/filters';
import type { TasksQuery } from './task.dto';

/** The filter that a query for tasks stands for when this person asks. */
export function taskFilterOf(query: TasksQuery, { route, guarded }: { readonly route: RoutedReasons | null; readonly guarded: readonly string[] }, actor: Actor, asOf: Instant): TaskFilter {
  const { after, until } = beganBetween(asOf, query.ageFromDays, query.ageToDays);
  return {
    ...everyTask(actor.id, asOf),
    kind: query.kind ?? null,
    status: query.status ?? null,
    heldBy: query.mine === true ? actor.id : (query.holder ?? null),
    role: query.role ?? null,
    overdue: query.overdue ?? null,
    merchantId: query.merchantId ?? null,
    reasonCode: query.reasonCode ?? null,
    route,
    minAmountMinor: query.minAmountMinor ?? null,
    maxAmountMinor: query.maxAmountMinor ?? null,
    openedAfter: after,
    openedUntil: until,
    minEscalationLevel: query.minEscalationLevel ?? null,
    withoutConflicts: query.withoutConflicts === true,
    untold: facesMerchant(actor) ? guarded : [],
  };
}

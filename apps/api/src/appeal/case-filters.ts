import { facesMerchant, isOutside, outcomes, routeIds, stages, waitKinds, waitParties, type Actor, type Instant, type Outcome, type RouteId, type Stage, type WaitKind, type WaitParty } from '@thaw/domain';
import type { CaseFilter, RoutedReasons } from '@thaw/persistence';
import { z } from 'zod';
import { narrowed } from '../access/sight';
import { ageFilters, amountFilters, beganBetween, escalationFilter, personFilter, reasonFilter } from '../http/filters';
import { booleanIn, idIn } from '../http/wire';

/** What lists of appeals and of waits are both narrowed by. */
export const caseFilters = {
  stage: z.enum(stages).optional().meta({ description: 'As it is told to you.' }),
  overdue: booleanIn.optional().meta({ description: 'true: only what is past its due instant; false: only what is not.' }),
  merchantId: idIn.optional(),
  reasonCode: reasonFilter,
  route: z.enum(routeIds).optional().meta({ description: 'The way of the policy on which they travel, or which their reviewer chose instead.' }),
  ...amountFilters,
  ...ageFilters,
  minEscalationLevel: escalationFilter,
  holder: personFilter.optional().meta({ description: 'Who has claimed the task that is waited for; `me` is you.', examples: ['me'] }),
};

export const appealFilters = {
  ...caseFilters,
  waitingOn: z.enum(waitParties).optional().meta({ description: 'Whose turn it is.' }),
  waitKind: z.enum(waitKinds).optional().meta({ description: 'What is waited for, as it is told to you.' }),
  outcome: z.enum(outcomes).optional().meta({ description: 'How they ended, as it is told to you.' }),
};

export const waitFilters = {
  ...caseFilters,
  party: z.enum(waitParties).optional().meta({ description: 'Who is waited for.' }),
  kind: z.enum(waitKinds).optional().meta({ description: 'What is waited for.' }),
};

interface CaseQuery {
  readonly stage?: Stage | undefined;
  readonly overdue?: boolean | undefined;
  readonly merchantId?: string | undefined;
  readonly reasonCode?: string | undefined;
  readonly minAmountMinor?: bigint | undefined;
  readonly maxAmountMinor?: bigint | undefined;
  readonly ageFromDays?: number | undefined;
  readonly ageToDays?: number | undefined;
  readonly minEscalationLevel?: number | undefined;
  readonly holder?: string | undefined;
}

/** What of a query only one of the lists has, and what had to be looked up for it. */
interface Beside {
  readonly waitingOn: WaitParty | null;
  readonly waitKind: WaitKind | null;
  readonly outcome: Outcome | null;
  readonly route: RoutedReasons | null;
}

/** Reads what a route takes in, when one is asked for. */
export async function routeAsked(route: RouteId | undefined, read: (route: RouteId) => Promise<RoutedReasons>): Promise<RoutedReasons | null> {
  return route === undefined ? null : read(route);
}

/** The filter that a query stands for when this person asks; nothing at all when they would see none of it. */
export function caseFilterOf(query: CaseQuery, beside: Beside, actor: Actor, guarded: readonly string[], asOf: Instant): CaseFilter | 'nothing' {
  const sight = narrowed(actor, query.merchantId ?? null);
  // Who of us holds a task is not for the outside.
  if (sight === 'nothing' || (query.holder !== undefined && isOutside(actor))) return 'nothing';
  const { after, until } = beganBetween(asOf, query.ageFromDays, query.ageToDays);
  return {
    stage: query.stage ?? null,
    outcome: beside.outcome,
    waitingOn: beside.waitingOn,
    waitKind: beside.waitKind,
    merchantIds: sight.merchantIds,
    reasonCode: query.reasonCode ?? null,
    route: beside.route,
    minAmountMinor: query.minAmountMinor ?? null,
    maxAmountMinor: query.maxAmountMinor ?? null,
    imposedAfter: after,
    imposedUntil: until,
    minEscalationLevel: query.minEscalationLevel ?? null,
    holder: query.holder === 'me' ? actor.id : (query.holder ?? null),
    overdue: query.overdue ?? null,
    asOf,
    untold: facesMerchant(actor) ? guarded : [],
  };
}

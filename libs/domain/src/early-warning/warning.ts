import { mayCall } from '../access/may-call';
import type { DecisionContext } from '../kernel/context';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { Raised } from './evaluate';

export const warningStatuses = ['raised', 'acknowledged', 'closed'] as const;
export type WarningStatus = (typeof warningStatuses)[number];

/** A warning as somebody deals with it. */
export interface Warning extends Raised {
  readonly id: string;
  readonly policyVersion: string;
  readonly raisedAt: Instant;
  readonly status: WarningStatus;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly closedBy: string | null;
  readonly closedAt: Instant | null;
  /** What came of it. */
  readonly closedWhy: string | null;
}

export function warningOf(raised: Raised, about: { readonly id: string; readonly policyVersion: string; readonly asOf: Instant }): Warning {
  return {
    ...raised, id: about.id, policyVersion: about.policyVersion, raisedAt: about.asOf, status: 'raised',
    acknowledgedBy: null, acknowledgedAt: null, closedBy: null, closedAt: null, closedWhy: null,
  };
}

export type WarningCommand = { readonly type: 'acknowledgeWarning' } | { readonly type: 'closeWarning'; readonly why: string };

/** Somebody takes a warning up, or says what came of it: it is never closed unread, nor without a word. */
export function decideWarning(warning: Warning, command: WarningCommand, { asOf, actor }: Pick<DecisionContext, 'asOf' | 'actor'>): Result<Warning, Refusal> {
  const barred = mayCall('warning.work', actor);
  if (barred !== null) return refuse(barred);
  if (warning.status === 'closed') return refuse(refusal('warning_closed', { particulars: { closedAt: warning.closedAt ?? '' } }));
  switch (command.type) {
    case 'acknowledgeWarning':
      return warning.status === 'raised'
        ? ok({ ...warning, status: 'acknowledged', acknowledgedBy: actor.id, acknowledgedAt: asOf })
        : refuse(refusal('warning_acknowledged', { particulars: { by: warning.acknowledgedBy ?? '' } }));
    case 'closeWarning':
      return warning.status === 'acknowledged'
        ? ok({ ...warning, status: 'closed', closedBy: actor.id, closedAt: asOf, closedWhy: command.why })
        : refuse(refusal('warning_not_acknowledged'));
  }
}

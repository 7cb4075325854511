import type { Absence } from '../access/absence';
import type { DeclaredInterest } from '../access/conflict-of-interest';
import { isLive, type ServiceAccount } from '../access/service-account';
import type { BankProfile } from '../bank/bank-profile';
import type { Warning } from '../early-warning/warning';
import type { Instant } from '../kernel/instant';
import type { Penalty } from '../penalty/penalty';
import type { PolicyVersion } from '../policy/lifecycle/version';
import type { MoneyBreak } from '../reconciliation/money-break';
import type { ReleasesHalt } from '../release/releases-halt';
import type { SavedView } from '../saved-view/saved-view';
import type { WebhookEndpoint } from '../webhook/webhook-endpoint';
import type { Sides, Summary } from './summary';

/*
 * What is told of the states of things that are no case: whether they stand and from when to when. Never a key, a secret, an address, a
 * name, or whom it is about.
 */

/** What a command made of a thing: null where it did not exist before. */
export function sidesOf<T>(before: T | null, after: T, summary: (one: T) => Summary): Sides {
  return { before: before === null ? null : summary(before), after: summary(after) };
}

export function penaltySummary({ status, currency, amountMinor, remedyUntilAt }: Penalty): Summary {
  return { status, currency, amountMinor, remedyUntilAt };
}

export function policySummary({ status, revision, policy }: PolicyVersion): Summary {
  return { version: policy.version, status, revision };
}

export function haltSummary({ resumption, resumed }: ReleasesHalt): Summary {
  return { status: resumed !== null ? 'resumed' : 'halted', resumption: resumption === null ? null : 'proposed', resumedAt: resumed?.at ?? null };
}

export function interestSummary({ fromAt, untilAt, endedAt }: DeclaredInterest): Summary {
  return { fromAt, untilAt, endedAt };
}

export function absenceSummary({ fromAt, untilAt, endedAt }: Absence): Summary {
  return { fromAt, untilAt, endedAt };
}

/** How many keys there ever were tells a key that was rolled from one that ran out. */
export function accountSummary(asOf: Instant): (account: ServiceAccount) => Summary {
  return ({ revokedAt, asked, keys }) => ({ status: revokedAt === null ? 'active' : 'revoked', asked: asked === null ? null : asked.agreedBy === null ? 'asked' : 'agreed', keys: keys.length, working: keys.filter((key) => isLive(key, asOf)).length });
}

export function endpointSummary({ status, pausedWhy, types, overlapUntil }: WebhookEndpoint): Summary {
  return { status, pausedWhy, types: types.length === 0 ? null : [...types].sort().join(','), secretOverlapUntil: overlapUntil };
}

export function warningSummary({ status }: Warning): Summary {
  return { status };
}

export function breakSummary({ state, oursMinor, theirsMinor }: MoneyBreak): Summary {
  return { state, oursMinor, theirsMinor };
}

export function profileSummary({ bankCode, version, status }: BankProfile): Summary {
  return { bankCode, version, status };
}

/** What somebody looks for stays their own affair. */
export function savedViewSummary({ list, sharedWith, changedAt }: SavedView): Summary {
  return { list, sharedWith: [...sharedWith].sort().join(','), changedAt };
}

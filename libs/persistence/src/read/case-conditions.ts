import { findingKinds, type Instant, type Outcome, type Stage, type WaitKind, type WaitParty } from '@thaw/domain';
import { leaseRuns, type Conditions } from './conditions';
import { addRoute, type RoutedReasons } from './routed-reasons';

/** What lists of appeals and of what they wait for are narrowed by. Null narrows nothing. */
export interface CaseFilter {
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  readonly waitingOn: WaitParty | null;
  readonly waitKind: WaitKind | null;
  /** Null sees every merchant's. */
  readonly merchantIds: readonly string[] | null;
  readonly reasonCode: string | null;
  readonly route: RoutedReasons | null;
  /** Inclusive, in minor units. */
  readonly minAmountMinor: bigint | null;
  readonly maxAmountMinor: bigint | null;
  /** The freeze was imposed after the one and not after the other: an age in days. */
  readonly imposedAfter: Instant | null;
  readonly imposedUntil: Instant | null;
  /** At least so many rungs of the ladder are climbed. */
  readonly minEscalationLevel: number | null;
  /** Whoever has claimed the live task. */
  readonly holder: string | null;
  /** True: only those whose wait is past its due instant at `asOf`; false: only those that are not. */
  readonly overdue: boolean | null;
  readonly asOf: Instant;
  /** Reason codes of which the reader is told nothing: no filter finds out what a line does not say. */
  readonly untold: readonly string[];
}

/** Every case there is, seen by somebody who is told everything. */
export function everyCase(asOf: Instant): CaseFilter {
  return {
    stage: null, outcome: null, waitingOn: null, waitKind: null, merchantIds: null, reasonCode: null, route: null, minAmountMinor: null, maxAmountMinor: null, imposedAfter: null,
    imposedUntil: null, minEscalationLevel: null, holder: null, overdue: null, asOf, untold: [],
  };
}

/** Whether only open appeals can pass: their indexes are smaller. */
export function onlyOpen({ stage, waitingOn, waitKind, overdue, minEscalationLevel, holder }: CaseFilter): boolean {
  return waitingOn !== null || waitKind !== null || overdue === true || holder !== null || minEscalationLevel !== null || (stage !== null && stage !== 'closed');
}

/** The terms of a filter over appeals under the alias `a`; `open` when only open ones are asked for anyhow. */
export function addCase(conditions: Conditions, filter: CaseFilter, open = onlyOpen(filter)): void {
  addStage(conditions, filter);
  if (filter.outcome !== null) addOutcome(conditions, filter.outcome, filter.untold);
  conditions.addAmong('a.merchant_id', 'uuid', filter.merchantIds);
  if (filter.waitingOn !== null) conditions.add('a.waiting_on = ?', filter.waitingOn);
  if (filter.waitKind !== null) addWaitKind(conditions, filter.waitKind, filter.untold);
  if (filter.overdue === true) conditions.add('a.due_at < ?', filter.asOf);
  if (filter.overdue === false) conditions.add(open ? 'a.due_at >= ?' : `coalesce(a.due_at, 'infinity'::timestamptz) >= ?`, filter.asOf);
  if (filter.reasonCode !== null) conditions.add('a.reason_code = ? AND a.reason_code <> ALL(?::text[])', filter.reasonCode, filter.untold);
  if (filter.route !== null) addRoute(conditions, filter.route, filter.untold);
  if (filter.minAmountMinor !== null) conditions.add('a.amount_minor >= ?::bigint', filter.minAmountMinor.toString());
  if (filter.maxAmountMinor !== null) conditions.add('a.amount_minor <= ?::bigint', filter.maxAmountMinor.toString());
  if (filter.imposedAfter !== null) conditions.add('a.imposed_at > ?', filter.imposedAfter);
  if (filter.imposedUntil !== null) conditions.add('a.imposed_at <= ?', filter.imposedUntil);
  if (filter.minEscalationLevel !== null) conditions.add('a.escalation_level > 0 AND a.escalation_level >= ?', filter.minEscalationLevel);
  if (filter.holder !== null) addHolder(conditions, filter.holder, filter);
}

/** A filter must not find out what is not told: it goes by the stage as the reader sees it. */
function addStage(conditions: Conditions, { stage, untold }: CaseFilter): void {
  if (stage === null) return;
  if (stage === 'risk_review' && untold.length > 0) conditions.add(`a.stage IN ('risk_review', 'verification') AND (a.stage = 'risk_review' OR a.reason_code = ANY(?::text[]))`, untold);
  else if (stage === 'verification' && untold.length > 0) conditions.add(`a.stage = 'verification' AND a.reason_code <> ALL(?::text[])`, untold);
  // Closed appeals stand at the end of every order by turn: nothing before that is looked at.
  else if (stage === 'closed') conditions.add(`a.closed_at IS NOT NULL AND coalesce(a.due_at, 'infinity'::timestamptz) = 'infinity'`);
  else conditions.add('a.stage = ?', stage);
}

/** Whoever speaks with the merchant reads of a referral that the freeze was confirmed, and finds it so. */
function addOutcome(conditions: Conditions, outcome: Outcome, untold: readonly string[]): void {
  conditions.add('a.closed_at IS NOT NULL');
  if (untold.length === 0) conditions.add('a.outcome = ?', outcome);
  else if (outcome === 'freeze_confirmed') conditions.add(`a.outcome IN ('freeze_confirmed', 'referred_to_authority')`);
  else if (outcome === 'referred_to_authority') conditions.add('false');
  else conditions.add('a.outcome = ?', outcome);
}

/** Where nothing may be told, a finding reads like any review: it is found among the reviews, and nowhere else. */
function addWaitKind(conditions: Conditions, kind: WaitKind, untold: readonly string[]): void {
  if (untold.length === 0) conditions.add('a.wait_kind = ?', kind);
  else if (kind === 'risk_review') conditions.add(`a.wait_kind = ANY(?::text[]) AND (a.wait_kind = 'risk_review' OR a.reason_code = ANY(?::text[]))`, ['risk_review', ...findingKinds], untold);
  else if (isFinding(kind)) conditions.add('a.wait_kind = ? AND a.reason_code <> ALL(?::text[])', kind, untold);
  else conditions.add('a.wait_kind = ?', kind);
}

function isFinding(kind: WaitKind): boolean {
  return (findingKinds as readonly WaitKind[]).includes(kind);
}

/** Who works on a case would tell what looks at it, so where nothing may be told it finds nothing. */
function addHolder(conditions: Conditions, holder: string, { asOf, untold }: CaseFilter): void {
  conditions.add(`a.id IN (SELECT t.appeal_id FROM task t WHERE t.claimed_by = ? AND ${leaseRuns(conditions.bind(asOf))})`, holder);
  if (untold.length > 0) conditions.add('a.reason_code <> ALL(?::text[])', untold);
}

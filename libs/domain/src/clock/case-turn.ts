import type { Instant } from '../kernel/instant';
import { ok, type Result } from '../kernel/result';
import type { Policy, WaitKind } from '../policy/policy';
import { waitRuleOf } from '../policy/wait-rule';
import type { Refusal } from '../refusal-catalogue';
import type { WaitParty } from '../wait/wait';
import { clockKindOf, isOfWait, newClock, notBefore, runOf, type CaseClock } from './case-clock';
import { clocksOf, withCaseEvents, type ClockedCase } from './clocks-of-case';
import { endedWith } from './end-clock';
import { resume, standsStillFor, suspend } from './suspend';
import { giveTurn } from './turn';

export interface NextTurn {
  readonly kind: Exclude<WaitKind, 'stay'>;
  readonly party: WaitParty;
  /** The wait that a stay interrupted goes on, and its clock with it. */
  readonly goesOn: boolean;
  /** The limit of the wait's own clock where it is not its rule's: a bank with a service level of its own. */
  readonly limitId?: string;
}

/**
 * The clocks once the next wait begins: what ran for the last wait ends, what waited for the decision ends with it, and our budget stands
 * still while the merchant or the bank has the turn. A clock that rested goes on.
 */
export function clocksInTurn(state: ClockedCase, policy: Policy, { kind, party, goesOn, limitId }: NextTurn, at: Instant): Result<readonly CaseClock[], Refusal> {
  const turn = party === 'merchant' || party === 'bank' ? party : 'own';
  const before = withCaseEvents(clocksOf(state, policy), state, policy, at).flatMap((clock) => (goesOn ? [clock] : afterItsWait(clock, kind, at)));
  const passed = ofRunning(before, (clock) => handOver(clock, policy, turn, at));
  if (!passed.ok || goesOn) return passed;
  return ok([...passed.value, newClock(limitId ?? waitRuleOf(policy, kind).limit.id, clockKindOf(kind), at)]);
}

/** The clocks while the case rests: all stand still but the statutory ones. */
export function clocksAtRest(state: ClockedCase, policy: Policy, stay: { readonly requestedBy: string; readonly reason: string }, at: Instant): Result<readonly CaseClock[], Refusal> {
  return ofRunning(clocksOf(state, policy), (clock) => {
    if (clock.kind === 'statutory') return ok(clock);
    const run = runOf(clock, policy);
    const running = standsStillFor(run) === null ? ok(run) : resume(run, notBefore(clock, at));
    const stopped = running.ok ? suspend(running.value, { from: notBefore(clock, at), because: 'stay', stay }) : running;
    return stopped.ok ? ok({ ...clock, suspensions: stopped.value.suspensions }) : stopped;
  });
}

function ofRunning(clocks: readonly CaseClock[], change: (clock: CaseClock) => Result<CaseClock, Refusal>): Result<readonly CaseClock[], Refusal> {
  const changed: CaseClock[] = [];
  for (const clock of clocks) {
    const next = clock.endedAt === null ? change(clock) : ok(clock);
    if (!next.ok) return next;
    changed.push(next.value);
  }
  return ok(changed);
}

function handOver(clock: CaseClock, policy: Policy, turn: 'own' | 'merchant' | 'bank', at: Instant): Result<CaseClock, Refusal> {
  const run = runOf(clock, policy);
  const when = notBefore(clock, at);
  const awake = standsStillFor(run) === 'stay' ? resume(run, when) : ok(run);
  if (!awake.ok) return awake;
  // A wait's own clock is its party's: it rests with the case, but no turn stops it.
  const given = giveTurn([awake.value], isOfWait(clock) ? 'own' : turn, when);
  return given.ok ? ok({ ...clock, suspensions: given.value[0]?.suspensions ?? clock.suspensions }) : given;
}

/** Of an ended wait only the merchant's and the bank's clock is kept, to be read until their next turn. */
function afterItsWait(clock: CaseClock, next: Exclude<WaitKind, 'stay'>, at: Instant): readonly CaseClock[] {
  if (!isOfWait(clock)) return [clock];
  if (clock.kind === 'step' || clock.kind === clockKindOf(next)) return [];
  return [endedWith(clock, at)];
}

import { msOf, plusMs, type Instant } from '../kernel/instant';
import { coolsUntilOf } from '../release/payee';
import type { WaitKind } from '../policy/policy';
import { nextAsideOf } from '../wait/beside-mark';
import { nextMarkOf, type MarkKind, type WaitParty } from '../wait/wait';
import { escalationOf } from './escalation';
import type { OpenCase } from './appeal';
import type { Outcome, Stage } from './appeal.states';
import { effectsOf, type Effect } from './effects';

/** What the workflow needs to know of a case to work out what is next: ids, enumerations and instants only, never personal data. */
export interface Situation {
  readonly appealId: string;
  readonly seq: number;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly reasonCode: string;
  readonly escalationLevel: number;
  readonly wait: {
    readonly id: string;
    readonly kind: WaitKind;
    readonly party: WaitParty;
    readonly dueAt: Instant;
    readonly next: { readonly index: number; readonly kind: MarkKind; readonly at: Instant } | null;
  } | null;
  readonly effects: readonly Effect[];
}

export function situationOf(state: Pick<OpenCase, 'appeal' | 'order'>): Situation {
  const { appeal, order } = state;
  const next = nextOf(appeal, coolsUntilOf({ order }));
  return {
    appealId: appeal.id,
    seq: appeal.seq,
    stage: appeal.stage,
    outcome: appeal.outcome,
    reasonCode: order.reason.code,
    escalationLevel: escalationOf(appeal),
    wait: appeal.wait && {
      id: appeal.wait.id,
      kind: appeal.wait.kind,
      party: appeal.wait.party,
      dueAt: appeal.wait.dueAt,
      next,
    },
    effects: effectsOf(state),
  };
}

/** The next mark of the wait, or of what runs beside it when that comes first. */
function nextOf(appeal: OpenCase['appeal'], coolsUntilAt: Instant | null): NonNullable<Situation['wait']>['next'] {
  const own = appeal.wait === null ? null : nextMarkOf(appeal.wait);
  const beside = nextAsideOf(appeal, coolsUntilAt);
  if (own === null) return beside;
  return beside !== null && beside.at < own.mark.at ? beside : { index: own.index, kind: own.mark.kind, at: own.mark.at };
}

/**
 * How soon the workflow must hear of a change: at once, merged with whatever follows within a moment, or, for a workflow that is to
 * begin and has days until its first mark, when there is room. `again` is at once too, and the workflow reads the case even if it believes
 * to know it. Not at all is null.
 */
export type Urgency = 'now' | 'soon' | 'start' | 'again';

/** A mark this close may not wait to be merged, milliseconds. */
const closeMarkMs = 60_000;

/** Whether a change alters anything the workflow would do, and how soon it must hear of it. */
export function nudgeAfter(before: Situation | null, after: Situation, asOf: Instant): Urgency | null {
  if (after.stage === 'closed') return 'now';
  const newEffect = after.effects.some((effect) => before?.effects.some((old) => sameEffect(old, effect)) !== true);
  if (newEffect) return 'now';
  if (before !== null && sameWait(before, after) && before.stage === after.stage) return null;
  const next = after.wait?.next?.at;
  if (next !== undefined && msOf(next) <= msOf(plusMs(asOf, closeMarkMs))) return 'now';
  return before === null ? 'start' : 'soon';
}

/** A wait whose deadline moved is another one to whoever holds its timer. */
function sameWait({ wait: a }: Situation, { wait: b }: Situation): boolean {
  return a?.id === b?.id && a?.dueAt === b?.dueAt && (a?.next?.at === b?.next?.at || (a?.next?.index !== b?.next?.index && !comesEarlier(a, b)));
}

/** Something beside the wait was put before what its timer is set to. */
function comesEarlier(a: Situation['wait'], b: Situation['wait']): boolean {
  const [was, is] = [a?.next ?? null, b?.next ?? null];
  return is !== null && (was === null || is.at < was.at);
}

function sameEffect(a: Effect, b: Effect): boolean {
  if (a.kind === 'send_bank_message') return b.kind === 'send_bank_message' && a.messageId === b.messageId;
  return b.kind === 'carry_out_release' && a.releaseOrderId === b.releaseOrderId;
}

import {
  changeOf, decide, evolve, nudgeAfter, ok, refusal, refuse, sees, situationOf, transfersOf,
  type AppealCommand, type AppealEvent, type Case, type Change, type DecisionContext, type Instant, type LedgerTransfer, type OpenCase, type Policy, type Refusal, type ReleaseOrder, type Result, type Wait,
} from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { Precondition } from '../version/concern';
import { workflowActor, type Caller } from './caller';
import { decisionContext } from './decision-context';
import { toJson, type Json } from './json';
import type { NewId } from './new-id';
import type { Store, Transaction } from './store';

/** What a command's caller gets back; replayed word for word when the same request comes again. */
export interface Answered<A extends Json> {
  readonly answer: A;
  readonly replayed: boolean;
  /** The version of what the command was about, as its caller may know it; null where it was about nothing that has one. */
  readonly version: string | null;
  /** Until when the same key gets this answer at least; null without a key. */
  readonly keptUntil: Instant | null;
}

/**
 * Renders the case for the caller. Runs inside the transaction, so that the answer is stored with the effect. The context is the one the
 * command was decided in: it tells what the caller may do next.
 */
export type Present<A extends Json> = (after: OpenCase, events: readonly AppealEvent[], context: DecisionContext) => A;

/** Writes what belongs to a command without being a fact of the case. */
export type Alongside = (transaction: Transaction, events: readonly AppealEvent[]) => Promise<void>;

export type { NewId } from './new-id';

/**
 * The one door for changes; a case somebody does not see reads as if it did not exist. Each command is one transaction: claim the idempotency key, lock the case, run the domain, write facts,
 * audit entries, live wait, ledger and outbox. A refusal rolls everything back and leaves no trace.
 */
export class CommandPipeline {
  constructor(private readonly store: Store, private readonly newId: NewId) {}

  /** Opens an appeal against a freeze order. */
  async open<A extends Json>(freezeOrderId: string, command: Extract<AppealCommand, { type: 'openAppeal' }>, caller: Caller, present: Present<A>): Promise<Result<Answered<A>, Refusal>> {
    const policy = await this.store.policyInForce(caller.asOf);
    return this.run(caller, async (transaction) => {
      const state = await transaction.lockByOrder(freezeOrderId);
      if (state === null || !sees(caller.actor, state.order.merchantId)) return refuse(refusal('freeze_order_not_found', { field: 'freezeOrderId' }));
      return this.apply(transaction, state, command, caller, policy, present);
    });
  }

  /** Gives any other command to an appeal. `alongside` writes in the same transaction what is no fact of the case: personal data, sealed. */
  async onAppeal<A extends Json>(appealId: string, command: Exclude<AppealCommand, { type: 'openAppeal' }>, caller: Caller, present: Present<A>, alongside: Alongside | null = null): Promise<Result<Answered<A>, Refusal>> {
    return this.run(caller, async (transaction) => this.within(transaction, appealId, command, caller, present, alongside));
  }

  /** As {@link onAppeal}, within a transaction that {@link run} has begun and that holds no lock on a case yet. */
  async within<A extends Json>(transaction: Transaction, appealId: string, command: Exclude<AppealCommand, { type: 'openAppeal' }>, caller: Caller, present: Present<A>, alongside: Alongside | null = null): Promise<Result<A, Refusal>> {
    const state = await transaction.lockByAppeal(appealId);
    if (state === null || !sees(caller.actor, state.order.merchantId)) return refuse(refusal('appeal_not_found'));
    const policy = await this.store.policy(state.appeal.policyId, state.appeal.policyVersion);
    return this.apply(transaction, state, command, caller, policy, present, alongside);
  }

  /** Gives a command to the appeal a task belongs to. */
  async onTask<A extends Json>(command: Extract<AppealCommand, { taskId: string }>, caller: Caller, present: Present<A>): Promise<Result<Answered<A>, Refusal>> {
    const appealId = await this.store.appealOfTask(command.taskId);
    return appealId === null ? refuse(refusal('task_not_found')) : this.onAppeal(appealId, command, caller, present);
  }

  private async apply<A extends Json>(transaction: Transaction, state: Case, command: AppealCommand, caller: Caller, policy: Policy, present: Present<A>, alongside: Alongside | null = null): Promise<Result<A, Refusal>> {
    const context = await decisionContext(state, command.type, caller, policy, { store: this.store, people: transaction, calendarVersion: transaction.calendarVersion, newId: this.newId });
    const decided = decide(state, command, context);
    if (!decided.ok) return decided;
    const events = decided.value;
    const { after: folded, endedWaits, changes } = fold(state, events);
    const after = bumped(folded, events.length > 0);
    if (events.length > 0) {
      await transaction.saveCase({
        before: state,
        after,
        endedWaits,
        transfers: events.flatMap((event): readonly LedgerTransfer[] => transfersOf(event, (id) => releaseIn(after, id))),
        entries: entriesOf(events, changes, caller),
        nudge: events.some((event) => event.type === 'RemedyApplied') ? 'again' : nudgeFor(state, after, caller),
        trace: caller.trace ?? null,
        asOf: caller.asOf,
      });
    }
    await alongside?.(transaction, events);
    return ok(present(after, events, context));
  }

  /**
   * Runs work in one transaction under the caller's idempotency key. Whether what they have read still stands is asked when the work has its
   * locks and nothing is written yet: of two who have seen the same version, one comes second.
   */
  async run<A extends Json>(caller: Caller, work: (transaction: Transaction) => Promise<Result<A, Refusal>>): Promise<Result<Answered<A>, Refusal>> {
    try {
      return await this.store.transaction(async (transaction) => {
        const key = caller.idempotency;
        let keptUntil: Instant | null = null;
        if (key !== null) {
          const claim = await transaction.claimKey(key, caller.asOf);
          if (claim.state === 'in_flight') throw new Refused(refusal('idempotency_key_in_flight', { field: 'Idempotency-Key', particulars: { retryAfterSeconds: 1 } }));
          if (claim.state === 'known') {
            if (claim.requestHash !== key.requestHash) return refuse(refusal('idempotency_key_reused', { field: 'Idempotency-Key' }));
            return ok({ answer: claim.answer as A, replayed: true, version: claim.version, keptUntil: claim.expiresAt });
          }
          keptUntil = claim.expiresAt;
        }
        const result = await work(transaction);
        const condition = caller.concern ? Precondition.of(caller.concern, caller.actor, await this.store.guardedReasons(), transaction.trails) : null;
        const failed = (await condition?.failed(result)) ?? null;
        // A refused command leaves nothing behind, its idempotency key included: throwing rolls the transaction back.
        if (failed !== null) throw new Refused(failed);
        if (!result.ok) throw new Refused(result.refusal);
        const version = (await condition?.after(result.value)) ?? null;
        if (key !== null) await transaction.answerKey(key, result.value, version);
        return ok({ answer: result.value, replayed: false, version, keptUntil });
      });
    } catch (error) {
      if (error instanceof Refused) return refuse(error.refusal);
      throw error;
    }
  }
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

interface Folded {
  readonly after: Case;
  readonly endedWaits: readonly Wait[];
  /** What each event changed, in their order. */
  readonly changes: readonly Change[];
}

/** Folds the events, and keeps each wait as it was when it ended: the mark that ended it has fired. */
function fold(before: Case, events: readonly AppealEvent[]): Folded {
  let after = before;
  const endedWaits: Wait[] = [];
  const changes: Change[] = [];
  for (const event of events) {
    if (event.type === 'WaitEnded' && after.appeal?.wait) endedWaits.push(after.appeal.wait);
    const was = after;
    after = evolve(was, event);
    changes.push(changeOf(was, after, event));
  }
  return { after, endedWaits, changes };
}

function bumped(after: Case, changed: boolean): OpenCase {
  if (after.appeal === null) throw new TypeError('a command left no appeal');
  return { ...after, appeal: changed ? { ...after.appeal, seq: after.appeal.seq + 1 } : after.appeal };
}

function releaseIn(after: OpenCase, id: string): ReleaseOrder {
  const found = after.appeal.releaseOrders.find((release) => release.id === id);
  if (found === undefined) throw new TypeError(`no release order ${id}`);
  return found;
}

/** Each entry keeps what its event changed: who is told of it later needs no other record. */
function entriesOf(events: readonly AppealEvent[], changes: readonly Change[], caller: Caller): readonly NewAuditEntry[] {
  return events.map(({ type, at, by, ...facts }, i) => ({ type, at, actorId: by, requestId: caller.requestId, payload: toJson({ ...facts, change: changes[i] }) }));
}

/** The workflow's own commands answer it with the new situation: waking it again would only lengthen its history. */
function nudgeFor(before: Case, after: OpenCase, caller: Caller) {
  if (caller.actor.id === workflowActor.id) return null;
  const known = before.appeal === null ? null : situationOf({ order: before.order, appeal: before.appeal });
  return nudgeAfter(known, situationOf(after), caller.asOf);
}

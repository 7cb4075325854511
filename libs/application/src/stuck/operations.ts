import {
  anotherPerson, decide, evolve, hasRole, ok, refusal, refuse, remedyEntries, stuckClassEntries,
  type Actor, type AppealEvent, type Case, type OpenCase, type Refusal, type Remedy, type RemedyWish, type Result, type Stage, type StuckClass, type WaitKind,
} from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { actingOn } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { decisionContext } from '../pipeline/decision-context';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store, Transaction } from '../pipeline/store';
import { barredFromBulk } from '../reconciliation/money-reconciliation';
import { moneyMovers, needsApproval, remedyCommand, type NewRemedyRun, type RemedyTarget, type RunChange } from './remedy-run';

/** What a remedy would do to one appeal: nothing stands against it when `refusal` is null. */
export interface RemedyForecast {
  readonly appealId: string;
  readonly refusal: Refusal | null;
  /** Null when it would be refused. */
  readonly would: WouldHappen | null;
}

/** What would be written, and where the case would stand; the facts as they are now, nothing assumed. */
export interface WouldHappen {
  readonly events: readonly AppealEvent['type'][];
  readonly stage: { readonly from: Stage; readonly to: Stage };
  readonly waitsFor: { readonly from: WaitKind | null; readonly to: WaitKind | null };
}

/** What an operator wants done. */
export interface RunWish {
  readonly wish: RemedyWish;
  readonly why: string;
  readonly target: RemedyTarget;
}

/** An operator's acts on stuck work, each one transaction and one audit entry. Carrying a run out is the worker's. */
export class Operations {
  constructor(private readonly store: Store, private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  /** Says that somebody is on it: the finding stays, and asks for nobody else. */
  async acknowledge<A extends Json>(findingId: string, note: string, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const finding = await transaction.stuck.lockFinding(findingId);
      if (finding === null) return refuse(refusal('finding_not_found'));
      if (finding.resolved) return refuse(refusal('finding_resolved'));
      await transaction.stuck.acknowledgeFinding(findingId, { by: caller.actor.id, at: caller.asOf, note });
      await transaction.appendEntries(`finding/${findingId}`, entriesOf('FindingAcknowledged', caller, { findingId, note, sides: { before: { acknowledgedAt: finding.acknowledgedAt }, after: { acknowledgedAt: caller.asOf } } }));
      return ok(answer);
    });
  }

  /** Begins a run over a target's appeals; where the remedy asks for two people it waits for the second. */
  async start<A extends Json>({ wish, why, target }: RunWish, caller: Caller, present: (run: NewRemedyRun, count: number) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const { remedy } = wish;
      if (target.kind === 'finding') {
        const finding = await transaction.stuck.lockFinding(target.findingId);
        if (finding === null) return refuse(refusal('finding_not_found', { field: 'findingId' }));
        if (finding.resolved) return refuse(refusal('finding_resolved', { field: 'findingId' }));
        if (!fits(finding.class, remedy)) return refuse(refusal('remedy_does_not_fit', { field: 'remedy', particulars: { remedies: stuckClassEntries[finding.class].remedies } }));
      }
      const run: NewRemedyRun = { id: this.newId(), wish, why, target, requestedBy: caller.actor.id, requestedAt: caller.asOf, needsApproval: needsApproval(remedy) };
      const count = await transaction.stuck.startRun(run);
      if (moneyMovers.includes(remedy) && (await transaction.stuck.releasingIn(run.id)) > 1) {
        const barred = await barredFromBulk(transaction);
        if (barred !== null) return refuse(barred);
        await transaction.stuck.markMovesMoney(run.id);
      }
      const findingId = target.kind === 'finding' ? target.findingId : null;
      await transaction.appendEntries(`remedy_run/${run.id}`, entriesOf('RemedyRunStarted', caller, { runId: run.id, remedy, wish: toJson(wish), why, findingId, count, needsApproval: run.needsApproval, sides: { before: null, after: { state: run.needsApproval ? 'proposed' : 'running', count } } }));
      return ok(present(run, count));
    });
  }

  /** A second person lets a proposed run begin, or says no. Never whoever proposed it. */
  async decide<A extends Json>(runId: string, { approve, why }: { readonly approve: boolean; readonly why: string | null }, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const run = await transaction.stuck.lockRun(runId);
      if (run === null) return refuse(refusal('remedy_run_not_found'));
      if (run.state !== 'proposed') return refuse(refusal('remedy_run_decided'));
      const roles = remedyEntries[run.remedy].approvedBy ?? [];
      if (!hasRole(caller.actor, ...roles)) return refuse(refusal('role_missing', { particulars: { roles } }));
      const own = approve ? anotherPerson(await actingOn(transaction, caller, [run.requestedBy]), [{ by: run.requestedBy, as: 'remedy' }], 'remedy_approve') : null;
      if (own !== null) return refuse(own);
      const barred = approve ? await barredRun(transaction, runId) : null;
      if (barred !== null) return refuse(barred);
      await transaction.stuck.decideRun(runId, { approve, by: caller.actor.id, roles: caller.actor.roles, at: caller.asOf });
      await transaction.appendEntries(`remedy_run/${runId}`, entriesOf(approve ? 'RemedyRunApproved' : 'RemedyRunDeclined', caller, { runId, why, sides: { before: { state: run.state }, after: { state: approve ? 'running' : 'declined' } } }));
      return ok(answer);
    });
  }

  async change<A extends Json>(runId: string, change: RunChange, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const run = await transaction.stuck.lockRun(runId);
      if (run === null) return refuse(refusal('remedy_run_not_found'));
      if (run.state === 'proposed') return refuse(refusal('remedy_run_undecided'));
      if (run.state === 'declined') return refuse(refusal('remedy_run_decided'));
      const barred = change === 'stop' ? null : await barredRun(transaction, runId);
      if (barred !== null) return refuse(barred);
      await transaction.stuck.changeRun(runId, change);
      // A change may find nothing left to do, and changes nothing then.
      const after = await transaction.stuck.lockRun(runId);
      await transaction.appendEntries(`remedy_run/${runId}`, entriesOf('RemedyRunChanged', caller, { runId, change, sides: { before: { state: run.state }, after: { state: after?.state ?? run.state } } }));
      return ok(answer);
    });
  }

  /** Asks a worker to finish what is under way and to take nothing new. */
  async drain<A extends Json>(workerId: string, why: string, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const asked = await transaction.stuck.askDrain(workerId, { by: caller.actor.id, at: caller.asOf });
      if (asked === null) return refuse(refusal('worker_not_found'));
      const sides = { before: { drainAskedAt: asked.askedBeforeAt }, after: { drainAskedAt: asked.askedBeforeAt ?? caller.asOf } };
      await transaction.appendEntries(`worker/${workerId}`, entriesOf('WorkerDrainAsked', caller, { workerId, why, sides }));
      return ok(answer);
    });
  }

  /** Tries a remedy on appeals as they stand now, as if whoever must approve it had done so; nothing comes of it. */
  async forecast(wish: RemedyWish, why: string, appealIds: readonly string[], caller: Caller): Promise<readonly RemedyForecast[]> {
    const forecasts: RemedyForecast[] = [];
    for (const appealId of appealIds) forecasts.push({ appealId, ...(await this.forecastOne(wish, why, appealId, caller)) });
    return forecasts;
  }

  private async forecastOne(wish: RemedyWish, why: string, appealId: string, caller: Caller): Promise<Omit<RemedyForecast, 'appealId'>> {
    const state = await this.store.readCase(appealId);
    if (state === null) return { refusal: refusal('appeal_not_found'), would: null };
    const command = remedyCommand(wish, { why, requestedBy: caller.actor.id }, state);
    if (command === null) return { refusal: refusal('task_not_held'), would: null };
    const policy = await this.store.policy(state.appeal.policyId, state.appeal.policyVersion);
    const who = { actor: actorOf(wish.remedy, caller.actor), asOf: caller.asOf };
    const context = await decisionContext(state, command.type, who, policy, { store: this.store, people: this.store, newId: this.newId });
    const decided = decide(state, command, context);
    return decided.ok ? { refusal: null, would: wouldHappen(state, decided.value) } : { refusal: decided.refusal, would: null };
  }
}

/** Whoever would give the command: for a remedy of two, somebody else with a role that may approve it. */
function actorOf(remedy: Remedy, proposer: Actor): Actor {
  const roles = remedyEntries[remedy].approvedBy;
  return roles === null ? proposer : { id: 'whoever approves it', roles, merchantId: null, bankCode: null };
}

function wouldHappen(before: OpenCase, events: readonly AppealEvent[]): WouldHappen {
  const { appeal } = events.reduce<Case>(evolve, before);
  return {
    events: events.map((event) => event.type),
    stage: { from: before.appeal.stage, to: appeal?.stage ?? before.appeal.stage },
    waitsFor: { from: before.appeal.wait?.kind ?? null, to: appeal?.wait?.kind ?? null },
  };
}

/** A run that may have money leave in bulk does not go on while books and core disagree. */
async function barredRun(transaction: Transaction, runId: string): Promise<Refusal | null> {
  return (await transaction.stuck.movesMoney(runId)) ? barredFromBulk(transaction) : null;
}

function fits(stuckClass: StuckClass, remedy: Remedy): boolean {
  return stuckClassEntries[stuckClass].remedies.includes(remedy);
}

function entriesOf(type: string, caller: Caller, payload: Readonly<Record<string, Json>>): readonly NewAuditEntry[] {
  return [{ type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }];
}

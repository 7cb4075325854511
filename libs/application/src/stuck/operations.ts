import { decide, ok, refusal, refuse, stuckClassEntries, type DecisionContext, type Refusal, type Remedy, type Result, type StuckClass } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import type { Caller } from '../pipeline/caller';
import type { Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store } from '../pipeline/store';
import { remedyCommand, type NewRemedyRun, type RunChange } from './remedy-run';

/** What a remedy would do to one appeal: nothing stands against it when `refusal` is null. */
export interface RemedyForecast {
  readonly appealId: string;
  readonly refusal: Refusal | null;
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
      await transaction.appendEntries(`finding/${findingId}`, entriesOf('FindingAcknowledged', caller, { findingId, note }));
      return ok(answer);
    });
  }

  /** Begins a run over a finding's appeals, or over those named. */
  async start<A extends Json>(
    wish: Pick<NewRemedyRun, 'remedy' | 'why' | 'findingId' | 'appealIds'>,
    caller: Caller,
    present: (run: NewRemedyRun, count: number) => A,
  ): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      if (wish.findingId !== null) {
        const finding = await transaction.stuck.lockFinding(wish.findingId);
        if (finding === null) return refuse(refusal('finding_not_found', { field: 'findingId' }));
        if (finding.resolved) return refuse(refusal('finding_resolved', { field: 'findingId' }));
        if (!fits(finding.class, wish.remedy)) return refuse(refusal('remedy_does_not_fit', { field: 'remedy', particulars: { remedies: stuckClassEntries[finding.class].remedies } }));
      }
      const run: NewRemedyRun = { id: this.newId(), requestedBy: caller.actor.id, requestedAt: caller.asOf, ...wish };
      const { remedy, why, findingId } = wish;
      const count = await transaction.stuck.startRun(run);
      await transaction.appendEntries(`remedy_run/${run.id}`, entriesOf('RemedyRunStarted', caller, { runId: run.id, remedy, why, findingId, count }));
      return ok(present(run, count));
    });
  }

  async change<A extends Json>(runId: string, change: RunChange, caller: Caller, answer: A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      if (!(await transaction.stuck.changeRun(runId, change))) return refuse(refusal('remedy_run_not_found'));
      await transaction.appendEntries(`remedy_run/${runId}`, entriesOf('RemedyRunChanged', caller, { runId, change }));
      return ok(answer);
    });
  }

  /** Tries a remedy on appeals as they stand now; nothing comes of it. */
  async forecast(remedy: Remedy, why: string, appealIds: readonly string[], caller: Caller): Promise<readonly RemedyForecast[]> {
    const calendar = await this.store.calendar();
    const forecasts: RemedyForecast[] = [];
    for (const appealId of appealIds) {
      const state = await this.store.readCase(appealId);
      if (state === null) {
        forecasts.push({ appealId, refusal: refusal('appeal_not_found') });
        continue;
      }
      const policy = await this.store.policy(state.appeal.policyId, state.appeal.policyVersion);
      const context: DecisionContext = { asOf: caller.asOf, actor: caller.actor, policy, calendar, newId: this.newId };
      const command = remedyCommand(remedy, why, state);
      const decided = command === null ? refuse(refusal('task_not_held')) : decide(state, command, context);
      forecasts.push({ appealId, refusal: decided.ok ? null : decided.refusal });
    }
    return forecasts;
  }
}

function fits(stuckClass: StuckClass, remedy: Remedy): boolean {
  return stuckClassEntries[stuckClass].remedies.includes(remedy);
}

function entriesOf(type: string, caller: Caller, payload: Readonly<Record<string, Json>>): readonly NewAuditEntry[] {
  return [{ type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }];
}

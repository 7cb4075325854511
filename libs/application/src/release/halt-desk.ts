import { decideHalt, haltSummary, ok, refuse, sidesOf, type HaltCommand, type Refusal, type ReleasesHalt, type Result } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { keyholdersAmong } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import { barredFromBulk } from '../reconciliation/money-reconciliation';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';

const typeOf: Readonly<Record<HaltCommand['type'], string>> = {
  haltReleases: 'ReleasesHalted', proposeResumption: 'ResumptionProposed', declineResumption: 'ResumptionDeclined', resumeReleases: 'ReleasesResumed',
};

/** Stops all releases and lets them go on, through the same door as everything else: one command, one transaction. */
export class HaltDesk {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async give<A extends Json>(command: HaltCommand, caller: Caller, present: (after: ReleasesHalt) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const before = await transaction.halts.lock();
      const decided = decideHalt(before, command, { asOf: caller.asOf, actor: caller.actor, keyholders: await keyholdersAmong(transaction, [before?.resumption?.proposedBy]), newId: this.newId });
      if (!decided.ok) return decided;
      // Whatever waited goes on at once: that is money leaving in bulk.
      const barred = command.type === 'resumeReleases' ? await barredFromBulk(transaction) : null;
      if (barred !== null) return refuse(barred);
      const { type, ...facts } = command;
      const payload = toJson({ haltId: decided.value.id, ...facts, sides: sidesOf(before, decided.value, haltSummary) });
      const entry: NewAuditEntry = { type: typeOf[type], at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload };
      await transaction.halts.save(before, decided.value, [entry]);
      return ok(present(decided.value));
    });
  }
}

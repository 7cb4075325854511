import { decidePolicy, evolvePolicy, headOf, ok, policySummary, refusal, refuse, sidesOf, type PolicyCommand, type PolicyEvent, type PolicyVersion, type PolicyVersionHead, type Refusal, type Result } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { actingOn } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline } from '../pipeline/pipeline';
import { policyFromData } from './policy-data';

/** Renders a version for the caller, with all there are after the command. */
export type PresentPolicy<A extends Json> = (after: PolicyVersion, all: readonly PolicyVersionHead[]) => A;

/** Drafts, approves and withdraws policy versions, through the same door as everything else: one command, one transaction. */
export class PolicyRegister {
  constructor(private readonly pipeline: CommandPipeline) {}

  async give<A extends Json>(id: string, version: string, command: PolicyCommand, caller: Caller, present: PresentPolicy<A>): Promise<Result<Answered<A>, Refusal>> {
    const read: PolicyCommand = command.type === 'draftPolicy' ? { ...command, body: policyFromData(command.body) } : command;
    return this.pipeline.run(caller, async (transaction) => {
      const all = await transaction.lockPolicy(id);
      if (all === null) return refuse(refusal('policy_version_not_found'));
      const before = await transaction.policyVersion(id, version);
      const decided = decidePolicy({ id, version: before, all }, read, await actingOn(transaction, caller, before?.authors ?? []));
      if (!decided.ok) return decided;
      const after = evolvePolicy(before, decided.value);
      await transaction.savePolicyVersion(after, [entryOf(decided.value, before, after, caller)]);
      return ok(present(after, [...all.filter((one) => one.version !== version), headOf(after)]));
    });
  }
}

function entryOf({ type, at, by, ...facts }: PolicyEvent, before: PolicyVersion | null, after: PolicyVersion, caller: Caller): NewAuditEntry {
  return { type, at, actorId: by, requestId: caller.requestId, payload: toJson({ version: after.policy.version, ...facts, sides: sidesOf(before, after, policySummary) }) };
}

import { decideProfile, ok, profileSummary, proposeProfile, refusal, refuse, sidesOf, type BankProfile, type Refusal, type Result } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import { actingOn } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { BankSecrets } from './bank-profiles';

type Terms = Parameters<typeof proposeProfile>[0]['terms'];
type Present<A extends Json> = (profile: BankProfile) => A;

/** How we speak with banks: proposed by one, approved by another, through the same door as everything else. */
export class BankProfileDesk {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async propose<A extends Json>(bankCode: string, terms: Terms, secrets: BankSecrets, caller: Caller, present: Present<A>): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const known = await transaction.bankProfiles.lockBank(bankCode);
      const proposed = proposeProfile({ bankCode, terms, secretsFor: Object.keys(secrets) }, known, { actor: caller.actor, asOf: caller.asOf, newId: this.newId });
      if (!proposed.ok) return proposed;
      await transaction.bankProfiles.add(proposed.value, secrets, [entryOf('BankProfileProposed', null, proposed.value, caller)]);
      return ok(present(proposed.value));
    });
  }

  async decide<A extends Json>(id: string, decision: { readonly approve: boolean; readonly why: string | null }, caller: Caller, present: Present<A>): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const profile = await transaction.bankProfiles.lock(id);
      if (profile === null) return refuse(refusal('bank_profile_not_found'));
      const decided = decideProfile(profile, decision, await actingOn(transaction, caller, [profile.proposedBy]));
      if (!decided.ok) return decided;
      await transaction.bankProfiles.decide(decided.value, [entryOf(decision.approve ? 'BankProfileApproved' : 'BankProfileRefused', profile, decided.value, caller)]);
      return ok(present(decided.value));
    });
  }
}

/** Everything that was agreed on but the secrets, which no profile carries. */
function entryOf(type: string, before: BankProfile | null, after: BankProfile, caller: Caller): NewAuditEntry {
  return { type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ ...after, sides: sidesOf(before, after, profileSummary) }) };
}

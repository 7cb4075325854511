import { absenceSummary, endAbsence, ok, recordAbsence, refusal, refuse, sidesOf, type Absence, type Instant, type Refusal, type Result } from '@thaw/domain';
import type { AbsenceWrites } from './absence-writes';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';

export type AbsenceWish = Pick<Absence, 'personId' | 'untilAt'> & { readonly fromAt: Instant | null };

/** Who is away from when to when: recorded and ended through the same door as everything else. */
export class AbsenceRegister {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async record<A extends Json>(wish: AbsenceWish, caller: Caller, present: (absence: Absence) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.keep('AbsenceRecorded', caller, present, async () => ({ before: null, decided: recordAbsence(wish, { asOf: caller.asOf, actor: caller.actor, newId: this.newId }) }));
  }

  async end<A extends Json>(id: string, caller: Caller, present: (absence: Absence) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.keep('AbsenceEnded', caller, present, async (absences) => {
      const before = await absences.lock(id);
      return { before, decided: before === null ? refuse(refusal('absence_not_found')) : endAbsence(before, caller) };
    });
  }

  private async keep<A extends Json>(
    type: string,
    caller: Caller,
    present: (absence: Absence) => A,
    decide: (absences: AbsenceWrites) => Promise<{ readonly before: Absence | null; readonly decided: Result<Absence, Refusal> }>,
  ): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const { before, decided } = await decide(transaction.absences);
      if (!decided.ok) return decided;
      await transaction.absences.save(before, decided.value);
      const payload = toJson({ ...decided.value, sides: sidesOf(before, decided.value, absenceSummary) });
      await transaction.appendEntries(`absence/${decided.value.id}`, [{ type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }]);
      return ok(present(decided.value));
    });
  }
}

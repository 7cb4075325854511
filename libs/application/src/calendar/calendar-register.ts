import { type Acting, importYear, ok, refusal, refuse, sidesOf, type Calendar, type Refusal, type Result, type YearImport } from '@thaw/domain';
import { actingOn } from '../pipeline/acting';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { CalendarImport } from './calendar-import';

/** Somebody who can be no colleague: stands in for the approver while a proposal is looked at. */
const nobodyYet = 'system:approver-to-come';

/** Takes a year's calendar in by four eyes, through the same door as everything else. */
export class CalendarRegister {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  /** What could not be approved is not proposed: days no notice could contain, or less than what there is. */
  async propose<A extends Json>(wish: YearImport, caller: Caller, present: (proposed: CalendarImport) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const book = transaction.calendarBook;
      const checked = importYear(await book.lock(), wish, { proposedBy: caller.actor.id, approvedBy: { actor: { id: nobodyYet } } });
      if (!checked.ok) return checked;
      const proposed: CalendarImport = {
        ...wish, sha256: wish.sha256.toLowerCase(), id: this.newId(), state: 'proposed', proposedBy: caller.actor.id, proposedAt: caller.asOf, approvedBy: null, approvedAt: null,
        looked: 0, moved: 0, refused: [], doneAt: null,
      };
      book.propose(proposed, [entryOf('CalendarImportProposed', null, proposed, caller)]);
      return ok(present(proposed));
    });
  }

  /** A second person puts the year in force. Whatever runs is dated anew by the worker, from now on and until it is done. */
  async approve<A extends Json>(importId: string, caller: Caller, present: (approved: CalendarImport) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async (transaction) => {
      const book = transaction.calendarBook;
      const calendar = await book.lock();
      const found = await book.importToDecide(importId);
      if (found === null) return refuse(refusal('calendar_import_not_found'));
      const approved = approve(found, calendar, await actingOn(transaction, caller, [found.proposedBy]));
      if (!approved.ok) return approved;
      await book.approve(approved.value, [entryOf('CalendarImportApproved', found, approved.value, caller)]);
      return ok(present(approved.value));
    });
  }
}

function approve(found: CalendarImport, calendar: Calendar, acting: Caller & Acting): Result<CalendarImport, Refusal> {
  if (found.state !== 'proposed') return refuse(refusal('calendar_import_decided', { particulars: { state: found.state } }));
  const { year, status, restDays, workDays, source, sha256, proposedBy } = found;
  const checked = importYear(calendar, { year, status, restDays, workDays, source, sha256 }, { proposedBy, approvedBy: acting });
  return checked.ok ? ok({ ...found, state: 'redating', approvedBy: acting.actor.id, approvedAt: acting.asOf }) : checked;
}

function entryOf(type: string, before: CalendarImport | null, after: CalendarImport, { actor, asOf, requestId }: Caller) {
  const { id, year, status, restDays, workDays, source, sha256, proposedBy, approvedBy } = after;
  const sides = sidesOf(before, after, ({ state }) => ({ state }));
  return { type, at: asOf, actorId: actor.id, requestId, payload: toJson({ importId: id, year, status, restDays, workDays, source, sha256, proposedBy, approvedBy, sides }) };
}

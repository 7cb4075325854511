import { createHash } from 'node:crypto';
import { localDateOf, ok, refusal, refuse, startOfDay, type Instant, type LocalDate, type Refusal, type Result, type Statement } from '@thaw/domain';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';
import { newCheck, type RecordedStatement, type StatementVia } from './reconciliation-transaction';
import type { ReadStatement } from './statement-source';

/** What became of a file: `known` means that the very same one was there already. */
export interface Imported {
  readonly statementId: string;
  readonly known: boolean;
}

export interface StatementFile {
  readonly bytes: Uint8Array;
  readonly via: StatementVia;
  /** The day the file was asked for, so that one nobody can read is still missed; null for an upload. */
  readonly dayOn: LocalDate | null;
}

/**
 * Takes the settlement core's statements in, through the same door as everything else. The same file twice is one; another body for a
 * day that has its statement is refused and raises an alarm.
 */
export class StatementImport {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId, private readonly read: ReadStatement) {}

  async take<A extends Json>(file: StatementFile, caller: Caller, present: (imported: Imported) => A): Promise<Result<Answered<A>, Refusal>> {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const read = this.read(file.bytes);
    if (!read.ok) {
      if (file.dayOn !== null) await this.alarm({ kind: 'unreadable', dayOn: file.dayOn, sha256 }, caller);
      return refuse(refusal('statement_unreadable', { particulars: { fault: read.refusal } }));
    }
    const statement = read.value;
    const fault = faultOf(statement, file.dayOn, caller.asOf);
    if (fault !== null) return refuse(refusal('statement_unreadable', { particulars: { fault } }));
    const taken = await this.pipeline.run(caller, async (transaction) => this.record(transaction, file, statement, sha256, caller, present));
    // The refusal has left nothing behind; that somebody sent another body has to stay.
    if (!taken.ok && taken.refusal.code === 'statement_altered') await this.alarm({ kind: 'altered', dayOn: localDateOf(statement.fromAt), sha256 }, caller);
    return taken;
  }

  private async record<A extends Json>({ reconciliation }: Transaction, file: StatementFile, statement: Statement, sha256: string, caller: Caller, present: (imported: Imported) => A): Promise<Result<A, Refusal>> {
    await reconciliation.lock();
    const dayOn = statement.kind === 'final' ? localDateOf(statement.fromAt) : null;
    const same = await reconciliation.statementByHash(sha256);
    if (same !== null) return ok(present({ statementId: same.id, known: true }));
    if (dayOn !== null && (await reconciliation.finalOf(dayOn)) !== null) return refuse(refusal('statement_altered', { particulars: { dayOn } }));
    const recorded: RecordedStatement = { ...statement, id: this.newId(), dayOn, sha256, sizeBytes: file.bytes.byteLength, via: file.via, importedBy: caller.actor.id, importedAt: caller.asOf };
    const { id, reference, kind, fromAt, throughAt, via } = recorded;
    const payload = toJson({ statementId: id, reference, kind, dayOn, fromAt, throughAt, sha256, via, lines: statement.lines.length, sides: { before: null, after: { kind, dayOn, lines: statement.lines.length } } });
    if (file.via === 'uploaded') reconciliation.askCheck(newCheck(this.newId(), 'upload', caller));
    reconciliation.saveStatement(recorded, [{ type: 'StatementImported', at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }]);
    return ok(present({ statementId: id, known: false }));
  }

  private async alarm(alarm: { readonly kind: 'altered' | 'unreadable'; readonly dayOn: LocalDate; readonly sha256: string }, { actor, asOf, requestId }: Caller): Promise<void> {
    await this.pipeline.run({ actor, asOf, requestId, idempotency: null }, ({ reconciliation }) => {
      reconciliation.saveAlarm({ ...alarm, by: actor.id, at: asOf });
      return Promise.resolve(ok(null));
    });
  }
}

/** A final statement is of one whole local day that is over, and of the day that was asked for. */
function faultOf({ kind, fromAt, throughAt, lines }: Statement, dayOn: LocalDate | null, asOf: Instant): string | null {
  const day = localDateOf(fromAt);
  if (fromAt !== startOfDay(day)) return 'the period does not begin with a day';
  if (kind === 'final' && throughAt !== startOfDay(localDateOf(throughAt))) return 'the period does not end with a day';
  if (kind === 'final' && Date.parse(throughAt) - Date.parse(fromAt) !== 86_400_000) return 'the period is not one day';
  if (kind === 'final' && throughAt > asOf) return 'the day is not over';
  if (dayOn !== null && kind === 'final' && day !== dayOn) return 'the file is of another day';
  if (lines.some(({ executedAt }) => executedAt < fromAt || executedAt >= throughAt)) return 'a line lies outside the period';
  return null;
}

import type { EntityManager } from 'typeorm';
import { emptyHead, type MoneyCheck, type NewAuditEntry, type ReconciliationTransaction, type RecordedStatement } from '@thaw/application';
import { instantFromMs, localDate, type BreakClass, type Correction, type DayWithoutStatement, type Discrepancy, type Instant, type LocalDate, type MoneyBreak, type Participation, type StatementAlarm } from '@thaw/domain';
import { readBooks, readDaysWithout } from '../read/three-books';
import { moneyCheckColumns, moneyCheckFrom, type MoneyCheckRow } from '../read/money-checks';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';
import { bookCorrection, correctionColumns, correctionFrom, insertBreak, moneyBreakColumns, moneyBreakFrom, updateBreak, type MoneyBreakRow } from './money-breaks';
import { insertStatement } from './statements';
import { interestHoldsAt } from './interests';

/** A number nothing else locks: statements come in, looks are made and breaks are closed one after the other. */
const reconciliationLock = 7_238_110_047;

/** Reconciliation on PostgreSQL, within one transaction. */
export class PostgresReconciliation implements ReconciliationTransaction {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  async lock(): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [reconciliationLock]);
  }

  async finalOf(dayOn: LocalDate): Promise<{ readonly id: string; readonly sha256: string } | null> {
    const [row] = await this.manager.query<{ id: string; sha256: string }[]>(`SELECT id, sha256 FROM settlement_statement WHERE kind = 'final' AND day_on = $1::date`, [dayOn]);
    return row ?? null;
  }

  async statementByHash(sha256: string): Promise<{ readonly id: string } | null> {
    const [row] = await this.manager.query<{ id: string }[]>('SELECT id FROM settlement_statement WHERE sha256 = $1', [sha256]);
    return row ?? null;
  }

  saveStatement(statement: RecordedStatement, entries: readonly NewAuditEntry[]): void {
    insertStatement(this.batch, statement);
    appendAudit(this.batch, `statement/${statement.id}`, emptyHead, entries);
  }

  saveAlarm({ kind, dayOn, sha256, by, at }: StatementAlarm & { readonly by: string; readonly at: Instant }): void {
    this.batch.add('INSERT INTO statement_alarm (kind, day_on, sha256, sent_by, at) VALUES ($1, $2::date, $3, $4, $5::timestamptz) ON CONFLICT DO NOTHING', [kind, dayOn, sha256, by, at]);
  }

  async books(asOf: Instant) {
    return readBooks(this.manager, asOf);
  }

  async openBreaks(): Promise<readonly MoneyBreak[]> {
    const rows = await this.manager.query<MoneyBreakRow[]>(`SELECT ${moneyBreakColumns} FROM money_break b WHERE b.state IN ('open', 'closing_proposed') ORDER BY b.id FOR UPDATE`);
    return rows.map(moneyBreakFrom);
  }

  async closedLike(seen: readonly Discrepancy[]): Promise<readonly MoneyBreak[]> {
    if (seen.length === 0) return [];
    const rows = await this.manager.query<MoneyBreakRow[]>(
      `SELECT ${moneyBreakColumns} FROM unnest($1::text[], $2::text[]) AS s(class, subject) JOIN money_break b ON b.class = s.class AND b.subject = s.subject WHERE b.state = 'closed'`,
      [seen.map((one) => one.class), seen.map((one) => one.subject)],
    );
    return rows.map(moneyBreakFrom);
  }

  async saveLook({ opened, changed }: { readonly opened: readonly MoneyBreak[]; readonly changed: readonly MoneyBreak[] }, entriesOf: (one: MoneyBreak) => readonly NewAuditEntry[]): Promise<void> {
    for (const one of opened) {
      insertBreak(this.batch, one);
      appendAudit(this.batch, streamOf(one), emptyHead, entriesOf(one));
    }
    for (const one of changed) await this.saveBreak(one, [], entriesOf(one));
  }

  async lockBreak(id: string): Promise<MoneyBreak | null> {
    const [row] = await this.manager.query<MoneyBreakRow[]>(`SELECT ${moneyBreakColumns} FROM money_break b WHERE b.id = $1 FOR UPDATE`, [id]);
    return row === undefined ? null : moneyBreakFrom(row);
  }

  async standingCorrections(orderId: string): Promise<readonly Correction[]> {
    const rows = await this.manager.query<({ at: Date } & object)[]>(
      `SELECT ${correctionColumns} FROM money_correction c WHERE c.order_id = $1 AND c.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM money_correction r WHERE r.reverses = c.id) ORDER BY c.id`,
      [orderId],
    );
    return rows.map(correctionFrom);
  }

  async actedInCase(appealId: string): Promise<readonly Participation[]> {
    return this.manager.query<Participation[]>(
      `SELECT one ->> 'personId' AS "personId", one ->> 'capacity' AS capacity
       FROM appeal a JOIN appeal b ON b.freeze_order_id = a.freeze_order_id, jsonb_array_elements(b.participants) AS one WHERE a.id = $1`,
      [appealId],
    );
  }

  async interestedIn(appealId: string, asOf: Instant): Promise<readonly string[]> {
    const rows = await this.manager.query<{ personId: string }[]>(
      `SELECT c.person_id AS "personId" FROM conflict_of_interest c WHERE c.merchant_id = (SELECT merchant_id FROM appeal WHERE id = $1) AND ${interestHoldsAt('$2')}`,
      [appealId, asOf],
    );
    return rows.map(({ personId }) => personId);
  }

  async saveBreak(after: MoneyBreak, corrections: readonly Correction[], entries: readonly NewAuditEntry[]): Promise<void> {
    updateBreak(this.batch, after);
    for (const one of corrections) bookCorrection(this.batch, one);
    if (entries.length > 0) appendAudit(this.batch, streamOf(after), await auditHead(this.manager, streamOf(after)), entries);
  }

  askCheck(check: MoneyCheck): void {
    this.batch.add(
      `INSERT INTO money_check (id, trigger, asked_by, asked_at, done_at, told_through, opened, resolved, open)
       VALUES ($1::uuid, $2, $3, $4::timestamptz, $5::timestamptz, $6::timestamptz, $7::integer, $8::integer, $9::integer)`,
      [check.id, check.trigger, check.askedBy, check.askedAt, check.doneAt, check.toldThrough, check.opened, check.resolved, check.open],
    );
  }

  async checkToDo(): Promise<MoneyCheck | null> {
    const [row] = await this.manager.query<MoneyCheckRow[]>(`SELECT ${moneyCheckColumns} FROM money_check k WHERE k.done_at IS NULL ORDER BY k.id LIMIT 1`);
    return row === undefined ? null : moneyCheckFrom(row);
  }

  async daysWithout(asOf: Instant): Promise<readonly DayWithoutStatement[]> {
    return readDaysWithout(this.manager, asOf);
  }

  async lastDay(): Promise<LocalDate | null> {
    const [row] = await this.manager.query<{ day: string | null }[]>(`SELECT max(day_on)::text AS day FROM settlement_statement WHERE kind = 'final'`);
    return row?.day ? localDate(row.day) : null;
  }

  saveCheck({ id, doneAt, toldThrough, opened, resolved, open }: MoneyCheck): void {
    this.batch.add(
      'UPDATE money_check SET done_at = $2::timestamptz, told_through = $3::timestamptz, opened = $4::integer, resolved = $5::integer, open = $6::integer WHERE id = $1::uuid AND done_at IS NULL',
      [id, doneAt, toldThrough, opened, resolved, open],
    );
  }

  async lastCheckAt(): Promise<Instant | null> {
    const [row] = await this.manager.query<{ at: Date | null }[]>('SELECT max(done_at) AS at FROM money_check WHERE done_at IS NOT NULL');
    return row?.at ? instantFromMs(row.at.getTime()) : null;
  }

  async openByClass(): Promise<Readonly<Partial<Record<BreakClass, number>>>> {
    const rows = await this.manager.query<{ class: BreakClass; count: number }[]>(`SELECT class, count(*)::int AS count FROM money_break WHERE state IN ('open', 'closing_proposed') GROUP BY class ORDER BY class`);
    return Object.fromEntries(rows.map((row) => [row.class, row.count]));
  }
}

function streamOf({ id }: Pick<MoneyBreak, 'id'>): string {
  return `break/${id}`;
}

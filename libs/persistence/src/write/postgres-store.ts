import type { DataSource } from 'typeorm';
import { fromJson, type Store, type Transaction } from '@thaw/application';
import type { Calendar, CalendarYear, Instant, OpenCase, Policy } from '@thaw/domain';
import { BankRequestRow, TaskRow } from '../entities/case.entities';
import { SettlementAccountRow } from '../entities/merchant.entity';
import type { ColumnSealer } from '../sealing';
import { CaseReader } from './case-reader';
import { PostgresTransaction } from './postgres-transaction';

/** How long the calendar is kept before it is read again: imports re-date deadlines by command, so a minute's delay does no harm. */
const calendarAgeMs = 60_000;

interface PolicyVersionRow {
  readonly id: string;
  readonly version: string;
  readonly body: unknown;
}

/** The facts in PostgreSQL. */
export class PostgresStore implements Store {
  private readonly policies = new Map<string, Policy>();
  private calendarRead: { readonly at: number; readonly value: Promise<Calendar> } | null = null;

  constructor(private readonly source: DataSource, private readonly sealer: ColumnSealer) {}

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => work(new PostgresTransaction(manager, this.sealer)));
  }

  async readCase(appealId: string): Promise<OpenCase | null> {
    return this.source.transaction('REPEATABLE READ', async (manager) => new CaseReader(manager, false).byAppeal(appealId));
  }

  async appealOfTask(taskId: string): Promise<string | null> {
    const row = await this.source.manager.findOne(TaskRow, { select: { appealId: true }, where: { id: taskId } });
    return row?.appealId ?? null;
  }

  async appealOfBankRequest(requestId: string): Promise<string | null> {
    const row = await this.source.manager.findOne(BankRequestRow, { select: { appealId: true }, where: { id: requestId } });
    return row?.appealId ?? null;
  }

  async policyInForce(asOf: Instant): Promise<Policy> {
    const [row] = await this.source.query<Pick<PolicyVersionRow, 'id' | 'version'>[]>(
      `SELECT id, version FROM policy_version WHERE effective_from <= ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date ORDER BY effective_from DESC, version DESC LIMIT 1`,
      [asOf],
    );
    if (row === undefined) throw new Error(`no policy version is in force at ${asOf}`);
    return this.policy(row.id, row.version);
  }

  async policy(id: string, version: string): Promise<Policy> {
    const known = this.policies.get(`${id}@${version}`);
    if (known !== undefined) return known;
    const [row] = await this.source.query<PolicyVersionRow[]>('SELECT id, version, body FROM policy_version WHERE id = $1 AND version = $2', [id, version]);
    if (row === undefined) throw new Error(`policy version ${id}@${version} is missing`);
    return this.keep(row);
  }

  async calendar(): Promise<Calendar> {
    const now = performance.now();
    if (this.calendarRead === null || now - this.calendarRead.at > calendarAgeMs) {
      const value = this.readCalendar();
      this.calendarRead = { at: now, value };
      // A failed read must not be remembered as the calendar.
      value.catch(() => {
        this.calendarRead = null;
      });
    }
    return this.calendarRead.value;
  }

  async settlementAccount(accountId: string): Promise<{ readonly bankCode: string; readonly number: string; readonly holderName: string }> {
    const row = await this.source.manager.findOneByOrFail(SettlementAccountRow, { id: accountId });
    return {
      bankCode: row.bankCode,
      number: this.sealer.decrypt(row.numberEncrypted, `settlement_account.number:${row.id}`),
      holderName: this.sealer.decrypt(row.holderNameEncrypted, `settlement_account.holder_name:${row.id}`),
    };
  }

  private keep(row: PolicyVersionRow): Policy {
    const name = `${row.id}@${row.version}`;
    const known = this.policies.get(name);
    if (known !== undefined) return known;
    const policy = fromJson<Policy>(row.body);
    this.policies.set(name, policy);
    return policy;
  }

  private async readCalendar(): Promise<Calendar> {
    const rows = await this.source.query<CalendarYear[]>('SELECT year, status, rest_days AS "restDays", work_days AS "workDays", source FROM calendar_year');
    return { zone: 'Asia/Shanghai', years: Object.fromEntries(rows.map((row) => [row.year, row])) };
  }
}

import type { EntityManager } from 'typeorm';
import { emptyHead, fromJson, type AuditHead } from '@thaw/application';
import type { AccountQueue, Case, OpenCase } from '@thaw/domain';
import { AccountChangeRow } from '../entities/account-change.entity';
import { AppealRow } from '../entities/appeal.entity';
import { BankRequestRow, DocumentRow, ReleaseOrderRow, StepFindingRow, TaskRow, WaitRow } from '../entities/case.entities';
import { FreezeOrderRow, FrozenTransactionRow, LedgerBalanceRow, OrderMarkRow } from '../entities/freeze-order.entity';
import { TreasuryApprovalRow } from '../entities/treasury-approval.entity';
import { WaiverRow } from '../entities/waiver.entity';
import { caseFrom } from './case-mapper';
import { queueSql } from '../read/account-queue';
import { barringBreaksSql } from '../read/money-breaks';
import { haltFrom, standingHaltSql, type HaltJson } from '../read/releases-halt';
import { rowAsJson, rowFromJson } from './json-rows';
import { runPrepared } from './prepared';

type JsonRow = Readonly<Record<string, unknown>>;

/** A case as one statement reads it: the order, its appeals, and what belongs to the wanted one. */
interface CaseJson {
  readonly calendarVersion: number;
  readonly order: JsonRow;
  readonly transactions: readonly JsonRow[];
  readonly balances: readonly JsonRow[];
  readonly marks: readonly JsonRow[];
  readonly appeals: readonly JsonRow[];
  readonly wanted: string | null;
  readonly head: AuditHead | null;
  readonly documents: readonly JsonRow[];
  readonly waivers: readonly JsonRow[];
  readonly tasks: readonly JsonRow[];
  readonly waits: readonly JsonRow[];
  readonly findings: readonly JsonRow[];
  readonly requests: readonly JsonRow[];
  readonly releases: readonly JsonRow[];
  readonly treasuryApprovals: readonly JsonRow[];
  readonly accountChanges: readonly JsonRow[];
  readonly queue: unknown;
  readonly halt: HaltJson | null;
  readonly breaks: readonly string[] | null;
}

/** Which appeal's belongings are read: the open one of an order, or a named one. */
const wantedOfOrder = 'SELECT id FROM appeal WHERE freeze_order_id = f.id AND closed_at IS NULL';
const wantedById = 'SELECT $1::uuid';

/** Reads a case in one statement, locked or not. */
export class CaseReader {
  /** Which calendar stood when the case was last read: a number that grows with each year put in. */
  calendarVersion = 0;
  /** Where the audit trail of the appeal last read ends: its order's lock lets nobody append meanwhile. */
  private head: { readonly appealId: string; readonly head: AuditHead } | null = null;

  constructor(private readonly manager: EntityManager) {}

  /** Locks the freeze order: every command on it or its appeals queues here, so that there is one order of locks and no deadlock. */
  async lockOrder(freezeOrderId: string): Promise<boolean> {
    return (await runPrepared(this.manager, 'SELECT 1 FROM freeze_order WHERE id = $1 FOR UPDATE', [freezeOrderId])).length > 0;
  }

  async lockOrderOf(appealId: string): Promise<boolean> {
    const sql = 'SELECT 1 FROM freeze_order WHERE id = (SELECT freeze_order_id FROM appeal WHERE id = $1) FOR UPDATE';
    return (await runPrepared(this.manager, sql, [appealId])).length > 0;
  }

  /** The order with its open appeal, if any. What a lock was waited for must be read by a later statement than the lock's: this one. */
  async byOrder(freezeOrderId: string): Promise<Case | null> {
    return this.read('f.id = $1', wantedOfOrder, freezeOrderId);
  }

  async byAppeal(appealId: string): Promise<OpenCase | null> {
    const found = await this.read('f.id = (SELECT freeze_order_id FROM appeal WHERE id = $1)', wantedById, appealId);
    return found?.appeal ? { ...found, appeal: found.appeal } : null;
  }

  /** Where an appeal's audit trail ends, when it was the last to be read. */
  headOf(appealId: string): AuditHead | null {
    return this.head?.appealId === appealId ? this.head.head : null;
  }

  private async read(condition: string, wanted: string, id: string): Promise<Case | null> {
    const [row] = await runPrepared<{ found: CaseJson }>(this.manager, this.sql(condition, wanted), [id]);
    if (row === undefined) return null;
    const { calendarVersion, wanted: appealId, head } = row.found;
    this.calendarVersion = calendarVersion;
    this.head = appealId === null ? null : { appealId, head: head ?? emptyHead };
    return this.assemble(row.found);
  }

  private assemble(found: CaseJson): Case {
    const source = this.manager.connection;
    const appeals = found.appeals.map((json) => rowFromJson(source, AppealRow, json));
    const wanted = appeals.find((row) => row.id === found.wanted);
    const waits = found.waits.map((json) => rowFromJson(source, WaitRow, json));
    const before = wanted?.openedAt;
    return caseFrom(
      {
        order: rowFromJson(source, FreezeOrderRow, found.order),
        transactions: found.transactions.map((json) => rowFromJson(source, FrozenTransactionRow, json)),
        balances: found.balances.map((json) => rowFromJson(source, LedgerBalanceRow, json)),
        accountChanges: found.accountChanges.map((json) => rowFromJson(source, AccountChangeRow, json)),
        marks: found.marks.map((json) => rowFromJson(source, OrderMarkRow, json)),
      },
      wanted === undefined
        ? null
        : {
            appeal: wanted,
            documents: found.documents.map((json) => rowFromJson(source, DocumentRow, json)),
            waivers: found.waivers.map((json) => rowFromJson(source, WaiverRow, json)),
            tasks: found.tasks.map((json) => rowFromJson(source, TaskRow, json)),
            wait: waits[0] ?? null,
            findings: found.findings.map((json) => rowFromJson(source, StepFindingRow, json)),
            bankRequests: found.requests.map((json) => rowFromJson(source, BankRequestRow, json)),
            releaseOrders: found.releases.map((json) => rowFromJson(source, ReleaseOrderRow, json)),
            treasuryApprovals: found.treasuryApprovals.map((json) => rowFromJson(source, TreasuryApprovalRow, json)),
          },
      appeals.filter((row) => row.id !== wanted?.id && row.closedAt !== null && (before === undefined || row.closedAt <= before)),
      { queue: found.queue === null ? null : fromJson<AccountQueue>(found.queue), halt: found.halt && haltFrom(found.halt), breaks: found.breaks },
    );
  }

  private sql(condition: string, wanted: string): string {
    const source = this.manager.connection;
    // Ids grow with time, so their order is the order of events.
    const listed = (target: Parameters<typeof rowAsJson>[1], from: string, order = 'r.id') =>
      `coalesce((SELECT jsonb_agg(${rowAsJson(source, target, 'r')} ORDER BY ${order}) FROM ${from}), '[]')`;
    const ofWanted = (table: string) => `${table} r WHERE r.appeal_id = (SELECT id FROM wanted)`;
    return `
WITH f AS (SELECT * FROM freeze_order f WHERE ${condition}), wanted AS (SELECT w.id FROM f, LATERAL (${wanted}) w(id))
SELECT jsonb_build_object(
  'calendarVersion', (SELECT count(*) FROM calendar_year),
  'order', ${rowAsJson(source, FreezeOrderRow, 'f')},
  'transactions', ${listed(FrozenTransactionRow, 'frozen_transaction r WHERE r.freeze_order_id = f.id', 'r.position')},
  'balances', ${listed(LedgerBalanceRow, 'frozen_transaction t JOIN ledger_balance r ON r.frozen_transaction_id = t.id WHERE t.freeze_order_id = f.id', 't.position')},
  'appeals', ${listed(AppealRow, 'appeal r WHERE r.freeze_order_id = f.id', 'r.opened_at, r.id')},
  'wanted', (SELECT id FROM wanted),
  'head', (SELECT jsonb_build_object('seq', h.seq, 'hash', h.hash) FROM audit_head h WHERE h.stream = 'appeal/' || (SELECT id FROM wanted)),
  'documents', ${listed(DocumentRow, ofWanted('document'))},
  'waivers', ${listed(WaiverRow, ofWanted('waiver'))},
  'tasks', ${listed(TaskRow, ofWanted('task'))},
  'waits', ${listed(WaitRow, `${ofWanted('wait')} AND r.ended_at IS NULL`)},
  'findings', ${listed(StepFindingRow, ofWanted('step_finding'))},
  'requests', ${listed(BankRequestRow, ofWanted('bank_request'))},
  'releases', ${listed(ReleaseOrderRow, ofWanted('release_order'))},
  'treasuryApprovals', ${listed(TreasuryApprovalRow, ofWanted('treasury_approval'))},
  'marks', ${listed(OrderMarkRow, 'order_mark r WHERE r.freeze_order_id = f.id AND r.dropped_at IS NULL', 'r.at, r.kind')},
  'accountChanges', ${listed(AccountChangeRow, 'account_change r WHERE r.freeze_order_id = f.id')},
  'queue', (${queueSql('f')}),
  'halt', (${standingHaltSql}),
  'breaks', (${barringBreaksSql})
) AS found FROM f`;
  }
}

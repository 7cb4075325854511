import type { EntityManager } from 'typeorm';
import { canaryMerchantNo, emptyHead, fromJson, toJson, type NewAuditEntry, type TouchedSubjects, type WarningTransaction } from '@thaw/application';
import {
  instantFromMs, localDate, plusMs, type FrequencyFigures, type FrequencyRule, type HeldFigures, type Instant, type Warning, type WarningEvidence, type WarningStatus, type WarningSubject,
} from '@thaw/domain';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

const dayMs = 86_400_000;

/** Orders named as evidence, at most. */
const mostNamed = 20;

/** What a rule groups by, and how an order is found by it. */
const groups: Readonly<Record<WarningSubject, { readonly subject: string; readonly join: string }>> = {
  merchant: { subject: 'o.merchant_id::text', join: '' },
  reason: { subject: 'o.reason_code', join: '' },
  terminal: { subject: 't.terminal_no', join: 'JOIN frozen_transaction t ON t.freeze_order_id = o.id AND t.terminal_no IS NOT NULL' },
  account: { subject: 'o.account_fingerprint', join: '' },
};

/** Comparisons on the columns as they are, so that their indexes serve. */
const among: Readonly<Record<WarningSubject, string>> = {
  merchant: 'o.merchant_id = ANY($2::uuid[])', reason: 'o.reason_code = ANY($2::text[])', terminal: 't.terminal_no = ANY($2::text[])', account: 'o.account_fingerprint = ANY($2::text[])',
};

const touchedSql = `
WITH taken AS (DELETE FROM warning_due WHERE freeze_order_id IN (SELECT freeze_order_id FROM warning_due ORDER BY freeze_order_id LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING freeze_order_id)
SELECT count(DISTINCT o.id)::int AS orders, coalesce(array_agg(DISTINCT o.merchant_id::text), '{}') AS merchant, coalesce(array_agg(DISTINCT o.reason_code), '{}') AS reason,
  coalesce(array_agg(DISTINCT t.terminal_no) FILTER (WHERE t.terminal_no IS NOT NULL), '{}') AS terminal, coalesce(array_agg(DISTINCT o.account_fingerprint), '{}') AS account
FROM taken JOIN freeze_order o ON o.id = taken.freeze_order_id LEFT JOIN frozen_transaction t ON t.freeze_order_id = o.id`;

const heldSql = `
WITH held AS (
  SELECT o.merchant_id, o.currency, sum(b.remaining_minor + b.reserved_minor + b.pending_minor) AS amount, (array_agg(DISTINCT o.id))[1:${String(mostNamed)}] AS orders
  FROM freeze_order o JOIN frozen_transaction t ON t.freeze_order_id = o.id JOIN ledger_balance b ON b.frozen_transaction_id = t.id
  WHERE o.status = 'active' GROUP BY o.merchant_id, o.currency
), shares AS (SELECT *, sum(amount) OVER (PARTITION BY currency) AS total FROM held)
SELECT merchant_id::text AS subject, currency, amount::text AS "heldMinor", total::text AS "allHeldMinor", orders AS "orderIds" FROM shares WHERE amount >= $1::bigint AND amount > 0`;

interface Row extends Omit<Warning, 'raisedAt' | 'acknowledgedAt' | 'closedAt' | 'windowOn' | 'evidence'> {
  readonly windowOn: string;
  readonly raisedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly closedAt: Date | null;
  readonly evidence: unknown;
  readonly status: WarningStatus;
}

export type WarningRow = Row;

export const warningColumns = `w.id, w.rule_id AS "ruleId", w.policy_version AS "policyVersion", w.subject_kind AS "subjectKind", w.subject, w.window_on::text AS "windowOn", w.raised_at AS "raisedAt",
  w.evidence, w.status, w.acknowledged_by AS "acknowledgedBy", w.acknowledged_at AS "acknowledgedAt", w.closed_by AS "closedBy", w.closed_at AS "closedAt", w.closed_why AS "closedWhy"`;

export function warningFrom(row: Row): Warning {
  const at = (date: Date | null) => date && instantFromMs(date.getTime());
  return { ...row, windowOn: localDate(row.windowOn), raisedAt: instantFromMs(row.raisedAt.getTime()), acknowledgedAt: at(row.acknowledgedAt), closedAt: at(row.closedAt), evidence: fromJson<WarningEvidence>(row.evidence) };
}

/** Early warning on PostgreSQL, within one transaction. */
export class PostgresWarnings implements WarningTransaction {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  async takeTouched(limit: number): Promise<{ readonly orders: number; readonly touched: TouchedSubjects }> {
    const [row] = await this.manager.query<({ orders: number } & TouchedSubjects)[]>(touchedSql, [limit]);
    const { orders = 0, merchant = [], reason = [], terminal = [], account = [] } = row ?? {};
    return { orders, touched: { merchant, reason, terminal, account } };
  }

  async frequencies(rule: FrequencyRule, subjects: readonly string[] | null, asOf: Instant): Promise<readonly FrequencyFigures[]> {
    const { subject, join } = groups[rule.subject];
    return this.manager.query<FrequencyFigures[]>(
      `SELECT ${subject} AS subject, count(DISTINCT o.id)::int AS orders, count(DISTINCT o.merchant_id)::int AS merchants, (array_agg(DISTINCT o.id ORDER BY o.id DESC))[1:${String(mostNamed)}] AS "orderIds"
       FROM freeze_order o ${join} WHERE o.imposed_at > $1::timestamptz AND o.merchant_id IS DISTINCT FROM (SELECT id FROM merchant WHERE merchant_no = $5) AND ${subjects === null ? '$2::text[] IS NULL' : among[rule.subject]}
       GROUP BY 1 HAVING count(DISTINCT o.id) >= $3 AND count(DISTINCT o.merchant_id) >= $4`,
      [plusMs(asOf, -rule.windowDays * dayMs), subjects, rule.atLeastOrders, rule.atLeastMerchants, canaryMerchantNo],
    );
  }

  async heldShares({ fromMinor }: { readonly fromMinor: bigint }): Promise<readonly HeldFigures[]> {
    const rows = await this.manager.query<unknown[]>(heldSql, [fromMinor.toString()]);
    return rows.map((row) => fromJson<HeldFigures>(row));
  }

  async raise(warning: Warning, entries: readonly NewAuditEntry[]): Promise<boolean> {
    const { id, ruleId, policyVersion, subjectKind, subject, windowOn, raisedAt, evidence } = warning;
    const inserted = await this.manager.query<unknown[]>(
      `INSERT INTO warning (id, rule_id, policy_version, subject_kind, subject, window_on, raised_at, evidence, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'raised') ON CONFLICT ON CONSTRAINT warned_once_a_window DO NOTHING RETURNING 1 AS raised`,
      [id, ruleId, policyVersion, subjectKind, subject, windowOn, raisedAt, JSON.stringify(toJson(evidence))],
    );
    if (inserted.length === 0) return false;
    appendAudit(this.batch, `warning/${id}`, emptyHead, entries);
    return true;
  }

  async lock(id: string): Promise<Warning | null> {
    const [row] = await this.manager.query<Row[]>(`SELECT ${warningColumns} FROM warning w WHERE w.id = $1 FOR UPDATE`, [id]);
    return row === undefined ? null : warningFrom(row);
  }

  async save({ id, status, acknowledgedBy, acknowledgedAt, closedBy, closedAt, closedWhy }: Warning, entries: readonly NewAuditEntry[]): Promise<void> {
    this.batch.add(
      'UPDATE warning SET status = $2, acknowledged_by = $3, acknowledged_at = $4::timestamptz, closed_by = $5, closed_at = $6::timestamptz, closed_why = $7 WHERE id = $1::uuid',
      [id, status, acknowledgedBy, acknowledgedAt, closedBy, closedAt, closedWhy],
    );
    appendAudit(this.batch, `warning/${id}`, await auditHead(this.manager, `warning/${id}`), entries);
  }
}

import { toJson, type RecordedStatement } from '@thaw/application';
import type { StatementAccount } from '@thaw/domain';
import type { Batch } from './batch';

/** A statement with its accounts and lines, as one file brought them. */
export function insertStatement(batch: Batch, statement: RecordedStatement): void {
  const { id, kind, reference, dayOn, fromAt, throughAt, sha256, sizeBytes, via, importedBy, importedAt, accounts, lines } = statement;
  batch.add(
    `INSERT INTO settlement_statement (id, kind, reference, day_on, from_at, through_at, sha256, size_bytes, lines, via, imported_by, imported_at)
     VALUES ($1::uuid, $2, $3, $4::date, $5::timestamptz, $6::timestamptz, $7, $8::integer, $9::integer, $10, $11, $12::timestamptz)`,
    [id, kind, reference, dayOn, fromAt, throughAt, sha256, sizeBytes, lines.length, via, importedBy, importedAt],
  );
  batch.add(
    `INSERT INTO statement_account (statement_id, account, currency, opening_minor, closing_minor, paid_minor)
     SELECT $1::uuid, a.account, a.currency, a."openingMinor", a."closingMinor", a."paidMinor"
     FROM jsonb_to_recordset($2::jsonb) AS a(account text, currency text, "openingMinor" bigint, "closingMinor" bigint, "paidMinor" bigint)`,
    [id, JSON.stringify(toJson(accounts.map((account) => ({ ...account, paidMinor: paidFrom(account, statement) }))))],
  );
  batch.add(
    `INSERT INTO statement_line (statement_id, line_no, account, currency, order_id, core_reference, executed_at, amount_minor)
     SELECT $1::uuid, l."lineNo", l.account, l.currency, l."orderId", l."coreReference", l."executedAt", l."amountMinor"
     FROM jsonb_to_recordset($2::jsonb) AS l("lineNo" integer, account text, currency text, "orderId" text, "coreReference" text, "executedAt" timestamptz, "amountMinor" bigint)`,
    [id, JSON.stringify(toJson(lines.map((line, i) => ({ lineNo: i + 1, ...line }))))],
  );
}

function paidFrom({ account }: StatementAccount, { lines }: RecordedStatement): bigint {
  return lines.reduce((sum, line) => (line.account === account ? sum + line.amountMinor : sum), 0n);
}

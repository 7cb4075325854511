import { PostgresStore, verifyAudit, type ColumnSealer, type DataSource } from '@thaw/persistence';
import { instantFromMs, type Appeal, type Case, type FreezeOrder, type Instant, type LedgerAccount, type Mark, type TransferKind, type WaitKind, type WaitParty } from '@thaw/domain';

export interface PastWait {
  readonly kind: WaitKind;
  readonly party: WaitParty;
  readonly since: Instant;
  readonly dueAt: Instant;
  readonly marks: readonly Mark[];
  readonly endedAt: Instant | null;
}

export interface LedgerLine {
  readonly at: Instant;
  readonly kind: TransferKind;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountMinor: bigint;
  /** The acquirer's reference of the transaction. */
  readonly reference: string;
}

export interface AuditVerdict {
  readonly stream: string;
  readonly entries: number;
  /** Null when the chain is whole. */
  readonly firstBad: { readonly seq: number; readonly fault: 'altered' | 'missing' | 'unlinked' } | null;
}

/** Everything about one appeal, as the database has it. */
export interface CaseFacts {
  readonly merchantNo: string;
  readonly order: FreezeOrder;
  readonly appeal: Appeal;
  readonly prior: Case['prior'];
  /** All of them, oldest first; at most one has not ended. */
  readonly waits: readonly PastWait[];
  readonly ledger: readonly LedgerLine[];
  readonly audit: readonly AuditVerdict[];
}

/** The tree shows nothing that is sealed, so it needs no key. */
const noKey: ColumnSealer = { encrypt: refuse, decrypt: refuse, fingerprint: refuse };

function refuse(): never {
  throw new TypeError('the case tree opens nothing that is sealed');
}

/** Null when there is no such appeal. */
export async function readCaseFacts(source: DataSource, appealId: string): Promise<CaseFacts | null> {
  const state = await new PostgresStore(source, noKey).readCase(appealId);
  if (state === null) return null;
  const { order, appeal, prior } = state;
  const streams = [`appeal/${appeal.id}`, `freeze_order/${order.id}`, `merchant/${appeal.merchantId}`];
  return {
    merchantNo: await merchantNoOf(source, appeal.merchantId),
    order, appeal, prior,
    waits: await waitsOf(source, appeal.id),
    ledger: await ledgerOf(source, order.id),
    audit: await Promise.all(streams.map((stream) => verdictOn(source, stream))),
  };
}

async function merchantNoOf(source: DataSource, merchantId: string): Promise<string> {
  const [row] = await source.query<{ merchant_no: string }[]>('SELECT merchant_no FROM merchant WHERE id = $1', [merchantId]);
  return row?.merchant_no ?? '';
}

type Dated<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, Date>>;

type WaitRow = Dated<Omit<PastWait, 'endedAt'>, 'since' | 'dueAt'> & { readonly endedAt: Date | null };

async function waitsOf(source: DataSource, appealId: string): Promise<readonly PastWait[]> {
  const rows = await source.query<WaitRow[]>('SELECT kind, party, since, due_at AS "dueAt", marks, ended_at AS "endedAt" FROM wait WHERE appeal_id = $1 ORDER BY since, id', [appealId]);
  return rows.map((row) => ({
    ...row,
    since: at(row.since),
    dueAt: at(row.dueAt),
    endedAt: row.endedAt && at(row.endedAt),
  }));
}

async function ledgerOf(source: DataSource, orderId: string): Promise<readonly LedgerLine[]> {
  const rows = await source.query<(Dated<Omit<LedgerLine, 'amountMinor'>, 'at'> & { amountMinor: string })[]>(
    `SELECT e.at, e.kind, e.debit, e.credit, e.amount_minor AS "amountMinor", t.reference
     FROM ledger_entry e JOIN frozen_transaction t ON t.id = e.frozen_transaction_id WHERE t.freeze_order_id = $1 ORDER BY e.id`,
    [orderId],
  );
  return rows.map((row) => ({ ...row, at: at(row.at), amountMinor: BigInt(row.amountMinor) }));
}

async function verdictOn(source: DataSource, stream: string): Promise<AuditVerdict> {
  const verdict = await verifyAudit(source, stream);
  return { stream, entries: verdict?.entries ?? 0, firstBad: verdict?.firstBad ?? null };
}

function at(date: Date): Instant {
  return instantFromMs(date.getTime());
}

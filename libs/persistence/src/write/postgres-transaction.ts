import type { EntityManager } from 'typeorm';
import type { IdempotencyKey, Json, KeyClaim, NewAuditEntry, NewMerchant, RegisteredMerchant, SavedCase, Transaction } from '@thaw/application';
import type { Case, FreezeOrder, LedgerTransfer, OpenCase } from '@thaw/domain';
import { FreezeOrderRow, FrozenTransactionRow } from '../entities/freeze-order.entity';
import { MerchantRow, SettlementAccountRow } from '../entities/merchant.entity';
import type { ColumnSealer } from '../sealing';
import { appendAudit } from './audit-writer';
import { CaseReader } from './case-reader';
import { orderRow } from './case-mapper';
import { bookTransfers, writeCase } from './case-writer';

/** One transaction of the command pipeline on PostgreSQL. */
export class PostgresTransaction implements Transaction {
  private readonly cases: CaseReader;

  constructor(private readonly manager: EntityManager, private readonly sealer: ColumnSealer) {
    this.cases = new CaseReader(manager, true);
  }

  /** The primary key is the arbiter: whoever comes second waits here until the first has committed or rolled back. */
  async claimKey(key: IdempotencyKey): Promise<KeyClaim> {
    const inserted = await this.manager.query<unknown[]>(
      'INSERT INTO idempotency_key (scope, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1 AS claimed',
      [key.scope, key.key, key.requestHash],
    );
    if (inserted.length > 0) return { state: 'new' };
    const [known] = await this.manager.query<{
      request_hash: string;
      answer: Json;
    }[]>('SELECT request_hash, answer FROM idempotency_key WHERE scope = $1 AND key = $2', [key.scope, key.key]);
    if (known === undefined) throw new Error('an idempotency key vanished while it was being read');
    return { state: 'known', requestHash: known.request_hash, answer: known.answer };
  }

  async answerKey(key: IdempotencyKey, answer: Json): Promise<void> {
    await this.manager.query('UPDATE idempotency_key SET answer = $3 WHERE scope = $1 AND key = $2', [key.scope, key.key, JSON.stringify(answer)]);
  }

  async lockByOrder(freezeOrderId: string): Promise<Case | null> {
    return this.cases.byOrder(freezeOrderId);
  }

  async lockByAppeal(appealId: string): Promise<OpenCase | null> {
    return this.cases.byAppeal(appealId);
  }

  async saveCase(saved: SavedCase): Promise<void> {
    await writeCase(this.manager, saved);
  }

  async merchant(merchantId: string): Promise<RegisteredMerchant | null> {
    return this.registered({ id: merchantId });
  }

  async merchantByNumber(merchantNo: string): Promise<RegisteredMerchant | null> {
    return this.registered({ merchantNo });
  }

  async saveMerchant(merchant: NewMerchant, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, merchantNo, type, channel, name, settlementAccount: account } = merchant;
    await this.manager.insert(MerchantRow, { id, merchantNo, type, channel, nameEncrypted: this.sealer.encrypt(name, `merchant.name:${id}`) });
    await this.manager.insert(SettlementAccountRow, {
      id: account.id,
      merchantId: id,
      bankCode: account.bankCode,
      numberEncrypted: this.sealer.encrypt(account.number, `settlement_account.number:${account.id}`),
      holderNameEncrypted: this.sealer.encrypt(account.holderName, `settlement_account.holder_name:${account.id}`),
      fingerprint: this.sealer.fingerprint(account.number),
      lastFour: account.number.slice(-4),
    });
    await appendAudit(this.manager, `merchant/${id}`, true, entries);
  }

  async saveFreezeOrder(order: FreezeOrder, transfers: readonly LedgerTransfer[], entries: readonly NewAuditEntry[]): Promise<void> {
    await this.manager.insert(FreezeOrderRow, orderRow(order));
    const rows = order.transactions.map(({ balance: _, ...frozen }, position) => ({ ...frozen, freezeOrderId: order.id, position }));
    await this.manager.createQueryBuilder().insert().into(FrozenTransactionRow).values(rows).execute();
    await bookTransfers(this.manager, transfers, order.imposedAt);
    await appendAudit(this.manager, `freeze_order/${order.id}`, true, entries);
  }

  private async registered(where: { id: string } | { merchantNo: string }): Promise<RegisteredMerchant | null> {
    const row = await this.manager.findOneBy(MerchantRow, where);
    if (row === null) return null;
    const account = await this.manager.findOneByOrFail(SettlementAccountRow, { merchantId: row.id });
    const { id, merchantNo, type, channel } = row;
    return { id, merchantNo, type, channel, settlementAccount: { id: account.id, bankCode: account.bankCode, fingerprint: account.fingerprint, lastFour: account.lastFour } };
  }
}

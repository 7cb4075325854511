import { IsNull, type EntityManager } from 'typeorm';
import {
  emptyHead, type CalendarBook, type IdempotencyKey, type Json, type KeyClaim, type NewAuditEntry, type NewMerchant, type RegisteredMerchant, type SavedCase, type SavedOrder, type SettlementAccount, type StatedClaims, type TrailsWithin, type Transaction,
} from '@thaw/application';
import type { Case, ConflictOfInterest, DeclaredInterest, FreezeOrder, Instant, Keyholder, LedgerTransfer, OpenCase, PolicyVersion, PolicyVersionHead } from '@thaw/domain';
import { DocumentClaimsRow } from '../entities/document-claims.entity';
import { sealedAccount } from './sealed-account';
import { MerchantRow, SettlementAccountRow } from '../entities/merchant.entity';
import type { ColumnSealer } from '../sealing';
import { readTrail, readTrailEntries } from '../read/trails';
import { keyholdersOf } from '../read/service-accounts';
import { PostgresAbsences } from './absences';
import { appendAudit, auditHead, lockedHead } from './audit-writer';
import { PostgresBankInbox } from './bank-inbox';
import { PostgresBankProfiles } from './bank-profiles';
import { Batch } from './batch';
import { PostgresCalendarBook } from './calendar-book';
import { CaseReader } from './case-reader';
import { claimKey } from './claim-key';
import { WebhookRows } from './webhook-rows';
import { bookTransfers } from './book-transfers';
import { writeCase } from './case-writer';
import { PostgresHalts } from './halts';
import { conflictsWith, lockInterest, writeInterest } from './interests';
import { writeNewOrder, writeOrder } from './order-writer';
import { PostgresPenalties } from './penalties';
import { PostgresReconciliation } from './reconciliation';
import { PostgresSavedViews } from './saved-views';
import { PostgresServiceAccounts } from './service-accounts';
import { PostgresStuckWork } from './stuck-work';
import { PostgresWarnings } from './warnings';
import { policyHeads, policyVersion, writePolicyVersion } from './policy-versions';

/** One transaction of the command pipeline on PostgreSQL. */
export class PostgresTransaction implements Transaction {
  readonly webhooks: WebhookRows;
  readonly bankInbox: PostgresBankInbox;
  readonly bankProfiles: PostgresBankProfiles;
  private readonly cases: CaseReader;
  /** Everything written is gathered here and sent as one statement before the commit. */
  private readonly batch: Batch;

  readonly halts: PostgresHalts;
  readonly warnings: PostgresWarnings;
  readonly penalties: PostgresPenalties;
  readonly reconciliation: PostgresReconciliation;
  readonly stuck: PostgresStuckWork;
  readonly absences: PostgresAbsences;
  readonly serviceAccounts: PostgresServiceAccounts;
  readonly savedViews: PostgresSavedViews;
  /** The order whose lock is held, so that what is not written yet is found as well. */
  private lockedOrderId: string | null = null;
  /** Whether what is remembered of the policies is out of date after the commit. */
  policiesChanged = false;

  constructor(private readonly manager: EntityManager, private readonly sealer: ColumnSealer) {
    this.cases = new CaseReader(manager);
    this.batch = new Batch(manager);
    this.webhooks = new WebhookRows(manager, sealer, this.batch);
    this.bankProfiles = new PostgresBankProfiles(manager, sealer, this.batch);
    this.bankInbox = new PostgresBankInbox(manager, sealer, this.batch);
    this.halts = new PostgresHalts(manager, this.batch);
    this.warnings = new PostgresWarnings(manager, this.batch);
    this.penalties = new PostgresPenalties(manager, this.batch);
    this.reconciliation = new PostgresReconciliation(manager, this.batch);
    this.stuck = new PostgresStuckWork(manager);
    this.savedViews = new PostgresSavedViews(manager, this.batch);
    this.absences = new PostgresAbsences(manager);
    this.serviceAccounts = new PostgresServiceAccounts(manager, this.batch);
  }

  get calendarVersion(): number {
    return this.cases.calendarVersion;
  }

  get calendarBook(): CalendarBook {
    return new PostgresCalendarBook(this.manager, this.batch);
  }

  /** Sends what was gathered; called once, when the work is done. */
  async flush(): Promise<void> {
    await this.batch.flush();
  }

  async claimKey(key: IdempotencyKey, asOf: Instant): Promise<KeyClaim> {
    return claimKey(this.manager, key, asOf);
  }

  get trails(): TrailsWithin {
    return {
      trailOf: async (kind, id) => readTrail(this.manager, kind, id, this.lockedOrderId),
      entriesOf: async (trail) => readTrailEntries(this.manager, trail),
      ahead: this.batch.ahead,
    };
  }

  answerKey(key: IdempotencyKey, answer: Json, version: string | null): Promise<void> {
    this.batch.add('UPDATE idempotency_key SET answer = $3::jsonb, version = $4 WHERE scope = $1 AND key = $2', [key.scope, key.key, JSON.stringify(answer), version]);
    return Promise.resolve();
  }

  async lockByOrder(freezeOrderId: string): Promise<Case | null> {
    return this.locked((await this.cases.lockOrder(freezeOrderId)) ? await this.cases.byOrder(freezeOrderId) : null);
  }

  async lockByAppeal(appealId: string): Promise<OpenCase | null> {
    return this.locked((await this.cases.lockOrderOf(appealId)) ? await this.cases.byAppeal(appealId) : null);
  }

  private locked<C extends Case>(found: C | null): C | null {
    this.lockedOrderId = found?.order.id ?? this.lockedOrderId;
    return found;
  }

  async saveCase(saved: SavedCase): Promise<void> {
    const { before, after } = saved;
    const { id } = after.appeal;
    writeCase(this.batch, saved, before.appeal === null ? emptyHead : (this.cases.headOf(id) ?? (await auditHead(this.manager, `appeal/${id}`))));
  }

  async appendEntries(stream: string, entries: readonly NewAuditEntry[]): Promise<void> {
    appendAudit(this.batch, stream, await lockedHead(this.manager, stream), entries);
  }

  saveClaims(documentId: string, stated: StatedClaims): Promise<void> {
    this.batch.insert(DocumentClaimsRow, [{ documentId, sealed: this.sealer.encrypt(JSON.stringify(stated), `document_claims.sealed:${documentId}`) }]);
    return Promise.resolve();
  }

  async merchant(merchantId: string): Promise<RegisteredMerchant | null> {
    return this.registered({ id: merchantId });
  }

  async merchantByNumber(merchantNo: string): Promise<RegisteredMerchant | null> {
    return this.registered({ merchantNo });
  }

  saveMerchant(merchant: NewMerchant, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, merchantNo, type, channel, name, settlementAccount: account } = merchant;
    this.batch.insert(MerchantRow, [{ id, merchantNo, type, channel, nameEncrypted: this.sealer.encrypt(name, `merchant.name:${id}`) }]);
    this.batch.insert(SettlementAccountRow, [sealedAccount(this.sealer, id, account, null)]);
    appendAudit(this.batch, `merchant/${id}`, emptyHead, entries, { merchantId: id, freezeOrderId: null });
    return Promise.resolve();
  }

  saveChangedAccount(merchantId: string, changeId: string, account: SettlementAccount): Promise<void> {
    this.batch.insert(SettlementAccountRow, [sealedAccount(this.sealer, merchantId, account, changeId)]);
    return Promise.resolve();
  }

  saveFreezeOrder(order: FreezeOrder, transfers: readonly LedgerTransfer[], entries: readonly NewAuditEntry[]): Promise<void> {
    writeNewOrder(this.batch, order);
    bookTransfers(this.batch, transfers, order.imposedAt);
    appendAudit(this.batch, `freeze_order/${order.id}`, emptyHead, entries, { merchantId: order.merchantId, freezeOrderId: order.id });
    return Promise.resolve();
  }

  async conflictsWith(merchantId: string, asOf: Instant): Promise<readonly ConflictOfInterest[]> {
    return conflictsWith(this.manager, merchantId, asOf);
  }

  async keyholdersOf(machineIds: readonly string[]): Promise<readonly Keyholder[]> {
    return keyholdersOf(this.manager, machineIds);
  }

  async lockInterest(id: string): Promise<DeclaredInterest | null> {
    return lockInterest(this.manager, this.sealer, id);
  }

  async saveInterest(before: DeclaredInterest | null, after: DeclaredInterest, entries: readonly NewAuditEntry[]): Promise<void> {
    const stream = `conflict/${after.id}`;
    writeInterest(this.batch, this.sealer, before, after);
    appendAudit(this.batch, stream, before === null ? emptyHead : await auditHead(this.manager, stream), entries);
  }

  /** The end of its audit chain stands for the policy: it is there from the seeding on, and every change moves it. */
  async lockPolicy(id: string): Promise<readonly PolicyVersionHead[] | null> {
    const heads = await this.manager.query<unknown[]>('SELECT 1 FROM audit_head WHERE stream = $1 FOR UPDATE', [`policy/${id}`]);
    return heads.length === 0 ? null : policyHeads(this.manager, id);
  }

  async policyVersion(id: string, version: string): Promise<PolicyVersion | null> {
    return policyVersion(this.manager, id, version);
  }

  async savePolicyVersion(after: PolicyVersion, entries: readonly NewAuditEntry[]): Promise<void> {
    this.policiesChanged = true;
    const stream = `policy/${after.policy.id}`;
    writePolicyVersion(this.batch, after);
    appendAudit(this.batch, stream, await auditHead(this.manager, stream), entries);
  }

  async saveOrder(saved: SavedOrder): Promise<void> {
    writeOrder(this.batch, saved, await auditHead(this.manager, `freeze_order/${saved.after.id}`));
  }

  private async registered(where: { id: string } | { merchantNo: string }): Promise<RegisteredMerchant | null> {
    const row = await this.manager.findOneBy(MerchantRow, where);
    if (row === null) return null;
    const account = await this.manager.findOneByOrFail(SettlementAccountRow, { merchantId: row.id, accountChangeId: IsNull() });
    const { id, merchantNo, type, channel } = row;
    return { id, merchantNo, type, channel, settlementAccount: { id: account.id, bankCode: account.bankCode, fingerprint: account.fingerprint, lastFour: account.lastFour } };
  }
}

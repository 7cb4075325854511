import { AsyncLocalStorage } from 'node:async_hooks';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { fromJson, type BankInForce, type MerchantOnRecord, type Store, type Transaction } from '@thaw/application';
import { localDateOf, type BankTerms, type Calendar, type Case, type ConflictOfInterest, type Instant, type Keyholder, type OpenCase, type Policy, type ReleasesHalt } from '@thaw/domain';
import { readingAsThaw } from '../outside/reader';
import { readCalendar } from '../read/calendar';
import { keyholdersOf } from '../read/service-accounts';
import { standingHalt } from '../read/releases-halt';
import { readGuardedReasons } from '../read/guarded-reasons';
import { BankRequestRow, TaskRow } from '../entities/case.entities';
import { MerchantRow, SettlementAccountRow } from '../entities/merchant.entity';
import type { ColumnSealer } from '../sealing';
import { PostgresAbsences } from './absences';
import { CaseReader } from './case-reader';
import { readBanksInForce } from './bank-profiles';
import { conflictsWith } from './interests';
import { isOutrun } from './outrun';
import { PostgresTransaction } from './postgres-transaction';
import { Remembered } from './remembered';

/**
 * How long calendar and policy versions are remembered. Policies change by dated acts, so a minute's delay does no harm; a command asks for
 * the calendar that stood when it read its case, and is never given an older one.
 */
const rulesAgeMs = 60_000;
const banksAgeMs = 5_000;

interface PolicyVersionRow {
  readonly id: string;
  readonly version: string;
  readonly body: unknown;
}

interface VersionInForce {
  readonly id: string;
  readonly version: string;
  /** The local date from which it applies. */
  readonly effectiveFrom: string;
}

/** The facts in PostgreSQL. */
export class PostgresStore implements Store {
  private readonly policies = new Map<string, Policy>();
  private versions = { on: '', list: new Remembered(rulesAgeMs, async () => this.readVersions()) };
  private readonly guarded = new Remembered(rulesAgeMs, async () => readingAsThaw(async () => readGuardedReasons(this.source)));
  private readonly calendars = new Remembered(rulesAgeMs, async () => readingAsThaw(async () => readCalendar(this.source.manager)));

  /** What was agreed on with banks; a profile just approved counts for other processes within this. */
  private readonly banks = new Remembered(banksAgeMs, async () => readingAsThaw(async () => readBanksInForce(this.source.manager, this.sealer)));

  /** Keeps each version that an appeal may be pinned to. */
  private readonly everyVersion = new Remembered(rulesAgeMs, async () => {
    for (const { id, version } of await this.readVersions()) await this.policy(id, version);
  });

  /** Set for whoever holds a connection, or waits for the one they will work on: null until they have it. */
  private readonly holding = new AsyncLocalStorage<{ manager: EntityManager | null }>();

  readonly absences: PostgresAbsences;

  constructor(private readonly source: DataSource, private readonly sealer: ColumnSealer) {
    this.absences = new PostgresAbsences(source.manager);
  }

  /** An authority's order or a halt that came between reading and writing is found on a second look, and decided on. */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    await this.readRulesAhead();
    try {
      return await this.once(work);
    } catch (error) {
      if (!isOutrun(error)) throw error;
      return this.once(work);
    }
  }

  /**
   * Whoever holds a connection must not need a second one: with as many transactions as connections, each would wait for the others. So
   * what transactions ask of the rules is at hand before they begin, and what came since is read on their own.
   */
  private async readRulesAhead(): Promise<void> {
    await Promise.all([this.calendars.ahead(), this.guarded.ahead(), this.everyVersion.ahead(), this.banks.ahead()]);
  }

  /** What is remembered: young, or for whoever holds a connection as it was when they asked for theirs, however long they had to wait. */
  private async known<T>(remembered: Remembered<T>): Promise<T> {
    return this.holding.getStore() === undefined ? remembered.get() : remembered.held();
  }

  /** The connection of whoever holds one: what is not at hand after all is asked there. */
  private get heldManager(): EntityManager | null {
    return this.holding.getStore()?.manager ?? null;
  }

  private async once<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    // Whoever gives a command has asked the domain: it decides with the application's rights.
    const held: { manager: EntityManager | null } = { manager: null };
    const { result, policiesChanged, banksChanged } = await this.holding.run(held, async () =>
      readingAsThaw(async () =>
        this.source.transaction(async (manager) => {
          held.manager = manager;
          const transaction = new PostgresTransaction(manager, this.sealer);
          const worked = await work(transaction);
          await transaction.flush();
          return { result: worked, policiesChanged: transaction.policiesChanged, banksChanged: transaction.bankProfiles.changed };
        }),
      ),
    );
    if (policiesChanged) this.forgetPolicies();
    if (banksChanged) this.banks.forget();
    return result;
  }

  /** Who approves a version sees it at work at once; other processes, within the age of their memory. */
  private forgetPolicies(): void {
    this.guarded.forget();
    this.everyVersion.forget();
  }

  async banksInForce(how?: 'anew'): Promise<readonly BankInForce[]> {
    if (how === undefined) return this.known(this.banks);
    this.banks.forget();
    const { heldManager } = this;
    return heldManager === null ? this.banks.get() : readBanksInForce(heldManager, this.sealer);
  }

  async bankTerms(bankCode: string): Promise<BankTerms | null> {
    const found = (await this.known(this.banks)).find(({ profile }) => profile.bankCode === bankCode);
    return found === undefined ? null : { serviceLevel: found.profile.serviceLevel, quietHours: found.profile.quietHours };
  }

  async readCase(appealId: string): Promise<OpenCase | null> {
    return new CaseReader(this.source.manager).byAppeal(appealId);
  }

  async readOrder(freezeOrderId: string): Promise<Case | null> {
    return new CaseReader(this.source.manager).byOrder(freezeOrderId);
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
    const today = localDateOf(asOf);
    const inForce = (await this.versionsOn(today)).find((one) => one.effectiveFrom <= today);
    if (inForce === undefined) throw new Error(`no policy version is in force at ${asOf}`);
    return this.policy(inForce.id, inForce.version);
  }

  async policy(id: string, version: string): Promise<Policy> {
    const known = this.policies.get(`${id}@${version}`);
    if (known !== undefined) return known;
    const [row] = await readingAsThaw(async () => (this.heldManager ?? this.source).query<PolicyVersionRow[]>('SELECT id, version, body FROM policy_version WHERE id = $1 AND version = $2', [id, version]));
    if (row === undefined) throw new Error(`policy version ${id}@${version} is missing`);
    return this.keep(row);
  }

  async guardedReasons(): Promise<readonly string[]> {
    return this.known(this.guarded);
  }

  async calendar(atLeast = 0): Promise<Calendar> {
    const remembered = await this.known(this.calendars);
    if (remembered.version >= atLeast) return remembered.calendar;
    this.calendars.forget();
    const { heldManager } = this;
    return (await (heldManager === null ? this.calendars.get() : readCalendar(heldManager))).calendar;
  }

  async conflictsWith(merchantId: string, asOf: Instant): Promise<readonly ConflictOfInterest[]> {
    return conflictsWith(this.source.manager, merchantId, asOf);
  }

  async keyholdersOf(machineIds: readonly string[]): Promise<readonly Keyholder[]> {
    return keyholdersOf(this.source.manager, machineIds);
  }

  async merchantOnRecord(merchantId: string): Promise<MerchantOnRecord> {
    const [merchant, account] = await Promise.all([
      this.source.manager.findOneByOrFail(MerchantRow, { id: merchantId }),
      this.source.manager.findOneByOrFail(SettlementAccountRow, { merchantId, accountChangeId: IsNull() }),
    ]);
    const { holderName, number: accountNumber } = await this.settlementAccount(account.id);
    return { type: merchant.type, name: this.sealer.decrypt(merchant.nameEncrypted, `merchant.name:${merchantId}`), holderName, accountNumber };
  }

  async releasesHalt(): Promise<ReleasesHalt | null> {
    return standingHalt(this.source);
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

  /**
   * The versions as they are known on a local date. A version is settled some time before its day begins, and what was read on another
   * day is not asked: so every process chooses the same one, however its memory is filled.
   */
  private async versionsOn(today: string): Promise<readonly VersionInForce[]> {
    if (this.versions.on !== today) this.versions = { on: today, list: new Remembered(rulesAgeMs, async () => this.readVersions()) };
    return this.known(this.versions.list);
  }

  /** Those approved, newest first. */
  private async readVersions(): Promise<readonly VersionInForce[]> {
    return readingAsThaw(async () => this.source.query<VersionInForce[]>('SELECT id, version, effective_from::text AS "effectiveFrom" FROM policy_version WHERE status = \'approved\' ORDER BY effective_from DESC'));
  }
}

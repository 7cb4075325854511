import { DataSource, DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { AccountChangeRow } from './entities/account-change.entity';
import { AppealRow } from './entities/appeal.entity';
import { BankRequestRow, DocumentRow, ReleaseOrderRow, StepFindingRow, TaskRow, WaitRow } from './entities/case.entities';
import { FreezeOrderRow, FrozenTransactionRow, LedgerBalanceRow, OrderMarkRow } from './entities/freeze-order.entity';
import { MerchantRow, SettlementAccountRow } from './entities/merchant.entity';
import { AuditEntryRow, AuditHeadRow, LedgerEntryRow } from './entities/pipeline.entities';
import { CalendarImportRow } from './entities/calendar.entity';
import { DocumentClaimsRow } from './entities/document-claims.entity';
import { TreasuryApprovalRow } from './entities/treasury-approval.entity';
import { WaiverRow } from './entities/waiver.entity';
import { AccountChange1764000000106 } from './migrations/1764000000106-account-change';
import { TreasuryApproval1764000000143 } from './migrations/1764000000143-treasury-approval';
import { BreaksBarReleases1764000000144 } from './migrations/1764000000144-breaks-bar-releases';
import { ReleasesHalt1764000000105 } from './migrations/1764000000105-releases-halt';
import { First1763856000000 } from './migrations/1763856000000-first';
import { FreezeOrders1764000000001 } from './migrations/1764000000001-freeze-orders';
import { Routes1764000000002 } from './migrations/1764000000002-routes';
import { Decisions1764000000003 } from './migrations/1764000000003-decisions';
import { Clocks1764000000004 } from './migrations/1764000000004-clocks';
import { PolicyVersions1764000000005 } from './migrations/1764000000005-policy-versions';
import { Documents1764000000006 } from './migrations/1764000000006-documents';
import { Events1764000000008 } from './migrations/1764000000008-events';
import { Stuck1764000000009 } from './migrations/1764000000009-stuck';
import { DocumentClaims1764000000016 } from './migrations/1764000000016-document-claims';
import { Operations1764000000019 } from './migrations/1764000000019-operations';
import { DocumentScan1764000000026 } from './migrations/1764000000026-document-scan';
import { AlarmsInPlace1764000000181 } from './migrations/1764000000181-alarms-in-place';
import { BankInbox1764000000102 } from './migrations/1764000000102-bank-inbox';
import { BankDesk1764000000103 } from './migrations/1764000000103-bank-desk';
import { BankProfiles1764000000104 } from './migrations/1764000000104-bank-profiles';
import { Webhooks1764000000081 } from './migrations/1764000000081-webhooks';
import { WebhookLanes1764000000161 } from './migrations/1764000000161-webhook-lanes';
import { WebhookRights1764000000162 } from './migrations/1764000000162-webhook-rights';
import { Drain1764000000123 } from './migrations/1764000000123-drain';
import { Absences1764000000122 } from './migrations/1764000000122-absences';
import { Remedies1764000000121 } from './migrations/1764000000121-remedies';
import { Interests1764000000051 } from './migrations/1764000000051-interests';
import { EarlyWarning1764000000052 } from './migrations/1764000000052-early-warning';
import { Penalties1764000000053 } from './migrations/1764000000053-penalties';
import { Reconciliation1764000000107 } from './migrations/1764000000107-reconciliation';
import { LostOrders1764000000108 } from './migrations/1764000000108-lost-orders';
import { AgeOfTakings1764000000152 } from './migrations/1764000000152-age-of-takings';
import { StatutoryMarks1764000000151 } from './migrations/1764000000151-statutory-marks';
import { Traces1764000000131 } from './migrations/1764000000131-traces';
import { OpenCasesKnown1764000000146 } from './migrations/1764000000146-open-cases-known';
import { FileContents1764000000142 } from './migrations/1764000000142-file-contents';
import { AttemptsWithoutSecret1764000000164 } from './migrations/1764000000164-attempts-without-secret';
import { PapersSetAside1764000000163 } from './migrations/1764000000163-papers-set-aside';
import { WayTaken1764000000148 } from './migrations/1764000000148-way-taken';
import { LookingAgain1764000000153 } from './migrations/1764000000153-looking-again';
import { FoundByMore1764000000165 } from './migrations/1764000000165-found-by-more';
import { FoundInTrails1764000000176 } from './migrations/1764000000176-found-in-trails';
import { WebhookHolders1764000000173 } from './migrations/1764000000173-webhook-holders';
import { WebhookSecretsSpent1764000000174 } from './migrations/1764000000174-webhook-secrets-spent';
import { WebhookRetention1764000000172 } from './migrations/1764000000172-webhook-retention';
import { EscalatedTasks1764000000171 } from './migrations/1764000000171-escalated-tasks';
import { VersionsTold1764000000141 } from './migrations/1764000000141-versions-told';
import { IdempotencyExpiry1764000000114 } from './migrations/1764000000114-idempotency-expiry';
import { AgreedKeys1764000000167 } from './migrations/1764000000167-agreed-keys';
import { ServiceAccounts1764000000111 } from './migrations/1764000000111-service-accounts';
import { Lists1764000000116 } from './migrations/1764000000116-lists';
import { SearchAndViews1764000000117 } from './migrations/1764000000117-search-and-views';
import { RareFilters1764000000118 } from './migrations/1764000000118-rare-filters';
import { ReadersOutside1764000000112 } from './migrations/1764000000112-readers-outside';
import { KeysInOrder1764000000113 } from './migrations/1764000000113-keys-in-order';
import { SightedDataSource } from './outside/sighted-data-source';

/** Columns in snake_case without naming each. */
class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

const entities = [
  AccountChangeRow, AppealRow, AuditEntryRow, AuditHeadRow, BankRequestRow, CalendarImportRow, DocumentClaimsRow, DocumentRow, FreezeOrderRow, FrozenTransactionRow, LedgerBalanceRow, LedgerEntryRow, MerchantRow,
  OrderMarkRow, ReleaseOrderRow, SettlementAccountRow, StepFindingRow, TaskRow, TreasuryApprovalRow, WaitRow, WaiverRow,
];

export interface ConnectionOptions {
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  readonly poolSize: number;
  /** Connections for what somebody outside reads, beside the others; absent in processes that answer nobody. */
  readonly outsidePoolSize?: number;
  /** How long somebody waits for a connection, milliseconds: 5,000 unless said otherwise. */
  readonly connectWithinMs?: number;
}

function optionsOf(url: string, options: ConnectionOptions, parameters: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations: [
      First1763856000000,
      FreezeOrders1764000000001,
      Routes1764000000002,
      Decisions1764000000003,
      Clocks1764000000004,
      PolicyVersions1764000000005,
      Documents1764000000006,
      Events1764000000008,
      Stuck1764000000009, Remedies1764000000121, Absences1764000000122, Drain1764000000123,
      DocumentClaims1764000000016, Operations1764000000019, DocumentScan1764000000026,
      Webhooks1764000000081, WebhookLanes1764000000161, WebhookRetention1764000000172,
      BankInbox1764000000102, AlarmsInPlace1764000000181, BankDesk1764000000103, BankProfiles1764000000104,
      Interests1764000000051,
      EarlyWarning1764000000052,
      Penalties1764000000053,
      ReleasesHalt1764000000105,
      AccountChange1764000000106,
      TreasuryApproval1764000000143,
      Reconciliation1764000000107,
      BreaksBarReleases1764000000144,
      LostOrders1764000000108,
      Traces1764000000131,
      OpenCasesKnown1764000000146,
      FileContents1764000000142, PapersSetAside1764000000163, AttemptsWithoutSecret1764000000164,
      WayTaken1764000000148,
      LookingAgain1764000000153,
      FoundByMore1764000000165, FoundInTrails1764000000176,
      EscalatedTasks1764000000171,
      StatutoryMarks1764000000151, AgeOfTakings1764000000152,
      VersionsTold1764000000141,
      ServiceAccounts1764000000111, WebhookRights1764000000162, WebhookHolders1764000000173, WebhookSecretsSpent1764000000174,
      IdempotencyExpiry1764000000114,
      Lists1764000000116, SearchAndViews1764000000117, RareFilters1764000000118,
      ReadersOutside1764000000112,
      KeysInOrder1764000000113, AgreedKeys1764000000167,
    ],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    applicationName: options.applicationName,
    poolSize: options.poolSize,
    connectTimeoutMS: options.connectWithinMs ?? 5_000,
    // Nobody waits for ever on a lock or a lost statement: the caller gets a refusal it can retry with the same key.
    extra: { options: parameters, idleTimeoutMillis: 30_000, keepAlive: true },
  };
}

const patience = '-c statement_timeout=10000 -c lock_timeout=8000 -c idle_in_transaction_session_timeout=30000';

/**
 * Connects as a process of Thaw: whatever it logged in as, it works with the application's rights only. What is read within `readingAs` is
 * read on connections apart, which may read and nothing else, and see the rows of the merchants named and no others.
 */
export async function connect(url: string, options: ConnectionOptions): Promise<DataSource> {
  const { outsidePoolSize: poolSize } = options;
  const outside = poolSize === undefined ? null : new DataSource({ ...optionsOf(url, { ...options, poolSize }, `-c role=thaw_outside -c default_transaction_read_only=on ${patience}`), entities: [], migrations: [] });
  return new SightedDataSource(optionsOf(url, options, `-c role=thaw_app ${patience}`), outside).initialize();
}

/** Connects as the owner of the schema, for migrations alone. */
export async function connectAsOwner(ownerUrl: string): Promise<DataSource> {
  return new DataSource(optionsOf(ownerUrl, { applicationName: 'thaw-migrate', poolSize: 1 }, '-c lock_timeout=60000')).initialize();
}

import type { EntityManager } from 'typeorm';
import { emptyHead, type BankInForce, type BankProfileWrites, type BankSecrets, type NewAuditEntry } from '@thaw/application';
import { instantFromMs, profileInForce, type BankKey, type BankProfile, type Instant } from '@thaw/domain';
import type { ColumnSealer } from '../sealing';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

type Row = Omit<BankProfile, 'proposedAt' | 'decidedAt' | 'keys'> & { readonly proposedAt: Date; readonly decidedAt: Date | null; readonly keys: readonly KeyRow[] };
type KeyRow = Omit<BankKey, 'validFromAt' | 'validToAt'> & { readonly validFromAt: string; readonly validToAt: string | null; readonly sealed: string };

const select = `SELECT p.id, p.bank_code AS "bankCode", p.version, p.status, p.endpoint, p.format, p.service_level AS "serviceLevel", p.calendar, p.quiet_hours AS "quietHours", p.mutual_tls AS "mutualTls",
  p.proposed_by AS "proposedBy", p.proposed_at AS "proposedAt", p.decided_by AS "decidedBy", p.decided_at AS "decidedAt", p.why,
  (SELECT jsonb_agg(jsonb_build_object('keyId', k.key_id, 'purpose', k.purpose, 'validFromAt', k.valid_from_at, 'validToAt', k.valid_to_at, 'sealed', k.secret_encrypted) ORDER BY k.position)
   FROM bank_profile_key k WHERE k.profile_id = p.id) AS keys FROM bank_profile p`;

/** Serialises the changes of one bank's profiles, also before there is a row to lock. An arbitrary number of our own. */
const lockSpace = 728_104;

function secretPlace(profileId: string, keyId: string): string {
  return `bank_profile_key.secret:${profileId}:${keyId}`;
}

function profileOf({ keys, proposedAt, decidedAt, ...row }: Row): BankProfile {
  const at = (text: string): Instant => instantFromMs(Date.parse(text));
  return {
    ...row,
    proposedAt: instantFromMs(proposedAt.getTime()),
    decidedAt: decidedAt && instantFromMs(decidedAt.getTime()),
    keys: keys.map(({ keyId, purpose, validFromAt, validToAt }) => ({ keyId, purpose, validFromAt: at(validFromAt), validToAt: validToAt === null ? null : at(validToAt) })),
  };
}

/** Versions, newest first; of one bank or of all. */
export async function readBankProfiles(manager: Pick<EntityManager, 'query'>, bankCode: string | null): Promise<readonly BankProfile[]> {
  const rows = await manager.query<Row[]>(`${select} ${bankCode === null ? '' : 'WHERE p.bank_code = $1'} ORDER BY p.bank_code, p.version DESC`, bankCode === null ? [] : [bankCode]);
  return rows.map(profileOf);
}

export async function readBankProfile(manager: Pick<EntityManager, 'query'>, id: string): Promise<BankProfile | null> {
  const [row] = await manager.query<Row[]>(`${select} WHERE p.id = $1`, [id]);
  return row === undefined ? null : profileOf(row);
}

/** What counts now with each bank, secrets opened. */
export async function readBanksInForce(manager: Pick<EntityManager, 'query'>, sealer: Pick<ColumnSealer, 'decrypt'>): Promise<readonly BankInForce[]> {
  const rows = await manager.query<Row[]>(`${select} WHERE p.status = 'approved' AND NOT EXISTS (SELECT 1 FROM bank_profile n WHERE n.bank_code = p.bank_code AND n.status = 'approved' AND n.version > p.version)`);
  return rows.map((row) => ({ profile: profileOf(row), secrets: Object.fromEntries(row.keys.map(({ keyId, sealed }) => [keyId, sealer.decrypt(sealed, secretPlace(row.id, keyId))])) }));
}

/** Profiles of banks, written in the pipeline's transaction. */
export class PostgresBankProfiles implements BankProfileWrites {
  /** Whether what is remembered of the banks is out of date after the commit. */
  changed = false;

  constructor(private readonly manager: EntityManager, private readonly sealer: ColumnSealer, private readonly batch: Batch) {}

  async lockBank(bankCode: string): Promise<readonly BankProfile[]> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [lockSpace, bankCode]);
    return readBankProfiles(this.manager, bankCode);
  }

  async lock(profileId: string): Promise<BankProfile | null> {
    const found = await readBankProfile(this.manager, profileId);
    return found === null ? null : ((await this.lockBank(found.bankCode)).find((one) => one.id === profileId) ?? null);
  }

  async add(profile: BankProfile, secrets: BankSecrets, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, bankCode, version, endpoint, format, serviceLevel, calendar, quietHours, mutualTls, proposedBy, proposedAt } = profile;
    const carried = await this.carriedSecrets(bankCode);
    await this.manager.query(
      `INSERT INTO bank_profile (id, bank_code, version, status, endpoint, format, service_level, calendar, quiet_hours, mutual_tls, proposed_by, proposed_at)
       VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, bankCode, version, endpoint, format, serviceLevel, calendar, quietHours && JSON.stringify(quietHours), mutualTls && JSON.stringify(mutualTls), proposedBy, proposedAt],
    );
    for (const [position, key] of profile.keys.entries()) {
      const secret = secrets[key.keyId] ?? carried[key.keyId];
      if (secret === undefined) throw new TypeError(`key ${key.keyId} has no secret`);
      await this.manager.query(
        'INSERT INTO bank_profile_key (profile_id, key_id, position, purpose, secret_encrypted, valid_from_at, valid_to_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [id, key.keyId, position, key.purpose, this.sealer.encrypt(secret, secretPlace(id, key.keyId)), key.validFromAt, key.validToAt],
      );
    }
    await this.append(bankCode, version === 1, entries);
  }

  async decide({ id, bankCode, status, decidedBy, decidedAt, why }: BankProfile, entries: readonly NewAuditEntry[]): Promise<void> {
    this.changed = true;
    await this.manager.query('UPDATE bank_profile SET status = $2, decided_by = $3, decided_at = $4, why = $5 WHERE id = $1', [id, status, decidedBy, decidedAt, why]);
    await this.append(bankCode, false, entries);
  }

  private async carriedSecrets(bankCode: string): Promise<BankSecrets> {
    const inForce = profileInForce(await readBankProfiles(this.manager, bankCode));
    const known = inForce === null ? [] : await readBanksInForce(this.manager, this.sealer);
    return known.find(({ profile }) => profile.id === inForce?.id)?.secrets ?? {};
  }

  private async append(bankCode: string, first: boolean, entries: readonly NewAuditEntry[]): Promise<void> {
    const stream = `bank_profile/${bankCode}`;
    appendAudit(this.batch, stream, first ? emptyHead : await auditHead(this.manager, stream), entries);
  }
}

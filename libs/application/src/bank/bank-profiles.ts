import type { BankProfile } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** Secrets by the id of their key, in clear: they are sealed where they are stored, and shown to nobody. */
export type BankSecrets = Readonly<Record<string, string>>;

/** Profiles of banks, within one transaction. */
export interface BankProfileWrites {
  /** Locks a bank's profiles: its versions change one after another. */
  lockBank(bankCode: string): Promise<readonly BankProfile[]>;
  /** The profile, its bank locked; null when there is no such. */
  lock(profileId: string): Promise<BankProfile | null>;
  /** Secrets of keys that are carried over are taken from the version in force. */
  add(profile: BankProfile, secrets: BankSecrets, entries: readonly NewAuditEntry[]): Promise<void>;
  decide(after: BankProfile, entries: readonly NewAuditEntry[]): Promise<void>;
}

/** What is in force with one bank, for those who talk to it. */
export interface BankInForce {
  readonly profile: BankProfile;
  readonly secrets: BankSecrets;
}

/** Every bank with a profile in force. Implementations may remember for some seconds, unless asked anew. */
export interface BanksInForce {
  banksInForce(how?: 'anew'): Promise<readonly BankInForce[]>;
}

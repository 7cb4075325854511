import type { Actor } from '../access/role';
import { anotherPerson, type Acting } from '../access/same-person';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import type { BankServiceLevel } from '../policy/bank-rules';
import { refusal, type Refusal } from '../refusal-catalogue';
import { areHours, type QuietHours } from './quiet-hours';

/** What a key is for: our questions are signed by one, the bank's answers checked by the other. */
export const bankKeyPurposes = ['sign_requests', 'check_answers'] as const;
export type BankKeyPurpose = (typeof bankKeyPurposes)[number];

/** A key without its secret. Keys overlap while one takes over from another. */
export interface BankKey {
  readonly keyId: string;
  readonly purpose: BankKeyPurpose;
  readonly validFromAt: Instant;
  /** The first instant at which it counts no more; null: until another version says so. */
  readonly validToAt: Instant | null;
}

/** Where each process finds the material of mutual TLS: `file:` or `env:` and a name, never the material. */
export interface MutualTls {
  readonly certificate: string;
  readonly key: string;
  /** Whom to believe the bank's own certificate; null: whom the machine trusts. */
  readonly authority: string | null;
}

/** The ways a bank and we may write to each other; the words are the same in each. */
export const bankFormatNames = ['signed_json', 'iso20022_xml'] as const;
export type BankFormatName = (typeof bankFormatNames)[number];

/** The calendars a bank's business days may be counted by. */
export const bankCalendars = ['CN'] as const;

/** How we speak with one bank: what somebody proposes. */
export interface BankProfileTerms {
  readonly endpoint: string;
  readonly format: BankFormatName;
  readonly serviceLevel: BankServiceLevel;
  readonly calendar: (typeof bankCalendars)[number];
  readonly quietHours: QuietHours | null;
  readonly mutualTls: MutualTls | null;
  readonly keys: readonly BankKey[];
}

/** One version of a bank's profile. The last one approved is in force; none is ever edited. */
export interface BankProfile extends BankProfileTerms {
  readonly id: string;
  readonly bankCode: string;
  readonly version: number;
  readonly status: 'draft' | 'approved' | 'refused';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly why: string | null;
}

export interface ProfileWish {
  readonly bankCode: string;
  readonly terms: BankProfileTerms;
  /** The ids of keys whose secrets came with the wish. */
  readonly secretsFor: readonly string[];
}

interface Proposing {
  readonly actor: Pick<Actor, 'id'>;
  readonly asOf: Instant;
  readonly newId: () => string;
}

/** A person proposes how to speak with a bank; it counts once another has approved it. One proposal for each bank at a time. */
export function proposeProfile({ bankCode, terms, secretsFor }: ProfileWish, known: readonly BankProfile[], { actor, asOf, newId }: Proposing): Result<BankProfile, Refusal> {
  const pending = known.find((one) => one.status === 'draft');
  if (pending !== undefined) return refuse(refusal('bank_profile_pending', { particulars: { profileId: pending.id } }));
  const errors = faultsOf(terms, secretsFor, profileInForce(known));
  if (errors.length > 0) return refuse(refusal('bank_profile_invalid', { errors }));
  const version = known.reduce((last, one) => Math.max(last, one.version), 0) + 1;
  return ok({ ...terms, id: newId(), bankCode, version, status: 'draft', proposedBy: actor.id, proposedAt: asOf, decidedBy: null, decidedAt: null, why: null });
}

/** A second person approves it, and it is in force; or turns it down. */
export function decideProfile(profile: BankProfile, decision: { readonly approve: boolean; readonly why: string | null }, context: Omit<Proposing, 'newId'> & Acting): Result<BankProfile, Refusal> {
  const { actor, asOf } = context;
  if (profile.status !== 'draft') return refuse(refusal('bank_profile_decided', { particulars: { status: profile.status } }));
  const own = anotherPerson(context, [{ by: profile.proposedBy, as: 'proposed_by' }], 'approved_by');
  if (own !== null) return refuse(own);
  return ok({ ...profile, status: decision.approve ? 'approved' : 'refused', decidedBy: actor.id, decidedAt: asOf, why: decision.why });
}

/** The version that counts; null while none was approved. */
export function profileInForce(known: readonly BankProfile[]): BankProfile | null {
  return known.filter((one) => one.status === 'approved').reduce<BankProfile | null>((last, one) => (last === null || one.version > last.version ? one : last), null);
}

/** Whether a key counts at an instant. */
export function isKeyValid({ validFromAt, validToAt }: Pick<BankKey, 'validFromAt' | 'validToAt'>, at: Instant): boolean {
  return validFromAt <= at && (validToAt === null || at < validToAt);
}

/** The key our questions are signed with: of those valid now, the one that began last. */
export function signingKeyAt(keys: readonly BankKey[], at: Instant): BankKey | null {
  return keys.filter((key) => key.purpose === 'sign_requests' && isKeyValid(key, at)).reduce<BankKey | null>((last, key) => (last === null || key.validFromAt > last.validFromAt ? key : last), null);
}

type Fault = { readonly field: string; readonly text: BilingualText };

function faultsOf({ keys, quietHours }: BankProfileTerms, secretsFor: readonly string[], inForce: BankProfile | null): readonly Fault[] {
  const faults: Fault[] = [];
  const say = (field: string, en: string, zh: string): void => void faults.push({ field, text: { en, zh } });
  if (quietHours !== null && !areHours(quietHours)) say('quietHours', 'Two different times of a clock, HH:MM', '须为两个不同的时刻（HH:MM）');
  for (const purpose of bankKeyPurposes) if (!keys.some((key) => key.purpose === purpose)) say('keys', `A key to ${purpose} is missing`, `缺少用途为 ${purpose} 的密钥`);
  keys.forEach((key, i) => {
    const at = `keys.${String(i)}`;
    if (keys.findIndex((one) => one.keyId === key.keyId) !== i) say(`${at}.keyId`, 'The same key twice', '密钥重复');
    if (key.validToAt !== null && key.validToAt <= key.validFromAt) say(`${at}.validToAt`, 'Ends before it begins', '结束早于开始');
    const carried = inForce?.keys.some((one) => one.keyId === key.keyId && one.purpose === key.purpose) === true;
    if (!carried && !secretsFor.includes(key.keyId)) say(`${at}.secret`, 'A new key comes with its secret', '新密钥须附密钥值');
    if (carried && secretsFor.includes(key.keyId)) say(`${at}.secret`, 'A known key keeps its secret: give the new one another id', '既有密钥不得更换密钥值，请使用新的编号');
  });
  return faults;
}

import { plusMs, type Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import { forMachines, forMachinesOfMerchants, permits, type Permission } from './permissions';
import { namesService, type Actor } from './role';
import { anotherPerson, type Acting } from './same-person';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** How long keys live. Published with each account, so that whoever runs the machine knows when to roll. */
export const serviceKeyRules = {
  reference: 'House rule of 2026-11-23: a key is rolled at least once a year, with a month to spare',
  /** Life of a key for which no end is named, days. */
  usualDays: 90,
  longestDays: 396,
  /** How long the key before works beside its successor, hours. */
  usualOverlapHours: 24,
  longestOverlapHours: 168,
  /** The last use is noted to this grain, minutes: it tells a forgotten key from a live one, not who was where. */
  lastUseGrainMinutes: 60,
} as const;

/** One key of a machine. What proves it is kept apart, as a hash. */
export interface ServiceKey {
  /** The public part, by which a key found somewhere is told apart without being used. */
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** Brought forward when the key is rolled, never put off. */
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  readonly lastUsedAt: Instant | null;
}

/** Somebody asks for a key by which they could do what their own role withholds; they have it once another manager has agreed. */
export interface AskedKey {
  readonly by: string;
  readonly at: Instant;
  /** Null until somebody has agreed. */
  readonly agreedBy: string | null;
  readonly agreedAt: Instant | null;
}

/** A machine that calls the API under a name of its own. It files and reads; it never decides. */
export interface ServiceAccount {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  /** Set for a merchant's own machine: it sees that merchant's cases only. */
  readonly merchantId: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  /** Null: nobody has a key to come. */
  readonly asked: AskedKey | null;
  /** Oldest first; none as long as nobody has agreed to the first. */
  readonly keys: readonly ServiceKey[];
}

interface Context {
  readonly asOf: Instant;
  readonly actor: Pick<Actor, 'id' | 'roles'>;
}

/** What is wanted of a new key; the end is `serviceKeyRules.usualDays` away where none is named. */
export interface KeyWish {
  readonly keyId: string;
  readonly expiresAt: Instant | null;
}

type Decided = Result<ServiceAccount, Refusal>;

/** Permissions of a machine that somebody has not themselves: whoever gives a machine more than they may, and holds its key, gives it to themselves. */
export function beyondOwn(wanted: readonly Permission[], { roles }: Pick<Actor, 'roles'>): readonly Permission[] {
  return wanted.filter((one) => !permits(one, roles));
}

/** Makes a machine. One that may do more than its maker has no key until another manager has agreed and its maker asks again. */
export function createServiceAccount(wish: Pick<ServiceAccount, 'id' | 'name' | 'permissions' | 'merchantId'> & KeyWish, context: Context): Decided {
  const { keyId, expiresAt, ...account } = wish;
  const open: readonly Permission[] = wish.merchantId === null ? forMachines : forMachinesOfMerchants;
  const closed = wish.permissions.filter((one) => !open.includes(one));
  if (closed.length > 0) return refuse(refusal('service_permission_not_grantable', { field: 'permissions', particulars: { permissions: closed } }));
  const key = newKey({ keyId, expiresAt }, context);
  if (!key.ok) return key;
  const made = { ...account, createdBy: context.actor.id, createdAt: context.asOf, revokedAt: null, revokedBy: null };
  return ok(beyondOwn(wish.permissions, context.actor).length === 0 ? { ...made, asked: null, keys: [key.value] } : { ...made, asked: asking(context), keys: [] });
}

function asking({ asOf, actor }: Context): AskedKey {
  return { by: actor.id, at: asOf, agreedBy: null, agreedAt: null };
}

/**
 * Gives a new key, or asks for one where whoever wants it may not do themselves what it opens, and has not held one by making the account. The
 * one before works on until the overlap has passed; those before that one end now: never more than two work.
 */
export function rollServiceKey(account: ServiceAccount, wish: KeyWish & { readonly overlapHours: number }, context: Context): Decided {
  if (account.revokedAt !== null) return refuse(refusal('service_account_revoked'));
  const key = newKey(wish, context);
  if (!key.ok) return key;
  const waits = waitsForAgreement(account, context);
  if (waits !== null) return waits;
  const before = account.keys.findLast((one) => isLive(one, context.asOf));
  const overlapEndsAt = plusMs(context.asOf, wish.overlapHours * hourMs);
  const keys = account.keys.map((one) => {
    if (!isLive(one, context.asOf)) return one;
    return { ...one, expiresAt: earlier(one.expiresAt, one.id === before?.id ? overlapEndsAt : context.asOf) };
  });
  // What was agreed to is one key.
  return ok({ ...account, asked: account.asked?.by === context.actor.id ? null : account.asked, keys: [...keys, key.value] });
}

/** What comes of wanting a key to which nobody has agreed yet; null where it may be given. */
function waitsForAgreement(account: ServiceAccount, context: Context): Decided | null {
  const { asked, createdBy, keys, permissions } = account;
  const { id } = context.actor;
  // A key that somebody else was handed says nothing of whether its maker may have one.
  const heldByMaking = createdBy === id && keys.some((key) => key.createdBy === id);
  if (beyondOwn(permissions, context.actor).length === 0 || (asked?.by === id && asked.agreedBy !== null) || heldByMaking) return null;
  return asked === null ? ok({ ...account, asked: asking(context) }) : refuse(refusal('service_key_not_agreed', { particulars: { askedBy: asked.by } }));
}

/** Another manager's word on a key somebody has asked for: they may have it, once; or are as if they had not asked. */
export function agreeToServiceKey(account: ServiceAccount, approve: boolean, context: Context & Acting): Decided {
  const { asked } = account;
  const { asOf, actor } = context;
  if (account.revokedAt !== null) return refuse(refusal('service_account_revoked'));
  if (asked === null || asked.agreedBy !== null) return refuse(refusal('service_key_not_asked'));
  const own = anotherPerson(context, [{ by: asked.by, as: 'propose' }], 'approve');
  if (own !== null) return refuse(own);
  return ok({ ...account, asked: approve ? { ...asked, agreedBy: actor.id, agreedAt: asOf } : null });
}

/** The people who were handed a key of a machine, or made it: what it does, they may have done. */
export function holdersOf({ createdBy, keys }: Pick<ServiceAccount, 'createdBy'> & { readonly keys: readonly Pick<ServiceKey, 'createdBy'>[] }): readonly string[] {
  return [...new Set([createdBy, ...keys.map((key) => key.createdBy)])];
}

export function revokeServiceKey(account: ServiceAccount, keyId: string, { asOf, actor }: Context): Decided {
  const key = account.keys.find((one) => one.id === keyId);
  if (key === undefined) return refuse(refusal('service_key_not_found'));
  if (!isLive(key, asOf)) return refuse(refusal('service_key_revoked', { particulars: { endedAt: key.revokedAt ?? key.expiresAt } }));
  return ok({ ...account, keys: account.keys.map((one) => (one.id === keyId ? { ...one, revokedAt: asOf, revokedBy: actor.id } : one)) });
}

/** Ends a machine for good, with every key it has. */
export function revokeServiceAccount(account: ServiceAccount, { asOf, actor }: Context): Decided {
  if (account.revokedAt !== null) return refuse(refusal('service_account_revoked', { particulars: { revokedAt: account.revokedAt } }));
  const keys = account.keys.map((one) => (isLive(one, asOf) ? { ...one, revokedAt: asOf, revokedBy: actor.id } : one));
  return ok({ ...account, revokedAt: asOf, revokedBy: actor.id, keys });
}

/** Whether a key opens anything at an instant. */
export function isLive(key: Pick<ServiceKey, 'expiresAt' | 'revokedAt'>, asOf: Instant): boolean {
  return key.revokedAt === null && asOf < key.expiresAt;
}

/** Whom a key speaks for. All keys of an account are one caller: rolling changes nothing of who has done what. */
export function actorOfService({ id, merchantId, permissions }: Pick<ServiceAccount, 'id' | 'merchantId' | 'permissions'>, heldBy: readonly string[] = []): Actor {
  return { id: `service:${id}`, roles: ['service'], merchantId, bankCode: null, scope: permissions, heldBy };
}

/** The account behind the name of a machine with a key; null for anybody else's. */
export function accountIdOf(actorId: string): string | null {
  return namesService(actorId) ? actorId.slice('service:'.length) : null;
}

function newKey({ keyId, expiresAt }: KeyWish, { asOf, actor }: Context): Result<ServiceKey, Refusal> {
  const end = expiresAt ?? plusMs(asOf, serviceKeyRules.usualDays * dayMs);
  const last = plusMs(asOf, serviceKeyRules.longestDays * dayMs);
  if (end <= asOf || end > last) return refuse(refusal('service_key_lifetime', { field: 'expiresAt', particulars: { until: last } }));
  return ok({ id: keyId, createdBy: actor.id, createdAt: asOf, expiresAt: end, revokedAt: null, revokedBy: null, lastUsedAt: null });
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}

import {
  accountSummary, actorOfService, agreeToServiceKey, createServiceAccount, isLive, ok, paused, refusal, refuse, revokeServiceAccount, revokeServiceKey, rollServiceKey, sidesOf, type Instant, type Refusal,
  type Result, type ServiceAccount,
} from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Transaction } from '../pipeline/store';
import { endpointEntry } from '../webhook/webhook-entry';

/** What is kept of a new key. The key itself is its receiver's alone. */
export interface MintedKey {
  readonly id: string;
  readonly hash: string;
}

type Answer<A extends Json> = Promise<Result<Answered<A>, Refusal>>;
type Present<A extends Json> = (account: ServiceAccount) => A;

interface AccountChange {
  /** The audit entry it leaves, by what came of it. */
  readonly entry: (after: ServiceAccount) => string;
  readonly to: (account: ServiceAccount) => Result<ServiceAccount, Refusal>;
  /** The key it is about. */
  readonly keyId?: string | null;
  readonly hashes?: Readonly<Record<string, string>>;
  readonly why?: string | null;
  /** What else changes in the same transaction. */
  readonly also?: (transaction: Transaction, account: ServiceAccount) => Promise<void>;
}

/** Commands about service accounts, through the same door as everything else: one transaction, one audit entry each. */
export class ServiceAccountDesk {
  constructor(private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  async create<A extends Json>(wish: Pick<ServiceAccount, 'name' | 'permissions' | 'merchantId'> & { readonly expiresAt: Instant | null }, key: MintedKey, caller: Caller, present: Present<A>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      if (wish.merchantId !== null && (await transaction.merchant(wish.merchantId)) === null) return refuse(refusal('merchant_not_found', { field: 'merchantId' }));
      const created = createServiceAccount({ ...wish, id: this.newId(), keyId: key.id }, caller);
      if (!created.ok) return created;
      const given = created.value.keys.length > 0;
      await transaction.serviceAccounts.save(null, created.value, given ? { [key.id]: key.hash } : {}, [entryOf('ServiceAccountCreated', { before: null, after: created.value }, key.id, caller)]);
      return ok(present(created.value));
    });
  }

  async roll<A extends Json>(id: string, wish: { readonly expiresAt: Instant | null; readonly overlapHours: number }, key: MintedKey, caller: Caller, present: Present<A>): Answer<A> {
    const entry = (after: ServiceAccount) => (hasKey(after, key.id) ? 'ServiceKeyRolled' : 'ServiceKeyAsked');
    return this.on(id, caller, { entry, keyId: key.id, to: (account) => rollServiceKey(account, { ...wish, keyId: key.id }, caller), hashes: { [key.id]: key.hash } }, present);
  }

  async agree<A extends Json>(id: string, { approve, why }: { readonly approve: boolean; readonly why: string | null }, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, { entry: () => (approve ? 'ServiceKeyAgreed' : 'ServiceKeyTurnedDown'), to: (account) => agreeToServiceKey(account, approve, caller), why }, present);
  }

  async revokeKey<A extends Json>(id: string, keyId: string, caller: Caller, present: Present<A>): Answer<A> {
    return this.on(id, caller, { entry: () => 'ServiceKeyRevoked', keyId, to: (account) => revokeServiceKey(account, keyId, caller) }, present);
  }

  async revoke<A extends Json>(id: string, caller: Caller, present: Present<A>): Answer<A> {
    const also = async ({ webhooks }: Transaction, account: ServiceAccount): Promise<void> => {
      // What it holds would go on telling whoever had its key.
      for (const endpoint of await webhooks.lockHeldBy(actorOfService(account).id)) {
        const after = paused(endpoint, 'account_revoked');
        await webhooks.save(after, null, [endpointEntry('WebhookEndpointPaused', endpoint, after, caller)]);
      }
    };
    return this.on(id, caller, { entry: () => 'ServiceAccountRevoked', to: (account) => revokeServiceAccount(account, caller), also }, present);
  }

  private async on<A extends Json>(id: string, caller: Caller, { entry, to, keyId = null, hashes = {}, why = null, also }: AccountChange, present: Present<A>): Answer<A> {
    return this.pipeline.run(caller, async (transaction) => {
      const before = await transaction.serviceAccounts.lock(id);
      if (before === null) return refuse(refusal('service_account_not_found'));
      const changed = to(before);
      if (!changed.ok) return changed;
      await transaction.serviceAccounts.save(before, changed.value, hashes, [entryOf(entry(changed.value), { before, after: changed.value }, keyId, caller, why)]);
      await also?.(transaction, changed.value);
      return ok(present(changed.value));
    });
  }
}

function hasKey({ keys }: ServiceAccount, keyId: string): boolean {
  return keys.some(({ id }) => id === keyId);
}

/** What an auditor needs: who gave which machine what, on whose word, and until when each key works. Neither key nor hash. */
function entryOf(
  type: string, { before, after }: { readonly before: ServiceAccount | null; readonly after: ServiceAccount }, keyId: string | null, caller: Caller, why: string | null = null,
): NewAuditEntry {
  const { id, name, permissions, merchantId, asked, keys } = after;
  const working = keys.filter((key) => isLive(key, caller.asOf)).map((key) => ({ keyId: key.id, expiresAt: key.expiresAt }));
  const sides = sidesOf(before, after, accountSummary(caller.asOf));
  // A key that was minted and then not given is nobody's.
  const known = keyId !== null && hasKey(after, keyId) ? keyId : null;
  return { type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload: toJson({ accountId: id, name, permissions, merchantId, keyId: known, asked, working, ...(why !== null && { why }), sides }) };
}

import { createHash } from 'node:crypto';
import type { Actor, Instant, OpenCase, Policy, Refusal, Result } from '@thaw/domain';
import type { FreezeRegister } from '../freeze-order/register';
import type { Caller } from '../pipeline/caller';
import type { Answered, CommandPipeline } from '../pipeline/pipeline';
import type { Json } from '../pipeline/json';
import type { IdempotencyKey, Store } from '../pipeline/store';

/** Where the canary's money goes: an account of the acquirer's own. */
export interface CanaryAccount {
  readonly bankCode: string;
  readonly number: string;
  readonly holderName: string;
}

/** Its merchant, known by this number alone; figures about merchants leave it out. */
export const canaryMerchantNo = 'THAW-CANARY';

/** What is frozen and released each time: the least there is. */
const amountMinor = 1n;
const currency = 'CNY';

const agent: Actor = { id: 'canary:agent', roles: ['agent'], merchantId: null, bankCode: null };
const reviewer: Actor = { id: 'canary:reviewer', roles: ['reviewer'], merchantId: null, bankCode: null };

/** The canary's merchant pays to another account than is configured: nothing is begun, or money would go astray. */
export class CanaryAccountError extends Error {
  override readonly name = 'CanaryAccountError';
  constructor() {
    super(`merchant ${canaryMerchantNo} has another settlement account than CANARY_ACCOUNT`);
  }
}

/**
 * An appeal nobody made, over the least amount, through the same door as every other: frozen, opened and decided here, and from then on
 * carried by the workflow past the bank and the settlement core like a merchant's. When it does not come through, others do not either.
 */
export class Canary {
  constructor(private readonly store: Pick<Store, 'policy' | 'readCase' | 'transaction'>, private readonly register: FreezeRegister, private readonly pipeline: CommandPipeline, private readonly fingerprint: (accountNumber: string) => string) {}

  /** Begins the canary of one key, once however often and from wherever it is asked for. @throws CanaryAccountError */
  async begin(key: string, account: CanaryAccount, asOf: Instant): Promise<string> {
    const caller = (actor: Actor, step: string): Caller => ({ actor, asOf, requestId: `canary/${key}/${step}`, idempotency: once(`${key}/${step}`) });
    const merchantId = await this.merchant(account, asOf);
    const wish = {
      kind: 'TXN_HOLD', reason: { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H05' }, stops: ['withdraw'], legalRef: 'canary',
      merchantText: { en: 'A trial of our own: settlement is deferred for a moment.', zh: '系统自检，短暂延迟结算。' }, currency, transactions: [{ reference: `CANARY-${key}`, takenAt: asOf, amountMinor, contestedMinor: 0n }],
    } as const;
    const { orderId } = must(await this.register.impose(merchantId, wish, caller(agent, 'impose'), ({ id }) => ({ orderId: id })));
    const opening = { type: 'openAppeal', level: 1, statement: 'canary', transactionIds: null, amountMinor: null, filedByOther: false, ground: null } as const;
    const { appealId } = must(await this.pipeline.open(orderId, opening, caller(agent, 'open'), ({ appeal }) => ({ appealId: appeal.id })));
    return appealId;
  }

  /** Gives the canary's money back, when that is what it waits for. Whoever comes second changes nothing. */
  async decide(appealId: string, asOf: Instant): Promise<void> {
    const open = await this.store.readCase(appealId);
    const task = open?.appeal.tasks.find(({ kind, status }) => kind === 'risk_review' && (status === 'open' || status === 'claimed'));
    if (open === null || task === undefined) return;
    const policy = await this.store.policy(open.appeal.policyId, open.appeal.policyVersion);
    const caller: Caller = { actor: reviewer, asOf, requestId: `canary/${appealId}`, idempotency: null };
    const nothing = (): Json => ({});
    await this.pipeline.onAppeal(appealId, { type: 'claimTask', taskId: task.id }, caller, nothing);
    await this.pipeline.onAppeal(appealId, { type: 'completeTask', taskId: task.id, result: everythingBack(open, policy) }, caller, nothing);
  }

  /** Registers the merchant once; whoever else has its number must have its account. */
  private async merchant({ bankCode, number, holderName }: CanaryAccount, asOf: Instant): Promise<string> {
    const caller: Caller = { actor: agent, asOf, requestId: 'canary/merchant', idempotency: once('merchant') };
    const wish = { merchantNo: canaryMerchantNo, type: '02', channel: 'licensed_institution', name: holderName, settlementAccount: { bankCode, number, holderName } } as const;
    const made = await this.register.registerMerchant(wish, caller, ({ id }) => ({ id }));
    if (!made.ok && made.refusal.code !== 'merchant_exists') must(made);
    const known = await this.store.transaction(async (transaction) => transaction.merchantByNumber(canaryMerchantNo));
    if (known?.settlementAccount.fingerprint !== this.fingerprint(number)) throw new CanaryAccountError();
    return known.id;
  }
}

/** What is asked for under a key is always the same. */
function once(key: string): IdempotencyKey {
  return { scope: 'canary', key, requestHash: createHash('sha256').update(key).digest('hex') };
}

function everythingBack({ order, appeal }: OpenCase, { decisionReasons }: Policy) {
  const items = order.transactions.filter(({ id }) => appeal.transactionIds.includes(id)).map(({ id, balance }) => ({ transactionId: id, releaseMinor: balance.remainingMinor }));
  const reasonCode = decisionReasons?.list.find(({ effects }) => effects.includes('in_full'))?.code ?? null;
  return { kind: 'risk_review', items, reasonCode, merchantText: { en: 'Released.', zh: '予以放款。' }, internalText: 'canary' } as const;
}

function must<A extends Json>(result: Result<Answered<A>, Refusal>): A {
  if (!result.ok) throw new Error(`the canary was refused: ${result.refusal.code}`);
  return result.value.answer;
}

import { chinaCalendar, housePolicy, imposeFreeze, instant, type Actor, type AppealCommandOf, type Case, type ConflictOfInterest, type OpenCase } from '@thaw/domain';
import { CommandPipeline } from './pipeline';
import type { Store, Transaction } from './store';

const agent: Actor = { id: 'agent.lin', roles: ['agent'], merchantId: null, bankCode: null };
const reviewer: Actor = { id: 'reviewer.chen', roles: ['reviewer'], merchantId: null, bankCode: null };
const third: Actor = { id: 'thirdparty.gu', roles: ['third_party_agent'], merchantId: null, bankCode: null, actsFor: ['m-1'] };
const asOf = instant('2026-11-03T02:00:00.000Z');

let ids = 0;
const newId = () => `id-${String((ids += 1))}`;

/** One case in memory; whatever a command does not need ends the spec. */
class OneCase {
  conflicts: readonly ConflictOfInterest[] = [];
  state: Case;
  readonly pipeline: CommandPipeline;

  constructor() {
    const imposed = imposeFreeze(
      { id: 'm-1', type: '03', channel: 'licensed_institution', settlementAccount: { id: 'account', bankCode: 'bank', fingerprint: 'fp' } },
      {
        kind: 'SETTLEMENT_DEFERRAL', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' }, stops: ['withdraw'], legalRef: 'x',
        merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY', transactions: [{ reference: 'r', takenAt: asOf, amountMinor: 1_000_000n, contestedMinor: 0n }],
      },
      { asOf, actor: agent, policy: housePolicy, calendar: chinaCalendar, newId },
    );
    if (!imposed.ok) throw new Error(imposed.refusal.code);
    this.state = { order: imposed.value, appeal: null, prior: [] };
    this.pipeline = new CommandPipeline(this.store(), newId);
  }

  get appeal() {
    if (this.state.appeal === null) throw new Error('no appeal');
    return this.state.appeal;
  }

  private store(): Store {
    const transaction: Pick<Transaction, 'conflictsWith' | 'lockByAppeal' | 'lockByOrder' | 'saveCase'> = {
      conflictsWith: async (merchantId) => this.conflicts.filter((one) => one.merchantId === merchantId),
      lockByOrder: async () => this.state,
      lockByAppeal: async (): Promise<OpenCase> => ({ ...this.state, appeal: this.appeal }),
      saveCase: async ({ after }) => void (this.state = after),
    };
    const store: Pick<Store, 'transaction' | 'policy' | 'policyInForce' | 'guardedReasons' | 'calendar' | 'bankTerms'> = {
      transaction: async (work) => work(transaction as Transaction),
      policy: async () => housePolicy,
      policyInForce: async () => housePolicy,
      guardedReasons: async () => [],
      bankTerms: async () => null,
      calendar: async () => chinaCalendar,
    };
    return store as Store;
  }

  async open(actor: Actor) {
    return this.code(this.pipeline.open(this.state.order.id, { type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, { actor, asOf, requestId: 'r', idempotency: null }, () => null));
  }

  async give(command: AppealCommandOf<'receiveDocument'> | AppealCommandOf<'claimTask'>, actor: Actor) {
    return this.code(this.pipeline.onAppeal(this.appeal.id, command, { actor, asOf, requestId: 'r', idempotency: null }, () => null));
  }

  paper(requirementCode: string): AppealCommandOf<'receiveDocument'> {
    return { type: 'receiveDocument', requirementCode, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' };
  }

  private async code(run: ReturnType<CommandPipeline['open']>): Promise<string> {
    const result = await run;
    return result.ok ? 'accepted' : result.refusal.code;
  }
}

describe('agents of third parties at the one door', () => {
  it('hand in papers where they act; elsewhere there is no such appeal', async () => {
    const one = new OneCase();
    await one.open(agent);
    const paper = one.paper(one.appeal.checklist[0]?.code ?? '');
    expect(await one.give(paper, { ...third, actsFor: ['m-2'] })).toBe('appeal_not_found');
    expect(await one.give(paper, { ...third, actsFor: [] })).toBe('appeal_not_found');
    expect(one.appeal.documents).toEqual([]);
    expect(await one.give(paper, third)).toBe('accepted');
    expect(one.appeal.documents).toMatchObject([{ uploadedBy: third.id }]);
  });

  it('open nothing: not what they may not, and not what they do not see', async () => {
    const one = new OneCase();
    expect(await one.open(third)).toBe('permission_missing');
    expect(await one.open({ ...third, actsFor: [] })).toBe('freeze_order_not_found');
  });
});

describe('a declared interest', () => {
  it('is asked of the store, for the merchant of the case', async () => {
    const one = new OneCase();
    await one.open(agent);
    for (const line of one.appeal.checklist) await one.give(one.paper(line.code), agent);
    const claim = { type: 'claimTask', taskId: one.appeal.wait?.taskId ?? 'none' } as const;
    one.conflicts = [{ personId: reviewer.id, merchantId: 'm-1' }];
    expect(await one.give(claim, reviewer)).toBe('conflict_of_interest');
    one.conflicts = [{ personId: reviewer.id, merchantId: 'm-2' }];
    expect(await one.give(claim, reviewer)).toBe('accepted');
  });
});

import type { ConflictOfInterest } from '../access/conflict-of-interest';
import type { Actor, Role } from '../access/role';
import type { Calendar } from '../calendar/calendar';
import { chinaCalendar } from '../calendar/cn-calendar';
import type { Case } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { decide } from '../appeal/decide';
import { evolve } from '../appeal/evolve';
import type { BankTerms } from '../bank/quiet-hours';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import { imposeFreeze } from '../freeze-order/impose';
import type { DecisionContext } from '../kernel/context';
import { instant, type Instant } from '../kernel/instant';
import { housePolicy } from '../policy/house-policy';
import type { Policy, ReasonCode } from '../policy/policy';
import type { Refusal } from '../refusal-catalogue';

/** Builders for specs of the domain; nothing outside specs uses them. */

export const pcac12: ReasonCode = { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' };

export function actor(id: string, ...roles: Role[]): Actor {
  return { id, roles, merchantId: null, bankCode: null };
}

export function counter(prefix = 'id'): () => string {
  let n = 0;
  return () => `${prefix}-${String((n += 1)).padStart(5, '0')}`;
}

/** A case that keeps its state between commands, with a clock that is moved by hand. */
export class CaseUnderTest {
  state: Case;
  now: Instant;
  conflicts: readonly ConflictOfInterest[] = [];
  calendar: Calendar = chinaCalendar;
  bankTerms: BankTerms | null = null;
  private readonly newId = counter();

  constructor(
    amounts: readonly bigint[] = [1_812_000n, 2_000_000n, 1_050_000n],
    contested: readonly bigint[] = [0n, 0n, 1_050_000n],
    reason: ReasonCode = pcac12,
    at = '2026-03-02T02:00:00.000Z',
    readonly policy: Policy = housePolicy,
    merchantType: FreezeOrder['merchantType'] = '03',
  ) {
    this.now = instant(at);
    this.state = { order: this.impose(amounts, contested, reason, merchantType), appeal: null, prior: [] };
  }

  give(command: AppealCommand, by: Actor): Refusal | null {
    const decided = decide(this.state, command, this.contextOf(by));
    if (!decided.ok) return decided.refusal;
    this.state = decided.value.reduce(evolve, this.state);
    return null;
  }

  /** In which somebody acts now. */
  contextOf(by: Actor): DecisionContext {
    return { asOf: this.now, actor: by, policy: this.policy, calendar: this.calendar, newId: this.newId, conflicts: this.conflicts, bankTerms: this.bankTerms };
  }

  private impose(amounts: readonly bigint[], contested: readonly bigint[], reason: ReasonCode, merchantType: FreezeOrder['merchantType']): FreezeOrder {
    const imposed = imposeFreeze(
      { id: 'merchant', type: merchantType, channel: 'licensed_institution', settlementAccount: { id: 'account', bankCode: 'bank', fingerprint: 'fp' } },
      {
        kind: 'SETTLEMENT_DEFERRAL', reason, stops: ['withdraw'], legalRef: 'x', merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY',
        transactions: amounts.map((amountMinor, i) => ({ reference: `r${String(i)}`, takenAt: this.now, amountMinor, contestedMinor: contested[i] ?? 0n })),
      },
      { asOf: this.now, actor: actor('agent', 'agent'), policy: this.policy, calendar: chinaCalendar, newId: this.newId },
    );
    if (!imposed.ok) throw new Error(imposed.refusal.code);
    return imposed.value;
  }
}

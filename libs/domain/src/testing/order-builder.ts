import type { Actor } from '../access/role';
import { chinaCalendar } from '../calendar/cn-calendar';
import { decideOrder, type OrderCase } from '../freeze-order/decide-order';
import { evolveOrder } from '../freeze-order/evolve-order';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import { imposeFreeze, type ImposeFreeze } from '../freeze-order/impose';
import type { OrderCommand } from '../freeze-order/order-commands';
import type { OrderEvent } from '../freeze-order/order-events';
import { isAuthorityKind, type OrderKind } from '../freeze-order/order-kinds';
import { nextOrderMark } from '../freeze-order/order-marks';
import type { DecisionContext } from '../kernel/context';
import { instant, type Instant } from '../kernel/instant';
import { newestPolicy } from '../policy/policy-versions';
import type { Refusal } from '../refusal-catalogue';
import { actor, counter, pcac12 } from './case-builder';

/** Builders for specs of freeze orders; nothing outside specs uses them. */

export const imposer = actor('lin', 'agent', 'operator', 'risk_manager', 'compliance');
export const second = actor('deng', 'operator', 'risk_manager', 'compliance');
export const third = actor('qian', 'operator', 'risk_manager', 'compliance');
export const sweep = actor('system:workflow', 'system');

/** What is said when an order of a kind is imposed: own ones name two transactions, authorities' an amount. */
export function aWish(kind: OrderKind, change: Partial<ImposeFreeze> = {}): ImposeFreeze {
  const takenAt = instant('2026-11-20T08:00:00.000Z');
  const shared = { kind, stops: ['withdraw'], legalRef: 'x', merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY' } as const;
  const body = { issuer: { name: '某公安分局', contact: '办公电话' }, documentRef: '文书1号' };
  if (isAuthorityKind(kind)) return { ...shared, ...body, reason: { ...pcac12, code: '35' }, transactions: [], limit: { kind: 'in_all', limitMinor: 300n }, ...change };
  return {
    ...shared, ...(kind === 'BANK_REVIEW' ? body : {}), reason: kind === 'BANK_REVIEW' ? { ...pcac12, code: '36' } : pcac12,
    transactions: [{ reference: 'a', takenAt, amountMinor: 100n, contestedMinor: 0n }, { reference: 'b', takenAt, amountMinor: 200n, contestedMinor: 50n }], ...change,
  };
}

/** A freeze order that keeps its state between commands, with a clock that is moved by hand. */
export class OrderUnderTest {
  order: FreezeOrder;
  openAppealId: string | null = null;
  now: Instant;
  readonly events: OrderEvent[] = [];
  private readonly newId = counter();

  constructor(wish: ImposeFreeze, at = '2026-11-24T02:00:00.000Z') {
    this.now = instant(at);
    const imposed = this.impose(wish);
    if (!imposed.ok) throw new Error(imposed.refusal.code);
    this.order = imposed.value;
  }

  get state(): OrderCase {
    return { order: this.order, openAppealId: this.openAppealId };
  }

  give(command: OrderCommand, by: Actor): Refusal | null {
    const decided = decideOrder(this.state, command, this.contextOf(by));
    if (!decided.ok) return decided.refusal;
    this.order = decided.value.reduce(evolveOrder, this.order);
    this.events.push(...decided.value);
    return null;
  }

  /** Moves the clock to the next mark and fires it; answers its kind, null when nothing is left. */
  passNext(): string | null {
    const mark = nextOrderMark(this.order.marks);
    if (mark === null) return null;
    if (mark.at > this.now) this.now = mark.at;
    const refused = this.give({ type: 'passOrderMark', kind: mark.kind, at: mark.at }, sweep);
    if (refused !== null) throw new Error(refused.code);
    return mark.kind;
  }

  private impose(wish: ImposeFreeze) {
    const merchant = { id: 'merchant', type: '03', channel: 'licensed_institution', settlementAccount: { id: 'account', bankCode: 'bank', fingerprint: 'fp' } } as const;
    return imposeFreeze(merchant, wish, this.contextOf(imposer));
  }

  contextOf(by: Actor): DecisionContext {
    return { asOf: this.now, actor: by, policy: newestPolicy, calendar: chinaCalendar, newId: this.newId };
  }
}

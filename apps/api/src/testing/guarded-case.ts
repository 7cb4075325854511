import { toJson, type AuditEntry } from '@thaw/application';
import {
  chinaCalendar, decide, evolve, findReason, imposeFreeze, instant, reasons, wholeFieldPolicy,
  type Actor, type AppealCommand, type AppealEvent, type Case, type DecisionContext, type OpenCase, type Role, type TaskResult,
} from '@thaw/domain';

export function person(id: string, ...roles: Role[]): Actor {
  return { id, roles, merchantId: null, bankCode: null };
}

/** A case carried in memory, with the audit entries a database would hold. For specs alone. */
export class CaseInMemory {
  readonly events: AppealEvent[] = [];
  private state: Case;
  private made = 0;

  constructor(readonly reasonCode: string) {
    const reason = reasons.find((one) => one.code === reasonCode);
    if (reason === undefined || !findReason(reason).ok) throw new Error(`no reason ${reasonCode}`);
    const imposed = imposeFreeze(
      { id: 'merchant', type: '02', channel: 'licensed_institution', settlementAccount: { id: 'account', bankCode: 'ICBC', fingerprint: 'fp' } },
      {
        kind: 'SETTLEMENT_DEFERRAL', reason, stops: ['withdraw'], legalRef: '反洗钱法 suspicion', merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY',
        transactions: [{ reference: 'r0', takenAt: this.contextOf(person('imposer')).asOf, amountMinor: 1_800_000n, contestedMinor: 0n }],
      },
      this.contextOf(person('imposer', 'risk_manager')),
    );
    if (!imposed.ok) throw new Error(imposed.refusal.code);
    this.state = { order: imposed.value, appeal: null, prior: [] };
  }

  contextOf(actor: Actor): DecisionContext {
    return { asOf: instant('2026-11-24T02:00:00.000Z'), actor, policy: wholeFieldPolicy, calendar: chinaCalendar, newId: () => `id-${String((this.made += 1))}`, conflicts: [] };
  }

  get open(): OpenCase {
    const { appeal } = this.state;
    if (appeal === null) throw new Error('no appeal');
    return { ...this.state, appeal };
  }

  entries(): readonly AuditEntry[] {
    return this.events.map((event, i): AuditEntry => {
      const { type, at, by, ...payload } = event;
      return { stream: 'appeal/1', seq: i + 1, type, at, actorId: by, requestId: 'spec', payload: toJson(payload), prevHash: '', hash: '' };
    });
  }

  give(command: AppealCommand, by: Actor): void {
    const decided = decide(this.state, command, this.contextOf(by));
    if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
    this.events.push(...decided.value);
    this.state = decided.value.reduce(evolve, this.state);
  }

  work(result: TaskResult, by: Actor): void {
    const taskId = this.open.appeal.wait?.taskId ?? 'none';
    this.give({ type: 'claimTask', taskId }, by);
    this.give({ type: 'completeTask', taskId, result }, by);
  }
}

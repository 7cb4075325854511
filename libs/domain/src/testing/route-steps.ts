import type { Actor } from '../access/role';
import type { Appeal } from '../appeal/appeal';
import type { TaskResult } from '../appeal/commands';
import type { ReasonCode } from '../policy/policy';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { reasons } from '../policy/reason';
import type { Refusal } from '../refusal-catalogue';
import { undisputedOf } from '../freeze-order/freeze-order';
import { actor, CaseUnderTest } from './case-builder';

/** People of whom each acts in one capacity only. */
export const staff = {
  agent: actor('agent', 'agent'),
  checker: actor('checker', 'reviewer'),
  matcher: actor('matcher', 'treasury'),
  security: actor('security', 'security'),
  inspector: actor('inspector', 'inspector'),
  officer: actor('officer', 'compliance'),
  approver: actor('approver', 'approver'),
  riskManager: actor('risk', 'risk_manager'),
} as const;

export function knownReason(code: string): ReasonCode {
  const found = reasons.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no reason ${code}`);
  return found;
}

/** A case of 23 November 2026 for a reason, with the shortcuts a spec about routes wants. */
export class RoutedCase extends CaseUnderTest {
  constructor(code: string, amounts: readonly bigint[] = [1_800_000n], contested: readonly bigint[] = [0n]) {
    super(amounts, contested, knownReason(code), '2026-11-23T02:00:00.000Z', wholeFieldPolicy);
  }

  get appeal(): Appeal {
    if (this.state.appeal === null) throw new Error('no appeal');
    return this.state.appeal;
  }

  get waitsFor(): string | undefined {
    return this.appeal.wait?.kind;
  }

  open(): this {
    this.mustGive({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, staff.agent);
    return this;
  }

  /** Every line handed in and accepted. */
  papers(): this {
    for (const line of this.appeal.checklist) {
      this.mustGive({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason: 'none was issued' }, staff.agent);
    }
    return this.checkPapers();
  }

  checkPapers(): this {
    const documents = this.appeal.documents.filter((one) => one.status === 'uploaded').map((one) => ({ documentId: one.id, verdict: 'accepted' as const }));
    return this.work({ kind: 'completeness_check', documents }, staff.checker);
  }

  /** Claims and completes the live task; throws when refused. */
  work(result: TaskResult, by: Actor): this {
    const refused = this.tryWork(result, by);
    if (refused !== null) throw new Error(`refused: ${JSON.stringify(refused)}`);
    return this;
  }

  tryWork(result: TaskResult, by: Actor): Refusal | null {
    const taskId = this.appeal.wait?.taskId ?? 'none';
    return this.give({ type: 'claimTask', taskId }, by) ?? this.give({ type: 'completeTask', taskId, result }, by);
  }

  /** The reviewer's proposal: everything undisputed, or `share` percent of it. */
  proposal(share = 100n, more: Partial<Extract<TaskResult, { kind: 'risk_review' }>> = {}): Extract<TaskResult, { kind: 'risk_review' }> {
    const items = this.appeal.transactionIds.map((transactionId) => {
      const frozen = this.state.order.transactions.find((one) => one.id === transactionId);
      return { transactionId, releaseMinor: frozen === undefined ? 0n : (undisputedOf(frozen) * share) / 100n };
    });
    return { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText: { en: 'the orders are shown', zh: '订单属实' }, internalText: 'fits', ...more };
  }

  approve(by: Actor = staff.approver, yes = true): this {
    return this.work({ kind: 'approval', approve: yes, why: 'x' }, by);
  }

  private mustGive(...given: Parameters<CaseUnderTest['give']>): void {
    const refused = this.give(...given);
    if (refused !== null) throw new Error(`refused: ${JSON.stringify(refused)}`);
  }
}

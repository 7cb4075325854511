import {
  decideWarning, ok, refusal, refuse, sidesOf, subjectOf, warningOf, warningSummary, warnOfFrequency, warnOfHeldShare,
  type Actor, type Instant, type Policy, type Raised, type Refusal, type Result, type Warning, type WarningCommand,
  type WarningRule,
} from '@thaw/domain';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../pipeline/caller';
import { toJson, type Json } from '../pipeline/json';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store, Transaction } from '../pipeline/store';
import type { TouchedSubjects, WarningTransaction } from './warning-transaction';

/** Thaw itself, when it warns. */
export const warningActor: Actor = { id: 'system:early-warning', roles: ['system'], merchantId: null, bankCode: null };

/** Looks at freeze orders after they were imposed, by the rules of the policy in force, and keeps what people should know. */
export class EarlyWarning {
  constructor(private readonly store: Pick<Store, 'policyInForce' | 'transaction'>, private readonly pipeline: CommandPipeline, private readonly newId: NewId) {}

  /**
   * Looks at the subjects of orders imposed since. The orders are forgotten in the transaction that keeps the warnings: whoever dies in
   * between has done nothing, and several may look at once. Answers how many orders were looked at.
   */
  async lookAtTouched(asOf: Instant, limit: number): Promise<{ readonly orders: number; readonly raised: readonly Warning[] }> {
    const policy = await this.store.policyInForce(asOf);
    return this.store.transaction(async (transaction) => {
      const { orders, touched } = await transaction.warnings.takeTouched(limit);
      if (orders === 0) return { orders, raised: [] };
      const rules = rulesOf(policy).filter((rule) => rule.kind === 'frequency' && touched[subjectOf(rule)].length > 0);
      return { orders, raised: await this.look(transaction, rules, touched, policy, asOf) };
    });
  }

  /** Looks at everything: a share grows without a new order, and a new policy may warn earlier. */
  async lookAtAll(asOf: Instant): Promise<readonly Warning[]> {
    const policy = await this.store.policyInForce(asOf);
    return this.store.transaction(async (transaction) => this.look(transaction, rulesOf(policy), null, policy, asOf));
  }

  async give<A extends Json>(id: string, command: WarningCommand, caller: Caller, present: (warning: Warning) => A): Promise<Result<Answered<A>, Refusal>> {
    return this.pipeline.run(caller, async ({ warnings }) => {
      const before = await warnings.lock(id);
      if (before === null) return refuse(refusal('warning_not_found'));
      const decided = decideWarning(before, command, caller);
      if (!decided.ok) return decided;
      const type = command.type === 'acknowledgeWarning' ? 'WarningAcknowledged' : 'WarningClosed';
      const payload = toJson({ status: decided.value.status, why: decided.value.closedWhy, sides: sidesOf(before, decided.value, warningSummary) });
      await warnings.save(decided.value, [{ type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId, payload }]);
      return ok(present(decided.value));
    });
  }

  private async look({ warnings }: Transaction, rules: readonly WarningRule[], touched: TouchedSubjects | null, policy: Policy, asOf: Instant): Promise<readonly Warning[]> {
    const kept: Warning[] = [];
    for (const rule of rules) {
      for (const raised of await found(warnings, rule, touched, asOf)) {
        const warning = warningOf(raised, { id: this.newId(), policyVersion: policy.version, asOf });
        const { ruleId, subjectKind, subject, windowOn, evidence } = warning;
        const payload = toJson({ policyVersion: policy.version, ruleId, subjectKind, subject, windowOn, evidence, sides: sidesOf(null, warning, warningSummary) });
        if (await warnings.raise(warning, [{ type: 'WarningRaised', at: asOf, actorId: warningActor.id, requestId: randomUUID(), payload }])) kept.push(warning);
      }
    }
    return kept;
  }
}

function rulesOf({ earlyWarning }: Policy): readonly WarningRule[] {
  return earlyWarning ?? [];
}

async function found(warnings: WarningTransaction, rule: WarningRule, touched: TouchedSubjects | null, asOf: Instant): Promise<readonly Raised[]> {
  switch (rule.kind) {
    case 'frequency':
      return warnOfFrequency(rule, await warnings.frequencies(rule, touched === null ? null : touched[rule.subject], asOf), asOf);
    case 'held_share':
      return warnOfHeldShare(rule, await warnings.heldShares(rule), asOf);
  }
}

import type { AppealCommandOf } from '../appeal/commands';
import { effectsOf } from '../appeal/effects';
import { accountOf } from '../release/payee';
import type { Refusal } from '../refusal-catalogue';
import { nextMarkOf } from '../wait/wait';
import { actor } from './case-builder';
import { RoutedCase, staff } from './route-steps';

const workflow = actor('system:workflow', 'system');
const bank = { ...actor('bank', 'bank'), bankCode: 'bank' };

/** A case on the shop owner's own account, carried to where money leaves. */
export class PaidCase extends RoutedCase {
  /** As far as the bank being asked for the decision. */
  decided(share = 100n, more: Parameters<RoutedCase['proposal']>[1] = {}): this {
    return this.open().papers().work(this.proposal(share, more), actor('reviewer', 'reviewer')).approvedByAll();
  }

  approvedByAll(): this {
    while (this.waitsFor === 'approval') this.approve(this.appeal.decision?.approvals.length === 0 ? staff.approver : staff.officer);
    return this;
  }

  bankSaysYes(): Refusal | null {
    const request = this.appeal.bankRequests.at(-1);
    if (request === undefined) throw new Error('nobody was asked');
    const { id: requestId, bankCode, accountFingerprint, amountMinor, currency } = request;
    return this.give({ type: 'recordBankAnswer', requestId, messageId: 'm', bankCode, status: 'CLSD', reasonCode: null, accountFingerprint, amountMinor, currency }, bank);
  }

  /** What reading the core back showed of the last order; executed as ordered unless told otherwise. */
  ended(outcome?: AppealCommandOf<'recordReleaseOutcome'>['outcome']): Refusal | null {
    const release = this.appeal.releaseOrders.at(-1);
    if (release === undefined) throw new Error('nothing was placed');
    const executed = { status: 'executed', coreReference: 'c', accountFingerprint: accountOf(this.state.order, release.settlementAccountId)?.fingerprint ?? null, destinationReference: release.destinationReference, amountMinor: release.amountMinor, currency: 'CNY' } as const;
    return this.give({ type: 'recordReleaseOutcome', releaseOrderId: release.id, outcome: outcome ?? executed }, workflow);
  }

  /** The next mark of the live wait fires at its instant; answers its kind. */
  nextMark(): string {
    const { wait } = this.appeal;
    const next = wait && nextMarkOf(wait);
    if (!wait || !next) throw new Error('no mark is left');
    this.now = next.mark.at;
    const refused = this.give({ type: 'passMark', waitId: wait.id, index: next.index }, workflow);
    if (refused !== null) throw new Error(refused.code);
    return next.mark.kind;
  }

  get orders(): readonly string[] {
    return this.appeal.releaseOrders.map(({ purpose, status }) => `${purpose} ${status}`);
  }

  get effects(): readonly string[] {
    return effectsOf({ appeal: this.appeal }).map(({ kind }) => kind);
  }
}

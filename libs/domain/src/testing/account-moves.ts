import type { Appeal } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { openChangeOf } from '../release/payee';
import { cooledIndex } from '../wait/beside-mark';
import type { CaseUnderTest } from './case-builder';

/** What is tried on the account that releases go to: named, verified, approved, cooled, or ended; mostly in the order in which it may be. */
export function accountMove(subject: CaseUnderTest, appeal: Appeal, how: number): AppealCommand {
  const { order } = subject.state;
  const open = openChangeOf(order);
  const changeId = open?.id ?? 'none';
  if (open === null) {
    const n = order.accountChanges?.length ?? 0;
    const documentId = appeal.documents.find((one) => one.requirementCode === 'settlement_account_proof')?.id ?? 'none';
    return { type: 'proposeAccountChange', changeId: `change-${String(n)}`, account: { id: `account-${String(n)}`, bankCode: 'bank', fingerprint: 'fp2', lastFour: '9876' }, documentId, reason: 'x', sameName: how > 1 };
  }
  if (how === 1) return { type: 'rejectAccountChange', changeId, why: 'x' };
  switch (open.status) {
    case 'proposed':
      return { type: 'verifyAccountChange', changeId, nameMatches: how > 2, means: 'bank_call', evidence: 'x' };
    case 'verified':
      return { type: 'approveAccountChange', changeId };
    default: {
      const at = open.coolsUntilAt;
      if (how > 3 && at !== null && at > subject.now) subject.now = at;
      return { type: 'passMark', waitId: appeal.wait?.id ?? 'none', index: cooledIndex };
    }
  }
}

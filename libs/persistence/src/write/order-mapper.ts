import { neverHeld, sourceOf, type AccountChange, type AmountLimit, type FreezeOrder, type FrozenTransaction, type OrderMark } from '@thaw/domain';
import type { AccountChangeRow } from '../entities/account-change.entity';
import type { FreezeOrderRow, FrozenTransactionRow, LedgerBalanceRow, OrderMarkRow } from '../entities/freeze-order.entity';

/** Between rows and a freeze order. */

export interface OrderRows {
  readonly order: FreezeOrderRow;
  readonly transactions: readonly FrozenTransactionRow[];
  readonly balances: readonly LedgerBalanceRow[];
  readonly marks: readonly OrderMarkRow[];
  readonly accountChanges: readonly AccountChangeRow[];
}

export function orderFrom({ order, transactions, balances, marks, accountChanges }: OrderRows): FreezeOrder {
  const {
    reasonCodeSystem, reasonCodeSystemVersion, reasonCode, settlementAccountId, bankCode, accountFingerprint, source: _, planned,
    limitKind, limitMinor, wholeAccountReason, reviewAt, ...rest
  } = order;
  return {
    ...rest,
    reason: { codeSystem: reasonCodeSystem, codeSystemVersion: reasonCodeSystemVersion, code: reasonCode },
    settlementAccount: { id: settlementAccountId, bankCode, fingerprint: accountFingerprint },
    limit: limitFrom({ limitKind, limitMinor, wholeAccountReason, reviewAt }),
    ...(accountChanges.length === 0 ? {} : { accountChanges: accountChanges.map(changeFrom) }),
    marks: marks.map(({ kind, at, firedAt }): OrderMark => ({ kind, at, firedAt })),
    transactions: planned ?? [...transactions].sort((a, b) => a.position - b.position).map((row) => transactionFrom(row, balances)),
  };
}

function changeFrom({ accountId, bankCode, fingerprint, lastFour, freezeOrderId: _, ...change }: AccountChangeRow): AccountChange {
  return { ...change, account: { id: accountId, bankCode, fingerprint, lastFour } };
}

export function accountChangeRow(freezeOrderId: string, { account, ...change }: AccountChange): AccountChangeRow {
  return { ...change, freezeOrderId, accountId: account.id, bankCode: account.bankCode, fingerprint: account.fingerprint, lastFour: account.lastFour };
}

function limitFrom({ limitKind, limitMinor, wholeAccountReason, reviewAt }: Pick<FreezeOrderRow, 'limitKind' | 'limitMinor' | 'wholeAccountReason' | 'reviewAt'>): AmountLimit {
  if (limitKind === 'whole_account' && wholeAccountReason !== null && reviewAt !== null) return { kind: limitKind, reason: wholeAccountReason, reviewAt };
  if (limitKind === 'in_all' && limitMinor !== null) return { kind: limitKind, limitMinor };
  if (limitKind === 'per_transaction') return { kind: limitKind, limitMinor };
  throw new TypeError(`a limit ${limitKind} without what belongs to it`);
}

function transactionFrom(row: FrozenTransactionRow, balances: readonly LedgerBalanceRow[]): FrozenTransaction {
  const kept = balances.find((one) => one.frozenTransactionId === row.id);
  if (kept === undefined) throw new TypeError(`transaction ${row.id} has no balance`);
  const { frozenTransactionId: _, ...balance } = kept;
  const { id, reference, takenAt, amountMinor, contestedMinor } = row;
  return { id, reference, takenAt, amountMinor, contestedMinor, balance };
}

/** Facts that did not change keep their identity, so that a comparison of two rows shows what did. */
export function orderRow(order: FreezeOrder): FreezeOrderRow {
  const { reason, settlementAccount, transactions, limit, marks: _, accountChanges: __, ...facts } = order;
  return {
    ...facts,
    source: sourceOf(order.kind),
    limitKind: limit.kind,
    limitMinor: limit.kind === 'whole_account' ? null : limit.limitMinor,
    wholeAccountReason: limit.kind === 'whole_account' ? limit.reason : null,
    reviewAt: limit.kind === 'whole_account' ? limit.reviewAt : null,
    planned: neverHeld(order.status) ? transactions : null,
    reasonCodeSystem: reason.codeSystem,
    reasonCodeSystemVersion: reason.codeSystemVersion,
    reasonCode: reason.code,
    settlementAccountId: settlementAccount.id,
    bankCode: settlementAccount.bankCode,
    accountFingerprint: settlementAccount.fingerprint,
  };
}

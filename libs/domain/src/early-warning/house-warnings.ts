import type { WarningRule } from './warning-rule';

const house = { legalRef: 'house' } as const;

/** What the house wants to know before harm is done. Amounts in fen. */
export const houseWarnings: readonly WarningRule[] = [
  { id: 'merchant-freezes', kind: 'frequency', subject: 'merchant', title: { en: 'One merchant is frozen again and again', zh: '同一商户反复被采取措施' }, windowDays: 30, atLeastOrders: 3, atLeastMerchants: 1, ...house },
  { id: 'merchant-held-share', kind: 'held_share', title: { en: 'Much of everything held is one merchant’s', zh: '在押资金集中于同一商户' }, windowDays: 30, atLeastPercent: 25, fromMinor: 100_000_000n, ...house },
  { id: 'reason-spread', kind: 'frequency', subject: 'reason', title: { en: 'One reason spreads over many merchants', zh: '同一原因在多户商户蔓延' }, windowDays: 7, atLeastOrders: 10, atLeastMerchants: 10, ...house },
  { id: 'terminal-shared', kind: 'frequency', subject: 'terminal', title: { en: 'One terminal stands in several merchants’ cases', zh: '同一终端涉及多户商户' }, windowDays: 90, atLeastOrders: 2, atLeastMerchants: 2, ...house },
  { id: 'account-shared', kind: 'frequency', subject: 'account', title: { en: 'One settlement account stands in several merchants’ cases', zh: '同一结算账户涉及多户商户' }, windowDays: 90, atLeastOrders: 2, atLeastMerchants: 2, ...house },
];

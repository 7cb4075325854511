import type { BilingualText, Outcome, RejectionCode, Stage } from '@thaw/domain';

export const stageWords: Readonly<Record<Stage, BilingualText>> = {
  collecting_documents: { en: 'Collecting papers', zh: '收集材料' },
  verification: { en: 'Facts are being verified', zh: '核查中' },
  risk_review: { en: 'Under review', zh: '审核中' },
  approval: { en: 'Under approval', zh: '复核中' },
  bank_confirmation: { en: 'Confirmation by the bank', zh: '银行确认' },
  releasing: { en: 'Paying out', zh: '放款中' },
  closed: { en: 'Closed', zh: '已结案' },
};

/** Said of a case at rest, whatever its stage. */
export const stayedWords: BilingualText = { en: 'Stayed', zh: '已中止' };

export const outcomeWords: Readonly<Record<Outcome, BilingualText>> = {
  released_in_full: { en: 'Everything was released.', zh: '已全部放款。' },
  released_in_part: { en: 'A part was released; the rest is kept.', zh: '已部分放款，其余继续暂扣。' },
  freeze_confirmed: { en: 'The measure stands.', zh: '维持原措施。' },
  referred_to_authority: { en: 'The case was referred to an authority; the measure stands.', zh: '已移送有权机关，维持原措施。' },
  withdrawn: { en: 'The appeal was withdrawn.', zh: '申诉已撤回。' },
  lapsed: { en: 'The papers did not come in time; the appeal lapsed.', zh: '材料逾期未补，申诉失效。' },
};

/** What the merchant is told about a paper that was turned down. A suspicion of forgery is not told: it reads as `NOT_ACCEPTED`. */
export const merchantRejectionCodes = ['ILLEGIBLE', 'EXPIRED', 'NAME_MISMATCH', 'AMOUNT_MISMATCH', 'NOT_SEALED', 'WRONG_TYPE', 'INCOMPLETE', 'UNSAFE_FILE', 'NOT_ACCEPTED'] as const;
export type MerchantRejectionCode = (typeof merchantRejectionCodes)[number];

export function merchantRejectionCode(code: RejectionCode): MerchantRejectionCode {
  return code === 'FORGERY_SUSPECTED' ? 'NOT_ACCEPTED' : code;
}

export const rejectionWords: Readonly<Record<RejectionCode | 'NOT_ACCEPTED', BilingualText>> = {
  ILLEGIBLE: { en: 'cannot be read', zh: '无法辨认' },
  EXPIRED: { en: 'has expired', zh: '已过期' },
  NAME_MISMATCH: { en: 'carries another name', zh: '名称不符' },
  AMOUNT_MISMATCH: { en: 'carries another amount', zh: '金额不符' },
  NOT_SEALED: { en: 'lacks the seal', zh: '未盖章' },
  WRONG_TYPE: { en: 'is another kind of paper', zh: '材料类型不符' },
  INCOMPLETE: { en: 'is incomplete', zh: '内容不完整' },
  UNSAFE_FILE: { en: 'did not pass the safety check; please make the file anew', zh: '未通过安全检测，请重新制作文件' },
  FORGERY_SUSPECTED: { en: 'is suspected to be forged', zh: '疑似伪造' },
  NOT_ACCEPTED: { en: 'cannot be accepted; please hand in another', zh: '不予采纳，请另行提交' },
};

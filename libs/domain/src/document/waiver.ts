import type { Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';

/** Why a paper need not be shown. The words are for everybody, the merchant included. */
export const waiverGrounds = {
  HELD_BY_US: { en: 'we hold a valid copy already', zh: '我方已留存有效件' },
  ISSUER_CANNOT_PROVIDE: { en: 'whoever issues it cannot provide it', zh: '出具机构无法提供' },
  NOT_APPLICABLE: { en: 'it does not exist in this case', zh: '本案不存在该材料' },
  SHOWN_OTHERWISE: { en: 'other papers show the same', zh: '其他材料已足以证明' },
  BEYOND_CONTROL: { en: 'it was lost through no fault of the merchant', zh: '因不可归责于商户的原因灭失' },
} as const satisfies Record<string, BilingualText>;
export type WaiverGround = keyof typeof waiverGrounds;

export const waiverStatuses = ['proposed', 'approved', 'refused'] as const;
export type WaiverStatus = (typeof waiverStatuses)[number];

/** One paper of the checklist that is done without: proposed by one person, approved by another. */
export interface Waiver {
  readonly id: string;
  readonly requirementCode: string;
  readonly status: WaiverStatus;
  readonly ground: WaiverGround;
  /** What the ground rests on, in the proposer's words. Stays in the house. */
  readonly text: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was refused. */
  readonly why: string | null;
}

import { refusal, type Refusal } from '../refusal-catalogue';
import type { BilingualText } from '../kernel/text';
import { isConflicted, type ConflictOfInterest } from './conflict-of-interest';
import { mayCall } from './may-call';
import { hasRole, type Actor, type Role } from './role';
import { isOutside } from './sight';

/*
 * What every view shows masked can be had in clear, one field at a time, for a purpose of a closed list: the need is stated first and kept,
 * so that afterwards it can be asked who looked, and why (个人信息保护法 art. 6, art. 51).
 */

interface FieldRule {
  readonly title: BilingualText;
  /** Who of those with the permission may have it: whoever speaks with the merchant needs a name, not an account number. */
  readonly roles: readonly Role[];
}

/** The fields of a merchant's record that no view shows in clear. */
export const revealFields = {
  legal_name: { title: { en: 'name of the merchant', zh: '商户名称' }, roles: ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'merchant'] },
  account_holder: { title: { en: 'holder of the settlement account', zh: '结算账户户名' }, roles: ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'merchant'] },
  account_number: { title: { en: 'number of the settlement account', zh: '结算账户账号' }, roles: ['reviewer', 'risk_manager', 'compliance', 'treasury', 'merchant'] },
} as const satisfies Readonly<Record<string, FieldRule>>;
export type RevealField = keyof typeof revealFields;

/** What somebody of ours may need a field for; merchants look at what is theirs. */
export const revealPurposes = {
  identify_caller: { en: 'to tell who is calling', zh: '核实来电人身份' },
  compare_papers: { en: 'to compare a paper with the record', zh: '核对材料与登记信息' },
  bank_inquiry: { en: 'to ask the bank', zh: '向银行查询' },
  repair_release: { en: 'to repair a release', zh: '处理放款异常' },
  authority_request: { en: 'an authority has asked', zh: '有权机关要求' },
  own_record: { en: 'to look at one’s own record', zh: '查看本商户登记信息' },
} as const satisfies Readonly<Record<string, BilingualText>>;
export type RevealPurpose = keyof typeof revealPurposes;

export interface RevealWish {
  readonly field: RevealField;
  readonly purpose: RevealPurpose;
  readonly note: string;
}

/** Whether somebody may have a field of this merchant in clear, and why not. */
export function mayReveal({ field, purpose }: Pick<RevealWish, 'field' | 'purpose'>, merchantId: string, actor: Actor, conflicts: readonly ConflictOfInterest[]): Refusal | null {
  const barred = mayCall('personal_data.reveal', actor);
  if (barred !== null) return barred;
  const { roles } = revealFields[field];
  if (!hasRole(actor, ...roles)) return refusal('role_missing', { field: 'field', particulars: { roles } });
  if (isConflicted(conflicts, actor.id, merchantId)) return refusal('conflict_of_interest');
  return (purpose === 'own_record') === isOutside(actor) ? null : refusal('reveal_purpose_wrong', { field: 'purpose', particulars: { purpose } });
}

/** Whether a note gives away what is revealed: then it would stand in the audit, in clear and for ever. */
export function noteTells(note: string, value: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s\p{P}]/gu, '');
  return plain(value) !== '' && plain(note).includes(plain(value));
}

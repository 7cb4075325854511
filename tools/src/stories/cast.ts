import type { BilingualText } from '@thaw/domain';

/** Somebody in a story; the id is their account at the identity provider. */
export interface Person {
  readonly id: string;
  readonly name: BilingualText;
  readonly role: BilingualText;
}

function person(id: string, en: string, zh: string, roleEn: string, roleZh: string): Person {
  return { id, name: { en, zh }, role: { en: roleEn, zh: roleZh } };
}

/** The people the sandbox knows from the start. */
export const cast = {
  onboarding: person('agent.zhao', 'Zhao Min', '赵敏', 'agent', '客服'),
  agent: person('agent.lin', 'Lin Yue', '林悦', 'agent', '客服'),
  riskManager: person('risk.deng', 'Deng Kai', '邓凯', 'risk manager', '风险经理'),
  reviewer: person('reviewer.chen', 'Chen Bo', '陈波', 'reviewer', '审核员'),
  approver: person('approver.he', 'He Ping', '何平', 'approver', '复核员'),
  compliance: person('compliance.qian', 'Qian Wei', '钱薇', 'compliance officer', '合规负责人'),
  treasury: person('treasury.ma', 'Ma Chao', '马超', 'treasury', '资金岗'),
  otherTreasury: person('treasury.xu', 'Xu Lan', '徐兰', 'treasury', '资金岗'),
  operator: person('operator.gao', 'Gao Yuan', '高远', 'operator', '运维'),
} as const;

/** Parties that act without a person of ours. */
export const machines = {
  thaw: person('thaw', 'Thaw', 'Thaw', 'by itself', '自动'),
  bank: person('bank', 'ICBC', '工商银行', 'bank', '银行'),
  core: person('core', 'Settlement core', '结算核心', 'machine', '系统'),
} as const;

/** The owner of the restaurant, with an account of their own for each story told. */
export function owner(suffix: string): Person {
  return person(`merchant.tan-${suffix}`, 'Tan Zhiyuan', '谭志远', 'merchant', '商户');
}

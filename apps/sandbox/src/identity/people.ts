import { z } from 'zod';

/** Roles a person or machine outside may hold; `system` is Thaw's own and never in a token. */
export const personRoles = [
  'agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent', 'bank',
] as const;

export const personSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/),
  name: z.string().min(1).max(80),
  roles: z.array(z.enum(personRoles)).min(1),
  /** Only for merchants: whose cases they see. */
  merchantId: z.string().min(1).max(64).optional(),
  /** Only for third-party agents: the merchants they act for. */
  actsFor: z.array(z.string().min(1).max(64)).max(200).optional(),
  /** Only for banks: which bank they answer for. */
  bankCode: z.string().min(1).max(32).optional(),
});
export type Person = z.output<typeof personSchema>;

/** The same for everybody: this is a sandbox. */
export const everybodysSecret = 'sandbox';

/** Who is there from the start: two of each kind where four eyes need them. */
export const seededPeople: readonly Person[] = [
  { id: 'agent.lin', name: 'Lin Yue 林悦', roles: ['agent'] },
  { id: 'agent.zhao', name: 'Zhao Min 赵敏', roles: ['agent'] },
  { id: 'reviewer.chen', name: 'Chen Bo 陈波', roles: ['reviewer'] },
  { id: 'reviewer.wu', name: 'Wu Ting 吴婷', roles: ['reviewer'] },
  { id: 'lead.fang', name: 'Fang Jie 方杰', roles: ['reviewer', 'lead'] },
  { id: 'approver.he', name: 'He Ping 何平', roles: ['approver'] },
  { id: 'approver.sun', name: 'Sun Li 孙莉', roles: ['approver'] },
  { id: 'risk.deng', name: 'Deng Kai 邓凯', roles: ['risk_manager'] },
  { id: 'compliance.qian', name: 'Qian Wei 钱薇', roles: ['compliance'] },
  { id: 'treasury.ma', name: 'Ma Chao 马超', roles: ['treasury'] },
  { id: 'treasury.xu', name: 'Xu Lan 徐兰', roles: ['treasury'] },
  // The bank desk takes two of treasury, and a large release two others.
  { id: 'treasury.jin', name: 'Jin Yan 金燕', roles: ['treasury'] },
  { id: 'treasury.lu', name: 'Lu Tao 陆涛', roles: ['treasury'] },
  { id: 'security.han', name: 'Han Lei 韩磊', roles: ['security'] },
  { id: 'inspector.tang', name: 'Tang Na 唐娜', roles: ['inspector'] },
  { id: 'operator.gao', name: 'Gao Yuan 高远', roles: ['operator'] },
  { id: 'operator.luo', name: 'Luo Xin 罗欣', roles: ['operator'] },
  { id: 'auditor.bai', name: 'Bai Lu 白露', roles: ['auditor'] },
  { id: 'merchant.laotan', name: 'Tan Zhiyuan 谭志远', roles: ['merchant'] },
  { id: 'thirdparty.gu', name: 'Gu Yun 顾云', roles: ['third_party_agent'] },
  { id: 'bank.icbc', name: 'ICBC 工商银行', roles: ['bank'], bankCode: 'ICBC' },
];

import type { Actor, Role } from '@thaw/domain';

/** People for specs: who they are matters (four eyes), what they may is their role. */
function person(id: string, ...roles: Role[]): Actor {
  return { id, roles, merchantId: null, bankCode: null };
}

export const people = {
  agent: person('agent.lin', 'agent'),
  reviewer: person('reviewer.chen', 'reviewer'),
  otherReviewer: person('reviewer.wu', 'reviewer'),
  approver: person('approver.he', 'approver'),
  otherApprover: person('approver.sun', 'approver'),
  lead: person('lead.fang', 'reviewer', 'lead'),
  riskManager: person('risk.deng', 'risk_manager'),
  compliance: person('compliance.qian', 'compliance'),
  treasury: person('treasury.ma', 'treasury'),
  otherTreasury: person('treasury.xu', 'treasury'),
  operator: person('operator.gao', 'operator'),
  security: person('security.han', 'security'),
  inspector: person('inspector.tang', 'inspector'),
  bank: { id: 'bank.icbc', roles: ['bank'], merchantId: null, bankCode: '102100099996' } satisfies Actor as Actor,
};

/** Somebody whom merchants have hired. */
export function thirdPartyAgent(...actsFor: readonly string[]): Actor {
  return { id: 'thirdparty.gu', roles: ['third_party_agent'], merchantId: null, bankCode: null, actsFor };
}

export function merchantPerson(merchantId: string): Actor {
  return { id: `merchant.${merchantId}`, roles: ['merchant'], merchantId, bankCode: null };
}

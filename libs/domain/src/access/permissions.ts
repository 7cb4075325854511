import { hasRole, type Role } from './role';

/** Who may call what, as data: the API's decorators name a permission, the reference page is generated from this table. */
export const permissions = {
  'merchant.register': ['agent', 'operator'],
  'merchant.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor', 'merchant'],
  'freeze_order.impose': ['agent', 'operator', 'risk_manager'],
  'freeze_order.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant'],
  'freeze_order.escort': ['agent', 'reviewer', 'compliance', 'operator', 'auditor', 'merchant'],
  'freeze_order.watch': ['lead', 'risk_manager', 'compliance', 'operator', 'auditor'],
  'freeze_order.serve': ['agent', 'operator', 'risk_manager'],
  'freeze_order.vary': ['agent', 'operator', 'risk_manager', 'compliance'],
  'freeze_order.renew': ['agent', 'operator', 'risk_manager', 'compliance'],
  'freeze_order.lift': ['operator', 'risk_manager', 'compliance'],
  'freeze_order.lapse': ['agent', 'operator', 'risk_manager', 'compliance'],
  'freeze_order.confirm': ['operator', 'risk_manager', 'compliance'],
  'freeze_order.review': ['risk_manager', 'compliance'],
  'appeal.open': ['agent', 'merchant'],
  'appeal.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent'],
  'appeal.withdraw': ['agent', 'merchant'],
  'appeal.stay': ['lead', 'risk_manager', 'compliance'],
  'deadline.propose': ['agent', 'merchant', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury'],
  'deadline.extend': ['lead', 'risk_manager', 'compliance'],
  'calendar.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'calendar.propose': ['operator', 'compliance', 'risk_manager'],
  'calendar.approve': ['operator', 'compliance', 'risk_manager'],
  'document.upload': ['agent', 'merchant', 'third_party_agent'],
  'document.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'auditor', 'merchant', 'third_party_agent'],
  // What was handed in before it was drawn anew: its hidden particulars may be evidence, and are somebody's private life.
  'document.original': ['lead', 'risk_manager', 'compliance', 'auditor'],
  'document.waive': ['reviewer', 'lead'],
  'document.decide_waiver': ['reviewer', 'lead', 'approver', 'risk_manager'],
  'event.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent'],
  'webhook.manage': ['agent', 'operator', 'merchant'],
  'task.read': ['reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor'],
  'search.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent'],
  'search.account': ['lead', 'risk_manager', 'compliance', 'treasury', 'operator'],
  'saved_view.keep': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor'],
  'task.work': ['reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector'],
  'release.undisputed': ['reviewer'],
  'release.approve': ['approver', 'compliance', 'treasury'],
  'account_change.propose': ['agent', 'merchant', 'treasury'],
  'account_change.verify': ['treasury', 'lead'],
  'account_change.approve': ['risk_manager', 'compliance'],
  'account_change.reject': ['treasury', 'lead', 'risk_manager', 'compliance'],
  // One person stops everything; two let it go on.
  'release.halt': ['treasury', 'risk_manager', 'operator'],
  'release.resume': ['treasury', 'risk_manager', 'operator'],
  'release.halt_read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'bank.answer': ['bank'],
  'bank_profile.read': ['risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'bank_profile.propose': ['treasury', 'operator'],
  'bank_profile.approve': ['risk_manager', 'treasury', 'operator'],
  'bank.watch': ['lead', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'bank.acknowledge': ['treasury', 'risk_manager', 'operator'],
  // Everybody who works on cases; whose interests they see and end is the domain's own question.
  'conflict.declare': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator'],
  'absence.record': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator'],
  'absence.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor'],
  'conflict.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'conflict.end': ['lead', 'compliance', 'operator'],
  'policy.read': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'policy.draft': ['risk_manager', 'compliance'],
  'policy.approve': ['compliance'],
  'penalty.read': ['agent', 'lead', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor', 'merchant'],
  'penalty.propose': ['lead', 'risk_manager'],
  'penalty.approve': ['risk_manager', 'compliance'],
  'warning.read': ['lead', 'risk_manager', 'compliance', 'operator', 'auditor'],
  'warning.work': ['lead', 'risk_manager', 'compliance'],
  'reconciliation.read': ['risk_manager', 'compliance', 'treasury', 'operator', 'auditor'],
  'reconciliation.run': ['treasury', 'operator'],
  'break.propose': ['treasury', 'operator'],
  'break.approve': ['treasury', 'risk_manager'],
  'ops.read': ['operator', 'auditor'],
  'ops.act': ['operator'],
  // Who gives machines their keys gives none of the permissions that only people have: see `forMachines`.
  // Which of the fields, for which purpose, stands in reveal.ts; each look is one entry of the audit.
  'personal_data.reveal': ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'merchant'],
  'service_account.manage': ['operator', 'compliance'],
  'service_account.read': ['operator', 'compliance', 'auditor'],
  'remedy.read': ['operator', 'lead', 'approver', 'risk_manager', 'compliance', 'auditor'],
  'remedy.approve': ['operator', 'lead', 'approver', 'risk_manager', 'compliance'],
  'audit.read': ['auditor', 'operator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/**
 * What a service account may be given at all: to file, to hand in, to read, to be told. Whatever decides, approves, confirms or lifts is
 * left out, for four eyes are the eyes of people; so is whatever gives permissions away, for a key must not make another.
 */
export const forMachines = [
  'merchant.register', 'merchant.read', 'freeze_order.impose', 'freeze_order.read', 'freeze_order.escort', 'freeze_order.watch', 'freeze_order.serve',
  'appeal.open', 'appeal.read', 'appeal.withdraw', 'deadline.propose', 'document.upload', 'document.read', 'event.read', 'webhook.manage',
  'task.read', 'search.read', 'calendar.read', 'policy.read', 'penalty.read', 'warning.read', 'ops.read', 'audit.read',
] as const satisfies readonly Permission[];

/** The same for a machine that belongs to one merchant: what the merchant may do, and of that what machines may. */
export const forMachinesOfMerchants: readonly Permission[] = forMachines.filter((permission) => permits(permission, ['merchant']));

export function permits(permission: Permission, roles: readonly Role[]): boolean {
  return hasRole({ roles }, ...permissions[permission]);
}

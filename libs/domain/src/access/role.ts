/**
 * What a person or machine may be. `lead` and `risk_manager` stand on the ladder; `third_party_agent` is somebody a merchant has hired;
 * `system` is Thaw itself.
 */
export const roles = [
  'agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent', 'bank', 'system',
] as const;
export type Role = (typeof roles)[number];

/** Who acts. Identity, not role, is what four eyes look at. */
export interface Actor {
  /** The token's subject, or `system:<process>`. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Set for merchants: the only merchant whose cases they see. */
  readonly merchantId: string | null;
  /** Set for banks: the only bank they answer for. */
  readonly bankCode: string | null;
  /** Set for third-party agents: the merchants they act for. Absent means nobody. */
  readonly actsFor?: readonly string[];
}

/**
 * The roles that count. Whoever acts for merchants by contract acts in nothing else: a token that names another role beside it
 * opens no further door, so that an agent of a third party never decides and never touches settlement (银发〔2017〕139号).
 */
export function rolesInForce(roles: readonly Role[]): readonly Role[] {
  return roles.includes('third_party_agent') ? ['third_party_agent'] : roles;
}

export function hasRole(actor: Pick<Actor, 'roles'>, ...wanted: readonly Role[]): boolean {
  const roles = rolesInForce(actor.roles);
  return wanted.some((role) => roles.includes(role));
}

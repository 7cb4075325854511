/** What a person or machine may be. `lead` and `risk_manager` stand on the ladder; `system` is Thaw itself. */
export const roles = [
  'agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'operator', 'auditor', 'merchant', 'bank', 'system',
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
}

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

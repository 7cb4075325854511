/**
 * What a person or machine may be. `lead` and `risk_manager` stand on the ladder; `third_party_agent` is somebody a merchant has hired;
 * `service` is a machine that calls with a key of its own; `system` is Thaw itself.
 */
export const roles = [
  'agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent', 'bank', 'service', 'system',
] as const;
export type Role = (typeof roles)[number];

/** Who acts. Identity, not role, is what four eyes look at. */
export interface Actor {
  /** The token's subject, `service:<account>` or `system:<process>`. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Set for merchants and for machines of theirs: the only merchant whose cases they see. */
  readonly merchantId: string | null;
  /** Set for banks: the only bank they answer for. */
  readonly bankCode: string | null;
  /** Set for third-party agents: the merchants they act for. Absent means nobody. */
  readonly actsFor?: readonly string[];
  /** Set for service accounts: the permissions they were given by name. Absent means none. */
  readonly scope?: readonly string[];
  /** Set for service accounts: the people who were handed a key of theirs. Absent means nobody. */
  readonly heldBy?: readonly string[];
}

/**
 * The roles that count. Whoever acts for merchants by contract acts in nothing else: a token that names another role beside it
 * opens no further door, so that an agent of a third party never decides and never touches settlement (银发〔2017〕139号). So it is
 * with machines, which hold nobody's role, and with merchants, who never act for the house.
 */
export function rolesInForce(roles: readonly Role[]): readonly Role[] {
  const alone = (['third_party_agent', 'service', 'merchant'] as const).find((role) => roles.includes(role));
  return alone === undefined ? roles : [alone];
}

export function hasRole(actor: Pick<Actor, 'roles'>, ...wanted: readonly Role[]): boolean {
  const roles = rolesInForce(actor.roles);
  return wanted.some((role) => roles.includes(role));
}

/** Whether a name is a machine’s rather than a person’s, where the name is all there is. */
export function namesMachine(id: string): boolean {
  return /^(service|system):/.test(id);
}

/** Who was handed a key of a machine: what the machine has done counts as theirs. */
export interface Keyholder {
  readonly machineId: string;
  readonly personId: string;
}

/** Whether a name is that of a machine with a key, which somebody holds. */
export function namesService(id: string): boolean {
  return id.startsWith('service:');
}

/** A machine with a key of its own, whatever else is said of it. */
export function isService(actor: Pick<Actor, 'roles'>): boolean {
  return rolesInForce(actor.roles).includes('service');
}

/** Whether somebody files for themselves: the merchant, or the merchant's own machine. */
export function filesForThemselves(actor: Pick<Actor, 'roles' | 'merchantId'>): boolean {
  return actor.roles.includes('merchant') || (isService(actor) && actor.merchantId !== null);
}

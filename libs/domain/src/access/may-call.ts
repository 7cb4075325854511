import { refusal, type Refusal } from '../refusal-catalogue';
import { forMachines, forMachinesOfMerchants, permissions, permits, type Permission } from './permissions';
import { isService, type Actor } from './role';

/**
 * Whether somebody may call for this permission, and why not: people by their roles, machines by what they were given. What only people
 * may do stays closed to a machine whatever stands in its scope.
 */
export function mayCall(permission: Permission, actor: Actor): Refusal | null {
  if (!isService(actor)) return permits(permission, actor.roles) ? null : refusal('permission_missing', { particulars: { permission, roles: permissions[permission] } });
  const open: readonly Permission[] = actor.merchantId === null ? forMachines : forMachinesOfMerchants;
  if (!open.includes(permission)) return refusal('people_only', { particulars: { permission } });
  return actor.scope?.includes(permission) === true ? null : refusal('permission_missing', { particulars: { permission } });
}

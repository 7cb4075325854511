import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import { forMachines, forMachinesOfMerchants, permissions, type Permission } from '@thaw/domain';

export const permissionKey = 'thaw:permission';
export const publicKey = 'thaw:public';

/** Names of the extensions that tell the OpenAPI document's reader who may call a method. */
export const permissionExtension = 'x-permission';
export const publicExtension = 'x-public';
export const machinesExtension = 'x-machines';

/** Names the permission a method asks for; who has it stands in the domain's table. */
export const Requires = (permission: Permission) =>
  applyDecorators(
    SetMetadata(permissionKey, permission),
    ApiBearerAuth(),
    ApiExtension(permissionExtension, permission),
    ApiExtension('x-roles', [...permissions[permission]]),
    ApiExtension(machinesExtension, machinesFor(permission)),
  );

/** Says that a method asks for no bearer token, and why that is right. */
export const Public = (why: string) => applyDecorators(SetMetadata(publicKey, why), ApiExtension(publicExtension, why));

/** Which service accounts may be given a permission: those of one merchant as well, those of nobody alone, or none. */
function machinesFor(permission: Permission): 'any' | 'inside' | 'none' {
  if (forMachinesOfMerchants.includes(permission)) return 'any';
  return (forMachines as readonly Permission[]).includes(permission) ? 'inside' : 'none';
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import { permissions, type Permission } from '@thaw/domain';

export const permissionKey = 'thaw:permission';
export const publicKey = 'thaw:public';

/** Names of the extensions that tell the OpenAPI document's reader who may call a method. */
export const permissionExtension = 'x-permission';
export const publicExtension = 'x-public';

/** Names the permission a method asks for; who has it stands in the domain's table. */
export const Requires = (permission: Permission) =>
  applyDecorators(
    SetMetadata(permissionKey, permission),
    ApiBearerAuth(),
    ApiExtension(permissionExtension, permission),
    ApiExtension('x-roles', [...permissions[permission]]),
  );

/** Says that a method asks for no bearer token, and why that is right. */
export const Public = (why: string) => applyDecorators(SetMetadata(publicKey, why), ApiExtension(publicExtension, why));

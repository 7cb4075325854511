import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { permissions, permits, type Permission } from '@thaw/domain';
import type { Request } from 'express';
import { refuseWith } from '../http/refused';
import { contextOf } from '../http/request-context';
import { permissionKey, publicKey } from './requires.decorator';
import { TokenVerifier } from './token-verifier';

/** Stands before every method: who is calling, and may they call this. Which of the things they may see is each feature's own question. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly tokens: TokenVerifier) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<string | undefined>(publicKey, context.getHandler()) !== undefined) return true;
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    if (permission === undefined) throw new TypeError('a method without a permission: refuseOpenDoors should have stopped the start');
    const request = context.switchToHttp().getRequest<Request>();
    const actor = await this.tokens.actorOf(request.get('Authorization'));
    contextOf(request).actor = actor;
    if (!permits(permission, actor.roles)) refuseWith('permission_missing', { particulars: { permission, roles: permissions[permission] } });
    return true;
  }
}

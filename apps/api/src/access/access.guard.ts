import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayCall, type Permission } from '@thaw/domain';
import type { Request } from 'express';
import { Refused } from '../http/refused';
import { contextOf } from '../http/request-context';
import { Authenticator } from './authenticator';
import { permissionKey, publicKey } from './requires.decorator';

/** Stands before every method: who is calling, and may they call this. Which of the things they may see is each feature's own question. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly callers: Authenticator) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<string | undefined>(publicKey, context.getHandler()) !== undefined) return true;
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    if (permission === undefined) throw new TypeError('a method without a permission: refuseOpenDoors should have stopped the start');
    const request = context.switchToHttp().getRequest<Request>();
    const actor = await this.callers.actorOf(request.get('Authorization'));
    contextOf(request).actor = actor;
    const barred = mayCall(permission, actor);
    if (barred !== null) throw new Refused(barred);
    return true;
  }
}

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayCall, refusal, type Permission } from '@thaw/domain';
import type { Request } from 'express';
import { Refused } from '../http/refused';
import { contextOf } from '../http/request-context';
import { permissionKey, publicKey } from './requires.decorator';

/** Stands before every method: is it known who is calling, and may they call this. Which of the things they may see is each feature's own question. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<string | undefined>(publicKey, context.getHandler()) !== undefined) return true;
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    if (permission === undefined) throw new TypeError('a method without a permission: refuseOpenDoors should have stopped the start');
    const { actor, unidentified } = contextOf(context.switchToHttp().getRequest<Request>());
    if (actor === null) throw unidentified ?? new Refused(refusal('unauthenticated', { field: 'Authorization' }));
    const barred = mayCall(permission, actor);
    if (barred !== null) throw new Refused(barred);
    return true;
  }
}

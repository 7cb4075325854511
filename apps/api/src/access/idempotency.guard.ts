import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { refuseWith } from '../http/refused';
import { contextOf } from '../http/request-context';
import { publicKey } from './requires.decorator';

export const idempotencyHeader = 'Idempotency-Key';

/** Printable, and short enough for an index. */
const usableKey = /^[\x21-\x7e]{1,200}$/;

/** Every POST brings a key of its caller's choice. The bank's callback brings its message id instead and stands outside. */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const open = this.reflector.get<string | undefined>(publicKey, context.getHandler()) !== undefined;
    if (request.method !== 'POST' || open) return true;
    const key = request.get(idempotencyHeader);
    if (key === undefined || !usableKey.test(key)) refuseWith('idempotency_key_missing', { field: idempotencyHeader });
    contextOf(request).idempotencyKey = key;
    return true;
  }
}

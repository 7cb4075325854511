import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { isVersioned } from '../door/paths';
import { refuseWith } from './refused';

/** Where `@ApiProduces` keeps what a method answers with. */
const producesKey = 'swagger/apiProduces';

/** Refuses, before anything is done, whoever takes none of the forms a method answers in. Problems are told as problems to everybody. */
@Injectable()
export class AcceptGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const accept = request.get('Accept');
    if (accept === undefined || !isVersioned(request)) return true;
    const types = this.reflector.get<string[] | undefined>(producesKey, context.getHandler()) ?? ['application/json'];
    if (request.accepts(types) === false) refuseWith('not_acceptable', { field: 'Accept', particulars: { types } });
    return true;
  }
}

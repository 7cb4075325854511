import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Concern } from '@thaw/application';
import { latestHalt } from '@thaw/persistence';
import type { Request } from 'express';
import { contextOf } from '../http/request-context';
import { versionsIn } from './entity-tag';
import { ifMatchRequiredKey } from './if-match-required.decorator';
import { thingAt, type Thing } from './things';
import { countTold } from './told-story';

export const ifMatchHeader = 'If-Match';
export const ifNoneMatchHeader = 'If-None-Match';

/**
 * Finds out what a request is about and which version of it the caller goes by. Whether that still stands is asked in the command's
 * transaction, under its locks.
 */
@Injectable()
export class PreconditionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const own = contextOf(request);
    const thing = thingAt(request.method, request.path, Object.keys(request.params));
    if (thing === null || own.actor === null) return true;
    const header = request.method === 'POST' ? request.get(ifMatchHeader) : undefined;
    own.concern = {
      kind: thing.kind,
      id: idIn(request, thing),
      madeAs: thing.madeAs,
      ifMatch: header === undefined ? null : versionsIn(header),
      isRequired: this.reflector.get<boolean | undefined>(ifMatchRequiredKey, context.getHandler()) === true,
      countTold: countTold(own.actor),
    } satisfies Concern;
    return true;
  }
}

function idIn(request: Request, { kind, parameters, given = {} }: Thing): string | null {
  if (parameters.length === 0) return kind === 'releases_halt' && !isMaking(request) ? latestHalt : null;
  const values = parameters.map((name): unknown => given[name] ?? request.params[name] ?? field(field(request.body, 'policy') ?? request.body, name));
  return values.every((value) => typeof value === 'string') ? values.join('@') : null;
}

/** Of a body nobody has checked yet; drafting a policy names its version there, in the policy or beside the reasons. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isMaking({ method, path }: Request): boolean {
  return method === 'POST' && path.replace(/\/$/, '') === '/v1/ops/releases-halt';
}

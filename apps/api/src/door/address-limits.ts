import { refusal } from '@thaw/domain';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Refused } from '../http/refused';
import type { ServerLimits } from './door-settings';

/** Refuses addresses longer than any of ours, and queries with more parameters than any list takes. */
export function addressLimits({ maxUrlBytes, maxQueryParameters }: ServerLimits): RequestHandler {
  return ({ url }: Request, _response: Response, next: NextFunction): void => {
    if (url.length > maxUrlBytes) return next(new Refused(refusal('url_too_long', { particulars: { maxBytes: maxUrlBytes } })));
    const query = url.indexOf('?');
    const parameters = query < 0 ? 0 : url.slice(query).split('&').length;
    next(parameters > maxQueryParameters ? new Refused(refusal('too_many_parameters', { particulars: { most: maxQueryParameters } })) : undefined);
  };
}

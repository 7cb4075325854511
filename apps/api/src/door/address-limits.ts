import { refusal } from '@thaw/domain';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Refused } from '../http/refused';
import type { ServerLimits } from './door-settings';

/** Refuses addresses longer than any of ours, and queries with more parameters than any list takes, or with one twice: which of the two is meant? */
export function addressLimits({ maxUrlBytes, maxQueryParameters }: ServerLimits): RequestHandler {
  return ({ url }: Request, _response: Response, next: NextFunction): void => {
    if (url.length > maxUrlBytes) return next(new Refused(refusal('url_too_long', { particulars: { maxBytes: maxUrlBytes } })));
    const query = url.indexOf('?');
    if (query < 0) return next();
    if (url.slice(query).split('&').length > maxQueryParameters) return next(new Refused(refusal('too_many_parameters', { particulars: { most: maxQueryParameters } })));
    const names = [...new URLSearchParams(url.slice(query)).keys()];
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    next(twice === undefined ? undefined : new Refused(refusal('validation_failed', { field: twice, errors: [{ field: twice, text: { en: 'Named more than once', zh: '重复出现' } }] })));
  };
}

import { refusals, type Refusal, type RefusalKind } from '@thaw/domain';

/** The one place that knows which status a kind of refusal has; a kind without one does not compile. */
const statuses: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method: 405,
  not_acceptable: 406,
  timed_out: 408,
  conflict: 409,
  outdated: 412,
  too_large: 413,
  address_too_long: 414,
  media_type: 415,
  out_of_range: 416,
  expectation: 417,
  unprocessable: 422,
  version_missing: 428,
  too_many: 429,
  headers_too_large: 431,
  unavailable: 503,
};

export function statusOf(refusal: Refusal): number {
  return statuses[refusals[refusal.code].kind];
}

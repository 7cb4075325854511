import { refusals, type Refusal, type RefusalKind } from '@thaw/domain';

/** The one place that knows which status a kind of refusal has; a kind without one does not compile. */
const statuses: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  out_of_range: 416,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
};

export function statusOf(refusal: Refusal): number {
  return statuses[refusals[refusal.code].kind];
}

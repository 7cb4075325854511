import { retryAfterOf } from './problem';

export interface RetryPolicy {
  /** How often a call is sent at most. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one, and half of it left to chance. */
  readonly firstPauseMs: number;
  /** Milliseconds nobody waits longer than, whatever the API asks for. */
  readonly longestPauseMs: number;
  /** Milliseconds one attempt may take. */
  readonly timeoutMs: number;
  /** Waits; given another one in tests. */
  readonly pause: (ms: number) => Promise<void>;
}

export const usualRetries: RetryPolicy = {
  attempts: 4,
  firstPauseMs: 200,
  longestPauseMs: 30_000,
  timeoutMs: 30_000,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Answers that say "not now": the request came too slowly, too many requests, and somebody on the way to the API, or the API itself, not at home. */
const passing: readonly number[] = [408, 429, 502, 503, 504];

/** What an answer that is no success says of trying again. */
interface Setback {
  readonly status: number;
  /** Null when it names no time. */
  readonly retryAfterSeconds: number | null;
}

/** A conflict passes when the API says when: the same request is under way. */
export function isPassing({ status, retryAfterSeconds }: Setback): boolean {
  return passing.includes(status) || (status === 409 && retryAfterSeconds !== null);
}

/**
 * `fetch` that tries again while the connection breaks or the API is not to be had. Each attempt is the same request with the same
 * Idempotency-Key, so that it takes effect once however often it arrives.
 */
export function retryingFetch(policy: RetryPolicy, send: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  const attempt = async (request: Request, number: number): Promise<Response> => {
    const isLast = number >= policy.attempts;
    const one = new Request(isLast ? request : request.clone(), { signal: AbortSignal.any([request.signal, AbortSignal.timeout(policy.timeoutMs)]) });
    const answered = await send(one).catch((error: unknown) => {
      if (isLast || request.signal.aborted) throw error;
      return null;
    });
    const retryAfterSeconds = answered === null ? null : retryAfterOf(answered);
    if (answered !== null && (isLast || !isPassing({ status: answered.status, retryAfterSeconds }))) return answered;
    await answered?.body?.cancel();
    await policy.pause(pauseBefore(policy, number, retryAfterSeconds));
    return attempt(request, number + 1);
  };
  return (request) => attempt(request, 1);
}

/** Milliseconds to wait after so many attempts that came to nothing. */
export function pauseBefore({ firstPauseMs, longestPauseMs }: RetryPolicy, number: number, retryAfterSeconds: number | null): number {
  const ours = firstPauseMs * 2 ** (number - 1);
  return Math.min(longestPauseMs, retryAfterSeconds === null ? ours * (0.5 + Math.random() / 2) : retryAfterSeconds * 1_000);
}

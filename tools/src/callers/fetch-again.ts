/** What a connection says that the other side closed while it lay idle. */
const stale = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * `fetch` that tries again, at once, when a kept connection turns out to be closed. Only for requests that may arrive twice: those
 * that read, and those that carry an idempotency key or set something to a value.
 */
export async function fetchAgain(url: string, request: RequestInit, attempts = 3): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (attempts <= 1 || !isStale(error)) throw error;
    return fetchAgain(url, request, attempts - 1);
  }
}

function isStale(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' && stale.has(cause.code);
}

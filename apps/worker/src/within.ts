/** What was waited for did not come in time, or waiting for it was given up. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** Waits for work no longer than a time, or until it is given up. The work itself goes on; what becomes of it is nobody's business then. */
export async function within<T>(ms: number, work: Promise<T>, givingUp?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (() => void) | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`no answer within ${ms} ms`)), ms);
    giveUp = () => reject(new LateError('given up'));
    if (givingUp?.aborted) giveUp();
    else givingUp?.addEventListener('abort', giveUp, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    if (giveUp !== undefined) givingUp?.removeEventListener('abort', giveUp);
  }
}

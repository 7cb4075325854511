import { request, type OutgoingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** So slow that a whole answer takes minutes, and never idle for long. */
const betweenBytesMs = 200;

/**
 * Sends a body a byte at a time. Resolves with what the other side said, or with 408 when it closed the connection: it will hear no more of
 * this delivery either way.
 */
export async function deliverSlowly(url: string, headers: OutgoingHttpHeaders, text: string, signal: AbortSignal): Promise<number> {
  const bytes = Buffer.from(text);
  const call = request(url, { method: 'POST', headers: { ...headers, 'content-length': bytes.length }, signal, agent: false });
  const answered = new Promise<number>((resolve) => {
    call.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 408);
    });
    call.once('error', () => resolve(408));
    call.once('close', () => resolve(408));
  });
  let over = false;
  void answered.then(() => (over = true));
  for (const byte of bytes) {
    if (over) break;
    call.write(Buffer.of(byte));
    await pause(betweenBytesMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
  }
  if (!over) call.end();
  const status = await answered;
  call.destroy();
  return status;
}

import type { StatementSource } from '@thaw/application';
import { z } from 'zod';

export interface HttpStatementSourceOptions {
  /** The core's interface; a day's statement is `{url}/statements/{date}`. */
  readonly url: string;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 30_000;
/** More than a million lines. */
const maxBytes = 128 * 1024 * 1024;

/** The core could not be asked, or answered what is no statement. */
export class StatementUnavailableError extends Error {
  override readonly name = 'StatementUnavailableError';
}

const notReady = z.object({ status: z.literal('not_ready') });

/** The settlement core's statements over HTTP. Only its own word says that there is none yet: a proxy's 404 says nothing. */
export function httpStatementSource({ url, timeoutMs = defaultTimeoutMs }: HttpStatementSourceOptions): StatementSource {
  const fetched = async (path: string): Promise<Uint8Array | null> => {
    let response: { readonly status: number; readonly body: Uint8Array };
    try {
      response = await call(`${url}/statements/${path}`, timeoutMs);
    } catch (cause) {
      throw new StatementUnavailableError('the settlement core did not answer about its statement', { cause });
    }
    if (response.status === 200) return response.body;
    if (response.status === 404 && saysNotReady(response.body)) return null;
    throw new StatementUnavailableError(`the settlement core answered ${String(response.status)} about its statement`);
  };
  return {
    final: (dayOn) => fetched(dayOn),
    async interim(sinceOn) {
      const file = await fetched(`interim?since=${sinceOn}`);
      if (file === null) throw new StatementUnavailableError('the settlement core tells nothing of today');
      return file;
    },
  };
}

async function call(url: string, timeoutMs: number): Promise<{ readonly status: number; readonly body: Uint8Array }> {
  const response = await fetch(url, { headers: { accept: 'text/csv, application/json' }, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new RangeError('the statement is too long');
    chunks.push(chunk);
  }
  return { status: response.status, body: Buffer.concat(chunks) };
}

function saysNotReady(body: Uint8Array): boolean {
  try {
    return notReady.safeParse(JSON.parse(Buffer.from(body).toString('utf8'))).success;
  } catch {
    return false;
  }
}

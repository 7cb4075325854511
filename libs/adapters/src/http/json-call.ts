/** One answered HTTP call. `body` is what the JSON said, or undefined when there was none or it was not JSON. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface JsonCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The exact text to send, already JSON: what was signed is what goes out. */
  readonly body?: string;
  /** For the whole call, headers and body of the answer included. */
  readonly timeoutMs: number;
}

/** Any answer of another system is short; more than this is not an answer. */
const maxAnswerBytes = 256 * 1024;

/**
 * Makes one call and reads the whole answer; never follows a redirect, which could carry a signed message elsewhere.
 * Rejects (fetch's TypeError, AbortSignal's TimeoutError, RangeError) when the answer did not come completely.
 */
export async function callJson(call: JsonCall): Promise<JsonAnswer> {
  const response = await fetch(call.url, {
    method: call.method,
    headers: { accept: 'application/json', ...(call.body === undefined ? {} : { 'content-type': 'application/json' }), ...call.headers },
    ...(call.body === undefined ? {} : { body: call.body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(call.timeoutMs),
  });
  return { status: response.status, body: parsed(await limitedText(response)) };
}

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxAnswerBytes) throw new RangeError('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

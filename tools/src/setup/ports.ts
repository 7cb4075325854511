import { createServer } from 'node:net';

/** Whether a port of 127.0.0.1 can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return listen(port).then(() => true, () => false);
}

/**
 * A free port: the wanted one, else the next free one above it; any free one when `wanted` is 0.
 * @throws Error when none of the hundred above it is free
 */
export async function freePort(wanted: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  if (wanted === 0) return listen(0);
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port from ${String(wanted)} on`);
}

/** On every address and on 127.0.0.1: a program listening on either is in our way. */
async function listen(port: number): Promise<number> {
  const found = await listenOn(port, '127.0.0.1');
  return listenOn(found, undefined);
}

function listenOn(port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, exclusive: true, ...(host ? { host } : {}) }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

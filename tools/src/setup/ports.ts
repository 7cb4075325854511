import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Whether a port of 127.0.0.1 can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return listen(port).then(() => true, () => false);
}

/**
 * Where any port is taken from: above those with names, and below those that the system lends to outgoing connections (from 32768 on Linux,
 * from 49152 on macOS). One of these could be lent to somebody between being found free and being listened on, or while its process is down.
 */
const [lowest, highest] = [10_000, 32_767];

/**
 * The unprivileged ports that browsers, and `fetch` of Node.js, refuse to call whoever listens there, as they belong to protocols that a page
 * could be made to speak by mistake: WHATWG Fetch, section "Port blocking".
 */
export const unreachablePorts: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);

/**
 * A free port that browsers call: the wanted one, else the next above it; any when `wanted` is 0.
 * @throws Error when none of a hundred is free
 */
export async function freePort(wanted: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let tried = 0; tried < 100; tried += 1) {
    const port = wanted === 0 ? randomInt(lowest, highest + 1) : wanted + tried;
    if (!taken.has(port) && !unreachablePorts.has(port) && (await isFree(port))) return port;
  }
  throw new Error(wanted === 0 ? 'no free port' : `no free port from ${String(wanted)} on`);
}

/** On every address and on 127.0.0.1: a program listening on either is in our way. */
async function listen(port: number): Promise<void> {
  await listenOn(port, '127.0.0.1');
  await listenOn(port, undefined);
}

function listenOn(port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, exclusive: true, ...(host ? { host } : {}) }, () => {
      server.close(() => resolve());
    });
  });
}

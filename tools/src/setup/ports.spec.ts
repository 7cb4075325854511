import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort, isFree, unreachablePorts } from './ports';

describe('free ports', () => {
  it('gives the wanted port when it is free, and another when it is taken', async () => {
    const wanted = await freePort(0);
    expect(await freePort(wanted)).toBe(wanted);
    const server = createServer().listen(wanted, '127.0.0.1');
    await once(server, 'listening');
    expect((server.address() as AddressInfo).port).toBe(wanted);
    expect(await isFree(wanted)).toBe(false);
    expect(await freePort(wanted)).toBeGreaterThan(wanted);
    server.close();
  });

  it('gives none that the system could lend to a connection before it is listened on', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, async () => freePort(0)));
    expect(found.filter((port) => port < 10_000 || port >= 32_768)).toEqual([]);
    expect(new Set(found).size).toBeGreaterThan(40);
  });

  it('gives none that browsers refuse to call', async () => {
    expect(await freePort(6_665)).toBeGreaterThan(6_669);
    expect(await freePort(10_080)).toBeGreaterThan(10_080);
  });

  it('knows every port that fetch refuses', async () => {
    const refused: number[] = [];
    for (let port = 1_024; port < 32_768; port += 1) if (await isRefusedByFetch(port)) refused.push(port);
    expect(refused).toContain(10_080);
    expect(refused.filter((port) => !unreachablePorts.has(port))).toEqual([]);
  });

  it('passes over ports promised to others', async () => {
    const wanted = await freePort(0);
    expect(await freePort(wanted, new Set([wanted]))).toBeGreaterThan(wanted);
  });
});

/** Asks `fetch` without a byte sent: what is not refused for its port ends at a dispatcher that throws. */
async function isRefusedByFetch(port: number): Promise<boolean> {
  const nowhere = {
    dispatch() {
      throw new Error('let through');
    },
  };
  const init: object = { dispatcher: nowhere };
  const failure: unknown = await fetch(`http://127.0.0.1:${String(port)}`, init).catch((error: unknown) => error);
  return (failure as { cause: { message: string } }).cause.message === 'bad port';
}

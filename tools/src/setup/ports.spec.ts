import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort, isFree } from './ports';

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

  it('passes over ports promised to others', async () => {
    const wanted = await freePort(0);
    expect(await freePort(wanted, new Set([wanted]))).toBeGreaterThan(wanted);
  });
});

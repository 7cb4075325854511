import { freePort } from '../setup/ports';
import { awaitReady, httpProbe } from './health';

describe('waiting for a part', () => {
  const never = new Promise<void>(() => undefined);

  it('tells why a call failed, not only that it did', async () => {
    const closed = await freePort(0);
    expect(await lateAt(closed)).toContain('ECONNREFUSED');
    expect(await lateAt(10_080)).toBe('bad port');
  });

  async function lateAt(port: number): Promise<string> {
    const readiness = await awaitReady(httpProbe(`http://127.0.0.1:${String(port)}`), never, 0);
    return readiness.kind === 'late' ? readiness.reason : readiness.kind;
  }
});

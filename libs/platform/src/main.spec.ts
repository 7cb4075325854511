import { EventEmitter, once } from 'node:events';
import { ConfigurationError } from './configuration';
import { createLogger } from './logging';
import { runMain, type ProcessHost } from './main';

class Host extends EventEmitter implements ProcessHost {
  readonly exits: number[] = [];
  readonly lines: string[] = [];
  printed = '';
  readonly stderr = { write: (text: string) => (this.printed += text) };
  readonly logger = createLogger('api', 'info', { write: (line) => void this.lines.push(line) });
  exit(code: number) {
    this.exits.push(code);
    this.emit('exited');
  }
}

describe('runMain', () => {
  it('stops once on the first signal, however many come, and exits 0', async () => {
    const host = new Host();
    let stops = 0;
    const run = runMain('api', async () => async () => void (stops += 1), host, host.logger);
    host.emit('SIGTERM');
    host.emit('SIGINT');
    await run;
    expect([stops, host.exits]).toEqual([1, [0]]);
  });

  it('exits 2 with one sentence for each problem of configuration', async () => {
    const host = new Host();
    const problems = ['DATABASE_URL', 'OIDC_ISSUER'].map((variable) => ({ variable, kind: 'missing' as const, hint: 'an address' }));
    await runMain('api', () => Promise.reject(new ConfigurationError(problems)), host, host.logger);
    expect(host.exits).toEqual([2]);
    expect(host.printed).toMatch(/DATABASE_URL is missing[^\n]*an address\nOIDC_ISSUER is missing[^\n]*an address\n$/);
    expect(host.lines).toEqual([]);
  });

  it('exits 1 with a log line when the start, the stop or a stray promise fails', async () => {
    const failures = {
      'could not start': (host: Host) => runMain('api', () => Promise.reject(new Error('port taken')), host, host.logger),
      'could not stop cleanly': (host: Host) => {
        const run = runMain('api', async () => () => Promise.reject(new Error('still busy')), host, host.logger);
        host.emit('SIGINT');
        return run;
      },
      'unhandled rejection': async (host: Host) => {
        const exited = once(host, 'exited');
        void runMain('api', async () => async () => undefined, host, host.logger);
        host.emit('unhandledRejection', new Error('forgotten'));
        await exited;
      },
    };
    for (const [message, failing] of Object.entries(failures)) {
      const host = new Host();
      await failing(host);
      expect(host.exits).toEqual([1]);
      expect(JSON.parse(host.lines.at(-1) ?? '')).toMatchObject({ level: 'fatal', msg: message, err: { type: 'Error' } });
    }
  });
});

import { faultFlags, startFlags, withoutLanguage } from './arguments';

describe('command line arguments', () => {
  it('reads the flags of npm start', () => {
    expect(startFlags(['--once', '--story', 'silent-bank', '--lang', 'zh-CN'])).toEqual({
      lang: 'zh',
      once: true,
      fresh: false,
      story: 'silent-bank',
      stateDir: undefined,
    });
    expect(() => startFlags(['--onec'])).toThrow('--onec');
  });

  it('reads the flags of npm run faults', () => {
    expect(faultFlags([])).toEqual({ lang: 'en', rounds: 100, seed: 20_261_123, requests: undefined, rest: [] });
    expect(faultFlags(['--rounds', '5', 'kill-in-release', '--seed=7', '--lang=zh'])).toEqual({ lang: 'zh', rounds: 5, seed: 7, requests: undefined, rest: ['kill-in-release'] });
    expect(faultFlags(['--requests', '10000'])).toMatchObject({ requests: 10_000, rest: ['test/faults/mixed-traffic'] });
    expect(() => faultFlags(['--requests', '0'])).toThrow('--requests 0');
    expect(() => faultFlags(['--rounds', 'many'])).toThrow('--rounds many');
  });

  it('takes the language out of arguments meant for another program', () => {
    expect(withoutLanguage(['-t', 'ledger', '--lang', 'zh', 'libs'])).toEqual({ lang: 'zh', rest: ['-t', 'ledger', 'libs'] });
    expect(withoutLanguage(['--lang=zh'])).toEqual({ lang: 'zh', rest: [] });
    expect(withoutLanguage([])).toEqual({ lang: 'en', rest: [] });
  });
});

import { startFlags, withoutLanguage } from './arguments';

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

  it('takes the language out of arguments meant for another program', () => {
    expect(withoutLanguage(['-t', 'ledger', '--lang', 'zh', 'libs'])).toEqual({ lang: 'zh', rest: ['-t', 'ledger', 'libs'] });
    expect(withoutLanguage(['--lang=zh'])).toEqual({ lang: 'zh', rest: [] });
    expect(withoutLanguage([])).toEqual({ lang: 'en', rest: [] });
  });
});

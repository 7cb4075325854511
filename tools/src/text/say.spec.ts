import { en } from './en';
import { explain, languageOf, say, SetupProblem } from './say';
import { zh } from './zh';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('texts of the tools', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('%s names the same values in both languages', (key) => {
    expect(placeholders(zh[key])).toEqual(placeholders(en[key]));
    expect(zh[key]).toMatch(/[一-鿿]/);
  });

  it('fills values in, in the language asked for', () => {
    const message = { key: 'part.again', values: { part: 'worker' } } as const;
    expect(say('en', message)).toBe('Starting worker again.');
    expect(say('zh', message)).toBe('正在重新启动 worker。');
  });

  it('takes any Chinese tag for Chinese and everything else for English', () => {
    expect([languageOf('zh-CN'), languageOf('zh'), languageOf('fr'), languageOf(undefined)]).toEqual(['zh', 'zh', 'en', 'en']);
  });

  it('explains a problem in the reader\'s language and any other error by its message', () => {
    expect(explain('zh', new SetupProblem({ key: 'test.none' }))).toBe('没有测试运行。');
    expect(explain('zh', new Error('boom'))).toBe('boom');
  });
});

import { mustBe, waitUntil } from './expectations';
import { Teller } from './teller';
import { cast } from './cast';

it('names the figure that is not as it should be', () => {
  expect(() => mustBe('released', 3_812_001, 3_812_000)).toThrow('released: expected 3812000, found 3812001');
  expect(() => mustBe('released', 3_812_000, 3_812_000)).not.toThrow();
});

it('asks until it is so', async () => {
  let asked = 0;
  await expect(waitUntil('the third answer', () => Promise.resolve((asked += 1)), (count) => count === 3)).resolves.toBe(3);
});

it('tells each step in the language asked for, after it was done', async () => {
  const lines: string[] = [];
  const teller = new Teller('zh', (line) => void lines.push(line));
  await teller.step(cast.agent, (count: number) => ({ en: `opens ${String(count)}`, zh: `提起 ${String(count)} 件` }), () => Promise.resolve(1));
  expect(lines).toEqual([expect.stringMatching(/^ {2}1 {2}林悦（客服） {2}提起 1 件 {2}（\d+ 毫秒）$/)]);
});

it('does not tell a step that failed', async () => {
  const lines: string[] = [];
  const teller = new Teller('en', (line) => void lines.push(line));
  await expect(teller.step(cast.agent, { en: 'opens', zh: '提起' }, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(lines).toEqual([]);
});

import { atRate, figuresOf, sideBySide } from './timing';

describe('figures', () => {
  it('are read off the sorted times', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(figuresOf(times, 3, 'no')).toEqual({ count: 100, failed: 3, why: 'no', p50: 51, p95: 96, p99: 100, most: 100 });
  });

  it('count what failed apart, and every request once', async () => {
    const figures = await atRate(2_000, 20, (i) => (i % 4 === 0 ? Promise.reject(new Error('no')) : Promise.resolve()));
    expect([figures.count, figures.failed]).toEqual([15, 5]);
  });
});

it('runs every job once, so many side by side', async () => {
  let now = 0;
  let most = 0;
  const seen: number[] = [];
  await sideBySide(3, 10, async (index) => {
    now += 1;
    most = Math.max(most, now);
    seen.push(index);
    await Promise.resolve();
    now -= 1;
  });
  expect([most, seen.sort((a, b) => a - b)]).toEqual([3, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
});

import type { Logger } from '@thaw/platform';
import { FailuresInARow } from './failures-in-a-row';
import { TemporalAwayError } from './temporal/appeal-workflows';

describe('FailuresInARow', () => {
  const told: string[] = [];
  const logger = { warn: () => void told.push('warn'), debug: () => void told.push('debug') } as Partial<Logger> as Logger;
  beforeEach(() => void (told.length = 0));

  it('warns of the first and of every power of two, and anew after it went through', () => {
    const failures = new FailuresInARow(logger, 'cannot look');
    for (let n = 1; n <= 9; n += 1) failures.failed(new Error('no'));
    expect(told.flatMap((level, i) => (level === 'warn' ? [i + 1] : []))).toEqual([1, 2, 4, 8]);
    failures.over();
    failures.failed(new Error('no'));
    expect(told.at(-1)).toBe('warn');
  });

  it('leaves it to the link to tell that Temporal is away', () => {
    new FailuresInARow(logger, 'cannot look').failed(new TemporalAwayError());
    expect(told).toEqual(['debug']);
  });
});

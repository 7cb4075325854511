import { instant } from '../kernel/instant';
import { areHours, endOfQuiet } from './quiet-hours';

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00' };
  const noon = { from: '12:00', to: '13:30' };

  it.each([
    // Shanghai is eight hours ahead.
    ['in the evening they last until the morning', night, '2026-11-23T14:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    ['in the early morning until the same morning', night, '2026-11-23T22:59:59.999Z', '2026-11-23T23:00:00.000Z'],
    ['just before midnight', night, '2026-11-23T15:59:59.999Z', '2026-11-23T23:00:00.000Z'],
    ['just after midnight', night, '2026-11-23T16:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    ['at noon', noon, '2026-11-23T04:00:00.000Z', '2026-11-23T05:30:00.000Z'],
  ])('%s', (_, hours, at, end) => expect(endOfQuiet(hours, instant(at))).toBe(end));

  it.each([
    ['a moment before they begin', night, '2026-11-23T13:59:59.999Z'],
    ['when they end', night, '2026-11-23T23:00:00.000Z'],
    ['when those of noon end', noon, '2026-11-23T05:30:00.000Z'],
    ['where there are none', null, '2026-11-23T16:00:00.000Z'],
  ])('are over %s', (_, hours, at) => expect(endOfQuiet(hours, instant(at))).toBeNull());

  it('are two different times of a clock', () => {
    expect(areHours(night)).toBe(true);
    expect([{ from: '24:00', to: '07:00' }, { from: '7:00', to: '08:00' }, { from: '07:00', to: '07:00' }].map(areHours)).toEqual([false, false, false]);
  });
});

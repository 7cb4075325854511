import { fileSize, localMoment, money } from './figures';

it.each([
  [4_862_000n, '¥48,620.00'],
  [5n, '¥0.05'],
  [0n, '¥0.00'],
  [-123n, '-¥1.23'],
  [123_456_789_012_345_678n, '¥1,234,567,890,123,456.78'],
])('writes %s fen as %s', (minor, text) => expect(money(minor)).toBe(text));

it('names other currencies by their code', () => expect(money(150n, 'HKD')).toBe('HKD 1.50'));

it('tells the time on the clocks in Shanghai', () => expect(localMoment(new Date('2026-11-23T16:05:09.400Z'))).toBe('2026-11-24 00:05:09'));

it('tells sizes as people say them', () => expect([fileSize(999), fileSize(27_912)]).toEqual(['999 B', '27.9 kB']));

import { amountIn, instantIn, moneyInWords, textIn, wireAmount } from './wire';

describe('what goes over the wire', () => {
  it('carries amounts as integers of minor units and nothing else', () => {
    expect(amountIn.parse(4_862_000)).toBe(4_862_000n);
    for (const bad of [0, -1, 1.5, '4862000', 2 ** 53, Number.NaN, null]) expect(amountIn.safeParse(bad).success).toBe(false);
    expect(wireAmount(4_862_000n)).toBe(4_862_000);
    expect(() => wireAmount(2n ** 53n)).toThrow(RangeError);
  });

  it('reads any instant with a zone as UTC with milliseconds', () => {
    expect(instantIn.parse('2026-11-01T12:00:00+08:00')).toBe('2026-11-01T04:00:00.000Z');
    for (const bad of ['2026-11-01', '2026-11-01T12:00:00', 'tomorrow', '2026-13-01T00:00:00Z']) expect(instantIn.safeParse(bad).success).toBe(false);
  });

  it('takes text a database can keep', () => {
    expect(textIn(10).parse('  老谭 \n')).toBe('老谭');
    for (const bad of ['', '   ', 'a\u0000b', '\ud800', 'x'.repeat(11)]) expect(textIn(10).safeParse(bad).success).toBe(false);
  });

  it('says money the way people read it', () => {
    expect(moneyInWords(4_862_000n, 'CNY')).toBe('CNY 48,620.00');
    expect(moneyInWords(5n, 'CNY')).toBe('CNY 0.05');
    expect(moneyInWords(1_500n, 'JPY')).toBe('JPY 1,500');
  });
});

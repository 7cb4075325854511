import { isCardNumber, isCreditCode, isIdCardNumber } from './identifiers';

describe('unified social credit code (GB 32100)', () => {
  // Published codes: the standard's own example and those of three companies.
  it.each(['91350100M000100Y43', '9144030071526726XG', '91440300708461136T', '91330100799655058B'])('%s is well-formed', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it('finds every single wrong character', () => {
    const code = '91350100M000100Y43';
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    for (let place = 0; place < 18; place += 1) {
      for (const other of alphabet) {
        if (other === code.charAt(place)) continue;
        expect(isCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
      }
    }
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100m000100y43', '9135010OM000100Y43', ' 91350100M000100Y43', '91350100M000100Y43\n'])('%j is not', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});

describe('resident identity card number (GB 11643)', () => {
  // The standard's own examples.
  it.each(['11010519491231002X', '440524188001010014'])('%s is well-formed', (number) => {
    expect(isIdCardNumber(number)).toBe(true);
  });

  it('finds every single wrong digit', () => {
    const number = '11010519491231002X';
    for (let place = 0; place < 17; place += 1) {
      for (const other of '0123456789') {
        if (other === number.charAt(place)) continue;
        expect(isIdCardNumber(number.slice(0, place) + other + number.slice(place + 1))).toBe(false);
      }
    }
  });

  it('refuses a birthday that does not exist, even with a fitting check character', () => {
    const fitting = (first17: string): readonly string[] => [...'0123456789X'].filter((check) => isIdCardNumber(first17 + check));
    expect(fitting('11010519490230002')).toEqual([]);
    expect(fitting('11010520000229002')).toHaveLength(1);
  });

  it.each(['', '11010519491231002x', '110105491231002', '11010519491231002X0', '1101051949123100２X'])('%j is not', (number) => {
    expect(isIdCardNumber(number)).toBe(false);
  });
});

describe('payment card number (ISO/IEC 7812, Luhn)', () => {
  // Numbers that schemes and processors publish for tests.
  const published = ['4242424242424242', '5555555555554444', '378282246310005', '6200000000000005', '3566002020360505'];

  it.each(published)('%s is well-formed', (number) => {
    expect(isCardNumber(number)).toBe(true);
  });

  it('finds every single wrong digit', () => {
    for (const number of published) {
      for (let place = 1; place < number.length; place += 1) {
        for (const other of '0123456789') if (other !== number.charAt(place)) expect(isCardNumber(number.slice(0, place) + other + number.slice(place + 1))).toBe(false);
      }
    }
  });

  it.each(['', '0000000000000000', '4242 4242 4242 4242', '42424242424', '42424242424242424242'])('%j is not', (number) => {
    expect(isCardNumber(number)).toBe(false);
  });
});

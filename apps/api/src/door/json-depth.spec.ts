import { isDeeperThan } from './json-depth';

const deeper = (most: number, text: string) => isDeeperThan(most, Buffer.from(text));

describe('the depth of JSON', () => {
  it('is that of its brackets, not of its texts', () => {
    expect(deeper(2, '{"a":[1,2],"b":[{}]}')).toBe(true);
    expect(deeper(3, '{"a":[1,2],"b":[{}]}')).toBe(false);
    expect(deeper(1, '{"a":"[[[[","b":"\\"[[[{{","c":"\\\\"}')).toBe(false);
    expect(deeper(1, '{"c":"\\\\","d":[]}')).toBe(true);
  });

  it('does not grow with what lies side by side, and takes anything for text that never ends', () => {
    expect(deeper(2, `[${'[],'.repeat(10_000)}[]]`)).toBe(false);
    expect(deeper(2, '"\\')).toBe(false);
    expect(deeper(30, '['.repeat(200_000))).toBe(true);
  });
});

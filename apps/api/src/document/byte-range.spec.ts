import { rangeAsked } from './byte-range';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-9', { first: 0, last: 9 }], ['bytes=90-', { first: 90, last: 99 }], ['bytes=-10', { first: 90, last: 99 }], ['bytes=-1000', { first: 0, last: 99 }], ['bytes=99-1000', { first: 99, last: 99 }],
    ['bytes=100-', 'unsatisfiable'], ['bytes=-0', 'unsatisfiable'],
    [undefined, null], ['bytes=-', null], ['bytes=9-0', null], ['bytes=0-1,5-6', null], ['lines=0-1', null], ['bytes=a-b', null], [`bytes=${'9'.repeat(30)}-`, null],
  ] as const)('%s of a hundred is %j', (header, expected) => {
    expect(rangeAsked(header, undefined, '"a"', 100)).toEqual(expected);
  });

  it('holds only for the bytes it was meant for', () => {
    expect(rangeAsked('bytes=0-9', '"a"', '"a"', 100)).toEqual({ first: 0, last: 9 });
    expect(rangeAsked('bytes=0-9', '"b"', '"a"', 100)).toBeNull();
  });
});

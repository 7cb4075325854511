import { Refused } from '../http/refused';
import { entityTag, isKnownBy, versionsIn, versionTag } from './entity-tag';

const codeOf = (header: string): string => {
  try {
    versionsIn(header);
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : 'a bug';
  }
  return 'read';
};

describe('a tag', () => {
  it('is the same for the same answer, whatever the order of its fields', () => {
    expect(entityTag('3-1', { a: 1, b: [true, null] })).toBe(entityTag('3-1', { b: [true, null], a: 1 }));
    expect(entityTag('3-1', { a: 1 })).not.toBe(entityTag('3-1', { a: 2 }));
    expect(entityTag('3-1', { a: 1 })).not.toBe(entityTag('3-2', { a: 1 }));
    expect(entityTag('3-1', { a: 1, b: undefined })).toBe(entityTag('3-1', { a: 1 }));
  });
});

describe('If-Match', () => {
  it.each([
    ['*', '*'], [' * ', '*'], ['"3-1:abc"', ['3-1']], ['"3-1"', ['3-1']], ['W/"3-1:abc"', ['3-1']], ['"3-1:abc" ,\t"4-1:def"', ['3-1', '4-1']],
    // Empty elements of a list count for nothing (RFC 9110, 5.6.1.2), and a tag may be empty or hold a comma.
    [',"3-1:a",, "4",', ['3-1', '4']], ['""', ['']], ['"a,b"', ['a,b']],
  ])('of %s names %j', (header, versions) => {
    expect(versionsIn(header)).toEqual(versions);
  });

  it.each(['', ' ', ',', '3-1', "'3-1'", '"3-1', '3-1"', '"3-1" "4-1"', 'w/"3-1"', 'W/ "3-1"', '*, "3-1"', '"a\tb"', '"a"b"'])('cannot be read: %j', (header) => {
    expect(codeOf(header)).toBe('if_match_malformed');
  });

  it('is read in no time, however it is made', () => {
    expect([codeOf(`${'"a",'.repeat(4_000)}"`), codeOf(' ,'.repeat(8_000) + '"'), codeOf(`"${'a'.repeat(16_000)}`)]).toEqual(['if_match_malformed', 'if_match_malformed', 'if_match_malformed']);
  });
});

describe('If-None-Match', () => {
  const tag = entityTag('3-1', { a: 1 });

  it('knows the answer by its whole tag, weak or not, or by a star', () => {
    expect([tag, `W/${tag}`, `"x", ${tag}`, '*'].map((header) => isKnownBy(header, tag))).toEqual([true, true, true, true]);
  });

  it('does not know it by its version alone, by another tag, or by what cannot be read', () => {
    expect([undefined, '', versionTag('3-1'), entityTag('3-1', { a: 2 }), tag.slice(1)].map((header) => isKnownBy(header, tag))).toEqual([false, false, false, false, false]);
  });
});

import { isKeyOf, looksLikeServiceKey, mintServiceKey, serviceKeyId } from './service-key';

describe('a service key', () => {
  it('says what it is, by which id it is known, and differs each time', () => {
    const many = Array.from({ length: 200 }, mintServiceKey);
    for (const { id, key, hash } of many) {
      expect(key).toMatch(/^thaw_sk_[0-9a-z]{16}_[0-9A-Za-z]{49}$/);
      expect([serviceKeyId(key), isKeyOf(key, hash), looksLikeServiceKey(key)]).toEqual([id, true, true]);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
    for (const part of ['id', 'key', 'hash'] as const) expect(new Set(many.map((one) => one[part])).size).toBe(many.length);
    // Every digit of the alphabet turns up in the secrets: nothing is cut off at either end.
    expect(new Set(many.flatMap(({ key }) => [...key.slice(25, 68)])).size).toBe(62);
  });

  it('with one character changed is told from a key without asking anybody', () => {
    const { key, hash } = mintServiceKey();
    for (let at = 8; at < key.length; at += 1) {
      const other = `${key.slice(0, at)}${key.charAt(at) === 'a' ? 'b' : 'a'}${key.slice(at + 1)}`;
      expect([serviceKeyId(other), isKeyOf(other, hash)]).toEqual([null, false]);
    }
    expect(['', 'thaw_sk_', `${key}x`, ` ${key}`, key.slice(0, -1)].map(serviceKeyId)).toEqual([null, null, null, null, null]);
    expect(isKeyOf(key, 'ab')).toBe(false);
  });
});

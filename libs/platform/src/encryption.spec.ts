import { randomBytes } from 'node:crypto';
import { columnCipher, DecryptionError } from './encryption';

const key = Buffer.alloc(32, 7).toString('base64');
const context = 'merchant.account_number:0190-1';

/** Changes one part of a sealed value, the way a bit flip in the database would. */
function withPartFlipped(sealed: string, index: number): string {
  const parts = sealed.split(':');
  const bytes = Buffer.from(parts[index] ?? '', 'base64url');
  bytes.writeUInt8((bytes[0] ?? 0) ^ 1, 0);
  parts[index] = bytes.toString('base64url');
  return parts.join(':');
}

describe('columnCipher', () => {
  const cipher = columnCipher(key);

  it('opens what it sealed, and seals the same text differently each time', () => {
    const sealed = cipher.encrypt('6222 0200 0000 1234 老谈', context);
    expect(sealed).toMatch(/^v1:[0-9a-f]{12}:[\w-]{16}:[\w-]{22}:[\w-]+$/);
    expect(cipher.decrypt(sealed, context)).toBe('6222 0200 0000 1234 老谈');
    expect(cipher.encrypt('6222 0200 0000 1234 老谈', context)).not.toBe(sealed);
    expect(cipher.decrypt(cipher.encrypt('', context), context)).toBe('');
  });

  it.each([['iv', 2], ['tag', 3], ['data', 4]])('refuses a value whose %s was changed', (_, index) => {
    const sealed = cipher.encrypt('a secret', context);
    expect(() => cipher.decrypt(withPartFlipped(sealed, index), context)).toThrow(DecryptionError);
  });

  it('refuses a value moved to another row, another version, a shortened tag, and what was never sealed', () => {
    const sealed = cipher.encrypt('a secret', context);
    const [version, keyId, iv, tag, data] = sealed.split(':');
    const shortTag = Buffer.from(tag ?? '', 'base64url').subarray(0, 8).toString('base64url');
    expect(() => cipher.decrypt(sealed, 'merchant.account_number:0190-2')).toThrow(DecryptionError);
    expect(() => cipher.decrypt(`v2${sealed.slice(2)}`, context)).toThrow(DecryptionError);
    expect(() => cipher.decrypt([version, keyId, iv, shortTag, data].join(':'), context)).toThrow(DecryptionError);
    expect(() => cipher.decrypt('plain text', context)).toThrow(DecryptionError);
  });

  it('opens values of an earlier key only when it was given', () => {
    const newKey = randomBytes(32).toString('base64');
    const sealed = cipher.encrypt('a secret', context);
    expect(columnCipher(newKey, [key]).decrypt(sealed, context)).toBe('a secret');
    expect(() => columnCipher(newKey).decrypt(sealed, context)).toThrow('a key this process does not have');
  });

  it('gives equal values equal fingerprints under one key only; this one is stored, so it may never change', () => {
    expect(cipher.fingerprint('91110000MA0000000X')).toBe('8f797bc6901e08e973995258653b0cacbcda6b4212f8f70eb89a604aa10e6cf3');
    expect(columnCipher(randomBytes(32).toString('base64')).fingerprint('91110000MA0000000X')).not.toBe(
      cipher.fingerprint('91110000MA0000000X'),
    );
  });

  it('gives the fingerprints it gave before the key was changed, however often', () => {
    const [second, third] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
    for (const changed of [columnCipher(second, [key]), columnCipher(third, [second, key])]) expect(changed.fingerprint('91110000MA0000000X')).toBe(cipher.fingerprint('91110000MA0000000X'));
  });

  it('opens a value sealed long ago: the format is a promise', () => {
    expect(cipher.decrypt('v1:7e5d86669a8c:Rp9MF0w3zuTpFrkW:_4SG3dIBkYOkm9XanttqiA:puimjWHV0-hWBKfn1N3M', context)).toBe('sealed long ago');
  });

  it('refuses a key that is not 32 bytes', () => {
    expect(() => columnCipher(randomBytes(16).toString('base64'))).toThrow(RangeError);
  });
});

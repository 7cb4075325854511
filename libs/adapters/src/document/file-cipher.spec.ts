import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { FileSealBrokenError } from '@thaw/application';
import { fileCipher, type FileSealing } from './file-cipher';

const key = randomBytes(32).toString('base64');
const cipher = fileCipher(key);

function sealed(plain: Buffer, pieces: readonly number[] = [plain.length], by: FileSealing = cipher): Buffer {
  const sealer = by.sealer();
  const out = [sealer.header];
  let at = 0;
  for (const size of [...pieces, plain.length]) {
    out.push(sealer.update(plain.subarray(at, at + size)));
    at = Math.min(plain.length, at + size);
  }
  return Buffer.concat([...out, sealer.final()]);
}

const reads: number[] = [];
function source(bytes: Buffer, chunk = 10_000) {
  return {
    sealedBytes: bytes.length,
    read: async (first: number, last: number) => {
      reads.push(last - first + 1);
      const wanted = bytes.subarray(first, last + 1);
      return Readable.from(Array.from({ length: Math.ceil(wanted.length / chunk) }, (_, i) => wanted.subarray(i * chunk, (i + 1) * chunk)), { objectMode: false });
    },
  };
}

const whole = async (bytes: Buffer, by: FileSealing = cipher) => buffer(await by.open(source(bytes)));

describe('sealed files', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_001])('of %i bytes open as they were, however they came', async (size) => {
    const plain = randomBytes(size);
    for (const pieces of [[size], [1, 1, 65_536], Array.from({ length: 300 }, () => 700)]) expect((await whole(sealed(plain, pieces))).equals(plain)).toBe(true);
  });

  it('give any part without reading the rest', async () => {
    const plain = randomBytes(400_000);
    const file = sealed(plain);
    await fc.assert(
      fc.asyncProperty(fc.nat(399_999), fc.nat(399_999), async (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect((await buffer(await cipher.open(source(file), { first, last }))).equals(plain.subarray(first, last + 1))).toBe(true);
      }),
      { numRuns: 60 },
    );
    reads.length = 0;
    await buffer(await cipher.open(source(file), { first: 70_000, last: 70_010 }));
    expect(Math.max(...reads)).toBeLessThanOrEqual(65_536 + 16);
  });

  it('show nothing of what they hold, and never seal the same way twice', () => {
    const plain = Buffer.from('%PDF-1.7 谭建国 6222020012345678'.repeat(50));
    expect(sealed(plain).includes('PDF')).toBe(false);
    expect(sealed(plain).equals(sealed(plain))).toBe(false);
  });

  it('do not open when a byte is changed, the end is cut off, or segments change places', async () => {
    const plain = randomBytes(150_000);
    const file = sealed(plain);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (at) => {
        const changed = Buffer.from(file);
        changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
        await expect(whole(changed)).rejects.toThrow(FileSealBrokenError);
      }),
      { numRuns: 40 },
    );
    for (const cut of [1, 17, file.length - 28 - 65_552, file.length - 28, file.length - 5]) await expect(whole(file.subarray(0, file.length - cut))).rejects.toThrow(FileSealBrokenError);
    const [header, one, two, rest] = [file.subarray(0, 28), file.subarray(28, 65_580), file.subarray(65_580, 131_132), file.subarray(131_132)];
    await expect(whole(Buffer.concat([header, two, one, rest]))).rejects.toThrow(FileSealBrokenError);
    await expect(whole(Buffer.concat([header, one, rest]))).rejects.toThrow(FileSealBrokenError);
  });

  it('open under a former key, and under no other', async () => {
    const plain = randomBytes(10);
    const next = randomBytes(32).toString('base64');
    expect((await whole(sealed(plain), fileCipher(next, [key]))).equals(plain)).toBe(true);
    await expect(whole(sealed(plain), fileCipher(next))).rejects.toThrow('a key this process does not have');
    expect(() => fileCipher('short')).toThrow(RangeError);
  });
});

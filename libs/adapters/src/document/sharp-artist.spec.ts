import { ImageIllegibleError } from '@thaw/application';
import sharp from 'sharp';
import { sharpArtist } from './sharp-artist';

const artist = sharpArtist();
const secret = 'who took it, and where';

async function photograph(as: 'jpeg' | 'png'): Promise<Buffer> {
  const seen = sharp({ create: { width: 60, height: 40, channels: 3, background: '#aa3311' } }).withExif({ IFD0: { Artist: secret } }).withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- ${secret} --></x:xmpmeta>`);
  return Buffer.concat([await (as === 'jpeg' ? seen.jpeg() : seen.png()).toBuffer(), Buffer.from(as === 'jpeg' ? secret : '')]);
}

describe('a copy of an image', () => {
  it.each([['jpeg', 'image/jpeg'], ['png', 'image/png']] as const)('shows the same and holds nothing else (%s)', async (as, mediaType) => {
    const image = await photograph(as);
    expect(image.includes(secret)).toBe(true);
    const copy = await artist.draw(image, mediaType, 2_400);
    expect(copy.includes(secret)).toBe(false);
    const { format, width, height, exif, xmp, icc, iptc } = await sharp(copy).metadata();
    expect({ format, width, height, exif, xmp, icc, iptc }).toEqual({ format: as, width: 60, height: 40 });
    const { data } = await sharp(copy).raw().toBuffer({ resolveWithObject: true });
    expect(Math.abs((data[0] ?? 0) - 0xaa)).toBeLessThan(4);
  });

  it('stands upright', async () => {
    const turned = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#aa3311' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp(await artist.draw(turned, 'image/jpeg', 2_400)).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  it('is not drawn of more than the header promised, of half an image, or of none', async () => {
    const image = await photograph('jpeg');
    await expect(artist.draw(image, 'image/jpeg', 2_399)).rejects.toThrow(ImageIllegibleError);
    const noise = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();
    await expect(artist.draw(noise.subarray(0, noise.length / 2), 'image/jpeg', 90_000)).rejects.toThrow(ImageIllegibleError);
    await expect(artist.draw(Buffer.from('ffd8ffe0', 'hex'), 'image/jpeg', 1)).rejects.toThrow(ImageIllegibleError);
  });
});

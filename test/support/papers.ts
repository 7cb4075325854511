import { randomUUID } from 'node:crypto';
import sharp from 'sharp';

interface PdfWish {
  /** How many pages there are; one when not told. */
  readonly pages?: number;
  /** How many pages its tree claims. */
  readonly claims?: number;
  /** Further objects. */
  readonly more?: string;
}

/** A PDF that is like no other. */
export function aPdf({ pages = 1, claims = pages, more = '' }: PdfWish = {}): Buffer {
  const leaves = Array.from({ length: pages }, (_, i) => `${String(10 + i)} 0 obj << /Type /Page >> endobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n% ${randomUUID()}\n2 0 obj << /Type /Pages /Count ${String(claims)} >> endobj\n${leaves}${more}\ntrailer << >>\n%%EOF\n`);
}

interface ImageWish {
  readonly width?: number;
  readonly height?: number;
  readonly as?: 'jpeg' | 'png';
  /** Where it was taken, who took it: what an image should not tell. */
  readonly secret?: string;
}

/** A picture of noise, so that two are never the same. */
export async function aJpeg({ width = 64, height = 48, as = 'jpeg', secret }: ImageWish = {}): Promise<Buffer> {
  const noise = sharp({ create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } } });
  const told = secret === undefined ? noise : noise.withExif({ IFD0: { Artist: secret, ImageDescription: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 4/1 0/1' } });
  return as === 'jpeg' ? told.jpeg().toBuffer() : told.png().toBuffer();
}

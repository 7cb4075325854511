import { ImageIllegibleError, type AllowedMediaType, type ImageArtist } from '@thaw/application';
import sharp from 'sharp';

/** Fine print stays legible, also after a copy of the copy. */
const jpegQuality = 92;
/** Longer than the largest image taken needs on a busy machine, seconds. */
const longestSeconds = 120;

/** One image at a time, on one thread, and none remembered: what an image costs is bounded by its pixels. */
export function sharpArtist(): ImageArtist {
  sharp.concurrency(1);
  sharp.cache(false);
  return {
    async draw(image, mediaType, pixels) {
      try {
        // Upright first: which way is up is told by what the copy leaves out. The colours become the ones every screen shows.
        const seen = sharp(image, { limitInputPixels: Math.max(1, pixels), failOn: 'error', sequentialRead: true }).autoOrient().toColourspace('srgb').timeout({ seconds: longestSeconds });
        return await inFormat(seen, mediaType).toBuffer();
      } catch (cause) {
        throw new ImageIllegibleError('the image cannot be drawn', { cause });
      }
    },
  };
}

function inFormat(seen: sharp.Sharp, mediaType: AllowedMediaType): sharp.Sharp {
  switch (mediaType) {
    case 'image/jpeg':
      return seen.jpeg({ quality: jpegQuality, chromaSubsampling: '4:4:4' });
    case 'image/png':
      return seen.png();
    case 'application/pdf':
      throw new TypeError('a PDF is not drawn');
  }
}

import type { AllowedMediaType } from './document-store';

export interface ImageArtist {
  /**
   * Draws an image anew from what can be seen of it, upright, in the same format: whatever else the file held is not in the copy.
   * Throws {@link ImageIllegibleError} when there is nothing to be seen, or more than the `pixels` that its header promised.
   */
  draw(image: Buffer, mediaType: AllowedMediaType, pixels: number): Promise<Buffer>;
}

export class ImageIllegibleError extends Error {
  override readonly name = 'ImageIllegibleError';
}

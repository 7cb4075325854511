import { encode } from 'jpeg-js';
import { glyphOf, glyphWidth } from './glyphs';

/** Red, green, blue, each 0–255. */
export type Colour = readonly [number, number, number];

/** A small picture drawn with rectangles and letters, saved as a real JPEG: enough to stand for a photograph. */
export class Canvas {
  private readonly pixels: Buffer;

  constructor(
    readonly width: number,
    readonly height: number,
    background: Colour,
  ) {
    this.pixels = Buffer.alloc(width * height * 4, 255);
    this.rectangle(0, 0, width, height, background);
  }

  rectangle(x: number, y: number, width: number, height: number, [r, g, b]: Colour): this {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row += 1) {
      for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column += 1) {
        const at = (row * this.width + column) * 4;
        this.pixels[at] = r;
        this.pixels[at + 1] = g;
        this.pixels[at + 2] = b;
      }
    }
    return this;
  }

  /** Capitals, digits and a little punctuation; `scale` is the side of one dot in pixels. */
  text(words: string, x: number, y: number, scale: number, colour: Colour): this {
    [...words].forEach((character, index) => {
      const left = x + index * (glyphWidth + 1) * scale;
      glyphOf(character).forEach((line, row) => {
        [...line].forEach((dot, column) => {
          if (dot === '#') this.rectangle(left + column * scale, y + row * scale, scale, scale, colour);
        });
      });
    });
    return this;
  }

  /** As a shaking hand in the dark takes it: every dot is drawn out over `reach` pixels to either side, and nobody can read a letter. */
  spoil(reach: number, brightness: number): this {
    const sharp = Uint8Array.from(this.pixels);
    const steps = Array.from({ length: reach }, (_, i) => ({ right: 2 * i - reach, down: Math.round((2 * i - reach) / 3) }));
    const { width, height, pixels } = this;
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        let [red, green, blue, count] = [0, 0, 0, 0];
        for (const { right, down } of steps) {
          if (x + right < 0 || x + right >= width || y + down < 0 || y + down >= height) continue;
          const from = ((y + down) * width + x + right) * 4;
          red += sharp[from] ?? 0;
          green += sharp[from + 1] ?? 0;
          blue += sharp[from + 2] ?? 0;
          count += 1;
        }
        const at = (y * width + x) * 4;
        pixels[at] = (red / count) * brightness;
        pixels[at + 1] = (green / count) * brightness;
        pixels[at + 2] = (blue / count) * brightness;
      }
    }
    return this;
  }

  jpeg(): Buffer {
    return Buffer.from(encode({ data: this.pixels, width: this.width, height: this.height }, 80).data);
  }
}

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

  /** As a shaking hand in the dark takes it: nobody can read a letter of it. */
  spoil(radius: number, brightness: number): this {
    const sharp = Buffer.from(this.pixels);
    for (let y = 0; y < this.height; y += 1) {
      for (let x = 0; x < this.width; x += 1) {
        for (let channel = 0; channel < 3; channel += 1) {
          let sum = 0;
          let count = 0;
          for (let dx = -radius; dx <= radius; dx += 2) {
            const column = x + dx;
            const row = y + Math.round(dx / 3);
            if (column < 0 || column >= this.width || row < 0 || row >= this.height) continue;
            sum += sharp[(row * this.width + column) * 4 + channel] ?? 0;
            count += 1;
          }
          this.pixels[(y * this.width + x) * 4 + channel] = Math.round((sum / count) * brightness);
        }
      }
    }
    return this;
  }

  jpeg(): Buffer {
    return Buffer.from(encode({ data: this.pixels, width: this.width, height: this.height }, 80).data);
  }
}

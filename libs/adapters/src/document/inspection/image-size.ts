import { FileContentForbiddenError } from '@thaw/application';

/** Width times height, once the header has come; undefined before. Throws where there is no such header. */
export interface SizeReader {
  push(chunk: Buffer): void;
  readonly pixels: number | undefined;
}

function unreadable(): never {
  throw new FileContentForbiddenError('unreadable', 'the image does not say its size where it must');
}

const pngHeaderBytes = 24;

/** A PNG's first chunk is its header: signature, length, IHDR, width, height. */
export class PngSize implements SizeReader {
  private held = Buffer.alloc(0);
  pixels: number | undefined;

  push(chunk: Buffer): void {
    if (this.pixels !== undefined) return;
    this.held = Buffer.concat([this.held, chunk.subarray(0, pngHeaderBytes - this.held.length)]);
    if (this.held.length < pngHeaderBytes) return;
    if (this.held.toString('latin1', 12, 16) !== 'IHDR') unreadable();
    this.pixels = this.held.readUInt32BE(16) * this.held.readUInt32BE(20);
    if (this.pixels === 0) unreadable();
  }
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Marker, length, precision, height, width. */
const frameBytes = 9;

/** Steps over a JPEG's segments, however long, to the frame header; holds nine bytes at most. */
export class JpegSize implements SizeReader {
  private held = Buffer.alloc(0);
  private skip = 0;
  pixels: number | undefined;

  push(chunk: Buffer): void {
    let rest = chunk;
    while (this.pixels === undefined && rest.length > 0) {
      const passed = Math.min(this.skip, rest.length);
      this.skip -= passed;
      const taken = rest.subarray(passed, passed + frameBytes - this.held.length);
      rest = rest.subarray(passed + taken.length);
      this.held = Buffer.concat([this.held, taken]);
      while (this.skip === 0 && this.pixels === undefined && this.step());
    }
  }

  /** Deals with what is held; false when more has to come. */
  private step(): boolean {
    const [first, marker] = this.held;
    if (first === undefined || marker === undefined) return false;
    if (first !== 0xff) unreadable();
    // Markers may be padded with any number of fill bytes.
    if (marker === 0xff) return this.drop(1);
    if (marker === startOfImage || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) return this.drop(2);
    if (marker === endOfImage || marker === startOfScan) unreadable();
    return isFrame(marker) ? this.frame() : this.segment();
  }

  private segment(): boolean {
    if (this.held.length < 4) return false;
    const length = this.held.readUInt16BE(2);
    if (length < 2) unreadable();
    return this.drop(2 + length);
  }

  private frame(): boolean {
    if (this.held.length < frameBytes) return false;
    this.pixels = this.held.readUInt16BE(5) * this.held.readUInt16BE(7);
    // A height of 0 says that it comes later: no camera writes that, and nobody could check it beforehand.
    if (this.pixels === 0) unreadable();
    return true;
  }

  private drop(bytes: number): true {
    this.skip = Math.max(0, bytes - this.held.length);
    this.held = this.held.subarray(bytes);
    return true;
  }
}

/** Start of frame, of any coding; C4, C8 and CC are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

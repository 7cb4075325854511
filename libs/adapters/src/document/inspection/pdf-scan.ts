import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { FileContentForbiddenError } from '@thaw/application';
import { PdfNames } from './pdf-names';

const inflated = promisify(inflate);

/** Objects packed into one stream, sealed or opened: real ones hold a few hundred kilobytes. */
const mostStreamBytes = 8 * 1024 * 1024;
/** All of them together, opened. */
const mostOpenedBytes = 64 * 1024 * 1024;
/** Longer than any token with what is looked at behind it. */
const overlap = 512;
const streamEnd = 'endstream';

const tokens = /(\d{1,10})\s{1,8}\d{1,5}\s{1,8}obj(?![A-Za-z])|\/([^\0\s()<>[\]{}/%]{1,100})|(\bstream(?:\r\n|\r|\n))/g;
const namesAlone = /\/([^\0\s()<>[\]{}/%]{1,100})/g;

/**
 * Reads a PDF as its bytes pass by, without rendering it and without following its own table of contents, which may lie: every object is
 * looked at, also those packed into object streams. Holds one such stream at most, never the file.
 */
export class PdfScan {
  readonly names = new PdfNames();
  private text = '';
  /** The object stream that is passing by, as far as it has come. */
  private packed: string[] | null = null;
  private packedBytes = 0;
  private openedBytes = 0;

  /** @throws FileContentForbiddenError */
  async push(chunk: Buffer): Promise<void> {
    this.text += chunk.toString('latin1');
    await this.read(false);
  }

  /** @throws FileContentForbiddenError */
  async end(): Promise<void> {
    await this.read(true);
    if (this.packed !== null) unreadable('an object stream has no end');
    this.beginObject(-1);
  }

  private async read(isLast: boolean): Promise<void> {
    while (this.packed === null ? this.readTokens(isLast) : await this.readPacked(isLast));
  }

  /** Reads on to the next object stream; false when the text is used up. */
  private readTokens(isLast: boolean): boolean {
    const safe = isLast ? this.text.length : this.text.length - overlap;
    tokens.lastIndex = 0;
    let done = 0;
    for (let match = tokens.exec(this.text); match !== null && match.index < safe; match = tokens.exec(this.text)) {
      done = tokens.lastIndex;
      const [, number, name, stream] = match;
      if (number !== undefined) this.beginObject(Number(number));
      if (name !== undefined) this.names.take(name, this.text, done);
      if (stream !== undefined && this.names.object.isObjectStream) {
        this.text = this.text.slice(done);
        [this.packed, this.packedBytes] = [[], 0];
        return true;
      }
    }
    this.text = this.text.slice(Math.max(done, safe));
    return false;
  }

  /** Gathers an object stream and reads it once it is whole; false when more of it has to come. */
  private async readPacked(isLast: boolean): Promise<boolean> {
    const parts = this.packed ?? [];
    const end = this.text.indexOf(streamEnd);
    const upTo = end >= 0 ? end : isLast ? this.text.length : Math.max(0, this.text.length - streamEnd.length);
    parts.push(this.text.slice(0, upTo));
    this.packedBytes += upTo;
    this.text = this.text.slice(upTo);
    if (this.packedBytes > mostStreamBytes) unreadable('an object stream is too long');
    if (end < 0) return false;
    await this.unpack(Buffer.from(parts.join(''), 'latin1'));
    this.packed = null;
    return true;
  }

  private async unpack(bytes: Buffer): Promise<void> {
    const { codings, first } = this.names.object;
    const text = (await decoded(bytes, codings)).toString('latin1');
    this.openedBytes += text.length;
    if (this.openedBytes > mostOpenedBytes || first === undefined) unreadable('object streams are too long, or do not say where they begin');
    const starts = [...text.slice(0, first).matchAll(/(\d{1,10})\s+(\d{1,10})/g)]
      .map(([, number, at]) => ({ number: Number(number), at: first + Number(at) }))
      .sort((one, other) => one.at - other.at)
      // The same place under many numbers is read once: what it costs must not be for its author to choose.
      .filter(({ at }, i, all) => at !== all[i - 1]?.at);
    for (const [i, { number, at }] of starts.entries()) this.readObject(number, text.slice(at, starts[i + 1]?.at ?? text.length));
    this.names.begin(-1);
  }

  /** An object stream that ends without having been opened would hide what it holds. */
  private beginObject(number: number): void {
    if (this.names.object.isObjectStream) unreadable('an object stream has no content');
    this.names.begin(number);
  }

  private readObject(number: number, text: string): void {
    this.names.begin(number);
    for (const { 1: name = '', index } of text.matchAll(namesAlone)) this.names.take(name, text, index + 1 + name.length);
  }
}

/** Opens what Flate has packed, never more than the limit. What is packed in other ways nobody needs for objects. */
async function decoded(bytes: Buffer, codings: ReadonlySet<string>): Promise<Buffer> {
  if (codings.size === 0) return bytes;
  if (codings.size > 1 || !(codings.has('FlateDecode') || codings.has('Fl'))) unreadable('an object stream is packed in an unusual way');
  try {
    // What comes after the packed bytes is a line break; what is missing at their end, readers forgive.
    return await inflated(bytes, { maxOutputLength: mostStreamBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return unreadable('an object stream does not open, or opens too far');
  }
}

function unreadable(why: string): never {
  throw new FileContentForbiddenError('unreadable', `the PDF cannot be read: ${why}`);
}

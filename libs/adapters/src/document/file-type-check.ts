import { allowedMediaTypes, FileTypeForbiddenError, type AllowedMediaType } from '@thaw/application';
// The core entry: the package's main entry has no condition that CommonJS test runners can resolve.
import { fileTypeFromBuffer } from 'file-type/core';

/** Enough first bytes for every signature of the allowed types. */
export const headBytes = 4_100;

/** Enough last bytes to hold a ZIP archive's end record with its longest comment. */
export const tailBytes = 65_557;

/** Type by magic bytes, never by name. Throws {@link FileTypeForbiddenError} for all but PDF, JPEG and PNG. */
export async function mediaTypeOf(head: Uint8Array): Promise<AllowedMediaType> {
  const detected = await detectedType(head);
  const mediaType = allowedMediaTypes.find((allowed) => allowed === detected);
  if (mediaType === undefined) throw new FileTypeForbiddenError(`files of type ${detected} are not taken`);
  // The detector skips what may stand before a PDF; a file that only contains one is something else first.
  if (mediaType === 'application/pdf' && !startsWith(head, '%PDF-')) {
    throw new FileTypeForbiddenError('a PDF must begin with %PDF-');
  }
  return mediaType;
}

/** Looks at the end of a file: a PDF must be whole, and nothing may be an archive at the same time. */
export function checkEnd(tail: Buffer, mediaType: AllowedMediaType): void {
  if (mediaType === 'application/pdf' && !tail.subarray(-1_024).includes('%%EOF')) {
    throw new FileTypeForbiddenError('the PDF has no end: cut off, or something was appended');
  }
  if (endsAsZip(tail)) throw new FileTypeForbiddenError('the file is an archive as well');
}

const pngSignature = '\x89PNG\r\n\x1a\n';

async function detectedType(head: Uint8Array): Promise<string> {
  const detected = await fileTypeFromBuffer(head);
  if (detected !== undefined) return detected.mime;
  // The detector reads a PNG up to its first pixels, to tell animated ones; a long colour profile before them ends our head first.
  return startsWith(head, pngSignature) ? 'image/png' : 'unknown';
}

const zipEndRecord = Buffer.from('PK\u0005\u0006', 'latin1');
const zipEndRecordBytes = 22;
const zipCommentLengthAt = 20;

/** ZIP readers search from the end; the record counts only where its comment reaches exactly to the end of the file. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(zipEndRecord); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(zipEndRecord, at - 1)) {
    const whole = at + zipEndRecordBytes <= tail.length;
    if (whole && at + zipEndRecordBytes + tail.readUInt16LE(at + zipCommentLengthAt) === tail.length) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
}

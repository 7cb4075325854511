import type { Readable } from 'node:stream';
import type { FileContents } from '@thaw/domain';
import type { ByteRange } from './file-cipher';

/** What is known of a file once it lies in the store. */
export interface StoredFile {
  /** Where the store keeps it; opaque to everybody else. */
  readonly storageKey: string;
  /** Hex SHA-256 of the bytes as they came. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** By magic bytes, not by name: one of the allowed types. */
  readonly mediaType: AllowedMediaType;
  readonly contents: FileContents;
}

/** Papers are PDF, JPEG or PNG; nothing else is taken. */
export const allowedMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type AllowedMediaType = (typeof allowedMediaTypes)[number];

export interface DocumentStore {
  /**
   * Streams bytes to a temporary place while counting, hashing and looking at them, checks the magic bytes, then moves them to their
   * place. Nothing stays behind on refusal. Throws {@link FileTooLargeError}, {@link FileTypeForbiddenError}, {@link FileEmptyError} or
   * {@link FileContentForbiddenError}; {@link DocumentsUnavailableError} when the store itself has trouble.
   */
  put(bytes: Readable, limits: { readonly maxBytes: number }): Promise<StoredFile>;
  /**
   * Opens the bytes of a stored file for reading, all of them or a part. Throws {@link FileMissingError}, {@link FileSealBrokenError} or
   * {@link DocumentsUnavailableError}; what comes to light later ends the stream with the same.
   */
  open(storageKey: string, range?: ByteRange): Promise<Readable>;
  /** Removes a file that nothing names. One that is not there any more is none to remove. */
  delete(storageKey: string): Promise<void>;
  /** Of the next `most` files after one of them, in the order of their keys: those that have lain here so long, milliseconds by the store's own clock. */
  keysOlderThan(ms: number, after: string | null, most: number): Promise<KeyPage>;
  /** Removes what uploads have left that broke off with their process so long ago, milliseconds, and answers how many. None where the store does so itself. */
  dropBrokenOff(ms: number): Promise<number>;
  /** Rejects when nothing could be put here at present. Cheap: for those who ask every few seconds. */
  answers(): Promise<void>;
}

export interface KeyPage {
  readonly keys: readonly string[];
  /** Where to go on; null when there are no more. */
  readonly next: string | null;
}

export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError';
  constructor(readonly maxBytes: number) {
    super(`file is larger than ${maxBytes} bytes`);
  }
}
export class FileTypeForbiddenError extends Error {
  override readonly name = 'FileTypeForbiddenError';
}
/** Why a file is not taken whatever its size: nobody could count, scan or open it without running or unlocking something. */
export type ContentFault = 'unreadable' | 'encrypted' | 'active';

export class FileContentForbiddenError extends Error {
  override readonly name = 'FileContentForbiddenError';
  constructor(readonly fault: ContentFault, message: string) {
    super(message);
  }
}
export class FileEmptyError extends Error {
  override readonly name = 'FileEmptyError';
}
export class FileMissingError extends Error {
  override readonly name = 'FileMissingError';
}
/** A file that is not what was sealed: changed, cut off, or sealed under a key this process does not have. */
export class FileSealBrokenError extends Error {
  override readonly name = 'FileSealBrokenError';
}
/** The place where papers lie cannot be reached, is full, or does not answer: nothing is said of any one file. */
export class DocumentsUnavailableError extends Error {
  override readonly name = 'DocumentsUnavailableError';
}

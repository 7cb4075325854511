import type { Readable } from 'node:stream';

/** Part of a file: first and last byte, both included, as in HTTP. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Seals one file while it is written, piece by piece. */
export interface FileSealer {
  /** Comes before anything else. */
  readonly header: Buffer;
  update(plain: Uint8Array): Buffer;
  final(): Buffer;
}

/** How a sealed file is reached: its size as it lies there, and its bytes from one place on. */
export interface SealedFile {
  readonly sealedBytes: number;
  /** `last` is included. */
  read(first: number, last: number): Promise<Readable>;
}

/** Seals whole files at rest; the platform's file cipher fits. */
export interface FileCipher {
  sealer(): FileSealer;
  /** The bytes in clear, all of them or a part; only what holds the part is read. Changed, cut or foreign bytes end the stream with an error. */
  open(file: SealedFile, range?: ByteRange): Promise<Readable>;
}

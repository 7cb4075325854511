import { pipeline } from 'node:stream/promises';
import { Writable, type Readable } from 'node:stream';
import { refusal } from '@thaw/domain';
import busboy from 'busboy';
import type { Request } from 'express';
import { Refused, refuseWith } from '../http/refused';

/** A file on its way in: nothing of it has been read yet. */
export interface IncomingFile {
  readonly requirementCode: string;
  readonly fileName: string;
  /** Why the paper this one stands for cannot be had. */
  readonly alternativeReason: string | null;
  /** What is stated about the paper: JSON, not yet looked at. */
  readonly claims: string | null;
  readonly bytes: Readable;
  /** Rejects with a refusal when something follows the file: nobody would look at it. Resolves once the form has ended, after the file was read. */
  readonly ended: () => Promise<void>;
}

export interface UploadLimits {
  readonly maxBytes: number;
  /** How long nothing may come, milliseconds. */
  readonly pieceWithinMs: number;
}

/** The longest field before the file: a reason of 1,000 characters in any script, or what is stated about a paper. */
const mostFieldBytes = 8_000;
const longestReason = 1_000;
const requirementCodePattern = /^[a-z0-9_]{1,64}$/;
const longestFileName = 200;

/**
 * Reads a form whose field `requirementCode` comes before its `file`, and hands the file over while it streams: it is never held
 * in memory. What is left of the request afterwards is drained, so that the caller hears the answer instead of a broken pipe.
 */
export async function receiveFile<T>(request: Request, { maxBytes, pieceWithinMs }: UploadLimits, take: (file: IncomingFile) => Promise<T>): Promise<T> {
  refuseIfHopeless(request, maxBytes);
  const parser = parserFor(request);
  const pace = watchPace(request, parser, pieceWithinMs);
  try {
    const file = await fileIn(request, parser);
    return await take(file);
  } finally {
    request.unpipe(parser);
    // Of a request that has stopped coming nothing is left to drain: its connection goes with the answer.
    if (!pace.hasStopped()) await Promise.race([drain(request, maxBytes), pace.stopped]);
    pace.end();
  }
}

interface Pace {
  readonly stopped: Promise<void>;
  hasStopped(): boolean;
  end(): void;
}

/** Breaks a form off of which nothing more comes: whoever reads its file hears why. */
function watchPace(request: Request, parser: busboy.Busboy, withinMs: number): Pace {
  let [hasStopped, tell] = [false, (): void => undefined];
  const stopped = new Promise<void>((resolve) => (tell = resolve));
  const timer = setTimeout(() => {
    hasStopped = true;
    tell();
    if (request.res?.headersSent === false) request.res.setHeader('Connection', 'close');
    parser.destroy(new Refused(refusal('request_timed_out')));
  }, withinMs);
  const touch = (): void => void timer.refresh();
  request.on('data', touch);
  // Once all of it is here, what takes time is ours.
  request.once('end', () => clearTimeout(timer));
  return { stopped, hasStopped: () => hasStopped, end: () => (clearTimeout(timer), void request.off('data', touch)) };
}

/** A length that is announced and cannot fit is refused before a byte is read; the connection is not kept. */
function refuseIfHopeless(request: Request, maxBytes: number): void {
  const announced = Number(request.get('Content-Length') ?? 0);
  if (announced <= maxBytes + formOverheadBytes) return;
  request.res?.setHeader('Connection', 'close');
  refuseWith('file_too_large', { field: 'file', particulars: { maxBytes } });
}

/** Boundaries, headers and the field before the file. */
const formOverheadBytes = 16_384;

function parserFor(request: Request): busboy.Busboy {
  try {
    const limits = { files: 1, fields: 5, parts: 6, fieldSize: mostFieldBytes, fieldNameSize: 100, headerPairs: 50 };
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    return refuseWith('multipart_expected');
  }
}

function fileIn(request: Request, parser: busboy.Busboy): Promise<IncomingFile> {
  return new Promise((resolve, reject) => {
    const refuse = (code: 'multipart_expected' | 'file_empty', field?: string) => reject(new Refused(refusal(code, field === undefined ? {} : { field })));
    let requirementCode: string | undefined;
    let alternativeReason: string | null = null;
    let claims: string | null = null;
    let isFileHere = false;
    const ended = new Promise<void>((done, fail) => parser.once('error', fail).once('close', done));
    // Asked for by whoever has read the file; before that there may be nobody to hear it.
    ended.catch(() => undefined);
    const endWith = (field: string) => parser.destroy(new Refused(refusal('multipart_expected', { field })));
    parser.once('filesLimit', () => endWith('file'));
    parser.on('field', (name, value) => {
      if (isFileHere) endWith(name);
      if (name === 'requirementCode') requirementCode = value;
      if (name === 'claims') claims = value;
      if (name === 'alternativeReason') alternativeReason = plainText(value);
    });
    parser.on('file', (name, bytes, info) => {
      // A request that breaks off ends the stream with an error; whoever reads it hears that, and nobody else has to.
      bytes.on('error', () => undefined);
      isFileHere = true;
      if (name === 'file' && requirementCode !== undefined && requirementCodePattern.test(requirementCode)) {
        resolve({ requirementCode, alternativeReason, claims, fileName: plainName(info.filename), bytes, ended: () => ended });
        return;
      }
      bytes.resume();
      refuse('multipart_expected', name === 'file' ? 'requirementCode' : 'file');
    });
    // A form that is broken twice says so twice; an error that nobody hears would end the process.
    parser.on('error', (error: unknown) => (error instanceof Refused ? reject(error) : refuse('multipart_expected')));
    parser.once('close', () => refuse('file_empty', 'file'));
    request.once('close', () => {
      if (!request.complete) parser.destroy(new Refused(refusal('multipart_expected')));
    });
    request.pipe(parser);
  });
}

/** The uploader's own name for the file, for people to read: no path, no control characters, not endless. */
function plainName(given: string | undefined): string {
  // A part without a file name has none, whatever its type says.
  const name = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  return [...plain].slice(0, longestFileName).join('') || 'document';
}

/** What somebody wrote, storable; null when that is nothing. */
function plainText(given: string): string | null {
  const plain = given.replace(/[\0\p{Cs}]/gu, '').trim();
  return [...plain].slice(0, longestReason).join('') || null;
}

/** Reads and drops what is left; a caller that never ends is cut off. */
async function drain(request: Request, maxBytes: number): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  let dropped = 0;
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      dropped += chunk.length;
      done(dropped > maxBytes + formOverheadBytes ? new Error('too much to drain') : null);
    },
  });
  await pipeline(request, sink).catch(() => undefined);
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pauseMs } from 'node:timers/promises';
import { FileSealBrokenError, FileUnscannableError, ScannerUnavailableError, ScanUnfinishedError, type Scanner, type ScanVerdict } from '@thaw/application';

export interface ClamdOptions {
  readonly host: string;
  readonly port: number;
  /** No answer after this long: the scanner counts as away. */
  readonly timeoutMs: number;
  /** What the scanner takes at most (its StreamMaxLength, MaxFileSize, MaxScanSize): larger files it would skip, and call clean. */
  readonly maxBytes: number;
}

const pieceBytes = 65_536;
const longestAnswer = 4_096;
/** How long we listen for an answer that comes before the end of the file, before we tell the end. */
const quietMs = 50;

/** Scans by clamd's INSTREAM: pieces with their length in front, an empty one at the end, one line back. */
export function clamdScanner(options: ClamdOptions): Scanner {
  return {
    async scan(bytes, sizeBytes) {
      if (sizeBytes > options.maxBytes) {
        bytes.destroy();
        return { verdict: 'refused', why: 'larger than the scanner takes' };
      }
      const socket = connect({ host: options.host, port: options.port });
      socket.setTimeout(options.timeoutMs, () => socket.destroy(new Error('no answer in time')));
      try {
        await once(socket, 'connect').catch((cause: unknown) => {
          throw new ScannerUnavailableError('the scanner cannot be reached', { cause });
        });
        return await scanOver(socket, bytes, sizeBytes).catch((cause: unknown) => {
          throw faultOf(cause, bytes);
        });
      } finally {
        bytes.destroy();
        socket.destroy();
      }
    },
  };
}

async function scanOver(socket: Socket, bytes: Readable, sizeBytes: number): Promise<ScanVerdict> {
  const answer = answerOf(socket);
  // Heard below; until then it must not count as an error that nobody handles.
  answer.text.catch(() => undefined);
  socket.write('zINSTREAM\0');
  let sent = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      const piece = chunk.subarray(at, at + pieceBytes);
      sent += piece.length;
      if (answer.came()) return verdictOf(await answer.text, false);
      await send(socket, lengthOf(piece.length), piece);
    }
  }
  if (sent !== sizeBytes) throw new FileSealBrokenError('the file is not as long as it should be');
  // Until it is told that the file has ended, an honest scanner has nothing to say.
  await Promise.race([answer.text.catch(() => undefined), pauseMs(quietMs)]);
  if (answer.came()) return verdictOf(await answer.text, false);
  await send(socket, lengthOf(0));
  return verdictOf(await answer.text, true);
}

/** An OK that came before the file had ended is about something else than the file. */
function verdictOf(text: string, sentWhole: boolean): ScanVerdict {
  if (text === 'stream: OK') return sentWhole ? { verdict: 'clean' } : { verdict: 'refused', why: 'answered before the file had ended' };
  const found = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (found !== undefined) return { verdict: 'refused', why: found };
  if (text.includes('size limit exceeded')) return { verdict: 'refused', why: 'larger than the scanner takes' };
  const said = `the scanner answered: ${text.slice(0, 200)}`;
  throw text.endsWith(' ERROR') ? new FileUnscannableError(said) : new Error(said);
}

/** What went wrong with the bytes, or about them, is not laid at the scanner's door. */
function faultOf(cause: unknown, bytes: Readable): unknown {
  if (bytes.errored !== null) return bytes.errored;
  return cause instanceof FileSealBrokenError || cause instanceof FileUnscannableError ? cause : new ScanUnfinishedError('the scanner gave no answer to rely on', { cause });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function send(socket: Socket, ...parts: readonly Buffer[]): Promise<void> {
  for (const part of parts) {
    // A scanner that has heard enough closes its end: what it said before still counts.
    if (socket.destroyed || !socket.writable) return;
    if (!socket.write(part)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
}

/** The one line a scanner says, up to the zero byte or the end. */
function answerOf(socket: Socket): { readonly text: Promise<string>; came(): boolean } {
  let heard = '';
  let done = false;
  const text = new Promise<string>((resolve, reject) => {
    const end = () => {
      if (done) return;
      done = true;
      const line = heard.split('\0')[0]?.trim() ?? '';
      if (line === '') reject(new Error('the scanner closed without an answer'));
      else resolve(line);
    };
    socket.on('data', (data: Buffer) => {
      heard += data.toString('utf8');
      if (heard.includes('\0') || heard.length > longestAnswer) end();
    });
    socket.once('end', end);
    socket.once('close', end);
    socket.once('error', (error) => {
      if (heard.includes('\0')) end();
      else if (!done) {
        done = true;
        reject(error);
      }
    });
  });
  return { text, came: () => done };
}

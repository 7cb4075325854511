import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** How the scanner behaves: as it should, or as scanners have been seen to. */
export type ClamdMood = 'honest' | 'silent' | 'ok before the end' | 'hangs up' | 'size limit' | 'nonsense';

/** What every scanner calls infected, and no file but a test's contains. */
export const infectedMark = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** A file on which it gives up, and says so; and one over which it falls. */
export const unscannableMark = 'no scanner can make anything of this';
export const deadlyMark = 'this is the end of every scanner';

/** Speaks clamd's INSTREAM: `zINSTREAM\0`, pieces with a 32-bit length in front, a length of zero, one answer ending in a zero byte. */
export class FakeClamd {
  mood: ClamdMood = 'honest';
  readonly received: Buffer[] = [];
  private readonly sockets = new Set<Socket>();
  private constructor(private server: Server, readonly port: number) {}

  static async start(): Promise<FakeClamd> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const clamd = new FakeClamd(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => clamd.serve(socket));
    return clamd;
  }

  /** Goes away; with `start` again on the same port it is back. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async comeBack(): Promise<void> {
    this.server = createServer((socket) => this.serve(socket));
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => this.sockets.delete(socket));
    let heard = Buffer.alloc(0);
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data]);
      this.answer(socket, heard);
    });
  }

  private answer(socket: Socket, heard: Buffer): void {
    const start = heard.indexOf(0) + 1;
    if (start === 0 || heard.subarray(0, start - 1).toString() !== 'zINSTREAM') return;
    if (this.mood === 'silent') return;
    if (this.mood === 'hangs up') return void socket.destroy();
    if (this.mood === 'ok before the end' && heard.length > start + 1_000) return void socket.end('stream: OK\0');
    const pieces: Buffer[] = [];
    for (let at = start; at + 4 <= heard.length; ) {
      const length = heard.readUInt32BE(at);
      if (length === 0) return this.finish(socket, Buffer.concat(pieces));
      if (at + 4 + length > heard.length) return;
      pieces.push(heard.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
  }

  private finish(socket: Socket, file: Buffer): void {
    this.received.push(file);
    const says = { 'size limit': 'INSTREAM size limit exceeded. ERROR', nonsense: 'UNKNOWN COMMAND' } as const;
    if (this.mood === 'size limit' || this.mood === 'nonsense') return void socket.end(`${says[this.mood]}\0`);
    if (file.includes(unscannableMark)) return void socket.end('stream: Can\'t allocate memory ERROR\0');
    if (file.includes(deadlyMark)) return void socket.destroy();
    socket.end(file.includes(infectedMark) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Place } from '@thaw/adapters';
import S3rver from 's3rver';

/** What happens to the next requests that fit: an error instead of an answer, none at all, or a connection cut after so many bytes. */
export interface Mishap {
  readonly kind: 'busy' | 'silent' | 'cut';
  readonly times: number;
  /** Which requests: by method, or by what is in their address. */
  readonly on: RegExp;
  /** How many of those go well before. */
  readonly after?: number;
}

/** A real S3-compatible server in this process, and in front of it whatever can go wrong on the way there. */
export class ObjectStore {
  /** Method and address of every request that came. */
  readonly asked: string[] = [];
  private mishaps: Mishap[] = [];

  private constructor(private readonly inner: S3rver, private readonly innerPort: number, private readonly front: Server, private readonly directory: string) {}

  static async start(): Promise<ObjectStore> {
    const directory = mkdtempSync(join(tmpdir(), 'thaw-objects-'));
    const inner = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'papers' }] });
    const { port } = await inner.run();
    const front = createServer();
    const store = new ObjectStore(inner, port, front, directory);
    front.on('request', (asked, answer) => store.pass(asked, answer));
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    return store;
  }

  get place(): S3Place {
    const { port } = this.front.address() as AddressInfo;
    return { endpoint: `http://127.0.0.1:${String(port)}`, region: 'us-east-1', bucket: 'papers', prefix: 'papers/', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  }

  goesWrong(mishap: Mishap): void {
    this.mishaps.push({ ...mishap });
  }

  allWell(): void {
    this.mishaps = [];
    this.asked.length = 0;
  }

  async stop(): Promise<void> {
    this.front.closeAllConnections();
    await new Promise((resolve) => this.front.close(resolve));
    await this.inner.close();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const line = `${asked.method ?? ''} ${asked.url ?? ''}`;
    this.asked.push(line);
    const fits = this.mishaps.find(({ on, times }) => times > 0 && on.test(line));
    const spared = fits?.after ?? 0;
    if (fits !== undefined && spared > 0) this.mishaps = this.mishaps.map((one) => (one === fits ? { ...one, after: spared - 1 } : one));
    const mishap = spared > 0 ? undefined : fits;
    if (mishap !== undefined) this.mishaps = this.mishaps.map((one) => (one === mishap ? { ...one, times: one.times - 1 } : one));
    asked.on('error', () => undefined);
    if (mishap?.kind === 'silent') return void asked.resume();
    if (mishap?.kind === 'busy') {
      asked.resume().once('end', () => answer.writeHead(503, { 'content-type': 'application/xml' }).end('<Error><Code>SlowDown</Code><Message>busy</Message></Error>'));
      return;
    }
    // The signature is over the name the client used.
    const onward = request({ host: '127.0.0.1', port: this.innerPort, method: asked.method, path: asked.url, headers: asked.headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      if (mishap?.kind !== 'cut') return void answered.pipe(answer);
      answered.once('data', (piece: Buffer) => void answer.write(piece.subarray(0, 100), () => answer.destroy()));
    });
    onward.on('error', () => void answer.destroy());
    asked.pipe(onward);
  }
}

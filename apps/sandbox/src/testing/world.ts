import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createLogger, type Clock } from '@thaw/platform';
import { startSandbox, type RunningSandbox } from '../sandbox';

export const requestSecret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
export const answerSecret = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
/** Far from the wall clock, so that a spec fails where the wall clock is used for messages. */
export const sandboxTime = new Date('2031-05-06T07:08:09.000Z');
export const clock: Clock = { now: () => sandboxTime };

export interface Callback {
  readonly rawBody: Buffer;
  readonly headers: IncomingHttpHeaders;
}

/** A sandbox on a free port with its own state folder, and a callback that remembers what the bank said. */
export class World {
  readonly callbacks: Callback[] = [];
  /** What the callback answers next, oldest first; when empty, 200. */
  readonly callbackStatuses: number[] = [];
  private readonly stateDir = mkdtempSync(join(tmpdir(), 'thaw-sandbox-'));
  private readonly callbackServer = createServer((incoming, response) => {
    void buffer(incoming).then((rawBody) => {
      this.callbacks.push({ rawBody, headers: incoming.headers });
      response.writeHead(this.callbackStatuses.shift() ?? 200).end();
    });
  });
  private running: RunningSandbox | undefined;

  static async start(): Promise<World> {
    const world = new World();
    await new Promise<void>((resolve) => world.callbackServer.listen(0, '127.0.0.1', resolve));
    await world.startSandbox(0);
    return world;
  }

  get sandbox(): RunningSandbox {
    if (this.running === undefined) throw new Error('the sandbox is not running');
    return this.running;
  }

  get url(): string {
    return this.sandbox.url;
  }

  /** Stops the sandbox and starts another on the same address and folder. */
  async restart(): Promise<void> {
    const { port } = new URL(this.url);
    await this.sandbox.stop();
    await this.startSandbox(Number(port));
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    this.callbackServer.closeAllConnections();
    await new Promise((resolve) => this.callbackServer.close(resolve));
    rmSync(this.stateDir, { recursive: true });
  }

  async call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      // None is kept: one from before a restart would be found closed.
      headers: { 'content-type': 'application/json', connection: 'close' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as unknown };
  }

  /** Resolves once the callback has been called so often; a spec that waits in vain fails by Jest's own time limit. */
  async callbacksToReach(count: number): Promise<readonly Callback[]> {
    while (this.callbacks.length < count) await new Promise((resolve) => setImmediate(resolve));
    return this.callbacks;
  }

  private async startSandbox(port: number): Promise<void> {
    const callbackUrl = `http://127.0.0.1:${(this.callbackServer.address() as AddressInfo).port}/v1/bank/answers`;
    this.running = await startSandbox({
      port,
      stateDir: this.stateDir,
      bank: { requestSecret, answerSecret, callbackUrl },
      clock,
      logger: createLogger('sandbox', 'silent'),
    });
  }
}

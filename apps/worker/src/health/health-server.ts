import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

/** What a part says of itself; `detail` is for people and holds no secrets. */
export interface PartHealth {
  readonly ok: boolean;
  readonly detail?: string;
}

export interface HealthServerOptions {
  readonly port: number;
  readonly readiness: () => Promise<Readonly<Record<string, PartHealth>>>;
  /** Brings gauges up to date before they are read. */
  readonly beforeMetrics: () => Promise<void>;
  readonly registry: Registry;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `/health/live` (the process runs), `/health/ready` (it can do its work: 200, else 503 with the reasons), `/metrics`. */
export async function healthServer(options: HealthServerOptions): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', options, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, resolve);
  });
  return { port: portOf(server), close: () => closed(server) };
}

async function answer(url: string, { readiness, beforeMetrics, registry }: HealthServerOptions, response: ServerResponse): Promise<void> {
  switch (url.split('?')[0]) {
    case '/health/live':
      return json(response, 200, { status: 'up' });
    case '/health/ready': {
      const parts = await readiness();
      const ready = Object.values(parts).every((part) => part.ok);
      return json(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', parts });
    }
    case '/metrics':
      await beforeMetrics();
      response.writeHead(200, { 'content-type': registry.contentType });
      response.end(await registry.metrics());
      return;
    default:
      json(response, 404, { status: 'not found' });
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve, reject) => server.close((error) => (error === undefined ? resolve() : reject(error))));
}

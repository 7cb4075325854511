import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';
import { NotModified } from '../version/not-modified';
import type { ServerLimits } from './door-settings';

const socketsOf = new WeakMap<Server, Set<Socket>>();

/** Express over a server that waits for nobody for ever. */
export class LimitedAdapter extends ExpressAdapter {
  constructor(private readonly limits: ServerLimits) {
    super();
  }

  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    return body instanceof NotModified ? response.status(304).end() : super.reply(response, body, statusCode);
  }

  override initHttpServer(): void {
    const { headersWithinMs, requestWithinMs, keepAliveMs, checkEveryMs, maxHeaderBytes, idleMs, maxConnections } = this.limits;
    const server = createServer(
      { headersTimeout: headersWithinMs, requestTimeout: requestWithinMs, keepAliveTimeout: keepAliveMs, connectionsCheckingInterval: checkEveryMs, maxHeaderSize: maxHeaderBytes },
      this.getInstance<RequestListener>(),
    );
    server.timeout = idleMs;
    server.maxConnections = maxConnections;
    const sockets = new Set<Socket>();
    socketsOf.set(server, sockets);
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    this.httpServer = server;
  }
}

/** Ends connections over which nothing has come yet: callers open them ahead, and the server does not count them among its idle ones. */
export function closeUnusedConnections(server: Server): void {
  for (const socket of socketsOf.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
}

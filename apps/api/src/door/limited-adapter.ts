import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { ExpressAdapter } from '@nestjs/platform-express';
import express, { type Express, type Response } from 'express';
import { whenOver } from '../http/answer-over';
import { NotModified } from '../version/not-modified';
import type { ServerLimits } from './door-settings';

const socketsOf = new WeakMap<Server, Set<Socket>>();

/** Answers under way, and whether each is the last on its connection. */
const answersOf = new WeakMap<Server, { readonly underWay: Set<ServerResponse>; areLast: boolean }>();

/**
 * An address is what it says, letter for letter: limits, preconditions and the bank's door are told by it, and one in capitals would pass them by. It
 * has to be said before the adapter adds its first handler, which is when Express makes its router.
 */
function exact(): Express {
  return express().enable('case sensitive routing');
}

/** Express over a server that waits for nobody for ever. */
export class LimitedAdapter extends ExpressAdapter {
  constructor(private readonly limits: ServerLimits) {
    super(exact());
  }

  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    return body instanceof NotModified ? response.status(304).end() : super.reply(response, body, statusCode);
  }

  override initHttpServer(): void {
    const { headersWithinMs, requestWithinMs, keepAliveMs, checkEveryMs, maxHeaderBytes, idleMs, maxConnections } = this.limits;
    const server = createServer(
      { headersTimeout: headersWithinMs, requestTimeout: requestWithinMs, keepAliveTimeout: keepAliveMs, connectionsCheckingInterval: checkEveryMs, maxHeaderSize: maxHeaderBytes, requireHostHeader: false },
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
    const answers = { underWay: new Set<ServerResponse>(), areLast: false };
    answersOf.set(server, answers);
    // Before anybody else can begin to answer.
    server.prependListener('request', (_, answer) => {
      if (answers.areLast) answer.setHeader('Connection', 'close');
      answers.underWay.add(answer);
      whenOver(answer, () => answers.underWay.delete(answer));
    });
    this.httpServer = server;
  }
}

/** From now on each answer says that it is the last on its connection: whoever keeps one alive sends nothing into a closing door. */
export function lastAnswers(server: Server): void {
  const answers = answersOf.get(server);
  if (answers === undefined) return;
  answers.areLast = true;
  for (const answer of answers.underWay) if (!answer.headersSent) answer.setHeader('Connection', 'close');
}

/** Ends connections over which nothing has come yet: callers open them ahead, and the server does not count them among its idle ones. */
export function closeUnusedConnections(server: Server): void {
  for (const socket of socketsOf.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
}

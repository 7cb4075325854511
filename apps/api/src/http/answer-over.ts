import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Whom to tell when a connection breaks: one listener for all of them, however many requests stand in line on it. */
const toTell = new WeakMap<Socket, Set<() => void>>();

function brokenBy(socket: Socket): Set<() => void> {
  const known = toTell.get(socket);
  if (known !== undefined) return known;
  const all = new Set<() => void>();
  toTell.set(socket, all);
  socket.once('close', () => [...all].forEach((tell) => tell()));
  return all;
}

/** Whether nobody waits for an answer any more. Nothing will tell its end then: what begins now must not count on hearing of it. */
export function isOver({ closed, req: { socket } }: ServerResponse): boolean {
  return closed || socket.destroyed;
}

/**
 * Calls once, when an answer has been given or its caller has hung up; at once when that was before. An answer that stands behind others
 * on its connection never says itself that the connection broke, so that is asked too. What comes back takes the wish back.
 */
export function whenOver(answer: ServerResponse, tell: () => void): () => void {
  const { socket } = answer.req;
  if (answer.closed || socket.closed) {
    tell();
    return () => undefined;
  }
  const broken = brokenBy(socket);
  const forget = (): void => {
    answer.off('close', over);
    broken.delete(over);
  };
  const over = (): void => {
    forget();
    tell();
  };
  answer.once('close', over);
  broken.add(over);
  return forget;
}

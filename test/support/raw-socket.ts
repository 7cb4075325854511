import { connect } from 'node:net';

/** What a client that writes HTTP by hand hears until the server hangs up: piece by piece as told, and then nothing more. */
export function heardFor(url: string, ...pieces: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const heard: Buffer[] = [];
    socket.on('data', (chunk) => heard.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(heard).toString('utf8')));
    socket.on('connect', () => {
      for (const piece of pieces) socket.write(piece);
    });
  });
}

/** The JSON body of an answer that came over a socket. */
export function bodyOf(heard: string): Readonly<Record<string, unknown>> {
  return JSON.parse(heard.slice(heard.indexOf('\r\n\r\n') + 4)) as Readonly<Record<string, unknown>>;
}

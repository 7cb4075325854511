import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isPrivateAddress } from './private-address';
import { webhookSender } from './webhook-sender';

const secrets = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`);
let server: Server;
let url: string;
let status = 204;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      if (status !== 0) response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('a body nobody reads');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hooks`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const message = (to = url) => ({ url: to, id: 'e-1', body: '{"type":"appeal.closed"}', secrets, sentAt: new Date() });

describe('the webhook sender', () => {
  it('signs with every secret there is: each receiver verifies with the one it has', async () => {
    expect(await webhookSender({ allowInside: true })(message())).toEqual({ code: 204, failure: null });
    const { headers, body } = received.at(-1) ?? { headers: {}, body: '' };
    for (const secret of secrets) expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({ type: 'appeal.closed' });
  });

  it('tells what came instead: a code, a redirect that is not followed, silence, nobody there', async () => {
    const send = webhookSender({ allowInside: true });
    for (const code of [500, 302]) {
      status = code;
      expect(await send(message())).toEqual({ code, failure: null });
    }
    status = 0;
    expect(await webhookSender({ allowInside: true, answerWithinMs: 200 })(message())).toEqual({ code: null, failure: 'timeout' });
    expect(await send(message('http://127.0.0.1:1/'))).toEqual({ code: null, failure: 'unreachable' });
  });

  it('sends nothing that it cannot sign', async () => {
    const before = received.length;
    expect(await webhookSender({ allowInside: true })({ ...message(), secrets: [] })).toEqual({ code: null, failure: 'no_secret' });
    expect(received).toHaveLength(before);
  });

  it.each([
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', { code: 101, failure: null }],
    ['101 and no protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', { code: 101, failure: null }],
    ['hints for ever', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5), { code: null, failure: 'timeout' }],
    ['no HTTP', 'SSH-2.0-x\r\n', { code: null, failure: 'unreachable' }],
  ])('ends whatever comes: %s', async (_, words, outcome) => {
    const odd = createSocketServer((socket) => socket.on('error', () => undefined).once('data', () => void socket.write(words)));
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const to = `http://127.0.0.1:${String((odd.address() as AddressInfo).port)}/`;
    const came = await webhookSender({ allowInside: true, answerWithinMs: outcome.failure === 'timeout' ? 500 : 60_000 })(message(to));
    // Every connection has been let go: the receiver's own can end.
    await new Promise((resolve) => odd.close(resolve));
    expect(came).toEqual(outcome);
  });

  it('calls nothing inside where that is not allowed, by number or by name', async () => {
    const before = received.length;
    const send = webhookSender({ allowInside: false });
    for (const to of [url, url.replace('http:', 'https:'), 'https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://169.254.169.254/latest', 'https://localhost:1/']) {
      expect([to, await send(message(to))]).toEqual([to, { code: null, failure: 'private_address' }]);
    }
    expect(received.length).toBe(before);
    expect(['8.8.8.8', '2400:3200::1'].map(isPrivateAddress)).toEqual([false, false]);
  });
});

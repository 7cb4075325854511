import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { outsideOnly } from './outside-lookup';
import { webhookSender } from './webhook-sender';

/** A name server: gives IPv4 addresses by name, knows no other name, and says nothing of those that hang. */
class NameServer {
  private constructor(private readonly socket: Socket) {}

  static async start(addresses: Readonly<Record<string, readonly string[]>>): Promise<NameServer> {
    const socket = createSocket('udp4');
    socket.on('message', (asked, { port, address }) => {
      const answer = answerTo(asked, addresses);
      if (answer !== null) socket.send(answer, port, address);
    });
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    return new NameServer(socket);
  }

  get address(): string {
    return `127.0.0.1:${String(this.socket.address().port)}`;
  }

  stop(): void {
    this.socket.close();
  }
}

/** RFC 1035, 4.1: the question again, and what is known of it. */
function answerTo(asked: Buffer, addresses: Readonly<Record<string, readonly string[]>>): Buffer | null {
  const labels: string[] = [];
  let at = 12;
  for (let length = asked[at] ?? 0; length > 0; length = asked[at] ?? 0) {
    labels.push(asked.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const name = labels.join('.').toLowerCase();
  if (name.startsWith('hangs')) return null;
  const wantsV4 = asked.readUInt16BE(at + 1) === 1;
  const known = addresses[name];
  const given = wantsV4 ? (known ?? []) : [];
  const header = Buffer.from(asked.subarray(0, 12));
  header.writeUInt16BE(known === undefined ? 0x81_83 : 0x81_80, 2);
  for (const [field, count] of [[4, 1], [6, given.length], [8, 0], [10, 0]] as const) header.writeUInt16BE(count, field);
  const records = given.map((one) => Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...one.split('.').map(Number)]));
  return Buffer.concat([header, asked.subarray(12, at + 5), ...records]);
}

let names: NameServer;
beforeAll(async () => {
  names = await NameServer.start({ 'both.example': ['10.0.0.7', '8.8.4.4', '8.8.8.8'], 'inside.example': ['192.168.1.1', '127.0.0.1'] });
});
afterAll(() => names.stop());

const look = async (name: string) => promisify(outsideOnly(new AbortController().signal, [names.address]))(name, { all: true });
const send = (name: string, answerWithinMs = 60_000) =>
  webhookSender({ allowInside: false, answerWithinMs, nameServers: [names.address] })({ url: `https://${name}/`, id: 'e-1', body: '{}', secrets: [`whsec_${Buffer.alloc(32, 1).toString('base64')}`], sentAt: new Date() });

describe('a name that a webhook goes to', () => {
  it('is called at its addresses outside only', async () => {
    expect(await look('both.example')).toEqual([{ address: '8.8.4.4', family: 4 }, { address: '8.8.8.8', family: 4 }]);
    expect(await send('inside.example')).toEqual({ code: null, failure: 'private_address' });
  });

  it('that nobody has ends the attempt and nothing else', async () => {
    expect(await send('nobody.example')).toEqual({ code: null, failure: 'unreachable' });
  });

  it('that never answers costs its own attempt its time, and holds up no other name', async () => {
    const hanging = Promise.all(Array.from({ length: 12 }, (_, i) => send(`hangs-${String(i)}.example`, 1_000)));
    let isOver = false;
    void hanging.then(() => (isOver = true));
    expect(await look('both.example')).toHaveLength(2);
    expect(isOver).toBe(false);
    expect(await hanging).toEqual(Array.from({ length: 12 }, () => ({ code: null, failure: 'timeout' })));
  });
});

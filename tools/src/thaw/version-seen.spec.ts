import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../cli/data-access';
import { thawFlags } from './flags';
import { opsRun } from './ops-fix';
import { opsReleases } from './ops-releases';
import { decideServiceKey } from './service-accounts';
import { rotateWebhookSecret } from './webhooks';

/** What was asked for, as `method If-Match`. */
const asked: string[] = [];
let etag: string | null;
let server: Server;
const before = { ...process.env };

beforeAll(async () => {
  // A proxy before the API: it lets an answer through, with its version or without, and takes nothing that changes something.
  server = createServer((request, response) => {
    asked.push(`${String(request.method)} ${request.headers['if-match'] ?? '–'}`);
    if (etag !== null) response.setHeader('ETag', etag);
    response.writeHead(request.method === 'GET' ? 200 : 409, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['THAW_API_URL'] = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  process.env['THAW_TOKEN'] = 'token';
});
afterAll(async () => {
  process.env = before;
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => void asked.splice(0));

describe('who decides at a terminal on what is shown', () => {
  const id = '01a2089c-0000-7000-8000-000000000001';
  const decisions = [
    [`service-accounts agree ${id}`, decideServiceKey],
    [`service-accounts decline ${id} --why unclear`, decideServiceKey],
    ['ops releases resume', opsReleases],
    [`ops run ${id} approve`, opsRun],
    [`webhooks rotate ${id}`, rotateWebhookSecret],
  ] as const;

  it.each(decisions)('%s: decides on nothing that came without its version', async (words, command) => {
    etag = null;
    await expect(command(thawFlags([...words.split(' '), '--json']))).rejects.toBeInstanceOf(Refusal);
    expect(asked).toEqual(['GET –']);
  });

  it.each(decisions)('%s: says which version they have seen', async (words, command) => {
    etag = '"t7"';
    await expect(command(thawFlags([...words.split(' '), '--json']))).rejects.toMatchObject({ name: 'ThawProblem' });
    expect(asked).toEqual(['GET –', 'POST "t7"']);
  });
});

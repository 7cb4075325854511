import { randomBytes, randomUUID } from 'node:crypto';
import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileCipher, s3DocumentStore } from '@thaw/adapters';
import type { DocumentStore } from '@thaw/application';
import { ApiWorld, type Answer } from '../support/api-world';
import { ObjectStore } from '../support/object-store';
import { aPdf } from '../support/papers';
import { people } from '../support/people';

/** Promise: trouble of the place where papers lie is told as that, never as the database's nor as a fault of ours, and goes by with it. */

const cipher = fileCipher(randomBytes(32).toString('base64'));
const quick = { connectMs: 1_000, answerMs: 300, attempts: 1 };
/** More than the store gives in its first answer, less than is taken. */
const longPdf = () => aPdf({ more: `% ${'x'.repeat(40_000)}` });

let objects: ObjectStore;
let worlds: Readonly<Record<'folder' | 'bucket', ApiWorld>>;
/** Where the bucket is looked for: its own address, or one where nobody answers. */
let isReachable = true;

beforeAll(async () => {
  objects = await ObjectStore.start();
  const nowhere = s3DocumentStore({ ...objects.place, endpoint: `http://127.0.0.1:${String(await freePort())}` }, cipher, quick);
  const there = s3DocumentStore(objects.place, cipher, quick);
  const now = (): DocumentStore => (isReachable ? there : nowhere);
  const bucket: DocumentStore = {
    put: async (bytes, limits) => now().put(bytes, limits),
    open: async (key, range) => now().open(key, range),
    delete: async (key) => now().delete(key),
    keysOlderThan: async (ms, after, most) => now().keysOlderThan(ms, after, most),
    dropBrokenOff: async (ms) => now().dropBrokenOff(ms),
    answers: async () => now().answers(),
  };
  worlds = { folder: await ApiWorld.start(), bucket: await ApiWorld.start(undefined, undefined, false, undefined, () => bucket) };
});
afterAll(async () => {
  await Promise.all(Object.values(worlds).map(async (world) => world.stop()));
  await objects.stop();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const inFolder = (world: ApiWorld, name: string) => join(world.documentFolder, name);
/** A file where there should be a folder: neither root nor anybody else gets past it. */
function blocked(world: ApiWorld, name: string): () => void {
  const at = inFolder(world, name);
  renameSync(at, `${at}.away`);
  writeFileSync(at, '');
  return () => {
    rmSync(at);
    renameSync(`${at}.away`, at);
  };
}

const troubles: readonly [string, 'folder' | 'bucket', () => () => void][] = [
  ['a folder that cannot be written to nor read', 'folder', () => {
    const undo = [blocked(worlds.folder, 'uploads'), blocked(worlds.folder, 'files')];
    return () => undo.forEach((one) => one());
  }],
  ['a bucket that refuses connections', 'bucket', () => {
    isReachable = false;
    return () => void (isReachable = true);
  }],
  ['a bucket that says nothing', 'bucket', () => {
    objects.goesWrong({ kind: 'silent', times: 100, on: /./ });
    return () => objects.allWell();
  }],
  ['a bucket that is busy', 'bucket', () => {
    objects.goesWrong({ kind: 'busy', times: 100, on: /./ });
    return () => objects.allWell();
  }],
];

function saysSo(answer: Answer): void {
  expect(answer).toMatchObject({ status: 503, body: { code: 'documents_unavailable' } });
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
}

describe.each(troubles)('while papers lie in %s', (_, where, begin) => {
  it('handing in and opening one say so, and the same request is taken once it is back', async () => {
    const world = worlds[where];
    const { orderId } = await world.cases.frozenMerchant();
    const appealId = await world.cases.open(orderId);
    const kept = await world.upload(appealId, people.agent, 'business_licence', longPdf());
    const content = `/v1/appeals/${appealId}/documents/${kept.body.document.id as string}/content`;
    const [file, key] = [longPdf(), randomUUID()];

    const end = begin();
    saysSo(await world.upload(appealId, people.agent, 'business_licence', file, 'a.pdf', key));
    saysSo(await world.get(content, people.reviewer));
    end();

    expect((await world.upload(appealId, people.agent, 'business_licence', file, 'a.pdf', key)).status).toBe(201);
    expect((await world.get(content, people.reviewer)).status).toBe(200);
    expect((await world.cases.read(appealId)).appeal.documents).toHaveLength(2);
    expect(world.logLines.filter((line) => line.includes('a request failed'))).toEqual([]);
    expect(world.logLines.join('')).toContain('the document store has trouble');
  });
});

it('a paper of which the store gives only the beginning is told so before anything is answered', async () => {
  const world = worlds.bucket;
  const { orderId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  const kept = await world.upload(appealId, people.agent, 'business_licence', longPdf());
  // The first question is answered whole: it is the one for the rest that breaks off.
  objects.goesWrong({ kind: 'cut', times: 1, on: /^GET/, after: 1 });
  saysSo(await world.get(`/v1/appeals/${appealId}/documents/${kept.body.document.id as string}/content`, people.reviewer));
  objects.allWell();
});

it('a paper whose file does not open is a fault of ours, told as one', async () => {
  const world = worlds.folder;
  const { orderId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  const kept = await world.upload(appealId, people.agent, 'business_licence', longPdf());
  const documentId = kept.body.document.id as string;
  const [row] = await world.cases.source.query<{ key: string }[]>('SELECT storage_key AS key FROM document WHERE id = $1', [documentId]);
  const key = row?.key ?? '';
  truncateSync(inFolder(world, join('files', key.slice(0, 2), key.slice(2, 4), key)), 20_000);
  expect(await world.get(`/v1/appeals/${appealId}/documents/${documentId}/content`, people.reviewer)).toMatchObject({ status: 500, body: { code: 'internal_error' } });
});

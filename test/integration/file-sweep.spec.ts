import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sharpArtist } from '@thaw/adapters';
import type { DocumentStore } from '@thaw/application';
import { WatchLease } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { CopyLoop, FileSweep, WorkerMetrics } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { aJpeg, aPdf } from '../support/papers';
import { people } from '../support/people';

/** Promise: what no paper names goes away in the end; what a paper names, or is about to, stays. */

const graceMs = 3_600_000;
const [one, two] = [randomUUID(), randomUUID()];
let world: ApiWorld;
beforeEach(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterEach(async () => world.stop());

const placeOf = (key: string) => join(world.documentFolder, 'files', key.slice(0, 2), key.slice(2, 4), key);
const keysThere = () => readdirSync(join(world.documentFolder, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map(({ name }) => name).sort();

/** As an upload leaves it whose process died before the commit, so long ago. */
async function leftOver(hoursAgo: number): Promise<string> {
  const { storageKey } = await world.documents.put(Readable.from([aPdf()]), { maxBytes: 100_000 });
  aged(storageKey, hoursAgo);
  return storageKey;
}

function aged(key: string, hours: number): void {
  const at = new Date(Date.now() - hours * 3_600_000 - 1_000);
  utimesSync(placeOf(key), at, at);
}

function sweep(options: { readonly documents?: DocumentStore; readonly holder?: string; readonly metrics?: WorkerMetrics } = {}): FileSweep {
  const { documents = world.documents, holder = one, metrics = new WorkerMetrics() } = options;
  return new FileSweep({ source: world.cases.source, documents, lease: new WatchLease(world.cases.source, 'file-sweep', holder, 60_000), graceMs, logger: createLogger('worker', 'fatal'), metrics, pageSize: 3 });
}

/** A photograph with its copy, and a PDF: three files that papers name, older than the grace. */
async function named(): Promise<readonly string[]> {
  const { orderId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  await world.upload(appealId, people.agent, 'identity_card', await aJpeg());
  await world.upload(appealId, people.agent, 'business_licence', aPdf());
  await new CopyLoop({ source: world.cases.source, pipeline: world.cases.pipeline, documents: world.documents, artist: sharpArtist(), clock: { now: () => new Date(world.cases.now) }, logger: createLogger('worker', 'fatal'), metrics: new WorkerMetrics() }).look();
  const keys = (await world.cases.read(appealId)).appeal.documents.flatMap(({ storageKey, copyKey }) => [storageKey, ...(copyKey === null ? [] : [copyKey])]);
  for (const key of keys) aged(key, 48);
  return keys;
}

it('removes what no paper names once the grace is over, page by page, and nothing else', async () => {
  const kept = await named();
  const old = [];
  for (let i = 0; i < 8; i += 1) old.push(await leftOver(2));
  const young = await leftOver(0.5);
  const metrics = new WorkerMetrics();
  expect(await sweep({ metrics }).sweep()).toBe(8);
  expect(keysThere()).toEqual([...kept, young].sort());
  expect(await metrics.registry.metrics()).toMatch(/thaw_document_files_swept_total 8\n/);
  expect(await sweep().sweep()).toBe(0);
  expect(kept).toHaveLength(3);
});

it('removes the halves of uploads that broke off with their process, while others are under way', async () => {
  await leftOver(0);
  const [old, young] = [randomUUID(), randomUUID()].map((name) => join(world.documentFolder, 'uploads', name)) as [string, string];
  for (const half of [old, young]) writeFileSync(half, 'half');
  const at = new Date(Date.now() - 2 * graceMs);
  utimesSync(old, at, at);
  expect(await sweep().sweep()).toBe(1);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});

it('killed in the middle has removed what it removed, and the next one, whoever it is, does the rest', async () => {
  const kept = await named();
  for (let i = 0; i < 6; i += 1) await leftOver(2);
  let removed = 0;
  const dying: DocumentStore = { ...world.documents, delete: async (key) => (removed === 2 ? Promise.reject(new Error('killed')) : ((removed += 1), world.documents.delete(key))) };
  await sweep({ documents: dying }).sweep();
  expect(keysThere()).toHaveLength(kept.length + 4);
  // Its lease has not run out yet: another keeps away until it has.
  expect(await sweep({ holder: two }).sweep()).toBe(0);
  await world.cases.source.query(`UPDATE watch_lease SET until_at = now() - interval '1 second' WHERE name = 'file-sweep'`);
  expect(await sweep({ holder: two }).sweep()).toBe(4);
  expect(keysThere()).toEqual([...kept].sort());
});

it('leaves everything where it is while the database cannot say what is named', async () => {
  await leftOver(2);
  const silent = Object.assign(Object.create(world.cases.source) as typeof world.cases.source, { query: () => Promise.reject(new Error('no answer')) });
  const parts = { documents: world.documents, lease: { take: () => Promise.resolve(true), giveBack: () => Promise.resolve() }, graceMs, logger: createLogger('worker', 'fatal'), metrics: new WorkerMetrics() };
  expect(await new FileSweep({ source: silent, ...parts }).sweep()).toBe(0);
  expect(keysThere()).toHaveLength(1);
});

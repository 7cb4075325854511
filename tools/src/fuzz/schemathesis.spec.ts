import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupProblem } from '../text/say';
import { fuzzer } from './schemathesis';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'thaw-fuzzer-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const search = (python: string) => ({ env: { ...process.env, THAW_CACHE_DIR: cache }, onProgress: () => undefined, python });

it('says how to get Python when there is none, or too old a one, and leaves nothing behind', async () => {
  await expect(fuzzer(search('no-such-python'))).rejects.toThrow(SetupProblem);
  await expect(fuzzer(search('no-such-python'))).rejects.toThrow(/python3, 3\.10 or newer.*apt-get install python3/);
  await expect(fuzzer(search('false'))).rejects.toThrow(/python3, 3\.10 or newer/);
  expect(readdirSync(cache)).toEqual([]);
});

it('takes what is whole in the cache, and nothing else', async () => {
  const folder = join(cache, 'schemathesis-4.32.5');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  // Interrupted half-way: there is no mark yet. `true` passes for Python, and installs nothing.
  await expect(fuzzer(search('true'))).rejects.toThrow(/pip could not install Schemathesis 4\.32\.5/);
  writeFileSync(join(folder, 'whole'), '');
  expect(await fuzzer(search('no-such-python'))).toBe(join(folder, 'bin/schemathesis'));
});

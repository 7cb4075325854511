import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAll, staleFiles, writeFiles } from './freshness';
import { generatedPage, table } from './generated-file';

const page = (content: string) => ({ path: 'docs/reference/page.md', content });

describe('generated files', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'thaw-gen-'));
    mkdirSync(join(root, 'docs/reference'), { recursive: true });
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('are fresh once they are written', async () => {
    expect(await writeFiles(root, [page('one\n')])).toEqual(['docs/reference/page.md']);

    expect(staleFiles(root, [page('one\n')])).toEqual([]);
  });

  it('are stale when missing, changed by hand, or left by a generator that is gone', () => {
    writeFileSync(join(root, 'docs/reference/page.md'), 'by hand\n');
    writeFileSync(join(root, 'docs/reference/old.md'), 'old\n');

    expect(staleFiles(root, [page('one\n'), { path: 'schema.sql', content: '' }])).toEqual([
      { path: 'docs/reference/page.md', because: 'different' },
      { path: 'schema.sql', because: 'missing' },
      { path: 'docs/reference/old.md', because: 'abandoned' },
    ]);
  });

  it('are not touched by the comparison', () => {
    writeFileSync(join(root, 'docs/reference/page.md'), 'by hand\n');
    staleFiles(root, [page('one\n'), { path: 'schema.sql', content: '' }]);

    expect(readFileSync(join(root, 'docs/reference/page.md'), 'utf8')).toBe('by hand\n');
    expect(() => statSync(join(root, 'schema.sql'))).toThrow();
  });

  it('keep their time stamp when nothing changed', async () => {
    await writeFiles(root, [page('one\n')]);
    utimesSync(join(root, 'docs/reference/page.md'), 1, 1);

    expect(await writeFiles(root, [page('one\n')])).toEqual([]);
    expect(statSync(join(root, 'docs/reference/page.md')).mtimeMs).toBe(1000);
  });

  it('belong to one generator each', async () => {
    const both = { first: () => [page('one\n')], second: () => Promise.resolve([page('two\n')]) };

    await expect(generateAll(root, both)).rejects.toThrow('docs/reference/page.md');
  });

  it('say where they come from, and keep a bar inside its cell', () => {
    expect(generatedPage('a.md', 'b.ts', ['# A']).content).toBe('<!-- Made by `npm run gen` from b.ts: change that instead. -->\n\n# A\n');
    expect(table(['a'], [['b|c']])).toEqual(['| a |', '| --- |', '| b\\|c |']);
  });
});
